//! The lines of a meeting's logs: points of the agenda, outcomes, and when what happened.

use crate::model::PersonId;
use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::time::{Instant, StoredDeadline};
use serde::{Deserialize, Serialize};

/// Something a person put on the agenda.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgendaPoint {
    /// What sort of point; none for what only a newer Dateline knows.
    #[serde(deserialize_with = "lenient")]
    pub kind: Option<AgendaKind>,
    /// In which words.
    pub words: String,
    /// Who.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back.
    pub archived: bool,
}

coded! {
    /// What an agenda takes: these four and nothing else (S1-19).
    pub enum AgendaKind {
        /// Something stands in the way.
        Blocker = "blocker",
        /// Something is to be decided.
        Decision = "decision",
        /// Something has to change course.
        Shift = "shift",
        /// Something was learned that others can use.
        Learning = "learning",
    }
}

impl AgendaKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Blocker, Self::Decision, Self::Shift, Self::Learning];

    /// The kind of this name; none for an "update", which is read and not discussed.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Something that came out of a meeting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MeetingOutcome {
    /// What sort of outcome; none for what only a newer Dateline knows.
    #[serde(deserialize_with = "lenient")]
    pub kind: Option<OutcomeKind>,
    /// In which words.
    pub words: String,
    /// Of an action: who does it.
    pub owner: PersonId,
    /// Of an action: by when.
    #[serde(deserialize_with = "lenient")]
    pub due: Option<StoredDeadline>,
    /// What it became elsewhere: the path of an item of the plan, of a learning.
    pub made: String,
    /// Who wrote it down.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back.
    pub archived: bool,
}

coded! {
    /// What can come out of a meeting.
    pub enum OutcomeKind {
        /// Something is decided.
        Decision = "decision",
        /// Somebody does something by a time.
        Action = "action",
        /// Something changes course.
        Shift = "shift",
        /// Something was learned.
        Learning = "learning",
    }
}

impl OutcomeKind {
    /// Every kind, in the order a recap tells them.
    pub const ALL: [Self; 4] = [Self::Decision, Self::Action, Self::Shift, Self::Learning];
}

/// Something that happened to a meeting at a moment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MeetingMoment {
    /// What.
    #[serde(deserialize_with = "lenient")]
    pub kind: MomentKind,
    /// Of a recap: the words that went out, its title in the first line; empty for one that went out as it was drafted
    /// by an older Dateline.
    pub words: String,
    /// Who says so.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back.
    pub archived: bool,
}

coded! {
    /// What can happen to a meeting.
    #[derive(Default)]
    pub enum MomentKind {
        /// Something a newer Dateline writes.
        #[default]
        Unknown = "unknown",
        /// It began.
        Started = "started",
        /// It ended.
        Ended = "ended",
        /// Its recap went out.
        RecapSent = "recap-sent",
    }
}
