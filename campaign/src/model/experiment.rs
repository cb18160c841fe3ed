//! A split test: what is believed, what is tried, how it is measured, what came out (S2-09).

use crate::model::lenient::lenient;
use crate::model::{KpiId, MarketId, PersonId};
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// One experiment. It is over when it has a result, and only then.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Experiment {
    /// What is believed. Prose.
    pub hypothesis: String,
    /// What is tried, one variant per line.
    pub variants: String,
    /// The KPI that decides.
    pub metric: KpiId,
    /// Where; empty for all markets.
    pub market: MarketId,
    /// Who looks after it.
    pub owner: PersonId,
    /// When it began.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// What came out; empty while it runs.
    pub result: String,
    /// When it was closed.
    #[serde(deserialize_with = "lenient")]
    pub closed: Instant,
    /// The change of course that follows, in words; a decision names the experiment by its id.
    pub pivot: String,
    /// Called off; its history stays.
    pub archived: bool,
}

impl Experiment {
    /// Nothing came out yet.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.result.trim().is_empty()
    }

    /// The variants, one by one.
    pub fn tried(&self) -> impl Iterator<Item = &str> {
        self.variants.lines().map(str::trim).filter(|line| !line.is_empty())
    }
}
