//! Two goals that are both right and pull apart, and how the brand lead resolved it (S1-01, S1-35).

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

/// The three ways out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResolutionKind {
    /// Something a newer Dateline writes.
    #[default]
    Unknown,
    /// One market's goal comes first; the other gives way where they collide.
    Priority,
    /// First the one, then the other.
    Phased,
    /// Two campaigns beside each other, each with its own goal.
    Parallel,
}

impl ResolutionKind {
    /// The three of them.
    pub const ALL: [Self; 3] = [Self::Priority, Self::Phased, Self::Parallel];

    /// The name in documents and Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Priority => "priority",
            Self::Phased => "phased",
            Self::Parallel => "parallel",
        }
    }

    /// Must somebody come first?
    #[must_use]
    pub const fn names_market(self) -> bool {
        matches!(self, Self::Priority | Self::Phased)
    }
}
