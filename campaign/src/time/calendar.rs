//! Working calendars: which days and hours a market works.

mod edit;
mod holidays;
mod silence;

pub use edit::{DayEdit, DayWork};
pub use holidays::{Entry, Holiday, countries, covered, holidays, is_provisional, offered};

use super::{CivilDate, CivilTime, Instant, Zone};
use std::collections::BTreeMap;

/// What kind of day it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind {
    /// A usual working day.
    Working,
    /// A working day that ends early: an hour, where the market says no other end.
    Short,
    /// A weekend day that is worked.
    WorkingWeekend,
    /// The market's weekend.
    Weekend,
    /// A holiday or transferred day off; the key of its name. A day the market closed itself has the key
    /// `holiday-own`, and its own words stand in [`WorkingCalendar::days`].
    Off(&'static str),
}

impl DayKind {
    /// Is it worked at all?
    #[must_use]
    pub const fn is_working(self) -> bool {
        matches!(self, Self::Working | Self::Short | Self::WorkingWeekend)
    }
}

/// When one market works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingCalendar {
    /// Whose clock.
    pub zone: Zone,
    /// First working minute.
    pub opens: CivilTime,
    /// End of the working day.
    pub closes: CivilTime,
    /// ISO numbers of the days that are not worked.
    pub weekend: Vec<u8>,
    /// ISO 3166 code of the country whose holidays count; empty for none.
    pub country: String,
    /// What the market itself says about single days; it stands above everything else.
    pub days: BTreeMap<CivilDate, DayEdit>,
}

impl WorkingCalendar {
    /// What kind of day this is here.
    #[must_use]
    pub fn day_kind(&self, date: CivilDate) -> DayKind {
        match self.days.get(&date) {
            Some(edit) => edit.kind(self.weekend.contains(&date.weekday())),
            None => self.shipped_kind(date),
        }
    }

    /// What kind of day the week and the shipped table make of it.
    #[must_use]
    pub fn shipped_kind(&self, date: CivilDate) -> DayKind {
        match holidays::on(&self.country, date) {
            Some(Holiday::Off(name)) => DayKind::Off(name),
            Some(Holiday::Short) => DayKind::Short,
            Some(Holiday::Working) => DayKind::WorkingWeekend,
            None if self.weekend.contains(&date.weekday()) => DayKind::Weekend,
            None => DayKind::Working,
        }
    }

    /// The same hours and week without any holiday or day of the market's own.
    #[must_use]
    pub fn without_holidays(&self) -> Self {
        Self { country: String::new(), days: BTreeMap::new(), weekend: self.weekend.clone(), ..*self }
    }

    /// The working hours of a day as moments; none on a day off. Hours that end before they begin run over
    /// midnight.
    #[must_use]
    pub fn hours(&self, date: CivilDate) -> Option<(Instant, Instant)> {
        let kind = self.day_kind(date);
        if !kind.is_working() {
            return None;
        }
        let start = self.zone.resolve(date.at(self.opens)).by_rule();
        let ends = |closes: CivilTime| {
            let end_day = if closes <= self.opens { date.plus_days(1) } else { date };
            self.zone.resolve(end_day.at(closes)).by_rule()
        };
        let end = ends(self.closes);
        let end = match (kind, self.days.get(&date).and_then(|edit| edit.until)) {
            // No short day ends later than a whole one.
            (DayKind::Short, Some(until)) => ends(until).min(end),
            (DayKind::Short, None) => end.plus_hours(-1),
            _ => end,
        };
        (start < end).then_some((start, end))
    }

    /// Is somebody here at work at this moment?
    #[must_use]
    pub fn is_working(&self, at: Instant) -> bool {
        self.shift_at(at).is_some()
    }

    /// The working hours that a moment falls into; they may have begun the evening before.
    #[must_use]
    pub fn shift_at(&self, at: Instant) -> Option<(Instant, Instant)> {
        let today = self.zone.civil(at).date();
        let mut shifts = [today.plus_days(-1), today].into_iter().filter_map(|date| self.hours(date));
        shifts.find(|(start, end)| *start <= at && at < *end)
    }

    /// The end of the last working day that is over at `now`: at 09:00 on Wednesday, Tuesday 18:00.
    /// None where no day of the last sixty was worked.
    #[must_use]
    pub fn last_working_day_end(&self, now: Instant) -> Option<Instant> {
        let today = self.zone.civil(now).date();
        (0..60).filter_map(|back| self.hours(today.plus_days(-back))).map(|(_, end)| end).find(|end| *end <= now)
    }

    /// The beginning of the next working hours after `now`; `now` itself while at work.
    #[must_use]
    pub fn next_working_moment(&self, now: Instant) -> Option<Instant> {
        if self.is_working(now) { Some(now) } else { self.next_working_start(now) }
    }

    /// When the next working hours begin: today's are over or running, so tomorrow's.
    #[must_use]
    pub fn next_working_start(&self, now: Instant) -> Option<Instant> {
        let today = self.zone.civil(now).date();
        (0..60)
            .filter_map(|ahead| self.hours(today.plus_days(ahead)))
            .map(|(start, _)| start)
            .find(|start| *start > now)
    }

    /// When the working hours that run now end, else the next ones: by when an answer "today" comes.
    #[must_use]
    pub fn next_working_end(&self, now: Instant) -> Option<Instant> {
        let today = self.zone.civil(now).date();
        (-1..60).filter_map(|ahead| self.hours(today.plus_days(ahead))).map(|(_, end)| end).find(|end| *end > now)
    }

    /// The day this many working days later; negative for earlier. Zero stays, even on a day off.
    #[must_use]
    pub fn add_working_days(&self, date: CivilDate, days: i64) -> CivilDate {
        let step = days.signum();
        let (mut left, mut day) = (days.saturating_abs(), date);
        // No country closes for a year: this ends long before. A century is far enough for anybody.
        for _ in 0..days.unsigned_abs().saturating_mul(8).saturating_add(366).min(40_000) {
            if left == 0 {
                break;
            }
            day = day.plus_days(step);
            left -= i64::from(self.day_kind(day).is_working());
        }
        day
    }

    /// Working days after `from` up to and including `to`; negative where `to` is earlier.
    #[must_use]
    pub fn working_days_between(&self, from: CivilDate, to: CivilDate) -> i64 {
        let span = from.days_until(to);
        let step = span.signum();
        let count = (1..=span.abs()).filter(|n| self.day_kind(from.plus_days(step * n)).is_working()).count();
        step * count as i64
    }
}
