//! Milestones, checkpoints and deliverables: what is due, when, from whom.

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{CreatorId, MarketId, PersonId, Rule};
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
    /// How its date follows from a go-live; none for a date that is only what it is.
    #[serde(deserialize_with = "lenient")]
    pub rule: Option<Rule>,
    /// A pinned date never moves by itself.
    pub pinned: bool,
    /// The part of the campaign it belongs to.
    #[serde(deserialize_with = "lenient")]
    pub phase: Option<Phase>,
    /// Working days it takes, counted back from its date; of a buffer, the days that are kept free.
    pub duration: i64,
    /// What must be there before a checkpoint is passed.
    #[serde(deserialize_with = "lenient")]
    pub gate: Gate,
    /// Of a buffer: the path of what it begins after (`markets/m-us` or `timeline/i-1`).
    pub after: String,
    /// Of a buffer: the path of what it protects.
    pub before: String,
}

coded! {
    /// What sort of thing an item is.
    #[derive(Default)]
    pub enum ItemKind {
        /// A date that matters.
        #[default]
        Milestone = "milestone",
        /// A mandatory check (S0-22).
        Checkpoint = "checkpoint",
        /// Something a creator or a team hands in.
        Deliverable = "deliverable",
        /// Time kept free between linked dates (S1-20).
        Buffer = "buffer",
    }
}

impl ItemKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Milestone, Self::Checkpoint, Self::Deliverable, Self::Buffer];
}

coded! {
    /// The parts of a campaign, in their order (S2-02).
    pub enum Phase {
        /// Weeks 1 and 2: agree on what winning means.
        Align = "align",
        /// Weeks 3 and 4: find creators.
        Sourcing = "sourcing",
        /// Weeks 5 and 6: content and its approval.
        Content = "content",
        /// Weeks 7 and 8: live.
        Live = "live",
    }
}

impl Phase {
    /// Every phase, in order.
    pub const ALL: [Self; 4] = [Self::Align, Self::Sourcing, Self::Content, Self::Live];
}

coded! {
    /// What a checkpoint asks for (S0-22).
    #[derive(Default)]
    pub enum Gate {
        /// Nothing.
        #[default]
        None = "none",
        /// Day 3: the assets, and the leads' sign-off.
        Assets = "assets",
        /// Day 5: also no must-fix thread left.
        Feedback = "feedback",
        /// Day 7: the same for the final delivery.
        Final = "final",
    }
}

impl Gate {
    /// Every gate.
    pub const ALL: [Self; 4] = [Self::None, Self::Assets, Self::Feedback, Self::Final];
}
