//! The decisions: what was decided and why, what is being decided, what was agreed before.

use crate::t;
use leptos::prelude::*;

/// The screen.
#[component]
pub fn DecisionsScreen() -> impl IntoView {
    view! {
        <div class="page">
            <div class="page-head"><h1>{t!("shell-decisions")}</h1></div>
        </div>
    }
}
