//! The weekly call: agenda, outcomes, recap; the day's log.

use crate::t;
use leptos::prelude::*;

/// The screen.
#[component]
pub fn SyncScreen() -> impl IntoView {
    view! {
        <div class="page">
            <div class="page-head"><h1>{t!("shell-sync")}</h1></div>
        </div>
    }
}
