//! What is counted: targets, curves, readings.

use crate::t;
use leptos::prelude::*;

/// The screen.
#[component]
pub fn MetricsScreen() -> impl IntoView {
    view! {
        <div class="page">
            <div class="page-head"><h1>{t!("shell-metrics")}</h1></div>
        </div>
    }
}
