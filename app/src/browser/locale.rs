//! The reader's zone and languages as the browser knows them.

use campaign::language::Language;
use campaign::time::Zone;
use wasm_bindgen::JsValue;

/// The zone of the device; UTC where the browser does not say or says one we do not know.
pub fn zone() -> Zone {
    let options = js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &js_sys::Object::new()).resolved_options();
    js_sys::Reflect::get(&options, &JsValue::from_str("timeZone"))
        .ok()
        .and_then(|name| name.as_string())
        .and_then(|name| Zone::parse(&name).ok())
        .unwrap_or_default()
}

/// The first of the browser's languages that Dateline speaks.
pub fn language() -> Language {
    let preferred = web_sys::window().map(|window| window.navigator().languages()).unwrap_or_default();
    preferred.iter().filter_map(|code| code.as_string()).find_map(|code| Language::parse(&code)).unwrap_or(Language::En)
}

/// Tells the page which language it is in, for screen readers and hyphenation.
pub fn set_document_language(language: Language) {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    if let Some(root) = root {
        // Setting an attribute with a fixed valid name cannot fail.
        let _ = root.set_attribute("lang", language.code());
    }
}
