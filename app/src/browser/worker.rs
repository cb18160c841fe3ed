//! The service worker: what lets the app open with no network.

/// Registers it. Where it cannot be, the app still works online, and says so in the console.
pub fn register() {
    let Some(window) = web_sys::window() else { return };
    let navigator = window.navigator();
    let has = js_sys::Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(false);
    if has {
        let promise = navigator.service_worker().register("/service-worker.js");
        wasm_bindgen_futures::spawn_local(async move {
            if let Err(error) = wasm_bindgen_futures::JsFuture::from(promise).await {
                leptos::logging::warn!("the app cannot open offline here: {error:?}");
            }
        });
    }
}
