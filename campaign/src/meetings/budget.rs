//! How much of a week meetings take: planned against used (S1-02).

use crate::model::Sections;
use crate::time::{Instant, Zone};

/// Minutes of meetings in one week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WeekMinutes {
    /// As planned.
    pub planned: i64,
    /// What those that were held really took, begun minutes counted whole.
    pub used: i64,
}

/// The week from Monday to Sunday around `now`, on the clock of `zone`.
#[must_use]
pub fn week_minutes(sections: &Sections, zone: Zone, now: Instant) -> WeekMinutes {
    let today = zone.civil(now).date();
    let monday = today.plus_days(1 - i64::from(today.weekday()));
    let (from, until) = (zone.start_of_day(monday), zone.start_of_day(monday.plus_days(7)));
    let mut sum = WeekMinutes::default();
    for meeting in sections.meetings.values().filter(|meeting| !meeting.archived) {
        if !meeting.begins().is_some_and(|at| at >= from && at < until) {
            continue;
        }
        sum.planned += meeting.length();
        if let (Some(started), Some(ended)) = (meeting.started(), meeting.ended()) {
            sum.used += (ended.0 - started.0).max(0).div_euclid(60_000) + i64::from((ended.0 - started.0) % 60_000 > 0);
        }
    }
    sum
}
