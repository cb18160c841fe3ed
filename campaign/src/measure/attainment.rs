//! A KPI's value, what it should be by now, and how far along a market is (S0-39). Attainment is actual over
//! target to date, so that 6 % of 8 and 3 % of 3 can stand on one axis as 75 and 100. Pacing uses the bands of the
//! advertising trade's on-schedule indicator: below 0.9, to 0.95, to 1.25, above.

use super::Figures;
use crate::model::{Formula, Kpi, MarketId};
use crate::time::CivilDate;

/// Where one market stands with one KPI.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Attainment {
    /// The value so far.
    pub actual: f64,
    /// What the target asks for by now.
    pub expected: f64,
    /// Actual over expected, or the other way round where less is better; 1 is on target.
    pub index: f64,
    /// The band it lies in.
    pub pacing: Pacing,
    /// The last day that anything is known of: what is asked for is asked for by then.
    pub day: CivilDate,
}

/// The bands of the on-schedule indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pacing {
    /// Below 0.9.
    Behind,
    /// From 0.9, below 0.95.
    Slightly,
    /// From 0.95 to 1.25.
    OnTrack,
    /// Above 1.25: the target may have been too low.
    Ahead,
}

impl Pacing {
    /// Every band.
    pub const ALL: [Self; 4] = [Self::Behind, Self::Slightly, Self::OnTrack, Self::Ahead];

    /// The band of an index.
    #[must_use]
    pub fn of(index: f64) -> Self {
        match index {
            index if index < 0.9 => Self::Behind,
            index if index < 0.95 => Self::Slightly,
            index if index <= 1.25 => Self::OnTrack,
            _ => Self::Ahead,
        }
    }

    /// The name in Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Behind => "behind",
            Self::Slightly => "slightly-behind",
            Self::OnTrack => "on-track",
            Self::Ahead => "ahead",
        }
    }
}

/// The KPI's value in a market up to and with a day; none where nothing is known.
#[must_use]
pub fn value(figures: &Figures, kpi: &Kpi, market: &MarketId, through: CivilDate) -> Option<f64> {
    let sum = |column: &str| figures.sum(market, column, through);
    match &kpi.formula {
        Formula::Total(column) => Some(sum(column)).filter(|(_, count)| *count > 0).map(|(sum, _)| sum),
        Formula::Mean(column) => Some(sum(column)).filter(|(_, count)| *count > 0).map(|(sum, n)| sum / n as f64),
        Formula::Ratio(over, under) => {
            let (over, under) = (sum(over), sum(under).0);
            (over.1 > 0 && under > 0.0).then(|| over.0 / under)
        }
    }
}

/// What the target asks for by a day: the phase's level, or for a total what has accrued day by day.
#[must_use]
pub fn expected(kpi: &Kpi, market: &MarketId, day: CivilDate) -> Option<f64> {
    let target = kpi.targets.get(market)?;
    if !kpi.formula.accrues() {
        return target.phase_at(day).map(|phase| phase.value);
    }
    if day < target.from {
        return None;
    }
    let (mut begins, mut sum) = (target.from, 0.0);
    for phase in &target.phases {
        let length = begins.days_until(phase.until) + 1;
        let passed = (begins.days_until(day) + 1).clamp(0, length);
        sum += phase.value * passed as f64 / length.max(1) as f64;
        begins = phase.until.plus_days(1);
    }
    Some(sum)
}

/// Where a market stands with a KPI on a day; none without a target or without numbers. Numbers that have not come
/// in yet are nobody's fault: what is asked for is asked for by the last day known.
#[must_use]
pub fn attainment(figures: &Figures, kpi: &Kpi, market: &MarketId, day: CivilDate) -> Option<Attainment> {
    let actual = value(figures, kpi, market, day)?;
    let day = figures.last_day(market, &kpi.formula.columns())?.min(day);
    let expected = expected(kpi, market, day)?;
    let index = index(kpi, actual, expected)?;
    Some(Attainment { actual, expected, index, pacing: Pacing::of(index), day })
}

/// Actual over expected, the other way round where less is better; none where that is no number.
#[must_use]
pub fn index(kpi: &Kpi, actual: f64, expected: f64) -> Option<f64> {
    let (over, under) = if kpi.lower_better { (expected, actual) } else { (actual, expected) };
    // A hair from binary fractions must not push anybody over the edge of a band.
    (under > 0.0 && expected > 0.0).then(|| (over / under * 1e9).round() / 1e9)
}

/// A market over all its KPIs, each by its weight and by the weight of the phase it is in (S1-14): the month of
/// profitability may count for more than the month of growth.
#[must_use]
pub fn campaign_attainment<'a>(
    figures: &Figures,
    kpis: impl IntoIterator<Item = &'a Kpi>,
    market: &MarketId,
    day: CivilDate,
) -> Option<f64> {
    let weighed = |kpi: &Kpi| {
        let index = attainment(figures, kpi, market, day)?.index;
        let phase = kpi.targets.get(market)?.phase_at(day)?;
        let weight = kpi.weight.clamp(0, 100) as f64 * f64::from(phase.weight);
        (weight > 0.0).then_some((index * weight, weight))
    };
    let counted = kpis.into_iter().filter(|kpi| !kpi.archived && kpi.counts_in(market)).filter_map(weighed);
    let (sum, weight) = counted.fold((0.0, 0.0), |(sum, all), (value, weight)| (sum + value, all + weight));
    (weight > 0.0).then(|| sum / weight)
}

/// The KPI's value day by day, for a chart: actual up to each day that has numbers, with what was expected.
#[must_use]
pub fn curve(figures: &Figures, kpi: &Kpi, market: &MarketId) -> Vec<(CivilDate, f64, Option<f64>)> {
    let columns: Vec<_> = kpi.formula.columns().iter().map(|column| figures.by_day(market, column)).collect();
    let mut days: Vec<CivilDate> = columns.iter().flat_map(|column| column.keys().copied()).collect();
    days.sort_unstable();
    days.dedup();
    let mut sums = vec![(0.0, 0_usize); columns.len()];
    let mut points = Vec::with_capacity(days.len());
    for day in days {
        for (sum, column) in sums.iter_mut().zip(&columns) {
            let (value, count) = column.get(&day).copied().unwrap_or_default();
            *sum = (sum.0 + value, sum.1 + count);
        }
        let value = match (&kpi.formula, sums.as_slice()) {
            (Formula::Total(_), [(sum, 1..)]) => Some(*sum),
            (Formula::Mean(_), [(sum, count @ 1..)]) => Some(sum / *count as f64),
            (Formula::Ratio(..), [(over, 1..), (under, _)]) if *under > 0.0 => Some(over / under),
            _ => None,
        };
        points.extend(value.map(|value| (day, value, expected(kpi, market, day))));
    }
    points
}
