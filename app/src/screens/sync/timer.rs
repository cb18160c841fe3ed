//! The time that is left: seconds to look at, and a word now and then for those who listen.

use super::room::Room;
use crate::browser::clock;
use crate::t;
use campaign::args;
use leptos::prelude::*;
use std::time::Duration;

/// Minutes that are worth a word.
const SAID: [i64; 4] = [10, 5, 2, 1];

/// The clock of a meeting that goes on.
#[component]
pub(super) fn Timer(
    /// The meeting shown.
    room: Room,
) -> impl IntoView {
    let reader = room.seen.reader;
    let now = RwSignal::new(clock::now());
    if let Ok(ticking) = set_interval_with_handle(move || now.set(clock::now()), Duration::from_secs(1)) {
        on_cleanup(move || ticking.clear());
    }
    // Milliseconds, negative over time.
    let left = Memo::new(move |_| {
        let ends = room.get(|meeting| meeting.started().map(|at| at.plus_minutes(meeting.length())));
        // While the past is shown its clock stands still.
        let now = if reader.held.get() { reader.now.get() } else { now.get() };
        ends.map_or(0, |ends| ends.0 - now.0)
    });
    let shown = move || {
        // Up to the second that has begun, so that it starts at 20:00 and not at 19:59.
        let seconds = left.get().div_euclid(1000) + i64::from(left.get().rem_euclid(1000) > 0);
        let sign = if seconds < 0 { "+" } else { "" };
        format!("{sign}{:02}:{:02}", seconds.abs() / 60, seconds.abs() % 60)
    };
    let over = Memo::new(move |_| left.get() < 0);
    let threshold = Memo::new(move |_| {
        let minutes = (left.get() + 59_999).div_euclid(60_000);
        (!over.get()).then(|| SAID.into_iter().rev().find(|said| minutes <= *said)).flatten()
    });
    let said = move || match (over.get(), threshold.get()) {
        (true, _) => reader.text("meeting-timer-over"),
        (false, Some(count)) => {
            let minutes = reader.format("count-minutes", &args! {"count" => count});
            format!("{}: {minutes}", reader.text("meeting-timer"))
        }
        (false, None) => String::new(),
    };
    view! {
        <div class="sync-timer" class:over=move || over.get()>
            <span>{move || reader.text(if over.get() { "meeting-timer-over" } else { "meeting-timer" })}</span>
            <b role="timer" aria-label=t!("meeting-timer") aria-live="off">{shown}</b>
            <p class="visually-hidden" role="status">{said}</p>
        </div>
    }
}
