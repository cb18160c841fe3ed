//! What the campaign counts: a KPI is defined once, every market has its own target, and what platforms report
//! comes in as tables (S0-39, S1-13, S1-14, S2-17, E6).

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{MarketId, PersonId};
use crate::time::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

mod formula;
mod target;

pub use formula::{Formula, KpiUnit};
pub use target::{TargetCurve, TargetFlaw, TargetPhase};

/// One key performance indicator.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kpi {
    /// What people call it.
    pub name: String,
    /// The market that alone counts it; empty for a unified KPI (S1-13).
    pub scope: MarketId,
    /// How it is computed from what platforms report.
    #[serde(deserialize_with = "lenient")]
    pub formula: Formula,
    /// What its value is.
    #[serde(deserialize_with = "lenient")]
    pub unit: KpiUnit,
    /// The attribution window in people's words: "7 days after click".
    pub window: String,
    /// Where the numbers come from: "VK Ads export".
    pub source: String,
    /// ISO 4217, for money.
    pub currency: String,
    /// Less is better (CPA, CPM).
    pub lower_better: bool,
    /// How much it counts among the others, per cent.
    pub weight: i64,
    /// Target per market, one line each, so that two people who set it apart make one conflict.
    #[serde(deserialize_with = "target::curves")]
    pub targets: BTreeMap<MarketId, TargetCurve>,
    /// How each lead reads the number, written before seeing the others' (S2-17).
    pub readings: BTreeMap<String, Reading>,
    /// Archived KPIs keep their history and leave every screen.
    pub archived: bool,
}

impl Kpi {
    /// Does this market count it?
    #[must_use]
    pub fn counts_in(&self, market: &MarketId) -> bool {
        self.scope.is_empty() || &self.scope == market
    }
}

/// How one person reads one KPI of one market: "6 % is normal on VK". Written once, never changed: another
/// reading is another entry.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reading {
    /// The market whose number is read.
    pub market: MarketId,
    /// Who reads it.
    pub author: PersonId,
    /// When.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Is the number good, normal or bad to this person?
    #[serde(deserialize_with = "lenient")]
    pub verdict: ReadingVerdict,
    /// Why, in their words.
    pub note: String,
    /// Taken back by its author.
    pub archived: bool,
}

coded! {
    /// What a number is to somebody.
    #[derive(Default)]
    pub enum ReadingVerdict {
        /// Better than expected here.
        Good = "good",
        /// As expected here.
        #[default]
        Normal = "normal",
        /// Worse than expected here.
        Bad = "bad",
    }
}

impl ReadingVerdict {
    /// Every verdict.
    pub const ALL: [Self; 3] = [Self::Good, Self::Normal, Self::Bad];
}

/// One table somebody brought in: what it was, and its numbers in parts. Counts only when complete.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FigureImport {
    /// The file's name.
    pub name: String,
    /// The market it is about.
    pub market: MarketId,
    /// Who brought it in.
    pub by: PersonId,
    /// When: of two imports that say different things about the same day, the later one counts.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// How many values it holds.
    pub values: i64,
    /// The numbers, by part; see [`crate::measure::Figures`].
    pub parts: BTreeMap<String, String>,
    /// Not complete, or taken back.
    pub archived: bool,
}
