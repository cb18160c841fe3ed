//! The meetings that come again, and those that took place (S1-02).

use crate::model::lenient::lenient;
use crate::model::{MeetingId, PersonId};
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// A meeting that comes again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Meeting {
    /// What people call it.
    pub title: String,
    /// How long it is planned to take.
    pub minutes: i64,
    /// Every how many weeks: 1, 2 or 4.
    pub weeks: i64,
    /// How often in such a week.
    pub times: i64,
    /// No longer held; its history stays.
    pub archived: bool,
}

/// A meeting that took place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Held {
    /// Which of those that come again.
    pub meeting: MeetingId,
    /// How long it took.
    pub minutes: i64,
    /// Who wrote it down.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back.
    pub archived: bool,
}
