//! The key metrics of each market: how far along its target it is to date, and the band that lies in.

use crate::args;
use crate::language::Language;
use crate::measure::{self, Figures, Pacing};
use crate::model::{Kpi, KpiUnit, Sections};
use crate::time::Instant;
use crate::view::{Badge, Reader, people};

/// The table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metrics {
    /// One column per market.
    pub markets: Vec<Badge>,
    /// One row per KPI.
    pub rows: Vec<MetricRow>,
    /// Each market over all its KPIs by weight, where that can be said.
    pub overall: Vec<Option<MetricCell>>,
}

/// One KPI.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricRow {
    /// What people call it.
    pub name: String,
    /// One per market; none where it has no target or no numbers yet.
    pub cells: Vec<Option<MetricCell>>,
}

/// One KPI in one market.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricCell {
    /// Attainment of the target to date: "94%".
    pub percent: String,
    /// The band it lies in.
    pub pacing: Pacing,
    /// "4.7% of 5%"; empty for the whole market.
    pub says: String,
}

/// The metrics as of the day it is in each market.
#[must_use]
pub fn metrics(sections: &Sections, reader: &Reader, now: Instant) -> Metrics {
    let kpis: Vec<&Kpi> = sections.kpis.values().filter(|kpi| !kpi.archived).collect();
    if kpis.is_empty() {
        return Metrics::default();
    }
    let (figures, markets, language) = (Figures::of(sections), people::badges(sections), reader.language);
    let today = |badge: &Badge| badge.zone.civil(now).date();
    let cell = |kpi: &Kpi, badge: &Badge| {
        let found = measure::attainment(&figures, kpi, &badge.id, today(badge)).filter(|_| kpi.counts_in(&badge.id))?;
        let (actual, target) = (value(kpi, found.actual, language), value(kpi, found.expected, language));
        let says = language.format("overview-metric", &args! {"actual" => actual, "target" => target});
        Some(MetricCell { percent: language.percent(found.index * 100.0, 0), pacing: found.pacing, says })
    };
    let whole = |badge: &Badge| {
        let index = measure::campaign_attainment(&figures, kpis.iter().copied(), &badge.id, today(badge))?;
        let percent = language.percent(index * 100.0, 0);
        Some(MetricCell { percent, pacing: Pacing::of(index), says: String::new() })
    };
    let rows = kpis
        .iter()
        .map(|kpi| MetricRow { name: kpi.name.clone(), cells: markets.iter().map(|badge| cell(kpi, badge)).collect() });
    Metrics { rows: rows.collect(), overall: markets.iter().map(whole).collect(), markets }
}

/// A value in its unit.
fn value(kpi: &Kpi, value: f64, language: Language) -> String {
    match kpi.unit {
        KpiUnit::Percent => language.percent(value * 100.0, 1),
        KpiUnit::Count => language.number(value, 0),
        KpiUnit::Score => language.number(value, 1),
        KpiUnit::Money => format!("{} {}", language.number(value, 2), kpi.currency).trim().to_owned(),
    }
}
