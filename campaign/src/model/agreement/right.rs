//! Decision rights: one row per kind of decision, one deed per role or person in it (S1-23, S1-24).

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

/// The kinds of decision a fresh campaign begins with, and people's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RightKind {
    /// What the brand stands for everywhere.
    Positioning,
    /// What a market makes of it.
    Adaptation,
    /// Anything else, under a title of its own.
    #[default]
    Free,
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

    /// The name in documents and Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Positioning => "positioning",
            Self::Adaptation => "adaptation",
            Self::Free => "free",
        }
    }
}

/// What somebody does about a decision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RightDeed {
    /// Nothing.
    #[default]
    #[serde(rename = "")]
    None,
    /// Has the last word; exactly one.
    Decides,
    /// Carries it out.
    Executes,
    /// Must agree before it is carried out.
    Approves,
    /// Is asked before.
    Consulted,
    /// Is told after.
    Informed,
}

impl RightDeed {
    /// Every deed, in the order of the matrix.
    pub const ALL: [Self; 5] = [Self::Decides, Self::Executes, Self::Approves, Self::Consulted, Self::Informed];

    /// The name in documents and, after `word-`, in Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Decides => "decides",
            Self::Executes => "executes",
            Self::Approves => "approves",
            Self::Consulted => "consulted",
            Self::Informed => "informed",
        }
    }

    /// Reads a code; nothing where there is no such deed.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|deed| deed.code() == code).unwrap_or_default()
    }
}
