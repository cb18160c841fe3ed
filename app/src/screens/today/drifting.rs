//! What drifts: the same rows as beside the brief, each with its field and its way out.

use super::morning::Morning;
use crate::parts::Rows;
use crate::screens::brief::drift::Flagged;
use crate::screens::brief::drift_reason::Intending;
use crate::t;
use leptos::prelude::*;

/// The list.
#[component]
pub(super) fn Drifting(morning: Morning) -> impl IntoView {
    let intending = expect_context::<Intending>();
    let rows = morning.drift;
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <section class="digest-part" id="drift" tabindex="-1" aria-labelledby="drift-heading">
                <h2 id="drift-heading">{t!("drift-title")}</h2>
                <Rows>
                    <For
                        each=move || rows.get()
                        key=|row| (row.path.clone(), row.kind, row.says.clone(), row.title.clone())
                        children=move |row| view! { <Flagged row intending /> }
                    />
                </Rows>
            </section>
        </Show>
    }
}
