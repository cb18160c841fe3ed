//! What the campaign takes for granted, said aloud before it turns out otherwise (S1-25).

use crate::model::PersonId;
use crate::model::coded::coded;
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

coded! {
    /// How an assumption turned out.
    #[derive(Default)]
    pub enum Verdict {
        /// Nobody knows yet.
        #[default]
        Open = "open",
        /// It held.
        Held = "held",
        /// It held in part.
        Partly = "partly",
        /// It did not hold.
        Failed = "failed",
    }
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 4] = [Self::Open, Self::Held, Self::Partly, Self::Failed];
}
