//! What can go wrong on the device, with the Fluent key of what to tell the person.

use wasm_bindgen::JsValue;

/// An error of the device's storage or of reaching the relay.
#[derive(Clone, Debug, thiserror::Error)]
pub enum DeviceError {
    /// The disk or the browser's quota is full.
    #[error("the browser's storage is full")]
    Full,
    /// The browser gives no storage (private window, blocked).
    #[error("the browser gives no storage: {0}")]
    NoStorage(String),
    /// The relay cannot be reached.
    #[error("the relay cannot be reached")]
    Offline,
    /// The relay does not know this browser.
    #[error("not signed in")]
    SignedOut,
    /// The relay refused, with its code and its sentence in the reader's language.
    #[error("{message}")]
    Refused {
        /// The relay's error code, e.g. `invite-expired`.
        code: String,
        /// The sentence to show.
        message: String,
    },
}

impl DeviceError {
    /// The Fluent key of the sentence that says what to do.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Full => "error-storage-full",
            Self::NoStorage(_) => "error-storage-blocked",
            Self::Offline => "error-offline",
            Self::SignedOut => "error-signed-out",
            Self::Refused { .. } => "error-refused",
        }
    }

    pub(super) fn from_js(value: &JsValue) -> Self {
        let text = js_sys::Reflect::get(value, &"name".into()).ok().and_then(|name| name.as_string());
        match text.as_deref() {
            Some("QuotaExceededError") => Self::Full,
            other => Self::NoStorage(other.map_or_else(|| format!("{value:?}"), ToOwned::to_owned)),
        }
    }
}

impl From<idb::Error> for DeviceError {
    fn from(error: idb::Error) -> Self {
        let text = error.to_string();
        match text.contains("QuotaExceeded") {
            true => Self::Full,
            false => Self::NoStorage(text),
        }
    }
}
