//! Threads anchored to a passage or a field, that end in an outcome (S0-33, E1, E2).

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{CommentId, MarketId, PersonId};
use crate::time::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One conversation about one place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Thread {
    /// Where it is anchored.
    pub anchor: Anchor,
    /// The market that speaks; empty for people across markets.
    pub market: MarketId,
    /// How strongly it is meant.
    #[serde(deserialize_with = "lenient")]
    pub strength: Strength,
    /// Who opened it.
    pub author: PersonId,
    /// When it was opened.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// What was said.
    pub comments: BTreeMap<CommentId, Comment>,
    /// How it ended; none while it is open.
    #[serde(deserialize_with = "lenient")]
    pub outcome: Option<Outcome>,
    /// What was decided, in one sentence.
    pub outcome_note: String,
    /// Who ended it.
    pub outcome_by: PersonId,
    /// The ratio between two markets, in hundredths, that it was settled at; none where no gap was asked about.
    #[serde(deserialize_with = "lenient")]
    pub gap: Option<i64>,
    /// Taken back by its author; its history stays.
    pub archived: bool,
}

impl Thread {
    /// Still waiting for an outcome.
    pub fn is_open(&self) -> bool {
        self.outcome.is_none() && !self.archived
    }

    /// The comments in the order they were written.
    pub fn in_order(&self) -> Vec<(&CommentId, &Comment)> {
        let mut list: Vec<_> = self.comments.iter().filter(|(_, comment)| !comment.archived).collect();
        list.sort_by_key(|(id, comment)| (comment.at, (*id).clone()));
        list
    }
}

/// A place in the document: a field, and for a passage two cursors and the quoted text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Anchor {
    /// Path of the field or text, e.g. `brief/sections/s-1/text/en`.
    pub path: String,
    /// Where the passage starts: an Automerge cursor that moves after.
    pub start: String,
    /// Where it ends: a cursor that moves before.
    pub end: String,
    /// The words as they stood when the thread was opened.
    pub quote: String,
}

/// One contribution to a thread.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Comment {
    /// Who wrote it.
    pub author: PersonId,
    /// When, by the author's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// What they wrote.
    pub body: String,
    /// People and roles called by name: ids or role codes, with spaces.
    pub mentions: String,
    /// Taken back by its author; its history stays.
    pub archived: bool,
}

coded! {
    /// How strongly feedback is meant (E2).
    #[derive(Default)]
    pub enum Strength {
        /// It cannot go out like this.
        MustFix = "must-fix",
        /// It would be better otherwise.
        Should = "should",
        /// A thought.
        #[default]
        Idea = "idea",
        /// It is good as it is.
        Praise = "praise",
    }
}

impl Strength {
    /// Every strength, strongest first.
    pub const ALL: [Self; 4] = [Self::MustFix, Self::Should, Self::Idea, Self::Praise];
}

coded! {
    /// How a thread ended (E1): a thread without one stays open.
    pub enum Outcome {
        /// Something was decided.
        Decided = "decided",
        /// It stays as it is.
        NoChange = "no-change",
        /// Somebody will do something.
        Action = "action",
    }
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 3] = [Self::Decided, Self::NoChange, Self::Action];
}
