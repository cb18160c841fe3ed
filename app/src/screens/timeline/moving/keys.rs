//! The same by keyboard: arrows by a working day, with Shift by a week; on a bar up and down choose the end.

use super::Mover;
use campaign::args;
use campaign::model::ItemId;
use campaign::view::timeline::moving::{Grip, Step, day_of, moved};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// A key on a thing.
pub(in super::super) fn press(mover: Mover, id: &ItemId, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() || !untrack(|| mover.allowed()) {
        return;
    }
    let by = |sign: i64| if event.shift_key() { Step::Weeks(sign) } else { Step::WorkingDays(sign) };
    match event.key().as_str() {
        "ArrowLeft" => step(mover, id, by(-1)),
        "ArrowRight" => step(mover, id, by(1)),
        "ArrowUp" | "ArrowDown" if untrack(|| mover.has_start(id)) => turn(mover, id, event.key() == "ArrowDown"),
        _ => return,
    }
    event.prevent_default();
}

fn step(mover: Mover, id: &ItemId, step: Step) {
    let grip = untrack(|| mover.grip_of(id));
    // A buffer between two dates lies where they are: there is nothing of its own to move.
    if mover.sections.with_untracked(|sections| day_of(sections, id, grip)).is_none() {
        return;
    }
    match mover.sections.with_untracked(|sections| moved(sections, id, grip, step)) {
        Some(ends) => mover.put(id, grip, ends, false),
        None => mover.say(untrack(|| mover.clock.text("move-stays"))),
    }
}

/// All of it, its beginning, its end, and round again.
fn turn(mover: Mover, id: &ItemId, onwards: bool) {
    const ALL: [(Grip, &str); 3] =
        [(Grip::Whole, "move-grip-whole"), (Grip::Start, "move-grip-start"), (Grip::Due, "move-grip-due")];
    let now = untrack(|| mover.grip_of(id));
    let at = ALL.iter().position(|(grip, _)| *grip == now).unwrap_or(0);
    let (grip, key) = ALL[(at + if onwards { 1 } else { 2 }) % 3];
    mover.grip.set(Some((id.clone(), grip)));
    let title = mover.sections.with_untracked(|all| all.timeline.get(id).map(|item| item.title.clone()));
    mover.say(untrack(|| mover.clock.format(key, &args! {"title" => title.unwrap_or_default()})));
}
