//! The one store that writes before a page is gone: what the log's disk has not confirmed when a page is left is laid
//! here, and taken into the log with the next opening. A transaction begun while a page unloads may never happen.

use web_sys::Storage;

const PREFIX: &str = "dateline-leaving-";

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Lays changes of a document down under a name of the tab's own, instead of what the tab laid down before.
pub fn lay(document: &str, tab: &str, changes: &[Vec<u8>]) {
    let key = format!("{PREFIX}{document}-{tab}");
    let Some(storage) = storage() else { return };
    let told = match changes.is_empty() {
        true => storage.remove_item(&key),
        false => storage.set_item(&key, &changes.iter().map(|change| hex(change)).collect::<Vec<_>>().join(" ")),
    };
    if told.is_err() {
        leptos::logging::error!("the browser refused to keep what was typed last");
    }
}

/// What tabs laid down for a document, with the keys to forget it by once it is in the log.
#[must_use]
pub fn left(document: &str) -> (Vec<Vec<u8>>, Vec<String>) {
    let Some(storage) = storage() else { return Default::default() };
    let prefix = format!("{PREFIX}{document}-");
    let keys = (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok().flatten());
    let keys: Vec<String> = keys.filter(|key| key.starts_with(&prefix)).collect();
    let texts = keys.iter().filter_map(|key| storage.get_item(key).ok().flatten());
    let changes = texts.flat_map(|text| text.split(' ').filter_map(bytes).collect::<Vec<_>>()).collect();
    (changes, keys)
}

/// Forgets what is in the log now.
pub fn forget(keys: &[String]) {
    if let Some(storage) = storage() {
        for key in keys {
            // What cannot be forgotten is taken in again: equal changes are one change.
            let _ = storage.remove_item(key);
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> =
        text.chars().map(|c| c.to_digit(16).and_then(|it| u8::try_from(it).ok())).collect::<Option<_>>()?;
    (!digits.is_empty()).then(|| digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}
