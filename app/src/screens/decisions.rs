//! The decisions: what was decided and why, what is being decided, what was agreed before.

use crate::t;
use leptos::prelude::*;

/// The screen.
#[component]
pub fn DecisionsScreen() -> impl IntoView {
    let agreed = format!("/campaign/{}/decisions/agree", crate::session::use_session().document());
    view! {
        <div class="page">
            <div class="page-head"><h1>{t!("shell-decisions")}</h1></div>
            <p><a href=agreed>{t!("agree-title")}</a></p>
        </div>
    }
}
