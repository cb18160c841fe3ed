//! The page's own events, heard for as long as the tab lives.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Calls back when the page is about to be hidden, frozen or closed: the last moment to keep what was typed.
pub fn on_leave(leave: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    let closure = Closure::<dyn FnMut()>::new(leave);
    // A browser without the event simply never calls.
    let _ = window.add_event_listener_with_callback("pagehide", closure.as_ref().unchecked_ref());
    let _ = document.add_event_listener_with_callback("visibilitychange", closure.as_ref().unchecked_ref());
    closure.forget();
}

/// The secret in the address's fragment; it is taken out of the address at once.
pub fn take_fragment() -> Option<String> {
    let window = web_sys::window()?;
    let fragment = window.location().hash().ok()?;
    let secret = fragment.trim_start_matches('#').to_owned();
    let path = window.location().pathname().ok()?;
    let history = window.history().ok()?;
    // Where the address cannot be changed the secret stays visible until the page is left; it works once only.
    let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&path));
    (!secret.is_empty()).then_some(secret)
}
