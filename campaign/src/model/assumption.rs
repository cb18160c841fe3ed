//! What the campaign takes for granted, said aloud before it turns out otherwise (S1-25).

use crate::model::PersonId;
use crate::model::lenient::lenient;
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// One assumption.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Assumption {
    /// What is taken for granted; prose.
    pub words: String,
    /// Who will find out.
    pub owner: PersonId,
    /// How it turned out.
    #[serde(deserialize_with = "lenient")]
    pub verdict: Verdict,
    /// Who wrote it down.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// No longer of interest; its history stays.
    pub archived: bool,
}

/// How an assumption turned out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Nobody knows yet.
    #[default]
    Open,
    /// It held.
    Held,
    /// It held in part.
    Partly,
    /// It did not hold.
    Failed,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 4] = [Self::Open, Self::Held, Self::Partly, Self::Failed];

    /// The name in documents and Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Held => "held",
            Self::Partly => "partly",
            Self::Failed => "failed",
        }
    }
}
