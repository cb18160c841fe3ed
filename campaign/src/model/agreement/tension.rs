//! Two goals that are both right and pull apart, and how the brand lead resolved it (S1-01, S1-35).

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{GoalId, MarketId, PersonId, TensionId};
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// One tension between two goals of the goal tree.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tension {
    /// One goal.
    pub a: GoalId,
    /// The other.
    pub b: GoalId,
    /// Where they pull apart; prose.
    pub words: String,
    /// Who saw it.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// No tension after all; its history stays.
    pub archived: bool,
}

/// How a tension was resolved. Append-only; names the words of both goals as they stood.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Resolution {
    /// Which tension.
    pub tension: TensionId,
    /// The way out.
    #[serde(deserialize_with = "lenient")]
    pub kind: ResolutionKind,
    /// The market that comes first: of [`ResolutionKind::Priority`] and [`ResolutionKind::Phased`].
    pub market: MarketId,
    /// Why, and what it means for the other goal.
    pub words: String,
    /// Hash of both goals' words as they stood.
    pub hash: String,
    /// By whom.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back: the tension is open again.
    pub archived: bool,
}

coded! {
    /// The three ways out.
    #[derive(Default)]
    pub enum ResolutionKind {
        /// Something a newer Dateline writes.
        #[default]
        Unknown = "unknown",
        /// One market's goal comes first; the other gives way where they collide.
        Priority = "priority",
        /// First the one, then the other.
        Phased = "phased",
        /// Two campaigns beside each other, each with its own goal.
        Parallel = "parallel",
    }
}

impl ResolutionKind {
    /// The three of them.
    pub const ALL: [Self; 3] = [Self::Priority, Self::Phased, Self::Parallel];

    /// Must somebody come first?
    #[must_use]
    pub const fn names_market(self) -> bool {
        matches!(self, Self::Priority | Self::Phased)
    }
}
