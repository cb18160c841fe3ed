//! Words that are nobody's business yet: kept in this browser alone until they are handed in or thrown away.

use web_sys::Storage;

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn key(document: &str, name: &str) -> String {
    format!("dateline-draft-{document}-{name}")
}

/// What was kept under a name; nothing where the browser keeps nothing.
#[must_use]
pub fn kept(document: &str, name: &str) -> String {
    storage().and_then(|storage| storage.get_item(&key(document, name)).ok().flatten()).unwrap_or_default()
}

/// Keeps words under a name; empty words are forgotten.
pub fn keep(document: &str, name: &str, words: &str) {
    let Some(storage) = storage() else { return };
    let told = match words.trim() {
        "" => storage.remove_item(&key(document, name)),
        _ => storage.set_item(&key(document, name), words),
    };
    if told.is_err() {
        leptos::logging::error!("the browser refused to keep a draft");
    }
}
