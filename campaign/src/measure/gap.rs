//! Where markets reach one KPI so differently, or people read it so differently, that somebody should ask why (S0-18,
//! S2-17). A gap opens a diagnosis; nobody is said to have failed.

use super::{Figures, attainment, value};
use crate::model::{Kpi, KpiId, MarketId, PersonId, Reading, Sections, Thread, ThreadId, Threshold, markets_in_order};
use crate::time::{CivilDate, Instant, Zone};
use std::collections::BTreeMap;

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

/// The widest gap of a KPI between markets that both count it; none below `wide`.
#[must_use]
pub fn gap(figures: &Figures, kpi: &Kpi, markets: &[&MarketId], day: CivilDate, wide: f64) -> Option<Gap> {
    // Totals differ with the size of a market; what is compared is how they do against their own targets.
    let number = |market: &MarketId| match kpi.formula.accrues() {
        true => attainment(figures, kpi, market, day).map(|found| found.index),
        false => value(figures, kpi, market, day),
    };
    let counting = markets.iter().filter(|market| kpi.counts_in(market));
    let values = counting.filter_map(|market| Some(((*market).clone(), number(market)?)));
    let mut values: Vec<(MarketId, f64)> = values.filter(|(_, value)| *value > 0.0).collect();
    values.sort_by(|one, other| one.1.total_cmp(&other.1).then_with(|| other.0.cmp(&one.0)));
    let (low, high) = (values.first()?.clone(), values.last()?.clone());
    let ratio = high.1 / low.1;
    // A hair below two is two: 0.06 / 0.03 is not exact.
    (ratio >= wide - 1e-9 && high.0 != low.0).then_some(Gap { high, low, ratio })
}

/// A KPI that somebody should ask about: computed, so that two devices never open two of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnosis {
    /// The KPI.
    pub kpi: KpiId,
    /// Markets lie far apart.
    pub gap: Option<Gap>,
    /// The markets whose number two people read differently.
    pub differ: Vec<MarketId>,
    /// What people say about it: the thread on the KPI, the open one if there is one.
    pub thread: Option<ThreadId>,
    /// They came to an outcome, and the gap has not outgrown it.
    pub settled: bool,
    /// It wants an answer again: the ratio at which it was settled before.
    pub before: Option<f64>,
}

/// From which ratio on a gap between markets is wide.
#[must_use]
pub fn wide(sections: &Sections) -> f64 {
    sections.rules.get(Threshold::MarketGap) as f64 / 100.0
}

/// A day by which everything that happened up to a moment has happened in every zone.
#[must_use]
pub fn through(now: Instant) -> CivilDate {
    Zone::utc().civil(now).date().plus_days(1)
}

/// The KPIs that want a diagnosis: a gap, or two people whose newest readings of one number differ.
#[must_use]
pub fn diagnoses(sections: &Sections, figures: &Figures, now: Instant) -> Vec<Diagnosis> {
    let markets: Vec<&MarketId> = markets_in_order(&sections.markets).into_iter().map(|(id, _)| id).collect();
    let (day, wide) = (through(now), wide(sections));
    let wanted = |(id, kpi): (&KpiId, &Kpi)| {
        let gap = gap(figures, kpi, &markets, day, wide);
        let differ: Vec<MarketId> =
            markets.iter().filter(|market| differ(kpi, market)).map(|market| (*market).clone()).collect();
        if gap.is_none() && differ.is_empty() {
            return None;
        }
        let thread = thread_on(sections, id);
        let settled = thread.is_some_and(|(_, thread)| !thread.is_open() && !outgrown(gap.as_ref(), thread));
        let before = if settled { None } else { settled_at(sections, id) };
        Some(Diagnosis { kpi: id.clone(), gap, differ, thread: thread.map(|(id, _)| id.clone()), settled, before })
    };
    sections.kpis.iter().filter(|(_, kpi)| !kpi.archived).filter_map(wanted).collect()
}

/// A settled gap is asked about again when it has grown by half.
const AGAIN: f64 = 1.5;

/// Has the gap outgrown the one that was settled? A thread of an older Dateline does not say which that was.
fn outgrown(gap: Option<&Gap>, settled: &Thread) -> bool {
    gap.zip(settled.gap).is_some_and(|(gap, was)| gap.ratio >= AGAIN * was as f64 / 100.0 - 1e-9)
}

/// The ratio at which the last diagnosis of a KPI was settled.
fn settled_at(sections: &Sections, kpi: &KpiId) -> Option<f64> {
    let closed = threads_on(sections, kpi).filter(|(_, thread)| !thread.is_open());
    let last = closed.max_by_key(|(id, thread)| (thread.at, (*id).clone()))?.1;
    last.gap.filter(|gap| *gap > 0).map(|gap| gap as f64 / 100.0)
}

/// The thread on a KPI: the open one, else the last.
fn thread_on<'a>(sections: &'a Sections, kpi: &KpiId) -> Option<(&'a ThreadId, &'a Thread)> {
    threads_on(sections, kpi).max_by_key(|(id, thread)| (thread.is_open(), thread.at, (*id).clone()))
}

fn threads_on<'a>(sections: &'a Sections, kpi: &KpiId) -> impl Iterator<Item = (&'a ThreadId, &'a Thread)> {
    let path = format!("kpis/{kpi}");
    sections.threads.iter().filter(move |(_, thread)| !thread.archived && thread.anchor.path == path)
}

/// Everybody's newest reading of one market's number, by author.
#[must_use]
pub fn readings<'a>(kpi: &'a Kpi, market: &MarketId) -> BTreeMap<&'a PersonId, &'a Reading> {
    let mut all: Vec<(&String, &Reading)> =
        kpi.readings.iter().filter(|(_, reading)| !reading.archived && &reading.market == market).collect();
    all.sort_by_key(|(id, reading)| (reading.at, (*id).clone()));
    all.into_iter().map(|(_, reading)| (&reading.author, reading)).collect()
}

fn differ(kpi: &Kpi, market: &MarketId) -> bool {
    let read = readings(kpi, market);
    let mut verdicts = read.values().map(|reading| reading.verdict);
    let first = verdicts.next();
    verdicts.any(|verdict| Some(verdict) != first)
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
