//! Moving an item along the plan: by working days of its market, by weeks, or to a day. The wall clock keeps
//! what it shows; pointer and keyboard ask the same question and get the same answer.

mod told;

pub use told::{DayOff, Told, days_off, told};

use super::zone_of;
use crate::model::{Item, ItemId, Sections};
use crate::time::{CivilDate, Deadline, FoldChoice, Instant, StoredDeadline, TimeError, WorkingCalendar, Zone};

/// What of an item is moved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grip {
    /// All of it.
    #[default]
    Whole,
    /// When work on it begins.
    Start,
    /// When it is due.
    Due,
}

/// How far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// This many working days of its market; negative for earlier.
    WorkingDays(i64),
    /// This many weeks.
    Weeks(i64),
    /// To this day of its market, or the first day that is no weekend there.
    To(CivilDate),
    /// To this day of its market exactly.
    Exactly(CivilDate),
}

/// Both ends of an item.
pub type Ends = (Option<StoredDeadline>, Option<StoredDeadline>);

/// The ends of an item after the move; none where it has no such end, stays where it is, or would end before
/// it begins.
#[must_use]
pub fn moved(sections: &Sections, id: &ItemId, grip: Grip, step: Step) -> Option<Ends> {
    let item = sections.timeline.get(id).filter(|item| !item.archived)?;
    let place = Place::of(sections, item);
    let (start, due) = (item.start.as_ref(), item.due.as_ref());
    let ends = match grip {
        Grip::Start => (Some(place.shift(start?, place.days(start?, step))?), due.cloned()),
        Grip::Due => (start.cloned(), Some(place.shift(due?, place.days(due?, step))?)),
        Grip::Whole => {
            let days = Some(place.days(due?, step)).filter(|days| *days != 0)?;
            let moved = place.shift(due?, days)?;
            let start = start
                .map(|start| place.shift(start, place.follow(start, due?, days)))
                .map_or(Ok(None), |it| it.map(Some).ok_or(()));
            (start.ok()?, Some(moved))
        }
    };
    let changed = (ends.0.as_ref(), ends.1.as_ref()) != (start, due);
    let (from, to) = (at(ends.0.as_ref(), place.zone), at(ends.1.as_ref(), place.zone));
    (changed && from.zip(to).is_none_or(|(from, to)| from < to)).then_some(ends)
}

/// The day an end of an item falls on in its market.
#[must_use]
pub fn day_of(sections: &Sections, id: &ItemId, grip: Grip) -> Option<CivilDate> {
    let item = sections.timeline.get(id)?;
    let end = if grip == Grip::Start { item.start.as_ref() } else { item.due.as_ref() };
    let place = Place::of(sections, item);
    Some(place.date(end?))
}

/// Whose days count for an item: its market's; for what belongs to all, those that everybody works.
pub(super) struct Place {
    pub zone: Zone,
    calendars: Vec<WorkingCalendar>,
}

impl Place {
    pub(super) fn of(sections: &Sections, item: &Item) -> Self {
        let own = sections.markets.get(&item.market).map(|market| vec![market.profile.calendar()]);
        let all = || {
            let here = sections.markets.values().filter(|market| !market.archived);
            here.map(|market| market.profile.calendar()).collect()
        };
        Self { zone: zone_of(sections, item), calendars: own.unwrap_or_else(all) }
    }

    fn date(&self, end: &StoredDeadline) -> CivilDate {
        self.zone.civil(end.instant_in(self.zone)).date()
    }

    pub(super) fn works(&self, date: CivilDate) -> bool {
        self.calendars.iter().all(|calendar| calendar.day_kind(date).is_working())
    }

    /// A day of the week nobody means: a weekend that is not worked, whatever the holidays.
    fn weekend(&self, date: CivilDate) -> bool {
        let rests = |calendar: &WorkingCalendar| {
            calendar.weekend.contains(&date.weekday()) && !calendar.day_kind(date).is_working()
        };
        self.calendars.iter().any(rests)
    }

    /// The nearest day from here on, in steps of one, for which this holds; no market rests for two months.
    fn next(from: CivilDate, step: i64, holds: impl Fn(CivilDate) -> bool) -> CivilDate {
        (0..62).map(|ahead| from.plus_days(ahead * step)).find(|date| holds(*date)).unwrap_or(from)
    }

    /// The working day this many working days from here.
    fn working(&self, from: CivilDate, days: i64) -> CivilDate {
        let step = days.signum();
        (0..days.abs().min(400)).fold(from, |date, _| Self::next(date.plus_days(step), step, |date| self.works(date)))
    }

    /// The first working day from a day on.
    pub(super) fn next_working(&self, date: CivilDate) -> CivilDate {
        Self::next(date, 1, |date| self.works(date))
    }

    /// How many calendar days a step takes an end.
    fn days(&self, end: &StoredDeadline, step: Step) -> i64 {
        let from = self.date(end);
        let to = match step {
            Step::WorkingDays(days) => self.working(from, days),
            Step::Weeks(weeks) => from.plus_days(weeks.saturating_mul(7)),
            Step::Exactly(date) => date,
            Step::To(date) => {
                // Nearer first: a pointer over Saturday means Friday, over Sunday Monday.
                let (back, on) =
                    (Self::next(date, -1, |day| !self.weekend(day)), Self::next(date, 1, |day| !self.weekend(day)));
                if back.days_until(date) <= date.days_until(on) { back } else { on }
            }
        };
        from.days_until(to)
    }

    /// How many calendar days the beginning follows its end, so that as many working days lie between them.
    fn follow(&self, start: &StoredDeadline, due: &StoredDeadline, days: i64) -> i64 {
        let (first, last) = (self.date(start), self.date(due));
        let between = |from: CivilDate, to: CivilDate| {
            from.through(to).skip(1).take(400).filter(|date| self.works(*date)).count() as i64
        };
        let kept = if first.days_until(last) > 400 { 0 } else { between(first, last) };
        // Where no working day lies between them, both go the same way.
        if kept == 0 { days } else { first.days_until(self.working(last.plus_days(days), -kept)) }
    }

    /// The same wall clock so many days later.
    fn shift(&self, end: &StoredDeadline, days: i64) -> Option<StoredDeadline> {
        let deadline = shift(&end.deadline, days).ok()?;
        StoredDeadline::of(deadline, self.zone).ok()
    }
}

fn at(end: Option<&StoredDeadline>, zone: Zone) -> Option<Instant> {
    end.map(|end| end.instant_in(zone))
}

/// The same wall clock so many days later; where the clock jumps over it, the first time after the jump.
fn shift(deadline: &Deadline, days: i64) -> Result<Deadline, TimeError> {
    Ok(match deadline {
        Deadline::Local { at, zone, fold } => {
            let at = at.date().plus_days(days).at(at.time());
            match zone.exact(at) {
                Err(TimeError::Gap { .. }) => Deadline::local(zone.civil(zone.resolve(at).by_rule()), *zone),
                Err(TimeError::Fold { .. }) => Deadline::Local { at, zone: *zone, fold: *fold },
                _ => Deadline::Local { at, zone: *zone, fold: FoldChoice::First },
            }
        }
        Deadline::PerMarketLocal { at } => Deadline::PerMarketLocal { at: at.date().plus_days(days).at(at.time()) },
        Deadline::Instant { utc, zone } => {
            let civil = zone.civil(*utc);
            Deadline::instant(zone.resolve(civil.date().plus_days(days).at(civil.time())).by_rule(), *zone)
        }
        Deadline::Window { from, to } => {
            Deadline::Window { from: Box::new(shift(from, days)?), to: Box::new(shift(to, days)?) }
        }
    })
}

#[cfg(test)]
mod tests;
