//! The state of the campaign in five blocks, and what launch waits for.

use crate::t;
use leptos::prelude::*;

/// The screen.
#[component]
pub fn OverviewScreen() -> impl IntoView {
    view! {
        <div class="page">
            <div class="page-head"><h1>{t!("shell-overview")}</h1></div>
        </div>
    }
}
