//! The buffers: how much of each is eaten, as a bar in thirds and in words.

use super::super::Chosen;
use crate::parts::{Button, ButtonKind, Flag, Tone};
use crate::t;
use campaign::plan::Third;
use campaign::view::plan::{BufferLine, PlanPage};
use leptos::prelude::*;

/// Every buffer, the emptiest first.
#[component]
pub(super) fn Buffers(page: Memo<PlanPage>) -> impl IntoView {
    let lines = Memo::new(move |_| page.with(|page| page.buffers.clone()));
    view! {
        <Show when=move || lines.with(|lines| !lines.is_empty())>
            <div class="plan-group">
                <h3>{t!("planner-buffers")}</h3>
                <ul class="plan-list" role="list">
                    <For each=move || lines.get() key=|line| format!("{line:?}") children=|line| view! { <Line line /> } />
                </ul>
            </div>
        </Show>
    }
}

#[component]
fn Line(line: BufferLine) -> impl IntoView {
    let chosen = expect_context::<Chosen>().0;
    let (tone, class) = match line.buffer.state.third() {
        Third::Green => (Tone::Good, "drain"),
        Third::Yellow => (Tone::Warn, "drain yellow"),
        Third::Red => (Tone::Bad, "drain red"),
    };
    let eaten = line.buffer.state.percent().clamp(0, 100);
    let item = line.buffer.item.clone();
    let details = line.details.into_iter().map(|words| view! { <small class="muted">{words}</small> }).collect_view();
    view! {
        <li>
            <span class="plan-words">
                <Button kind=ButtonKind::Act on_press=move |()| chosen.set(Some(item.clone()))>{line.title}</Button>
                // The sentence beside it says the same.
                <span class=class aria-hidden="true"><i style:inline-size=format!("{eaten}%")></i></span>
                <span>{line.sentence}</span>
                {details}
            </span>
            <span class="push"><Flag tone>{line.third}</Flag></span>
        </li>
    }
}
