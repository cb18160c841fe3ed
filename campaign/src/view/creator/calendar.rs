//! A creator's dates as calendar events, with reminders that let them sleep (E8).

use super::dates::Dates;
use super::{GoLive, Shown};
use crate::args;
use crate::language::when::Printer;
use crate::model::CreatorId;
use crate::time::{Instant, Zone};
use crate::watch::{QUIET_FROM, is_quiet};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
/// A creator's calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct CreatorCalendar {
    /// The calendar's name.
    pub name: String,
    /// Its events, in no particular order.
    pub events: Vec<CalendarEvent>,
}

/// One event of it.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarEvent {
    /// Stable across edits, so that a moved deadline moves its event.
    pub uid: String,
    /// When it happens.
    pub at: Instant,
    /// What it is.
    pub summary: String,
    /// Both clocks, and what to know about it.
    pub description: String,
    /// When to remind; never between 21:00 and 09:00 of the creator's day. None for what needs no doing.
    pub remind: Option<Instant>,
}

impl CreatorCalendar {
    pub(super) fn of(campaign: &str, id: &CreatorId, dates: &Dates, live: &[GoLive], printer: &Printer) -> Self {
        let language = printer.language();
        let mut events = Vec::new();
        for due in dates.next.iter().chain(&dates.later) {
            let Some(when) = &due.when else { continue };
            let summary = language.format("creator-page-calendar-due", &args! {"title" => &due.title});
            let mut event = event(due.item.as_str(), when, summary, &due.note);
            event.remind = Some(reminder(when.at, printer.zone()));
            events.push(event);
        }
        for answer in &dates.answers {
            let Some(when) = &answer.when else { continue };
            let summary = language.format("creator-page-calendar-answer", &args! {"title" => &answer.title});
            events.push(event(answer.item.as_str(), when, summary, &answer.says));
        }
        for live in live {
            let Some(when) = &live.when else { continue };
            let args = args! {"market" => &live.market, "campaign" => campaign};
            let summary = language.format("creator-page-calendar-live", &args);
            events.push(event(&format!("{id}-live-{}", live.id), when, summary, ""));
        }
        let name = language.format("creator-page-calendar-name", &args! {"campaign" => campaign});
        Self { name, events }
    }
}

fn event(id: &str, when: &Shown, summary: String, note: &str) -> CalendarEvent {
    let description = match note {
        "" => when.full(),
        note => format!("{}\n\n{note}", when.full()),
    };
    CalendarEvent { uid: format!("{id}@dateline"), at: when.at, summary, description, remind: None }
}

/// A day ahead; where that falls into the creator's quiet hours, just before they begin.
fn reminder(due: Instant, zone: Zone) -> Instant {
    let mut at = Instant(due.0 - 24 * HOUR);
    // Twice at most in practice: the second time when clocks change within the way back.
    for _ in 0..3 {
        match minutes_into_quiet(at, zone) {
            None => break,
            Some(minutes) => at = Instant(at.0 - (minutes + 1) * MINUTE),
        }
    }
    at
}

/// How long the creator's quiet hours have lasted at this moment; none outside of them.
fn minutes_into_quiet(at: Instant, zone: Zone) -> Option<i64> {
    let civil = zone.civil(at);
    let (hour, minute) = (i64::from(civil.hour()), i64::from(civil.minute()));
    let from = i64::from(QUIET_FROM);
    // Past midnight the hours since the evening count on.
    is_quiet(zone, at).then(|| (hour + if hour < from { 24 } else { 0 } - from) * 60 + minute)
}
