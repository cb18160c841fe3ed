//! Numbers, formulas and targets in words.

use crate::args;
use crate::language::Language;
use crate::measure::Diagnosis;
use crate::model::{Formula, Kpi, KpiId, KpiUnit, MarketId, Sections, TargetCurve};
use crate::time::{CivilDate, CivilTime};
use crate::view::people;

/// A KPI's value: "6.2%", "1,240", "9.80 USD".
#[must_use]
pub fn number(kpi: &Kpi, value: f64, language: Language) -> String {
    let short = |value: f64, most: usize| {
        // As many digits as say something: 6 %, 6.25 %, 1,240.
        let digits = (0..most).find(|digits| {
            let scale = 10_f64.powi(i32::try_from(*digits).unwrap_or(0));
            ((value * scale).round() / scale - value).abs() < 1e-9
        });
        digits.unwrap_or(most)
    };
    match kpi.unit {
        KpiUnit::Percent => language.percent(value * 100.0, short(value * 100.0, 2)),
        KpiUnit::Count => language.number(value, short(value, usize::from(value.abs() < 100.0))),
        KpiUnit::Score => language.number(value, short(value, 2)),
        KpiUnit::Money => {
            let digits = if value.abs() >= 1_000.0 || value.fract() == 0.0 { 0 } else { 2 };
            format!("{}\u{a0}{}", language.number(value, digits), kpi.currency).trim_end().to_owned()
        }
    }
}

/// A column of a table in words; a column that people named themselves keeps its name.
#[must_use]
pub fn column_words(column: &str, language: Language) -> String {
    let key = format!("metrics-column-{column}");
    match language.catalog().has(&key) {
        true => language.text(&key),
        false => column.replace('-', " "),
    }
}

/// "engagements ÷ impressions", "revenue, summed up", "sentiment, mean".
#[must_use]
pub fn formula_words(formula: &Formula, language: Language) -> String {
    let word = |column: &str| column_words(column, language);
    match formula {
        Formula::Total(column) => language.format("metrics-formula-total", &args! {"column" => word(column)}),
        Formula::Mean(column) => language.format("metrics-formula-mean", &args! {"column" => word(column)}),
        Formula::Ratio(over, under) => format!("{} ÷ {}", word(over), word(under)),
    }
}

/// A day without its weekday's year: "Thu 31 Dec".
pub(super) fn day(date: CivilDate, language: Language) -> String {
    language.civil_day(date.at(CivilTime::MIDNIGHT), false)
}

/// "6% until Thu 31 Dec (weight 40%), then 8% until Sun 31 Jan (weight 60%)".
#[must_use]
pub fn target_words(sections: &Sections, kpi: &KpiId, curve: &TargetCurve, language: Language) -> String {
    let unknown = Kpi::default();
    let kpi = sections.kpis.get(kpi).unwrap_or(&unknown);
    let phase = |phase: &crate::model::TargetPhase| {
        let args = args! {
            "value" => number(kpi, phase.value, language),
            "day" => day(phase.until, language),
            "weight" => language.percent(f64::from(phase.weight), 0),
        };
        language.format(if curve.phases.len() > 1 { "metrics-phase-weighed" } else { "metrics-phase" }, &args)
    };
    curve.phases.iter().map(phase).collect::<Vec<_>>().join("; ")
}

/// A market's name.
pub(super) fn market(sections: &Sections, market: &MarketId) -> String {
    people::badge(sections, market).map(|badge| badge.name).unwrap_or_default()
}

/// Why a KPI wants a diagnosis, without saying that anybody failed.
#[must_use]
pub fn why(sections: &Sections, found: &Diagnosis, language: Language) -> String {
    let Some(kpi) = sections.kpis.get(&found.kpi) else { return String::new() };
    let mut said = Vec::new();
    if let Some(gap) = &found.gap {
        // Of what adds up, attainment is compared: markets differ in size.
        let value = |value: f64| match kpi.formula.accrues() {
            true => language.percent(value * 100.0, 0),
            false => number(kpi, value, language),
        };
        let args = args! {
            "high" => market(sections, &gap.high.0),
            "much" => value(gap.high.1),
            "low" => market(sections, &gap.low.0),
            "little" => value(gap.low.1),
            "ratio" => language.number(gap.ratio, 1),
        };
        let key = if kpi.formula.accrues() { "metrics-why-attainment" } else { "metrics-why-gap" };
        said.push(language.format(key, &args));
    }
    if let Some(before) = found.before {
        said.push(language.format("metrics-why-again", &args! {"ratio" => language.number(before, 1)}));
    }
    if !found.differ.is_empty() {
        let names: Vec<String> = found.differ.iter().map(|id| market(sections, id)).collect();
        said.push(language.format("metrics-why-readings", &args! {"markets" => language.list(&names)}));
    }
    said.join(" ")
}
