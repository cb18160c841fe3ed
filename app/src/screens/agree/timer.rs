//! Ten minutes for the alignment call. Counts by the clock, so that a tab in the background is right too; says how
//! much is left when it helps, and never every second.

use crate::browser::clock;
use crate::parts::{Button, ButtonKind, use_reader};
use crate::t;
use campaign::args;
use campaign::time::Instant;
use gloo_timers::callback::Interval;
use leptos::prelude::*;

const WHOLE: i64 = 10 * 60_000;
/// Minutes left at which it is said aloud; after a sleep the last one that has passed.
const SAID: [i64; 4] = [8, 5, 2, 1];

/// The timer and its buttons.
#[component]
pub(super) fn Timer() -> impl IntoView {
    let reader = use_reader();
    let (left, ends) = (RwSignal::new(WHOLE), RwSignal::new(None::<Instant>));
    let (told, beat) = (RwSignal::new(String::new()), StoredValue::new_local(None::<Interval>));
    let tick = move || {
        let Some(end) = ends.get_untracked() else { return };
        let (before, now) = (left.get_untracked(), (end.0 - clock::now().0).clamp(0, WHOLE));
        left.set(now);
        let minutes = SAID.into_iter().rev().find(|minutes| before > minutes * 60_000 && now <= minutes * 60_000);
        if now == 0 {
            beat.set_value(None);
            ends.set(None);
            told.set(reader.language.get_untracked().text("agree-timer-over"));
        } else if let Some(minutes) = minutes {
            told.set(reader.language.get_untracked().format("agree-timer-left", &args! {"count" => minutes}));
        }
    };
    let start = move |()| {
        if left.get_untracked() == 0 {
            left.set(WHOLE);
        }
        ends.set(Some(Instant(clock::now().0 + left.get_untracked())));
        beat.set_value(Some(Interval::new(250, tick)));
        let minutes = (left.get_untracked() + 59_999) / 60_000;
        told.set(reader.language.get_untracked().format("agree-timer-left", &args! {"count" => minutes}));
    };
    let pause = move |()| {
        tick();
        beat.set_value(None);
        ends.set(None);
        let clock = shown(left.get_untracked());
        told.set(reader.language.get_untracked().format("agree-timer-paused", &args! {"clock" => clock}));
    };
    let reset = move |()| {
        beat.set_value(None);
        ends.set(None);
        left.set(WHOLE);
        told.set(String::new());
    };
    on_cleanup(move || beat.set_value(None));
    let runs = Memo::new(move |_| ends.with(Option::is_some));
    let begun = Memo::new(move |_| left.get() < WHOLE);
    let go = move || if begun.get() && left.get() > 0 { "agree-timer-go-on" } else { "agree-timer-start" };
    view! {
        <div class="agree-timer cluster" role="group" aria-label=t!("agree-timer")>
            <b class="num" role="timer" aria-label=t!("agree-timer")>{move || shown(left.get())}</b>
            <Show
                when=move || runs.get()
                fallback=move || view! { <Button kind=ButtonKind::Primary on_press=start>{move || reader.text(go())}</Button> }
            >
                <Button on_press=pause>{t!("agree-timer-pause")}</Button>
            </Show>
            <Show when=move || begun.get() && !runs.get()>
                <Button kind=ButtonKind::Quiet on_press=reset>{t!("agree-timer-reset")}</Button>
            </Show>
            <span class="muted" role="status">{told}</span>
        </div>
    }
}

/// "9:59"; a begun second counts whole.
fn shown(left: i64) -> String {
    let seconds = (left + 999) / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
