//! The four points of the alignment call, the signatures on them, and what success means to each stakeholder.

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{MarketId, PersonId};
use crate::time::Instant;
use serde::{Deserialize, Serialize};

coded! {
    /// What the alignment call goes through, in its order (S0-25).
    pub enum PointKind {
        /// When what happens.
        Timelines = "timelines",
        /// What success looks like: the agreed definition.
        Success = "success",
        /// What if things go wrong.
        Failure = "failure",
        /// Who owns which decision.
        Decisions = "decisions",
    }
}

impl PointKind {
    /// Every point, in order.
    pub const ALL: [Self; 4] = [Self::Timelines, Self::Success, Self::Failure, Self::Decisions];

    /// The path of its words.
    #[must_use]
    pub fn path(self) -> String {
        format!("agreement/points/{}/words", self.code())
    }
}

/// One point.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Point {
    /// What was agreed; prose.
    pub words: String,
}

/// A market's lead signs everything that was agreed, as it stood on their screen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Signature {
    /// For which market.
    pub market: MarketId,
    /// By whom.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// What was signed: `timelines=<hash> success=<hash> … rounds=<number>`, with spaces.
    pub version: String,
    /// Taken back; its history stays.
    pub archived: bool,
}

/// What success means to one stakeholder (S2-01). Handed in as a letter: it cannot be typed into afterwards.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Definition {
    /// By whom.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// In their words.
    pub words: String,
    /// Taken back; its history stays.
    pub archived: bool,
}
