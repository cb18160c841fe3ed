//! Decision rights: one row per kind of decision, one deed per role or person in it (S1-23, S1-24).

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One kind of decision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Right {
    /// A kind every campaign knows, or one of people's own.
    #[serde(deserialize_with = "lenient")]
    pub kind: RightKind,
    /// What people call it; empty means the kind's name.
    pub title: String,
    /// Place in the order people chose.
    pub order: i64,
    /// What each one does, by the code of a role (`brand-lead`) or the id of a person (`p-olga`).
    pub deeds: BTreeMap<String, RightDeed>,
    /// No longer decided here; its history stays.
    pub archived: bool,
}

/// Who does what, by the code of their role.
type Deeds = &'static [(&'static str, RightDeed)];

coded! {
    /// The kinds of decision a fresh campaign begins with, and people's own.
    #[derive(Default)]
    pub enum RightKind {
        /// What the brand stands for everywhere.
        Positioning = "positioning",
        /// What a market makes of it.
        Adaptation = "adaptation",
        /// Anything else, under a title of its own.
        #[default]
        Free = "free",
    }
}

impl RightKind {
    /// The rows of a fresh campaign, with who decides.
    pub const SEEDED: [(Self, &'static str, Deeds); 2] = [
        (
            Self::Positioning,
            "rt-positioning",
            &[
                ("brand-lead", RightDeed::Decides),
                ("campaign-lead", RightDeed::Executes),
                ("market-lead", RightDeed::Consulted),
                ("bridge", RightDeed::Informed),
            ],
        ),
        (
            Self::Adaptation,
            "rt-adaptation",
            &[
                ("market-lead", RightDeed::Decides),
                ("liaison", RightDeed::Executes),
                ("brand-lead", RightDeed::Consulted),
                ("bridge", RightDeed::Informed),
            ],
        ),
    ];
}

coded! {
    /// What somebody does about a decision. In Fluent keys `word-` stands before the name.
    #[derive(Default)]
    pub enum RightDeed {
        /// Nothing.
        #[default]
        None = "",
        /// Has the last word; exactly one.
        Decides = "decides",
        /// Carries it out.
        Executes = "executes",
        /// Must agree before it is carried out.
        Approves = "approves",
        /// Is asked before.
        Consulted = "consulted",
        /// Is told after.
        Informed = "informed",
    }
}

impl RightDeed {
    /// Every deed, in the order of the matrix.
    pub const ALL: [Self; 5] = [Self::Decides, Self::Executes, Self::Approves, Self::Consulted, Self::Informed];

    /// Reads a code; nothing where there is no such deed.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|deed| deed.code() == code).unwrap_or_default()
    }
}
