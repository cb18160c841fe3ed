//! One KPI in all its markets: where each stands against its own target, the curves on one axis, and what wants to be
//! asked (S0-18, S0-39).

use super::chart::{Chart, ChartLine, Frame, HEIGHT, WIDTH, round_up};
use super::said::{day, formula_words, number, why};
use crate::args;
use crate::language::Language;
use crate::measure::{self, Diagnosis, Figures, Pacing};
use crate::model::{Kpi, KpiId, Sections, ThreadId};
use crate::time::{CivilDate, Instant};
use crate::view::{Badge, Reader, people};
use std::collections::BTreeSet;

/// The band of what is on schedule.
const BAND: (f64, f64) = (0.9, 1.25);
/// So many rows a table of a chart has at most.
const ROWS: usize = 31;

/// One KPI.
#[derive(Clone, Debug, PartialEq)]
pub struct CurveCard {
    /// Which.
    pub id: KpiId,
    /// Its name.
    pub name: String,
    /// "engagements ÷ impressions · 7 days after click · VK Ads".
    pub definition: String,
    /// Where each market stands.
    pub stands: Vec<MarketStand>,
    /// Every market in per cent of its own target.
    pub share: Chart,
    /// Every market's values with its own target.
    pub values: Chart,
    /// The same as a table, the latest day first.
    pub rows: Vec<CurveRow>,
    /// What wants to be asked, if something does.
    pub talk: Option<Talk>,
}

/// Where one market stands.
#[derive(Clone, Debug, PartialEq)]
pub struct MarketStand {
    /// The market.
    pub badge: Badge,
    /// "6%"; empty where nothing is known.
    pub actual: String,
    /// "8%", what its target asks for by then; empty without a target.
    pub expected: String,
    /// "75%" of its own target to date; empty where it cannot be said.
    pub share: String,
    /// The same as a number, for the bar: 0.75.
    pub index: Option<f64>,
    /// The band it lies in.
    pub pacing: Option<Pacing>,
    /// The band in words: "behind".
    pub pace: String,
    /// "through Tue 8 Dec".
    pub through: String,
}

/// One day of the table: value and share of every market, in the order of [`CurveCard::stands`].
#[derive(Clone, Debug, PartialEq)]
pub struct CurveRow {
    /// The day.
    pub day: String,
    /// "6% (75%)"; a dash where nothing is known.
    pub cells: Vec<String>,
}

/// What wants to be asked about a KPI.
#[derive(Clone, Debug, PartialEq)]
pub struct Talk {
    /// Why, in a sentence or two.
    pub why: String,
    /// What people say about it, once somebody has.
    pub thread: Option<ThreadId>,
    /// They came to an outcome, and the gap has not outgrown it.
    pub settled: bool,
    /// The gap as it is, in hundredths; 0 for none.
    pub gap: i64,
}

/// Every KPI in the order of its weight; those that only another market counts are not this reader's, unless they work
/// across markets (S1-13).
#[must_use]
pub fn curves(sections: &Sections, reader: &Reader, now: Instant) -> Vec<CurveCard> {
    let figures = Figures::shared(sections);
    let open = measure::diagnoses(sections, &figures, now);
    in_order(sections, reader)
        .into_iter()
        .map(|(id, kpi)| card(sections, &figures, &open, (id, kpi), reader, now))
        .collect()
}

/// The KPIs a reader sees, the weightiest first.
pub(super) fn in_order<'a>(sections: &'a Sections, reader: &Reader) -> Vec<(&'a KpiId, &'a Kpi)> {
    let theirs = |kpi: &Kpi| reader.market.is_empty() || kpi.counts_in(&reader.market);
    let mut list: Vec<_> = sections.kpis.iter().filter(|(_, kpi)| !kpi.archived && theirs(kpi)).collect();
    list.sort_by_key(|(id, kpi)| (!kpi.scope.is_empty(), std::cmp::Reverse(kpi.weight), kpi.name.to_lowercase(), *id));
    list
}

fn card(
    sections: &Sections,
    figures: &Figures,
    open: &[Diagnosis],
    (id, kpi): (&KpiId, &Kpi),
    reader: &Reader,
    now: Instant,
) -> CurveCard {
    let language = reader.language;
    let badges: Vec<Badge> = people::badges(sections).into_iter().filter(|badge| kpi.counts_in(&badge.id)).collect();
    let paths: Vec<Path> = badges.iter().map(|badge| Path::of(figures, kpi, badge)).collect();
    let said = [&kpi.window, &kpi.source, &kpi.currency].map(|words| words.trim().to_owned());
    let definition = std::iter::once(formula_words(&kpi.formula, language)).chain(said);
    CurveCard {
        id: id.clone(),
        name: kpi.name.clone(),
        definition: definition.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · "),
        stands: badges.into_iter().map(|badge| stand(figures, kpi, badge, now, language)).collect(),
        share: share(&paths, language),
        values: values(&paths, kpi, language),
        rows: rows(&paths, kpi, language),
        talk: open.iter().find(|found| found.kpi == *id).map(|found| Talk {
            why: why(sections, found, language),
            thread: found.thread.clone(),
            settled: found.settled,
            gap: found.gap.as_ref().map_or(0, |gap| (gap.ratio * 100.0).round() as i64),
        }),
    }
}

fn stand(figures: &Figures, kpi: &Kpi, badge: Badge, now: Instant, language: Language) -> MarketStand {
    let through = measure::through(now);
    let found = measure::attainment(figures, kpi, &badge.id, through);
    let actual = measure::value(figures, kpi, &badge.id, through);
    let last = figures.last_day(&badge.id, &kpi.formula.columns());
    let asked =
        found.map(|found| found.expected).or_else(|| measure::expected(kpi, &badge.id, last.unwrap_or(through)));
    let say = |value: Option<f64>| value.map(|value| number(kpi, value, language)).unwrap_or_default();
    MarketStand {
        actual: say(actual),
        expected: say(asked),
        share: found.map(|found| language.percent(found.index * 100.0, 0)).unwrap_or_default(),
        index: found.map(|found| found.index),
        pacing: found.map(|found| found.pacing),
        pace: found.map(|it| language.text(&format!("metrics-pace-{}", it.pacing.code()))).unwrap_or_default(),
        through: last
            .map(|last| language.format("metrics-through", &args! {"day" => day(last, language)}))
            .unwrap_or_default(),
        badge,
    }
}

/// One market's days.
struct Path {
    badge: Badge,
    /// Day, value, what was asked for, share of it.
    points: Vec<(CivilDate, f64, Option<f64>, Option<f64>)>,
    /// What is asked for, from the target's first day to its last.
    target: Vec<(CivilDate, f64)>,
}

impl Path {
    fn of(figures: &Figures, kpi: &Kpi, badge: &Badge) -> Self {
        let points = measure::curve(figures, kpi, &badge.id).into_iter();
        let points = points
            .map(|(day, value, asked)| (day, value, asked, asked.and_then(|asked| measure::index(kpi, value, asked))));
        let target = kpi.targets.get(&badge.id).and_then(|curve| Some((curve.from, curve.until()?)));
        let days = target.into_iter().flat_map(|(from, until)| from.through(until).take(2_000));
        let target = days.filter_map(|day| Some((day, measure::expected(kpi, &badge.id, day)?)));
        Self { badge: badge.clone(), points: points.collect(), target: target.collect() }
    }
}

/// From the first to the last day of anything.
fn ends(days: impl Iterator<Item = CivilDate> + Clone) -> Option<(CivilDate, CivilDate)> {
    days.clone().min().zip(days.max())
}

fn share(paths: &[Path], language: Language) -> Chart {
    let shares =
        |path: &Path| path.points.iter().filter_map(|(day, .., share)| Some((*day, (*share)?))).collect::<Vec<_>>();
    let all: Vec<Vec<(CivilDate, f64)>> = paths.iter().map(shares).collect();
    let Some((from, until)) = ends(all.iter().flatten().map(|(day, _)| *day)) else { return Chart::default() };
    let most = all.iter().flatten().map(|(_, share)| *share).fold(BAND.1, f64::max).min(4.0);
    let frame = Frame::new(from, until, round_up(most));
    let hundred = [(from, 1.0), (if from == until { until.plus_days(1) } else { until }, 1.0)];
    let line = |(path, points): (&Path, &Vec<(CivilDate, f64)>)| {
        let end = *points.last()?;
        let actual = frame.points(points.iter().copied());
        Some(ChartLine {
            badge: path.badge.clone(),
            actual,
            target: String::new(),
            band: String::new(),
            end: frame.at(end),
        })
    };
    Chart {
        size: (WIDTH, HEIGHT),
        lines: paths.iter().zip(&all).filter_map(line).collect(),
        band: frame.band(&hundred, BAND.0, BAND.1),
        target: frame.points(hundred.into_iter()),
        days: frame.days(|date| day(date, language)),
        values: frame.values(|share| language.percent(share * 100.0, 0)),
    }
}

fn values(paths: &[Path], kpi: &Kpi, language: Language) -> Chart {
    let days =
        paths.iter().flat_map(|path| path.points.iter().map(|point| point.0).chain(path.target.iter().map(|it| it.0)));
    let Some((from, until)) = ends(days) else { return Chart::default() };
    let numbers = paths.iter().flat_map(|path| {
        path.points.iter().map(|point| point.1).chain(path.target.iter().map(|(_, asked)| asked * BAND.1))
    });
    let frame = Frame::new(from, until, round_up(numbers.fold(0.0, f64::max)));
    let line = |path: &Path| ChartLine {
        badge: path.badge.clone(),
        actual: frame.points(path.points.iter().map(|point| (point.0, point.1))),
        target: frame.points(path.target.iter().copied()),
        band: frame.band(&path.target, BAND.0, BAND.1),
        end: path.points.last().map_or((WIDTH, HEIGHT), |point| frame.at((point.0, point.1))),
    };
    Chart {
        size: (WIDTH, HEIGHT),
        lines: paths.iter().filter(|path| !path.points.is_empty() || !path.target.is_empty()).map(line).collect(),
        band: String::new(),
        target: String::new(),
        days: frame.days(|date| day(date, language)),
        values: frame.values(|value| number(kpi, value, language)),
    }
}

fn rows(paths: &[Path], kpi: &Kpi, language: Language) -> Vec<CurveRow> {
    let days: BTreeSet<CivilDate> = paths.iter().flat_map(|path| path.points.iter().map(|point| point.0)).collect();
    let step = days.len().div_ceil(ROWS).max(1);
    let cell = |path: &Path, date: CivilDate| {
        let found = path.points.iter().find(|point| point.0 == date);
        let Some((_, value, _, share)) = found else { return "–".to_owned() };
        let value = number(kpi, *value, language);
        match share {
            Some(share) => format!("{value} ({})", language.percent(share * 100.0, 0)),
            None => value,
        }
    };
    let shown = days.into_iter().rev().step_by(step);
    shown
        .map(|date| CurveRow { day: day(date, language), cells: paths.iter().map(|path| cell(path, date)).collect() })
        .collect()
}
