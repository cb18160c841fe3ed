//! Asking the browser to keep what it stores.

use wasm_bindgen_futures::JsFuture;

/// Asks for storage that the browser does not clear by itself. True where it agreed.
pub async fn ask_to_persist() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let Ok(promise) = window.navigator().storage().persist() else { return false };
    JsFuture::from(promise).await.is_ok_and(|granted| granted.as_bool() == Some(true))
}

/// True where the browser keeps what it stores.
pub async fn is_persisted() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let Ok(promise) = window.navigator().storage().persisted() else { return false };
    JsFuture::from(promise).await.is_ok_and(|granted| granted.as_bool() == Some(true))
}
