//! A number far below what was expected by now (S0-23).

use super::{Flag, FlagKind};
use crate::measure::{Figures, attainment, through};
use crate::model::{MarketId, Rules, Sections, Threshold, markets_in_order};
use crate::time::Instant;

/// A number beside what was expected of it by now.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Path of the number, e.g. `kpis/k-reach`.
    pub path: String,
    /// Its name.
    pub what: String,
    /// The market it was measured in.
    pub market: MarketId,
    /// What was expected to date.
    pub expected: f64,
    /// What it is.
    pub actual: f64,
    /// When it was measured.
    pub at: Instant,
}

impl Reading {
    /// Per cent below what was expected; none where nothing was expected or it is not below.
    #[must_use]
    pub fn gap(&self) -> Option<f64> {
        let known = self.expected.is_finite() && self.actual.is_finite() && self.expected > 0.0;
        let gap = known.then(|| (self.expected - self.actual) / self.expected * 100.0)?;
        (gap > 0.0).then_some(gap)
    }

    /// 30.0 % of 30 % is too much, 29.9 % is not. Binary fractions are forgiven their last digits.
    #[must_use]
    pub fn is_beyond(&self, percent: i64) -> bool {
        self.gap().is_some_and(|gap| gap >= percent as f64 - 1e-9)
    }
}

/// Every KPI of every market beside what its target asks for by the last day known.
#[must_use]
pub fn readings(sections: &Sections, now: Instant) -> Vec<Reading> {
    let figures = Figures::shared(sections);
    let (mut found, day) = (Vec::new(), through(now));
    for (id, kpi) in sections.kpis.iter().filter(|(_, kpi)| !kpi.archived && !figures.is_empty()) {
        for (market, _) in markets_in_order(&sections.markets).into_iter().filter(|(id, _)| kpi.counts_in(id)) {
            let Some((stands, at)) = attainment(&figures, kpi, market, day).zip(figures.came(market)) else { continue };
            // Where less is better, being above the target is what lies below: the index says it for both.
            let (expected, actual) = match kpi.lower_better {
                true => (1.0, stands.index),
                false => (stands.expected, stands.actual),
            };
            let (path, what) = (format!("kpis/{id}"), kpi.name.clone());
            found.push(Reading { path, what, market: market.clone(), expected, actual, at });
        }
    }
    found
}

pub(super) fn gaps(rules: &Rules, readings: &[Reading]) -> Vec<Flag> {
    let limit = rules.get(Threshold::MetricGap);
    let beyond = readings.iter().filter(|reading| reading.is_beyond(limit));
    beyond
        .map(|reading| {
            // One epoch per market and number: it fires when it falls behind, not with every new figure.
            let mut flag = Flag::new(FlagKind::MetricGap, reading.path.clone(), reading.market.as_str(), reading.at);
            flag.markets = vec![reading.market.clone()];
            flag.what = reading.what.clone();
            flag.number = reading.gap().unwrap_or_default().round() as i64;
            flag.limit = limit;
            flag
        })
        .collect()
}
