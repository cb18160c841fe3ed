//! What somebody caught in passing: a pasted message that is a comment, a decision, an action or a risk, before it has
//! its place (S0-02, S2-11). What it became is named, so that nothing lies here twice.

use crate::model::PersonId;
use crate::model::coded::coded;
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

coded! {
    /// What can be captured.
    #[derive(Default)]
    pub enum CaptureKind {
        /// Something to talk about.
        #[default]
        Comment = "comment",
        /// Something that was decided.
        Decision = "decision",
        /// Something to do.
        Action = "action",
        /// Something that could go wrong.
        Risk = "risk",
    }
}

impl CaptureKind {
    /// Every kind, in the order of its number on the keyboard.
    pub const ALL: [Self; 4] = [Self::Comment, Self::Decision, Self::Action, Self::Risk];

    /// Reads a name; none where there is no such kind.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}
