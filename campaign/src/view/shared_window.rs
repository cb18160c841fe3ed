//! The shared-window finder in words: slots for people of several markets, a weekly slot over clock changes,
//! and what a proposed slot really is for everybody.

mod ask;
mod weekly;

pub use ask::{AskError, ask};
pub use weekly::{Check, check, series};

use super::Badge;
use super::people;
use crate::args;
use crate::language::{Language, when::Printer};
use crate::model::{MarketId, Sections};
use crate::time::slots::{Side, Slot, SlotState, best_slots};
use crate::time::{CivilDate, WorkingCalendar, next_change, usual_minutes};

/// Somebody who would be there: a market's office, or a person who lives by another clock.
#[derive(Clone, Debug, PartialEq)]
pub struct Participant {
    /// How sentences call them: a city or a person.
    pub name: String,
    /// Their market's mark.
    pub badge: Option<Badge>,
    /// When they work.
    pub calendar: WorkingCalendar,
}

/// These markets as participants, each called by the city of its clock.
#[must_use]
pub fn participants(sections: &Sections, markets: &[MarketId], language: Language) -> Vec<Participant> {
    let one = |id: &MarketId| {
        let profile = &sections.markets.get(id)?.profile;
        let name = language.place(profile.zone.name());
        Some(Participant { name, badge: people::badge(sections, id), calendar: profile.calendar() })
    };
    markets.iter().filter_map(one).collect()
}

/// One participant's side of a slot in words.
#[derive(Clone, Debug, PartialEq)]
pub struct SideLine {
    /// Who.
    pub name: String,
    /// Their own weekday and time: "Tue 05:00".
    pub clock: String,
    /// What it is for them.
    pub state: SlotState,
    /// "New York Tue 05:00, asleep".
    pub words: String,
}

/// A slot in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The slot.
    pub slot: Slot,
    /// When it begins on the reader's clock: "Tue 8 Dec, 17:00 your time".
    pub when: String,
    /// Everybody's side, in the order of the participants.
    pub sides: Vec<SideLine>,
}

/// The finder's answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Whether there is a slot for which everybody is at work, said plainly.
    pub answer: String,
    /// Is there one?
    pub shared: bool,
    /// The best slots, best first.
    pub offers: Vec<Offer>,
}

/// The best slots for all of them on the days from one up to and including another, by the reader's calendar;
/// none that begins before now.
#[must_use]
pub fn proposal(
    everybody: &[Participant],
    minutes: i64,
    days: (CivilDate, CivilDate),
    most: usize,
    printer: &Printer,
) -> Proposal {
    let (language, zone) = (printer.language(), printer.zone());
    let (from, to) = (zone.start_of_day(days.0).max(printer.now()), zone.end_of_day(days.1));
    let slots = best_slots(&calendars(everybody), minutes, from, to, most);
    let shared = slots.first().is_some_and(Slot::everybody_works);
    let answer = language.text(match (slots.is_empty(), shared) {
        (true, _) => "shared-window-no-slot",
        (_, true) => "shared-window-found",
        (_, false) => "shared-window-none",
    });
    let offer = |slot: Slot| Offer {
        when: printer.yours(slot.from, zone),
        sides: side_lines(everybody, &slot, language),
        slot,
    };
    Proposal { answer, shared, offers: slots.into_iter().map(offer).collect() }
}

/// What the next clock change does to the hours they all share; none where none does anything.
#[must_use]
pub fn change(everybody: &[Participant], printer: &Printer) -> Option<String> {
    let (language, zone) = (printer.language(), printer.zone());
    let (calendars, today) = (calendars(everybody), zone.civil(printer.now()).date());
    let (day, after) = next_change(&calendars, zone, today)?;
    let before = usual_minutes(&calendars, zone, today);
    let args = args! {
        "day" => printer.day(zone.start_of_day(day)),
        "before" => language.duration(before * 60_000),
        "after" => language.duration(after * 60_000),
    };
    Some(language.format(change_key(before, after), &args))
}

const fn change_key(before: i64, after: i64) -> &'static str {
    match (before, after) {
        (0, _) => "shared-window-opens",
        (_, 0) => "shared-window-closes",
        _ if after == 2 * before => "shared-window-doubles",
        _ if before == 2 * after => "shared-window-halves",
        _ if after > before => "shared-window-grows",
        _ => "shared-window-shrinks",
    }
}

fn calendars(everybody: &[Participant]) -> Vec<WorkingCalendar> {
    everybody.iter().map(|one| one.calendar.clone()).collect()
}

fn side_lines(everybody: &[Participant], slot: &Slot, language: Language) -> Vec<SideLine> {
    everybody.iter().zip(&slot.sides).map(|(one, side)| side_line(&one.name, side, language)).collect()
}

fn side_line(name: &str, side: &Side, language: Language) -> SideLine {
    let time = side.begins.time().to_string();
    let clock = args! {"weekday" => language.weekday(side.begins.weekday()), "clock" => time};
    let clock = language.format("time-with-weekday", &clock);
    let state = language.text(state_key(side.state));
    let words = language.format("shared-window-side", &args! {"who" => name, "clock" => &clock, "state" => state});
    SideLine { name: name.to_owned(), clock, state: side.state, words }
}

/// The Fluent key of what a slot is for somebody.
#[must_use]
pub const fn state_key(state: SlotState) -> &'static str {
    match state {
        SlotState::Working => "shared-window-state-working",
        SlotState::Early => "shared-window-state-early",
        SlotState::Late => "shared-window-state-late",
        SlotState::DayOff => "shared-window-state-day-off",
        SlotState::Asleep => "shared-window-state-asleep",
    }
}

#[cfg(test)]
mod tests;
