//! Where markets read or reach one KPI so differently that somebody should ask why (S0-18, S2-17, E6). A gap
//! opens a diagnosis; nobody is said to have failed.

use super::{Figures, attainment, value};
use crate::model::{Kpi, KpiId, MarketId, ReadingVerdict, Sections};
use crate::time::CivilDate;
use std::collections::BTreeMap;

/// From this ratio on a gap opens a diagnosis: 3 % against 6 % does.
const WIDE: f64 = 2.0;

/// Two markets far apart in one KPI.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// The market with the greater value, and the value.
    pub high: (MarketId, f64),
    /// The market with the smaller value, and the value.
    pub low: (MarketId, f64),
    /// One over the other.
    pub ratio: f64,
}

/// The widest gap of a KPI between markets that both count it; none below twice.
#[must_use]
pub fn gap(figures: &Figures, kpi: &Kpi, markets: &[&MarketId], day: CivilDate) -> Option<Gap> {
    let mut values: Vec<(MarketId, f64)> = markets
        .iter()
        .filter(|market| kpi.counts_in(market))
        .filter_map(|market| Some(((*market).clone(), value(figures, kpi, market, day)?)))
        .filter(|(_, value)| *value > 0.0)
        .collect();
    // Totals differ with the size of a market; what is compared is how they do against their own targets.
    if kpi.formula.accrues() {
        let index = |market: &MarketId| attainment(figures, kpi, market, day).map(|it| it.index);
        values = values.into_iter().filter_map(|(market, _)| Some((market.clone(), index(&market)?))).collect();
    }
    values.sort_by(|one, other| one.1.total_cmp(&other.1).then_with(|| other.0.cmp(&one.0)));
    let (low, high) = (values.first()?.clone(), values.last()?.clone());
    let ratio = high.1 / low.1;
    // A hair below two is two: 0.06 / 0.03 is not exact.
    (ratio >= WIDE - 1e-9).then_some(Gap { high, low, ratio })
}

/// By how many per cent a market lies under what its target asks for by now; the escalation rule's number (S0-23).
#[must_use]
pub fn metric_gap_percent(figures: &Figures, kpi: &Kpi, market: &MarketId, day: CivilDate) -> Option<f64> {
    let index = attainment(figures, kpi, market, day)?.index;
    // To a hundredth: 29.999999 from binary fractions is 30.
    Some(((1.0 - index) * 10_000.0).round() / 100.0)
}

/// The KPIs that want a diagnosis: a gap, or two people whose newest readings of one number differ.
#[must_use]
pub fn diagnoses(sections: &Sections, figures: &Figures, day: CivilDate) -> Vec<(KpiId, Option<Gap>)> {
    let markets: Vec<&MarketId> =
        sections.markets.iter().filter(|(_, market)| !market.archived).map(|(id, _)| id).collect();
    let wanted = |(id, kpi): (&KpiId, &Kpi)| {
        let found = gap(figures, kpi, &markets, day);
        (found.is_some() || readings_differ(kpi)).then(|| (id.clone(), found))
    };
    sections.kpis.iter().filter(|(_, kpi)| !kpi.archived).filter_map(wanted).collect()
}

fn readings_differ(kpi: &Kpi) -> bool {
    let mut readings: Vec<_> = kpi.readings.values().filter(|reading| !reading.archived).collect();
    readings.sort_by_key(|reading| reading.at);
    let mut newest: BTreeMap<&MarketId, BTreeMap<&str, ReadingVerdict>> = BTreeMap::new();
    for reading in readings {
        newest.entry(&reading.market).or_default().insert(reading.author.as_str(), reading.verdict);
    }
    newest.values().any(|verdicts| verdicts.values().collect::<std::collections::BTreeSet<_>>().len() > 1)
}

/// Two KPIs of one name that are computed, bounded or paid differently: the same counts give two numbers (E6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twins {
    /// One.
    pub one: KpiId,
    /// The other.
    pub other: KpiId,
    /// They are computed by different formulas.
    pub formula: bool,
    /// They count within different windows.
    pub window: bool,
    /// They are in different currencies.
    pub currency: bool,
}

/// The pairs of KPIs that are called the same and are not the same.
#[must_use]
pub fn twins(sections: &Sections) -> Vec<Twins> {
    let kpis: Vec<_> = sections.kpis.iter().filter(|(_, kpi)| !kpi.archived).collect();
    let name = |kpi: &Kpi| kpi.name.trim().to_lowercase();
    let mut found = Vec::new();
    for (at, (one, a)) in kpis.iter().enumerate() {
        for (other, b) in kpis.iter().skip(at + 1).filter(|(_, b)| name(a) == name(b)) {
            let twins = Twins {
                one: (*one).clone(),
                other: (*other).clone(),
                formula: a.formula != b.formula,
                window: a.window.trim() != b.window.trim(),
                currency: a.currency.trim() != b.currency.trim(),
            };
            found.extend(Some(twins).filter(|twins| twins.formula || twins.window || twins.currency));
        }
    }
    found
}
