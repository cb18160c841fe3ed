//! The frame around what stands outside a campaign: starting one, joining one.

use super::bar::ReaderMenu;
use super::theme::{Theme, follow_theme};
use crate::parts::{ToastRack, use_toasts};
use crate::t;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// A page without navigation: the name of the product, the reader's language and light, and the page.
#[component]
pub fn PlainPage(
    /// The page.
    children: Children,
) -> impl IntoView {
    let theme = expect_context::<RwSignal<Theme>>();
    let toasts = use_toasts();
    follow_theme(theme);
    view! {
        <a class="skip" href="#main">{t!("shell-skip")}</a>
        <div class="plain-page">
            <header class="plain-head">
                <a class="plain-mark" href="/start">"Dateline"</a>
                <span class="push"></span>
                <ReaderMenu theme />
            </header>
            <main id="main" tabindex="-1">{children()}</main>
        </div>
        <ToastRack board=toasts />
    }
}

/// Goes to an address of the app, also from a handler or when something has arrived.
#[must_use]
pub fn use_way() -> Callback<String> {
    let navigate = StoredValue::new_local(use_navigate());
    let go = UnsyncCallback::new(move |path: String| {
        navigate.with_value(|navigate| navigate(&path, NavigateOptions::default()));
    });
    Callback::new(move |path| go.run(path))
}
