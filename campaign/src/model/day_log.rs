//! The daily log (S2-12): what a market writes down in the last quarter of an hour of its day. Bullets only.

use crate::model::lenient::lenient;
use crate::model::{MarketId, PersonId};
use crate::time::{CivilDate, Instant};
use serde::{Deserialize, Serialize};

/// What was written down about one day of one market.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DayLog {
    /// Whose day.
    pub market: MarketId,
    /// Which day of that market's calendar: `2026-12-08`.
    pub date: String,
    /// The bullets, one a line.
    pub bullets: String,
    /// Who wrote it.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back; its history stays.
    pub archived: bool,
}

impl DayLog {
    /// The day; none where it cannot be read.
    #[must_use]
    pub fn day(&self) -> Option<CivilDate> {
        self.date.parse().ok()
    }

    /// The bullets in order.
    #[must_use]
    pub fn lines(&self) -> Vec<&str> {
        self.bullets.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
    }
}
