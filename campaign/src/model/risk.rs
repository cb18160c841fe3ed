//! What could go wrong: how likely and how bad in each market, what each market would do, and who answers for it
//! (S0-38). How bad it is for the whole campaign is computed.

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{MarketId, PersonId};
use crate::time::Instant;
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;

/// One risk.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Risk {
    /// What could happen, in a few words.
    pub title: String,
    /// What is known about it; prose.
    pub about: String,
    /// What it means for all markets together, beyond the number; prose.
    pub note: String,
    /// The one person who answers for it.
    pub owner: PersonId,
    /// How far people are with it.
    #[serde(deserialize_with = "lenient")]
    pub status: RiskStatus,
    /// How likely it is, by market.
    #[serde(deserialize_with = "levels")]
    pub likelihood: BTreeMap<MarketId, RiskLevel>,
    /// How bad it would be, by market.
    #[serde(deserialize_with = "levels")]
    pub impact: BTreeMap<MarketId, RiskLevel>,
    /// What the market does about it; prose.
    pub response: BTreeMap<MarketId, String>,
    /// Who wrote it down.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// No longer of interest; its history stays.
    pub archived: bool,
}

impl Risk {
    /// How serious it is in a market; none until both likelihood and impact are chosen.
    #[must_use]
    pub fn rating(&self, market: &MarketId) -> Option<RiskLevel> {
        Some(RiskLevel::of(*self.likelihood.get(market)?, *self.impact.get(market)?))
    }

    /// What a market does about it, without the space around it.
    #[must_use]
    pub fn response_of(&self, market: &MarketId) -> &str {
        self.response.get(market).map(|words| words.trim()).unwrap_or_default()
    }

    /// The most serious rating among these markets; none while none of them is rated.
    #[must_use]
    pub fn combined<'a>(&self, markets: impl IntoIterator<Item = &'a MarketId>) -> Option<RiskLevel> {
        markets.into_iter().filter_map(|market| self.rating(market)).max()
    }

    /// Do these markets rate it differently, or do different things about it? What a market has not said yet is a
    /// gap and no difference.
    #[must_use]
    pub fn differs<'a>(&self, markets: impl IntoIterator<Item = &'a MarketId>) -> bool {
        let markets: Vec<&MarketId> = markets.into_iter().collect();
        let rated = |levels: &BTreeMap<MarketId, RiskLevel>| several(markets.iter().filter_map(|id| levels.get(*id)));
        let said = markets.iter().map(|id| self.response_of(id)).filter(|words| !words.is_empty());
        rated(&self.likelihood) || rated(&self.impact) || several(said)
    }

    /// Is it still to be watched?
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.archived && self.status != RiskStatus::Resolved
    }
}

/// More than one value among these?
fn several<T: PartialEq>(mut values: impl Iterator<Item = T>) -> bool {
    values.next().is_some_and(|first| values.any(|other| other != first))
}

coded! {
    /// Four steps, for likelihood, impact, and what both make together.
    pub enum RiskLevel {
        /// Hardly.
        Low = "low",
        /// Some.
        Medium = "medium",
        /// Much.
        High = "high",
        /// As much as can be.
        Critical = "critical",
    }
}

impl RiskLevel {
    /// Every level, the least first.
    pub const ALL: [Self; 4] = [Self::Low, Self::Medium, Self::High, Self::Critical];

    /// Reads a code; none where there is no such level.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }

    /// Likelihood times impact, each counted from 1 to 4: to 2 low, to 4 medium, to 8 high, above critical.
    #[must_use]
    pub const fn of(likelihood: Self, impact: Self) -> Self {
        match (likelihood as u8 + 1) * (impact as u8 + 1) {
            0..=2 => Self::Low,
            3..=4 => Self::Medium,
            5..=8 => Self::High,
            _ => Self::Critical,
        }
    }

    /// Does Overview name it?
    #[must_use]
    pub fn is_serious(self) -> bool {
        self >= Self::High
    }
}

coded! {
    /// How far people are with a risk.
    #[derive(Default)]
    pub enum RiskStatus {
        /// Nobody has a plan yet.
        #[default]
        Open = "open",
        /// There is a plan.
        Plan = "plan",
        /// It is over, or cannot happen any more.
        Resolved = "resolved",
    }
}

impl RiskStatus {
    /// Every status, in order.
    pub const ALL: [Self; 3] = [Self::Open, Self::Plan, Self::Resolved];
}

/// Reads levels by market; what is none is left out.
fn levels<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<MarketId, RiskLevel>, D::Error> {
    let found = BTreeMap::<MarketId, serde_json::Value>::deserialize(from)?;
    let read = |(market, code): (MarketId, serde_json::Value)| Some((market, RiskLevel::from_code(code.as_str()?)?));
    Ok(found.into_iter().filter_map(read).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use RiskLevel as L;

    fn market(risk: &mut Risk, id: &str, (likelihood, impact): (L, L), response: &str) {
        risk.likelihood.insert(id.into(), likelihood);
        risk.impact.insert(id.into(), impact);
        risk.response.insert(id.into(), response.to_owned());
    }

    /// Story 11: the same risk is nothing in one market and everything in the other.
    #[test]
    fn low_here_and_critical_there_is_critical_together_and_differs() {
        let (us, ru) = (MarketId::from("m-us"), MarketId::from("m-ru"));
        let mut risk = Risk::default();
        market(&mut risk, "m-us", (L::Low, L::Low), "Post as planned.");
        market(&mut risk, "m-ru", (L::Critical, L::Critical), "Всё то же самое в VK и Telegram.");
        assert_eq!((risk.rating(&us), risk.rating(&ru)), (Some(L::Low), Some(L::Critical)));
        assert_eq!(risk.combined([&us, &ru]), Some(L::Critical));
        assert!(risk.differs([&us, &ru]));
        // A market that has left counts no more.
        assert_eq!(risk.combined([&us]), Some(L::Low));
        assert!(!risk.differs([&us]));
    }

    #[test]
    fn what_a_market_has_not_said_is_a_gap_and_no_difference() {
        let (us, ru) = (MarketId::from("m-us"), MarketId::from("m-ru"));
        let mut risk = Risk::default();
        assert_eq!(risk.combined([&us, &ru]), None);
        market(&mut risk, "m-us", (L::Medium, L::High), "A second courier.");
        assert_eq!(risk.combined([&us, &ru]), Some(L::High));
        assert!(!risk.differs([&us, &ru]));
        market(&mut risk, "m-ru", (L::Medium, L::High), " A second courier. ");
        assert!(!risk.differs([&us, &ru]), "the same words with space around them");
        // Three times two is two times three, but not the same risk.
        market(&mut risk, "m-ru", (L::High, L::Medium), "A second courier.");
        assert_eq!((risk.rating(&us), risk.rating(&ru)), (Some(L::High), Some(L::High)));
        assert!(risk.differs([&us, &ru]));
    }

    /// By hand: 1 2 3 4 · 2 4 6 8 · 3 6 9 12 · 4 8 12 16.
    #[test]
    fn the_matrix_is_the_product_and_the_same_both_ways() {
        let row = |likelihood| L::ALL.map(|impact| L::of(likelihood, impact));
        assert_eq!(row(L::Low), [L::Low, L::Low, L::Medium, L::Medium]);
        assert_eq!(row(L::Medium), [L::Low, L::Medium, L::High, L::High]);
        assert_eq!(row(L::High), [L::Medium, L::High, L::Critical, L::Critical]);
        assert_eq!(row(L::Critical), [L::Medium, L::High, L::Critical, L::Critical]);
        for (one, other) in L::ALL.iter().flat_map(|one| L::ALL.iter().map(move |other| (*one, *other))) {
            assert_eq!(L::of(one, other), L::of(other, one));
        }
    }

    #[test]
    fn a_level_of_a_newer_dateline_loses_nothing_else() {
        let text = r#"{"title":"Ad label","likelihood":{"m-us":"extreme","m-ru":"high"},"status":"parked"}"#;
        let risk: Risk = serde_json::from_str(text).unwrap();
        assert_eq!(risk.title, "Ad label");
        assert_eq!(risk.likelihood, BTreeMap::from([(MarketId::from("m-ru"), L::High)]));
        assert_eq!(risk.status, RiskStatus::Open);
    }
}
