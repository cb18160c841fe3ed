//! The lines of a meeting's logs: points of the agenda, outcomes, and when what happened.

use crate::model::PersonId;
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

/// What an agenda takes: these four and nothing else (S1-19).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgendaKind {
    /// Something stands in the way.
    Blocker,
    /// Something is to be decided.
    Decision,
    /// Something has to change course.
    Shift,
    /// Something was learned that others can use.
    Learning,
}

impl AgendaKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Blocker, Self::Decision, Self::Shift, Self::Learning];

    /// The name in documents and Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Blocker => "blocker",
            Self::Decision => "decision",
            Self::Shift => "shift",
            Self::Learning => "learning",
        }
    }

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

/// What can come out of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeKind {
    /// Something is decided.
    Decision,
    /// Somebody does something by a time.
    Action,
    /// Something changes course.
    Shift,
    /// Something was learned.
    Learning,
}

impl OutcomeKind {
    /// Every kind, in the order a recap tells them.
    pub const ALL: [Self; 4] = [Self::Decision, Self::Action, Self::Shift, Self::Learning];

    /// The name in documents and Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Action => "action",
            Self::Shift => "shift",
            Self::Learning => "learning",
        }
    }
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

/// What can happen to a meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MomentKind {
    /// Something a newer Dateline writes.
    #[default]
    Unknown,
    /// It began.
    Started,
    /// It ended.
    Ended,
    /// Its recap went out.
    RecapSent,
}

impl MomentKind {
    /// The name in documents.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Started => "started",
            Self::Ended => "ended",
            Self::RecapSent => "recap-sent",
        }
    }
}
