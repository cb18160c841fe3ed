//! The week's meetings against the minutes everybody agreed to spend (S1-02).

use crate::model::{Meeting, Sections};
use crate::time::{Instant, Zone};

/// One week, Monday to Sunday on the reader's calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MeetingWeek {
    /// Minutes agreed; none while nobody chose.
    pub budget: Option<i64>,
    /// Minutes planned in an average week, rounded up.
    pub planned: i64,
    /// Minutes held since Monday.
    pub used: i64,
}

impl MeetingWeek {
    /// Minutes planned beyond what was agreed.
    #[must_use]
    pub fn planned_over(&self) -> Option<i64> {
        self.budget.map(|budget| self.planned - budget).filter(|over| *over > 0)
    }

    /// Minutes held beyond what was agreed.
    #[must_use]
    pub fn used_over(&self) -> Option<i64> {
        self.budget.map(|budget| self.used - budget).filter(|over| *over > 0)
    }
}

/// The week of `now`.
#[must_use]
pub fn meeting_week(sections: &Sections, now: Instant, zone: Zone) -> MeetingWeek {
    let agreement = &sections.agreement;
    let today = zone.civil(now).date();
    let monday = today.plus_days(1 - i64::from(today.weekday()));
    let (from, to) = (zone.start_of_day(monday), zone.start_of_day(monday.plus_days(7)));
    let held = agreement.held.values().filter(|held| !held.archived && held.at >= from && held.at < to);
    // Quarters of minutes: a meeting every four weeks counts a quarter of itself.
    let meetings = agreement.meetings.values().filter(|meeting| !meeting.archived);
    let quarters: i64 = meetings.map(quarters).fold(0, i64::saturating_add);
    MeetingWeek {
        budget: agreement.meeting_minutes.filter(|minutes| (1..=10_080).contains(minutes)),
        planned: quarters.saturating_add(3) / 4,
        used: held.map(|held| held.minutes.clamp(0, 1_440)).fold(0, i64::saturating_add),
    }
}

/// Four weeks' minutes of a meeting. What no screen could have written counts as the nearest that it could.
fn quarters(meeting: &Meeting) -> i64 {
    let weeks = match meeting.weeks {
        4.. => 4,
        2..=3 => 2,
        _ => 1,
    };
    meeting.minutes.clamp(0, 1_440) * meeting.times.clamp(1, 7) * 4 / weeks
}

/// Minutes of one meeting in an average week, rounded up.
#[must_use]
pub fn per_week(meeting: &Meeting) -> i64 {
    (quarters(meeting) + 3) / 4
}
