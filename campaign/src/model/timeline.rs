//! Milestones, checkpoints and deliverables: what is due, when, from whom.

use crate::model::lenient::lenient;
use crate::model::{CreatorId, MarketId, PersonId};
use crate::time::StoredDeadline;
use serde::{Deserialize, Serialize};

/// One thing on the timeline.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Item {
    /// What it is.
    pub title: String,
    /// Milestone, checkpoint or deliverable.
    #[serde(deserialize_with = "lenient")]
    pub kind: ItemKind,
    /// The market it belongs to; empty means all markets.
    pub market: MarketId,
    /// The one person who answers for it.
    pub owner: PersonId,
    /// The creator who hands it in, where there is one.
    pub creator: CreatorId,
    /// When work on it begins, if that is planned.
    #[serde(deserialize_with = "lenient")]
    pub start: Option<StoredDeadline>,
    /// When it is due.
    #[serde(deserialize_with = "lenient")]
    pub due: Option<StoredDeadline>,
    /// Done, by the word of its owner.
    pub done: bool,
    /// What to know about it.
    pub note: String,
    /// Archived items keep their history and leave the timeline.
    pub archived: bool,
}

/// What sort of thing an item is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// A date that matters.
    #[default]
    Milestone,
    /// A mandatory check (S0-22).
    Checkpoint,
    /// Something a creator or a team hands in.
    Deliverable,
    /// Time kept free between linked dates (S1-20).
    Buffer,
}

impl ItemKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Milestone, Self::Checkpoint, Self::Deliverable, Self::Buffer];

    /// The kind's name in documents and Fluent keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Milestone => "milestone",
            Self::Checkpoint => "checkpoint",
            Self::Deliverable => "deliverable",
            Self::Buffer => "buffer",
        }
    }
}
