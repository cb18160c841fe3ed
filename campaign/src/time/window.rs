//! Shared windows: when people of several markets are at work at the same time.

use super::{CivilDate, Instant, WorkingCalendar, Zone};

/// A stretch during which everybody works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SharedWindow {
    /// Its first moment.
    pub from: Instant,
    /// Its end.
    pub to: Instant,
}

/// The windows all calendars share on a day of `zone`'s calendar. Symmetric in the calendars.
#[must_use]
pub fn shared_windows(calendars: &[WorkingCalendar], zone: Zone, date: CivilDate) -> Vec<SharedWindow> {
    let day = SharedWindow { from: zone.start_of_day(date), to: zone.end_of_day(date) };
    let mut windows = vec![day];
    for calendar in calendars {
        let there = calendar.zone.civil(day.from).date();
        // The day before for hours that run over midnight, and the two dates one of our days can touch there.
        let hours: Vec<_> = (-1..=2).filter_map(|day| calendar.hours(there.plus_days(day))).collect();
        windows = windows.iter().flat_map(|window| cut(*window, &hours)).collect();
    }
    windows
}

fn cut(window: SharedWindow, hours: &[(Instant, Instant)]) -> Vec<SharedWindow> {
    hours
        .iter()
        .map(|(start, end)| SharedWindow { from: window.from.max(*start), to: window.to.min(*end) })
        .filter(|window| window.from < window.to)
        .collect()
}

/// Minutes shared on a day of `zone`'s calendar.
#[must_use]
pub fn shared_minutes(calendars: &[WorkingCalendar], zone: Zone, date: CivilDate) -> i64 {
    shared_windows(calendars, zone, date).iter().map(|window| window.to.minutes_since(window.from)).sum()
}

/// Minutes shared on a usual day, as if every day were worked: what the clocks alone make of it.
#[must_use]
pub fn usual_minutes(calendars: &[WorkingCalendar], zone: Zone, date: CivilDate) -> i64 {
    shared_minutes(&everyday(calendars), zone, date)
}

fn everyday(calendars: &[WorkingCalendar]) -> Vec<WorkingCalendar> {
    calendars.iter().map(|calendar| WorkingCalendar { weekend: Vec::new(), ..calendar.without_holidays() }).collect()
}

/// The next day on which a clock change makes the usual shared time longer or shorter, with the minutes
/// from then on. Days off do not count as a change; looks a year ahead.
#[must_use]
pub fn next_change(calendars: &[WorkingCalendar], zone: Zone, date: CivilDate) -> Option<(CivilDate, i64)> {
    let everyday = everyday(calendars);
    let now = shared_minutes(&everyday, zone, date);
    (1..=370)
        .map(|ahead| date.plus_days(ahead))
        // The day of the change itself is odd in one of the zones: ask the day after it too.
        .find(|day| {
            shared_minutes(&everyday, zone, *day) != now && shared_minutes(&everyday, zone, day.plus_days(1)) != now
        })
        .map(|day| (day, shared_minutes(&everyday, zone, day.plus_days(1))))
}
