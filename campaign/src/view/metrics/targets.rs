//! KPIs as they are defined, each once, and the target of every market as phases with weights (S1-13, S1-14, E6).

use super::curves::in_order;
use super::said::{day, formula_words, number};
use crate::args;
use crate::exchange::table::Decimal;
use crate::language::Language;
use crate::measure::{self, Twins};
use crate::model::{Kpi, KpiId, KpiUnit, Sections, TargetCurve};
use crate::time::Instant;
use crate::view::{Badge, Reader, people};

/// One KPI as it is defined.
#[derive(Clone, Debug, PartialEq)]
pub struct KpiRow {
    /// Which.
    pub id: KpiId,
    /// As it stands.
    pub kpi: Kpi,
    /// Its formula in words.
    pub formula: String,
    /// The market that alone counts it.
    pub only: Option<Badge>,
    /// The target of every market that counts it.
    pub targets: Vec<TargetRow>,
    /// "Computed differently from another KPI of this name: formula", where that is so.
    pub warning: Option<String>,
}

/// One market's target.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetRow {
    /// The market.
    pub badge: Badge,
    /// As it stands.
    pub curve: Option<TargetCurve>,
    /// Its phases in words.
    pub phases: Vec<PhaseRow>,
    /// What the phases of a total add up to: "100,000".
    pub sum: Option<String>,
}

/// One phase.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseRow {
    /// "Tue 1 Dec".
    pub from: String,
    /// "Thu 31 Dec".
    pub until: String,
    /// "8%".
    pub value: String,
    /// "40%".
    pub weight: String,
}

/// Every KPI, the unified ones first.
#[must_use]
pub fn kpis(sections: &Sections, reader: &Reader, _: Instant) -> Vec<KpiRow> {
    let twins = measure::twins(sections);
    let badges = people::badges(sections);
    let row = |(id, kpi): (&KpiId, &Kpi)| {
        let counting = badges.iter().filter(|badge| kpi.counts_in(&badge.id));
        KpiRow {
            id: id.clone(),
            kpi: kpi.clone(),
            formula: formula_words(&kpi.formula, reader.language),
            only: people::badge(sections, &kpi.scope),
            targets: counting.map(|badge| target(kpi, badge, reader.language)).collect(),
            warning: twins.iter().find(|it| it.one == *id || it.other == *id).map(|it| warning(it, reader.language)),
        }
    };
    in_order(sections, reader).into_iter().map(row).collect()
}

fn target(kpi: &Kpi, badge: &Badge, language: Language) -> TargetRow {
    let curve = kpi.targets.get(&badge.id);
    let mut phases = Vec::new();
    if let Some(curve) = curve {
        let mut begins = curve.from;
        for phase in &curve.phases {
            phases.push(PhaseRow {
                from: day(begins, language),
                until: day(phase.until, language),
                value: number(kpi, phase.value, language),
                weight: language.percent(f64::from(phase.weight), 0),
            });
            begins = phase.until.plus_days(1);
        }
    }
    let sum = curve.filter(|_| kpi.formula.accrues()).map(|curve| number(kpi, curve.sum(), language));
    TargetRow { badge: badge.clone(), curve: curve.cloned(), phases, sum }
}

fn warning(twins: &Twins, language: Language) -> String {
    let parts = [
        (twins.formula, "metrics-twin-formula"),
        (twins.window, "metrics-twin-window"),
        (twins.currency, "metrics-twin-currency"),
    ];
    let parts: Vec<String> = parts.iter().filter(|(differs, _)| *differs).map(|(_, key)| language.text(key)).collect();
    language.format("metrics-twin", &args! {"what" => language.list(&parts)})
}

/// A value as a person types it: "8", "8,5 %", "120 000". Of a share, 8 is 8 per cent.
#[must_use]
pub fn typed(unit: KpiUnit, text: &str) -> Option<f64> {
    let share = unit == KpiUnit::Percent;
    let words = text.trim().trim_end_matches('%').trim();
    let comma = words.contains(',') && !words.contains('.');
    let value = crate::exchange::table::number(words, if comma { Decimal::Comma } else { Decimal::Point })?;
    let value = if share { value / 100.0 } else { value };
    (value.is_finite() && value >= 0.0).then_some((value * 1e9).round() / 1e9)
}

/// A value as a person edits it: of 0.085 with a share, "8.5".
#[must_use]
pub fn editable(unit: KpiUnit, value: f64, language: Language) -> String {
    let value = if unit == KpiUnit::Percent { (value * 1e11).round() / 1e9 } else { value };
    let plain = value.to_string();
    if language == Language::En { plain } else { plain.replace('.', ",") }
}
