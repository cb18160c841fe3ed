//! How a campaign across markets is run with Dateline, in four steps.

use crate::t;
use leptos::prelude::*;

/// The four steps.
#[component]
pub(super) fn Practice() -> impl IntoView {
    view! {
        <section aria-labelledby="practice-heading">
            <h2 id="practice-heading">{t!("start-practice")}</h2>
            <ol class="steps" role="list">
                <li class="step"><h3>{t!("start-practice-brief")}</h3><p>{t!("start-practice-brief-text")}</p></li>
                <li class="step"><h3>{t!("start-practice-own-hours")}</h3><p>{t!("start-practice-own-hours-text")}</p></li>
                <li class="step"><h3>{t!("start-practice-morning")}</h3><p>{t!("start-practice-morning-text")}</p></li>
                <li class="step"><h3>{t!("start-practice-creators")}</h3><p>{t!("start-practice-creators-text")}</p></li>
            </ol>
        </section>
    }
}
