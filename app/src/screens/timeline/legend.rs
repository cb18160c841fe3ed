//! What the signs mean, how much of each buffer is left, and what has no date yet.

use super::lane::Open;
use super::moving::Mover;
use crate::parts::use_reader;
use crate::t;
use campaign::args;
use campaign::view::timeline::{Bar, Lane};
use leptos::prelude::*;

/// The lines under the lanes.
#[component]
pub(super) fn Legend(#[prop(into)] lanes: Signal<Vec<Lane>>, #[prop(into)] undated: Signal<Vec<Bar>>) -> impl IntoView {
    let (reader, mover) = (use_reader(), expect_context::<Mover>());
    let buffers = move || {
        let all = lanes.get().into_iter().flat_map(|lane| lane.bars);
        all.filter_map(|bar| {
            let buffer = bar.buffer?;
            let left = move || {
                reader.format("timeline-buffer-left", &args! {"left" => buffer.left(), "total" => buffer.total})
            };
            Some(view! { <li><Open id=bar.id>{bar.title}</Open>": "{left}</li> })
        })
        .collect_view()
    };
    view! {
        <p class="legend">
            <span><i class="key-gate"></i>{t!("timeline-open")}</span>
            <span><i class="key-gate done"></i>{t!("timeline-done")}</span>
            <span><i class="key-gate late"></i>{t!("timeline-late")}</span>
            <span><i class="shade-work"></i>{t!("timeline-working")}</span>
            <span class="key-night"><i class="shade-night"></i>{t!("timeline-night")}</span>
            <span><i class="shade-off"></i>{t!("timeline-off")}</span>
        </p>
        <Show when=move || mover.allowed()><p class="legend how">{t!("move-how")}</p></Show>
        <ul class="legend buffers">{buffers}</ul>
        <Show when=move || !undated.with(Vec::is_empty)>
            <p class="legend">{t!("timeline-undated")}
                <For each=move || undated.get() key=|bar| bar.id.clone() children=|bar| view! { <Open id=bar.id>{bar.title}</Open> } />
            </p>
        </Show>
    }
}
