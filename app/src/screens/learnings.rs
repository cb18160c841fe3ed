//! What the campaign taught, and its closeout.

use crate::t;
use leptos::prelude::*;

/// The screen.
#[component]
pub fn LearningsScreen() -> impl IntoView {
    view! {
        <div class="page">
            <div class="page-head"><h1>{t!("shell-learnings")}</h1></div>
        </div>
    }
}
