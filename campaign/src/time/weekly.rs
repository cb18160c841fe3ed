//! A weekly slot on one clock, and what clock changes do to it on all the others.

use super::slots::{Slot, SlotState};
use super::{CivilDate, CivilTime, WorkingCalendar, Zone};

/// A slot that comes every week, fixed on one clock; UTC is a clock like any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weekly {
    /// ISO number of the weekday on that clock.
    pub weekday: u8,
    /// When it begins on that clock.
    pub time: CivilTime,
    /// How long it lasts.
    pub minutes: i64,
    /// Whose clock.
    pub zone: Zone,
}

/// A run of weeks in which the slot is at the same time for everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// Its first day on the slot's own clock.
    pub from: CivilDate,
    /// Its last one.
    pub last: CivilDate,
    /// What the slot usually is for everybody in it: holidays left aside.
    pub usual: Slot,
}

impl Weekly {
    /// The days it falls on, from a day on, one a week.
    pub fn dates(&self, from: CivilDate, weeks: usize) -> impl Iterator<Item = CivilDate> {
        let ahead = (i64::from(self.weekday) - i64::from(from.weekday())).rem_euclid(7);
        let first = from.plus_days(ahead);
        (0..weeks.min(520) as i64).map(move |week| first.plus_days(week * 7))
    }

    /// What it is for everybody on one of its days.
    #[must_use]
    pub fn on(&self, calendars: &[WorkingCalendar], date: CivilDate) -> Slot {
        Slot::of(calendars, self.zone.resolve(date.at(self.time)).by_rule(), self.minutes)
    }

    /// The phases of the coming weeks: a new one wherever somebody's clock shows another time than before.
    #[must_use]
    pub fn phases(&self, calendars: &[WorkingCalendar], from: CivilDate, weeks: usize) -> Vec<Phase> {
        let usual: Vec<WorkingCalendar> = calendars.iter().map(WorkingCalendar::without_holidays).collect();
        let mut phases: Vec<Phase> = Vec::new();
        for date in self.dates(from, weeks) {
            let slot = self.on(&usual, date);
            match phases.last_mut().filter(|phase| clocks(&phase.usual).eq(clocks(&slot))) {
                Some(phase) => phase.last = date,
                None => phases.push(Phase { from: date, last: date, usual: slot }),
            }
        }
        phases
    }

    /// The days on which it falls on somebody's holiday, and the places of these calendars.
    #[must_use]
    pub fn missed(&self, calendars: &[WorkingCalendar], from: CivilDate, weeks: usize) -> Vec<(CivilDate, Vec<usize>)> {
        let usual: Vec<WorkingCalendar> = calendars.iter().map(WorkingCalendar::without_holidays).collect();
        let away = |date: CivilDate| {
            let (slot, plain) = (self.on(calendars, date), self.on(&usual, date));
            let sides = slot.sides.into_iter().zip(plain.sides).enumerate();
            let off =
                sides.filter(|(_, (is, usual))| is.state == SlotState::DayOff && usual.state != SlotState::DayOff);
            (date, off.map(|(place, _)| place).collect::<Vec<_>>())
        };
        self.dates(from, weeks).map(away).filter(|(_, places)| !places.is_empty()).collect()
    }
}

/// Everybody's weekday and time of day.
fn clocks(slot: &Slot) -> impl Iterator<Item = (u8, CivilTime)> {
    slot.sides.iter().map(|side| (side.begins.weekday(), side.begins.time()))
}
