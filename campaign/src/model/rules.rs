//! When something is late enough to matter: one set of thresholds for the whole campaign. There is no key of a
//! market in here, so that nobody plays favourites (S0-24).

use crate::model::lenient::lenient;
use crate::model::{Cadence, CadenceId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The thresholds, and the days on which feedback always comes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// Hours a creator may be late.
    #[serde(deserialize_with = "lenient")]
    pub late_hours: Option<i64>,
    /// Rounds of feedback agreed at most (E5).
    #[serde(deserialize_with = "lenient")]
    pub rounds: Option<i64>,
    /// Per cent a number may lie below what was expected.
    #[serde(deserialize_with = "lenient")]
    pub metric_gap: Option<i64>,
    /// Per cent that one market's number may be of another's before somebody asks why: 200 is twice.
    #[serde(deserialize_with = "lenient")]
    pub market_gap: Option<i64>,
    /// Hours a promised answer may be late.
    #[serde(deserialize_with = "lenient")]
    pub promise_hours: Option<i64>,
    /// Hours within which a handoff is acknowledged.
    #[serde(deserialize_with = "lenient")]
    pub handoff_hours: Option<i64>,
    /// Hours a must-fix may stay open.
    #[serde(deserialize_with = "lenient")]
    pub must_fix_hours: Option<i64>,
    /// Weekly feedback by id.
    pub cadences: BTreeMap<CadenceId, Cadence>,
}

/// One threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Threshold {
    /// [`Rules::late_hours`]
    LateHours,
    /// [`Rules::rounds`]
    Rounds,
    /// [`Rules::metric_gap`]
    MetricGap,
    /// [`Rules::market_gap`]
    MarketGap,
    /// [`Rules::promise_hours`]
    PromiseHours,
    /// [`Rules::handoff_hours`]
    HandoffHours,
    /// [`Rules::must_fix_hours`]
    MustFixHours,
}

impl Threshold {
    /// Every threshold, in the order screens show them.
    pub const ALL: [Self; 7] = [
        Self::LateHours,
        Self::Rounds,
        Self::MetricGap,
        Self::MarketGap,
        Self::PromiseHours,
        Self::HandoffHours,
        Self::MustFixHours,
    ];

    /// The key in the document.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::LateHours => "late_hours",
            Self::Rounds => "rounds",
            Self::MetricGap => "metric_gap",
            Self::MarketGap => "market_gap",
            Self::PromiseHours => "promise_hours",
            Self::HandoffHours => "handoff_hours",
            Self::MustFixHours => "must_fix_hours",
        }
    }

    /// The name in Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::LateHours => "late",
            Self::Rounds => "rounds",
            Self::MetricGap => "metric-gap",
            Self::MarketGap => "market-gap",
            Self::PromiseHours => "promise-overdue",
            Self::HandoffHours => "handoff-unacknowledged",
            Self::MustFixHours => "must-fix-age",
        }
    }

    /// What holds while nobody chose: what the users named.
    #[must_use]
    pub const fn usual(self) -> i64 {
        match self {
            Self::LateHours => 6,
            Self::Rounds => 2,
            Self::MetricGap => 30,
            Self::MarketGap => 200,
            Self::PromiseHours => 0,
            Self::HandoffHours => 24,
            Self::MustFixHours => 48,
        }
    }

    /// The least and the most that can be chosen.
    #[must_use]
    pub const fn bounds(self) -> (i64, i64) {
        match self {
            Self::Rounds => (1, 20),
            Self::MetricGap => (1, 100),
            Self::MarketGap => (110, 1_000),
            Self::PromiseHours => (0, 720),
            _ => (1, 720),
        }
    }
}

impl Rules {
    /// The threshold in force. What no screen could have written counts as not chosen.
    #[must_use]
    pub fn get(&self, threshold: Threshold) -> i64 {
        let chosen = match threshold {
            Threshold::LateHours => self.late_hours,
            Threshold::Rounds => self.rounds,
            Threshold::MetricGap => self.metric_gap,
            Threshold::MarketGap => self.market_gap,
            Threshold::PromiseHours => self.promise_hours,
            Threshold::HandoffHours => self.handoff_hours,
            Threshold::MustFixHours => self.must_fix_hours,
        };
        let (least, most) = threshold.bounds();
        chosen.filter(|value| (least..=most).contains(value)).unwrap_or(threshold.usual())
    }
}
