//! The week's meetings against the minutes everybody agreed to spend (S1-02).

use crate::meetings::week_minutes;
use crate::model::Sections;
use crate::time::{Instant, Zone};

/// One week, Monday to Sunday on the reader's calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MeetingWeek {
    /// Minutes agreed; none while nobody chose.
    pub budget: Option<i64>,
    /// Minutes of the week's meetings as planned.
    pub planned: i64,
    /// Minutes that those which were held really took.
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
    let week = week_minutes(sections, zone, now);
    let budget = sections.agreement.meeting_minutes.filter(|minutes| (1..=10_080).contains(minutes));
    MeetingWeek { budget, planned: week.planned, used: week.used }
}
