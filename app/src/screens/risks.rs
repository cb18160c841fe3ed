//! What could go wrong, per market and combined.

use crate::t;
use leptos::prelude::*;

/// The screen.
#[component]
pub fn RisksScreen() -> impl IntoView {
    view! {
        <div class="page">
            <div class="page-head"><h1>{t!("shell-risks")}</h1></div>
        </div>
    }
}
