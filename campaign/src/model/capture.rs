//! What somebody caught in passing: a pasted message that is a comment, a decision, an action or a risk, before it has
//! its place (S0-02, S2-11). What it became is named, so that nothing lies here twice.

use crate::model::PersonId;
use crate::model::lenient::lenient;
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// One thing that was captured.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Capture {
    /// What it is.
    #[serde(deserialize_with = "lenient")]
    pub kind: CaptureKind,
    /// The words as they were pasted.
    pub words: String,
    /// What it became: the path of a decision, an item, a thread, a risk. Empty while it waits.
    pub became: String,
    /// Who captured it.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Put aside; its history stays.
    pub archived: bool,
}

impl Capture {
    /// Does it wait for its place?
    #[must_use]
    pub fn waits(&self) -> bool {
        !self.archived && self.became.is_empty()
    }
}

/// What can be captured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaptureKind {
    /// Something to talk about.
    #[default]
    Comment,
    /// Something that was decided.
    Decision,
    /// Something to do.
    Action,
    /// Something that could go wrong.
    Risk,
}

impl CaptureKind {
    /// Every kind, in the order of its number on the keyboard.
    pub const ALL: [Self; 4] = [Self::Comment, Self::Decision, Self::Action, Self::Risk];

    /// The kind's name in documents and Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Comment => "comment",
            Self::Decision => "decision",
            Self::Action => "action",
            Self::Risk => "risk",
        }
    }

    /// Reads a name; none where there is no such kind.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}
