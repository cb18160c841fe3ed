//! A target as a curve by phases with weights (S1-14), in one line of text:
//! `2026-12-01 2026-12-31=0.06*40 2027-01-31=0.08*60`: the first day, then each phase's last day, value and weight.

use crate::model::MarketId;
use crate::time::CivilDate;
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// A target over time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TargetCurve {
    /// The first day it holds.
    pub from: CivilDate,
    /// The phases, in order, without gaps.
    pub phases: Vec<TargetPhase>,
}

/// One phase of a target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TargetPhase {
    /// Its last day.
    pub until: CivilDate,
    /// The level to hold, or, for a total, what this phase adds.
    pub value: f64,
    /// How much this phase counts, per cent; all phases together make 100.
    pub weight: u8,
}

impl TargetCurve {
    /// One level from the first day to the last.
    #[must_use]
    pub fn flat(from: CivilDate, until: CivilDate, value: f64) -> Self {
        Self { from, phases: vec![TargetPhase { until, value, weight: 100 }] }
    }

    /// The phase a day lies in; after the end, the last.
    #[must_use]
    pub fn phase_at(&self, day: CivilDate) -> Option<&TargetPhase> {
        if day < self.from {
            return None;
        }
        self.phases.iter().find(|phase| day <= phase.until).or(self.phases.last())
    }

    /// What all phases add up to.
    #[must_use]
    pub fn sum(&self) -> f64 {
        self.phases.iter().map(|phase| phase.value).sum()
    }

    /// The last day of the last phase.
    #[must_use]
    pub fn until(&self) -> Option<CivilDate> {
        self.phases.last().map(|phase| phase.until)
    }

    /// What is wrong with it, if something is: phases out of order, or weights that do not make 100.
    #[must_use]
    pub fn flaw(&self) -> Option<TargetFlaw> {
        let mut before = self.from;
        for (at, phase) in self.phases.iter().enumerate() {
            if phase.until < before || (at > 0 && phase.until == before) {
                return Some(TargetFlaw::OutOfOrder);
            }
            if !phase.value.is_finite() || phase.value < 0.0 {
                return Some(TargetFlaw::NoNumber);
            }
            before = phase.until;
        }
        match self.phases.iter().map(|phase| u32::from(phase.weight)).sum::<u32>() {
            100 => None,
            _ => Some(TargetFlaw::Weights),
        }
    }
}

/// Why a target cannot stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetFlaw {
    /// A phase ends before it begins.
    OutOfOrder,
    /// A value is negative or no number.
    NoNumber,
    /// The weights do not make 100.
    Weights,
}

impl fmt::Display for TargetCurve {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.from)?;
        self.phases.iter().try_for_each(|it| write!(f, " {}={}*{}", it.until, it.value, it.weight))
    }
}

impl FromStr for TargetCurve {
    type Err = String;

    fn from_str(line: &str) -> Result<Self, String> {
        let wrong = || line.to_owned();
        let mut words = line.split_whitespace();
        let from = words.next().and_then(|word| word.parse().ok()).ok_or_else(wrong)?;
        let phase = |word: &str| {
            let (until, rest) = word.split_once('=')?;
            let (value, weight) = rest.split_once('*')?;
            Some(TargetPhase { until: until.parse().ok()?, value: value.parse().ok()?, weight: weight.parse().ok()? })
        };
        let phases = words.map(phase).collect::<Option<Vec<_>>>().filter(|them| !them.is_empty()).ok_or_else(wrong)?;
        let curve = Self { from, phases };
        curve.flaw().is_none().then_some(curve).ok_or_else(wrong)
    }
}

impl TryFrom<String> for TargetCurve {
    type Error = String;

    fn try_from(line: String) -> Result<Self, String> {
        line.parse()
    }
}

impl From<TargetCurve> for String {
    fn from(curve: TargetCurve) -> Self {
        curve.to_string()
    }
}

/// Reads the targets that can be read: one damaged line loses no other.
pub(super) fn curves<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<MarketId, TargetCurve>, D::Error> {
    let lines = BTreeMap::<MarketId, serde_json::Value>::deserialize(from)?;
    let read = |(market, line): (MarketId, serde_json::Value)| Some((market, line.as_str()?.parse().ok()?));
    Ok(lines.into_iter().filter_map(read).collect())
}
