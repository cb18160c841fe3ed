//! One thing on a lane: a bar where it takes time, a diamond where it is a moment, its words where the layout
//! has room for them.

use super::Chosen;
use super::lanes::rem;
use super::moving::{Ghost, Mover, grab, press};
use super::place::Span;
use crate::parts::use_reader;
use campaign::args;
use campaign::model::ItemKind;
use campaign::view::timeline::layout::{Shape, Side, Spot};
use campaign::view::timeline::moving::Grip;
use campaign::view::timeline::{Bar, Third};
use leptos::prelude::*;

/// The thing; pressing it, or its words, opens it.
#[component]
pub(super) fn Thing(bar: Bar, spot: Spot, span: Span) -> impl IntoView {
    let (chosen, mover) = (expect_context::<Chosen>(), expect_context::<Mover>());
    let [id, grabbed, pressed, gripped] = [(); 4].map(|()| bar.id.clone());
    let ends = (spot.shape == Shape::Bar && untrack(|| mover.has_start(&id) && mover.allowed()))
        .then(|| view! { <i class="edge first" data-grip="start"></i><i class="edge last" data-grip="due"></i> });
    let grip = Memo::new(move |_| mover.grip_of(&gripped));
    let ghost = view! { <Ghost id=bar.id.clone() span row=spot.row /> };
    let said = said(&bar);
    let reader = use_reader();
    let (label, due) = (said.clone(), bar.to.unwrap_or_default());
    let hover = move || format!("{} · {}", said(), reader.printer().utc(due));
    let (left, width) = place(&bar, spot, span);
    let eaten = bar.buffer.map(|buffer| {
        let part = (buffer.eaten as f64 / buffer.total.max(1) as f64).clamp(0.0, 1.0);
        view! { <i style:width=format!("{:.0}%", part * 100.0)></i> }
    });
    let diamond = (spot.shape == Shape::Gate).then(|| view! { <i class="diamond"></i> });
    let longest = (spot.side != Side::Inside && spot.label > 0).then(|| rem(spot.label));
    view! {
        <button
            type="button"
            class=classes(&bar, spot)
            class:done=bar.done
            class:late=bar.late
            class:unowned=bar.owner.is_none()
            class:began={bar.from.is_some_and(|from| from < span.from)}
            class:goes-on={bar.to.is_some_and(|to| to > span.to)}
            class:grip-start=move || grip.get() == Grip::Start
            class:grip-due=move || grip.get() == Grip::Due
            data-row
            data-item=bar.id.to_string()
            aria-keyshortcuts=move || mover.allowed().then_some("ArrowLeft ArrowRight Shift+ArrowLeft Shift+ArrowRight")
            aria-label=label
            title=hover
            style:left=left
            style:width=width
            style:--row=spot.row.to_string()
            on:pointerdown=move |event| grab(mover, &grabbed, span, &event)
            on:keydown=move |event| press(mover, &pressed, &event)
            on:click=move |event| {
                if !mover.was_drag(&event) {
                    chosen.0.set(Some(id.clone()));
                }
            }
        >
            {eaten}{diamond}<span class="words" style:max-width=longest>{bar.title.clone()}</span>{ends}
        </button>
        {ghost}
    }
}

/// Its name, when it is due, and what is amiss.
fn said(bar: &Bar) -> impl Fn() -> String + Clone + Send + Sync + 'static {
    let reader = use_reader();
    let (title, origin, to) = (bar.title.clone(), bar.origin, bar.to.unwrap_or_default());
    let (owned, late, done, buffer) = (bar.owner.is_some(), bar.late, bar.done, bar.buffer);
    move || {
        let mut parts = vec![title.clone(), reader.printer().yours(to, origin)];
        let signs = [(late, "timeline-late"), (done, "timeline-done"), (!owned, "timeline-no-owner")];
        parts.extend(signs.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| reader.text(key)));
        parts.extend(buffer.map(|buffer| {
            reader.format("timeline-buffer-left", &args! {"left" => buffer.left(), "total" => buffer.total})
        }));
        parts.join(", ")
    }
}

fn classes(bar: &Bar, spot: Spot) -> String {
    let shape = match (spot.shape, bar.kind) {
        (_, ItemKind::Buffer) => "buffer",
        (Shape::Bar, _) => "item",
        (Shape::Gate, _) => "gate",
    };
    let side = match spot.side {
        Side::Inside => "words-inside",
        Side::After => "words-after",
        Side::Before => "words-before",
        Side::Hidden => "words-hidden",
    };
    let third = match bar.buffer.map(|buffer| buffer.third()) {
        Some(Third::Yellow) => "yellow",
        Some(Third::Red) => "red",
        _ => "",
    };
    format!("thing {shape} {side} {third}")
}

/// A diamond is placed by its moment, a bar by its stretch.
fn place(bar: &Bar, spot: Spot, span: Span) -> (String, Option<String>) {
    let to = bar.to.unwrap_or_default();
    match spot.shape {
        Shape::Gate => (span.place(to), None),
        Shape::Bar => {
            let from = bar.from.unwrap_or(to).max(span.from);
            (span.place(from), Some(span.width(from, to)))
        }
    }
}
