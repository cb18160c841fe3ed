//! Dragging: a ghost follows the pointer from day to day and tells the date; Esc lets go, nothing changed.

use super::{Mover, Span};
use campaign::model::ItemId;
use campaign::time::{CivilDate, Instant};
use campaign::view::timeline::moving::{Ends, Grip, Step, day_of, moved};
use campaign::view::timeline::zone_of;
use leptos::ev::{self, PointerEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// How far a pointer may tremble before a press is a drag, in pixels.
const TREMBLE: f64 = 4.0;
const DAY_MS: f64 = 86_400_000.0;

/// A thing under a pointer.
#[derive(Clone, PartialEq)]
pub(in super::super) struct Drag {
    id: ItemId,
    grip: Grip,
    from_x: f64,
    days_per_pixel: f64,
    from_day: CivilDate,
    /// Past trembling.
    under_way: bool,
    /// Where it would be dropped; none where nothing would change.
    ends: Option<Ends>,
    ghost: Option<(Instant, String)>,
}

/// A press on a thing, which may become a drag. A finger scrolls the plan, it never drags by accident.
pub(super) fn begin(mover: Mover, id: &ItemId, span: Span, event: &PointerEvent) {
    mover.dropped.set_value(false);
    if event.button() != 0 || event.pointer_type() == "touch" || !untrack(|| mover.allowed()) {
        return;
    }
    let pressed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let grip = match pressed.as_ref().and_then(|pressed| pressed.get_attribute("data-grip")).as_deref() {
        Some("start") => Grip::Start,
        Some("due") => Grip::Due,
        _ => Grip::Whole,
    };
    let track = pressed.and_then(|pressed| pressed.closest(".track").ok().flatten());
    let width = track.map_or(0.0, |track| track.get_bounding_client_rect().width());
    let day = mover.sections.with_untracked(|sections| day_of(sections, id, grip));
    let Some(from_day) = day.filter(|_| width > 0.0) else { return };
    let days_per_pixel = (span.to.0 - span.from.0) as f64 / DAY_MS / width;
    mover.drag.set(Some(Drag {
        id: id.clone(),
        grip,
        from_x: f64::from(event.client_x()),
        days_per_pixel,
        from_day,
        under_way: false,
        ends: None,
        ghost: None,
    }));
}

/// Follows the pointer wherever it goes, for as long as the screen stands.
pub(in super::super) fn listen(mover: Mover) {
    let follow = window_event_listener(ev::pointermove, move |event| follow(mover, &event));
    let drop_it = window_event_listener(ev::pointerup, move |_| drop_here(mover));
    let lost = window_event_listener(ev::pointercancel, move |_| mover.drag.set(None));
    let escape = window_event_listener(ev::keydown, move |event| {
        let under_way = mover.drag.with_untracked(|drag| drag.as_ref().is_some_and(|drag| drag.under_way));
        if event.key() == "Escape" && under_way {
            event.prevent_default();
            mover.drag.set(None);
            mover.dropped.set_value(true);
            mover.say(untrack(|| mover.clock.text("move-back")));
        }
    });
    on_cleanup(move || {
        follow.remove();
        drop_it.remove();
        lost.remove();
        escape.remove();
    });
}

fn follow(mover: Mover, event: &PointerEvent) {
    let Some(mut drag) = mover.drag.get_untracked() else { return };
    let by = f64::from(event.client_x()) - drag.from_x;
    if !drag.under_way && by.abs() < TREMBLE {
        return;
    }
    event.prevent_default();
    drag.under_way = true;
    let to = drag.from_day.plus_days((by * drag.days_per_pixel).round() as i64);
    drag.ends = mover.sections.with_untracked(|sections| moved(sections, &drag.id, drag.grip, Step::To(to)));
    drag.ghost = ghost(mover, &drag);
    if mover.drag.with_untracked(|before| before.as_ref() != Some(&drag)) {
        mover.drag.set(Some(drag));
    }
}

/// Where the ghost stands and what it says.
fn ghost(mover: Mover, drag: &Drag) -> Option<(Instant, String)> {
    let told = mover.told(&drag.id, drag.grip, drag.ends.as_ref()?)?;
    let end =
        drag.ends.as_ref().and_then(|ends| if drag.grip == Grip::Start { ends.0.as_ref() } else { ends.1.as_ref() })?;
    let at = mover.sections.with_untracked(|sections| {
        sections.timeline.get(&drag.id).map(|item| end.instant_in(zone_of(sections, item)))
    })?;
    let mut words = told.sentence;
    for off in told.off {
        words = format!("{words} · {}", off.sentence);
    }
    Some((at, words))
}

fn drop_here(mover: Mover) {
    let Some(drag) = mover.drag.get_untracked() else { return };
    mover.drag.set(None);
    if drag.under_way {
        mover.dropped.set_value(true);
    }
    if let Some(ends) = drag.ends {
        mover.put(&drag.id, drag.grip, ends, true);
    }
}

/// The ghost of a thing that is being dragged.
#[component]
pub(in super::super) fn Ghost(id: ItemId, span: Span, row: usize) -> impl IntoView {
    let mover = expect_context::<Mover>();
    let ghost = Memo::new(move |_| {
        mover.drag.with(|drag| drag.as_ref().filter(|drag| drag.id == id).and_then(|drag| drag.ghost.clone()))
    });
    move || {
        ghost.get().map(|(at, words)| {
            let late = span.part(at) > 0.5;
            view! {
                <span class="ghost" class:late=late style:left=span.place(at) style:--row=row.to_string() aria-hidden="true">
                    <i class="diamond"></i><b>{words}</b>
                </span>
            }
        })
    }
}
