//! Numbers against hand calculation.

mod diagnosis;
mod sourcing;

use super::*;
use crate::model::{FigureImport, Formula, ImportId, Kpi, Market, MarketId, Sections, TargetCurve};
use crate::time::{CivilDate, Instant};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn row(creator: &str, column: &str, on: &str, value: f64) -> Row {
    Row { market: MarketId::default(), creator: creator.into(), column: column.into(), day: day(on), value }
}

fn sections(tables: &[(&str, i64, Vec<Row>)]) -> Sections {
    let import = |(market, at, rows): &(&str, i64, Vec<Row>)| FigureImport {
        market: (*market).into(),
        at: Instant(*at),
        parts: encode(&series(rows), 200)
            .into_iter()
            .enumerate()
            .map(|(at, part)| (format!("{at:04}"), part))
            .collect(),
        ..FigureImport::default()
    };
    let figures = tables.iter().enumerate().map(|(at, table)| (ImportId(format!("f-{at}")), import(table))).collect();
    let markets = BTreeMap::from([(MarketId::from("ru"), Market::default()), ("us".into(), Market::default())]);
    Sections { figures: Arc::new(figures), markets: Arc::new(markets), ..Sections::default() }
}

fn engagement() -> Kpi {
    let target = |value| TargetCurve::flat(day("2026-12-01"), day("2026-12-31"), value);
    Kpi {
        name: "Engagement rate".into(),
        formula: Formula::Ratio("engagements".into(), "impressions".into()),
        targets: BTreeMap::from([("us".into(), target(0.03)), ("ru".into(), target(0.08))]),
        weight: 100,
        ..Kpi::default()
    }
}

/// Story 12: 3 % of 3 in the US, 6 % of 8 in Russia.
#[test]
fn the_same_number_is_read_against_each_markets_own_target() {
    let rows =
        |engaged| vec![row("", "engagements", "2026-12-05", engaged), row("", "impressions", "2026-12-05", 1000.0)];
    let sections = sections(&[("us", 1, rows(30.0)), ("ru", 1, rows(60.0))]);
    let figures = Figures::of(&sections);
    let on = day("2026-12-06");
    let index = |market: &str| attainment(&figures, &engagement(), &market.into(), on).unwrap().index;
    assert!((index("us") - 1.0).abs() < 1e-9);
    assert!((index("ru") - 0.75).abs() < 1e-9);
    let found = gap(&figures, &engagement(), &[&"us".into(), &"ru".into()], on, 2.0).unwrap();
    assert_eq!((found.high.0.as_str(), found.low.0.as_str()), ("ru", "us"));
    assert!((found.ratio - 2.0).abs() < 1e-9);
    assert_eq!(gap(&figures, &engagement(), &[&"ru".into(), &"us".into()], on, 2.1), None);
}

#[test]
fn a_total_accrues_day_by_day_and_phase_by_phase() {
    let kpi = Kpi {
        formula: Formula::Total("revenue".into()),
        targets: BTreeMap::from([("us".into(), "2026-12-01 2026-12-10=100*40 2026-12-30=400*60".parse().unwrap())]),
        ..Kpi::default()
    };
    let expected = |on: &str| expected(&kpi, &"us".into(), day(on));
    assert_eq!(expected("2026-11-30"), None);
    assert_eq!(expected("2026-12-01"), Some(10.0));
    assert_eq!(expected("2026-12-10"), Some(100.0));
    assert_eq!(expected("2026-12-20"), Some(300.0));
    assert_eq!(expected("2027-02-01"), Some(500.0));
    assert_eq!(kpi.targets[&"us".into()].sum(), 500.0);
}

#[test]
fn an_export_brought_in_again_counts_nothing_twice_and_corrects_what_changed() {
    let first = vec![row("anya", "clicks", "2026-12-01", 10.0), row("anya", "clicks", "2026-12-02", 20.0)];
    let again = vec![row("anya", "clicks", "2026-12-02", 25.0), row("anya", "clicks", "2026-12-03", 5.0)];
    let figures = Figures::of(&sections(&[("ru", 1, first.clone()), ("ru", 2, again), ("ru", 0, first)]));
    assert_eq!(figures.sum(&"ru".into(), "clicks", day("2026-12-31")), (40.0, 3));
    assert_eq!(figures.by_creator(&"ru".into(), "clicks")["anya"], (40.0, 3));
}

#[test]
fn less_is_better_for_a_price() {
    let kpi = Kpi {
        formula: Formula::Ratio("spend".into(), "orders".into()),
        lower_better: true,
        targets: BTreeMap::from([("us".into(), TargetCurve::flat(day("2026-12-01"), day("2026-12-31"), 10.0))]),
        ..Kpi::default()
    };
    let rows = vec![row("", "spend", "2026-12-02", 250.0), row("", "orders", "2026-12-02", 20.0)];
    let figures = Figures::of(&sections(&[("us", 1, rows)]));
    let found = attainment(&figures, &kpi, &"us".into(), day("2026-12-03")).unwrap();
    assert_eq!((found.actual, found.index, found.pacing), (12.5, 0.8, Pacing::Behind));
}

#[test]
fn the_bands_of_pacing_hold_at_their_edges() {
    let band = |index| Pacing::of(index).code();
    assert_eq!(
        [band(0.899), band(0.9), band(0.949), band(0.95), band(1.25), band(1.251)],
        ["behind", "slightly-behind", "slightly-behind", "on-track", "on-track", "ahead"]
    );
}

#[test]
fn median_and_quartiles_are_those_of_a_spreadsheet() {
    let found = spread(&[7.0, 1.0, 3.0, 10.0, 5.0, 8.0]).unwrap();
    assert_eq!((found.count, found.lower, found.median, found.upper), (6, 3.5, 6.0, 7.75));
    assert!(found.is_enough() && !spread(&[1.0, 2.0, 3.0]).unwrap().is_enough());
    assert_eq!(spread(&[]), None);
}

#[test]
fn one_name_with_two_formulas_is_said() {
    let other = Kpi { formula: Formula::Ratio("engagements".into(), "followers".into()), ..engagement() };
    let kpis = BTreeMap::from([("k-1".into(), engagement()), ("k-2".into(), other)]);
    let found = twins(&Sections { kpis: Arc::new(kpis), ..Sections::default() });
    assert!(found.len() == 1 && found[0].formula && !found[0].window);
}

#[test]
fn a_target_with_weights_that_do_not_make_a_whole_is_no_target() {
    assert!("2026-12-01 2026-12-31=8*50".parse::<TargetCurve>().is_err());
    assert!("2026-12-01 2026-11-30=8*100".parse::<TargetCurve>().is_err());
    let line = "2026-12-01 2026-12-31=0.06*40 2027-01-31=0.08*60";
    assert_eq!(line.parse::<TargetCurve>().unwrap().to_string(), line);
}

#[test]
fn a_market_is_asked_for_what_was_due_by_its_last_number_and_not_by_today() {
    let kpi = Kpi {
        formula: Formula::Total("revenue".into()),
        targets: BTreeMap::from([("us".into(), "2026-12-01 2026-12-10=100*100".parse().unwrap())]),
        ..Kpi::default()
    };
    let rows = vec![row("", "revenue", "2026-12-01", 12.0), row("", "revenue", "2026-12-02", 12.0)];
    let figures = Figures::of(&sections(&[("us", 1, rows)]));
    let found = attainment(&figures, &kpi, &"us".into(), day("2026-12-09")).unwrap();
    assert_eq!((found.actual, found.expected, found.index, found.day), (24.0, 20.0, 1.2, day("2026-12-02")));
    assert_eq!(found.pacing, Pacing::OnTrack);
}

#[test]
fn the_phase_weighs_as_much_as_the_kpi() {
    // 0.8 with weight 60 in a phase of 25, and 1.2 with weight 40 in a phase of 75: (0.8·1500 + 1.2·3000) / 4500.
    let kpi = |column: &str, weight, phase: u8| Kpi {
        formula: Formula::Mean(column.into()),
        weight,
        targets: BTreeMap::from([(
            "us".into(),
            format!("2026-12-01 2026-12-10=10*{phase} 2026-12-20=10*{}", 100 - phase).parse().unwrap(),
        )]),
        ..Kpi::default()
    };
    let rows = vec![row("", "a", "2026-12-02", 8.0), row("", "b", "2026-12-02", 12.0)];
    let figures = Figures::of(&sections(&[("us", 1, rows)]));
    let kpis = [kpi("a", 60, 25), kpi("b", 40, 75)];
    let found = campaign_attainment(&figures, &kpis, &"us".into(), day("2026-12-03")).unwrap();
    assert!((found - 4_800.0 / 4_500.0).abs() < 1e-9);
}

#[test]
fn a_kpi_of_one_market_is_in_no_other_market_s_total() {
    let kpi = Kpi { scope: "ru".into(), ..engagement() };
    let rows = vec![row("", "engagements", "2026-12-05", 30.0), row("", "impressions", "2026-12-05", 1000.0)];
    let figures = Figures::of(&sections(&[("us", 1, rows.clone()), ("ru", 1, rows)]));
    let on = day("2026-12-06");
    assert_eq!(campaign_attainment(&figures, [&kpi], &"us".into(), on), None);
    assert!(campaign_attainment(&figures, [&kpi], &"ru".into(), on).is_some());
}

proptest! {
    /// However the phases lie, what a total's curve asks for adds up to its phases, and never falls.
    #[test]
    fn a_curve_integrates_to_its_phases(lengths in proptest::collection::vec((1..60_i64, 0..10_000_u32), 1..6)) {
        let from = day("2026-01-01");
        let mut until = from.plus_days(-1);
        let mut phases = Vec::new();
        for (place, (length, value)) in lengths.iter().enumerate() {
            until = until.plus_days(*length);
            let weight = if place == 0 { 100 } else { 0 };
            phases.push(crate::model::TargetPhase { until, value: f64::from(*value), weight });
        }
        let curve = TargetCurve { from, phases };
        prop_assert_eq!(curve.flaw(), None);
        let line = curve.to_string();
        prop_assert_eq!(&line.parse::<TargetCurve>().unwrap(), &curve);
        let kpi = Kpi {
            formula: Formula::Total("x".into()),
            targets: BTreeMap::from([("us".into(), curve.clone())]),
            ..Kpi::default()
        };
        let mut before = 0.0;
        for date in from.through(until) {
            let asked = expected(&kpi, &"us".into(), date).unwrap();
            prop_assert!(asked >= before - 1e-6);
            before = asked;
        }
        prop_assert!((before - curve.sum()).abs() < 1e-6);
    }

    /// What was written as parts is read back to the last value, in any order and at any length of part.
    #[test]
    fn parts_hold_every_value(
        values in proptest::collection::vec((0..4_u8, 0..3_u8, 0..400_i64, -1e9..1e9_f64), 0..200),
        longest in 40..4_000_usize,
    ) {
        let from = day("2026-01-01");
        let rows: Vec<Row> = values
            .iter()
            .map(|(creator, column, days, value)| Row {
                market: MarketId::default(), creator: format!("c{creator}"), column: format!("k{column}"), day: from.plus_days(*days), value: *value,
            })
            .collect();
        let latest: BTreeMap<_, _> = rows.iter().map(|it| ((&it.creator, &it.column, it.day), it.value)).collect();
        let import = FigureImport {
            market: "us".into(),
            parts: encode(&series(&rows), longest).into_iter().enumerate().map(|(at, it)| (format!("{at:04}"), it)).collect(),
            ..FigureImport::default()
        };
        let sections = Sections { figures: Arc::new(BTreeMap::from([("f-1".into(), import)])), ..Sections::default() };
        let figures = Figures::of(&sections);
        prop_assert_eq!(figures.len(), latest.len());
        for column in 0..3 {
            let column = format!("k{column}");
            let sum: f64 = latest.iter().filter(|((_, of, _), _)| **of == column).map(|(_, value)| value).sum();
            let found = figures.sum(&"us".into(), &column, day("2030-01-01")).0;
            prop_assert!((found - sum).abs() <= 1e-6 * sum.abs().max(1.0));
        }
    }
}
