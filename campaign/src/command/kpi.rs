//! Writes KPIs, their targets and readings; beside them the tables that bring numbers in, experiments and sourcing.

mod experiment;
mod figures;
mod sourcing;

pub use experiment::ExperimentCommand;
pub use figures::{FigureCommand, LONGEST_PART};
pub use sourcing::SourcingCommand;

use super::CommandError;
use super::error::{filled, known};
use crate::document::{Context, Writer};
use crate::model::{Formula, Kpi, KpiId, KpiUnit, MarketId, Outcome, ReadingVerdict, TargetCurve, ThreadId};

/// What a person can do to what the campaign counts.
#[derive(Clone, Debug, PartialEq)]
pub enum KpiCommand {
    /// A new KPI; its targets follow one by one.
    Add(KpiId, Box<Kpi>),
    /// Changes one of its words.
    Set(KpiId, KpiText, String),
    /// Computes it another way.
    SetFormula(KpiId, Formula),
    /// Its value is another thing.
    SetUnit(KpiId, KpiUnit),
    /// Less is better, or more is.
    SetLowerBetter(KpiId, bool),
    /// It counts more or less among the others, per cent.
    SetWeight(KpiId, u8),
    /// A market's target; none takes it away.
    SetTarget(KpiId, MarketId, Option<TargetCurve>),
    /// How the author reads a market's number: entry, KPI, market, verdict, why.
    Read(String, KpiId, MarketId, ReadingVerdict, String),
    /// A diagnosis ends: thread, outcome, one sentence, and the gap it was settled at in hundredths (0 for none).
    Settle(ThreadId, Outcome, String, i64),
    /// It leaves every screen; its history stays.
    Archive(KpiId),
    /// A table of figures.
    Figures(FigureCommand),
    /// A split test.
    Experiment(ExperimentCommand),
    /// How a creator is found and won.
    Sourcing(SourcingCommand),
}

/// The words of a KPI that one edit may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KpiText {
    /// [`Kpi::name`]
    Name,
    /// [`Kpi::window`]
    Window,
    /// [`Kpi::source`]
    Source,
    /// [`Kpi::currency`]
    Currency,
}

impl KpiText {
    const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Window => "window",
            Self::Source => "source",
            Self::Currency => "currency",
        }
    }
}

impl KpiCommand {
    /// Name and subject, as they stand in history.
    pub(super) fn described(&self) -> (&'static str, String) {
        let kpi = |id: &KpiId| format!("kpis/{id}");
        match self {
            Self::Add(id, _) => ("kpi.add", kpi(id)),
            Self::Set(id, ..)
            | Self::SetFormula(id, _)
            | Self::SetUnit(id, _)
            | Self::SetLowerBetter(id, _)
            | Self::SetWeight(id, _) => ("kpi.edit", kpi(id)),
            Self::SetTarget(id, market, _) => ("kpi.target", format!("kpis/{id}/targets/{market}")),
            Self::Read(_, id, ..) => ("kpi.read", kpi(id)),
            Self::Settle(id, ..) => ("thread.resolve", format!("threads/{id}")),
            Self::Archive(id) => ("kpi.archive", kpi(id)),
            Self::Figures(command) => command.described(),
            Self::Experiment(command) => command.described(),
            Self::Sourcing(command) => command.described(),
        }
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        match self {
            Self::Add(id, kpi) => add(writer, id, kpi),
            Self::Set(id, KpiText::Name, words) => set(writer, id, "name", filled("name", words)?),
            Self::Set(id, field, words) => set(writer, id, field.key(), words.trim()),
            Self::SetFormula(id, formula) => set(writer, id, "formula", formula.to_string().as_str()),
            Self::SetUnit(id, unit) => set(writer, id, "unit", unit.code()),
            Self::SetLowerBetter(id, lower) => set(writer, id, "lower_better", *lower),
            Self::SetWeight(id, weight) => set(writer, id, "weight", i64::from(*weight)),
            Self::SetTarget(id, market, curve) => set_target(writer, id, market, curve.as_ref()),
            Self::Read(entry, id, market, verdict, note) => read(writer, context, (entry, id, market), *verdict, note),
            Self::Settle(id, outcome, note, gap) => {
                super::thread::resolve(writer, context, id, *outcome, note)?;
                Ok(writer.set(&format!("threads/{id}/gap"), *gap)?)
            }
            Self::Archive(id) => set(writer, id, "archived", true),
            Self::Figures(command) => command.write(writer, context),
            Self::Experiment(command) => command.write(writer, context),
            Self::Sourcing(command) => command.write(writer, context),
        }
    }
}

fn set(
    writer: &mut Writer<'_>,
    id: &KpiId,
    key: &str,
    value: impl Into<crate::document::Scalar>,
) -> Result<(), CommandError> {
    known(writer, &format!("kpis/{id}"))?;
    Ok(writer.set(&format!("kpis/{id}/{key}"), value)?)
}

fn add(writer: &mut Writer<'_>, id: &KpiId, kpi: &Kpi) -> Result<(), CommandError> {
    writer.map("kpis")?;
    let path = format!("kpis/{id}");
    let fields = [
        ("name", filled("name", &kpi.name)?.into()),
        ("scope", kpi.scope.as_str().into()),
        ("formula", kpi.formula.to_string().as_str().into()),
        ("unit", kpi.unit.code().into()),
        ("window", kpi.window.trim().into()),
        ("source", kpi.source.trim().into()),
        ("currency", kpi.currency.trim().into()),
        ("lower_better", kpi.lower_better.into()),
        ("weight", kpi.weight.into()),
    ];
    writer.entity(&path, &fields)?;
    writer.map(&format!("{path}/targets"))?;
    writer.map(&format!("{path}/readings"))?;
    kpi.targets.iter().try_for_each(|(market, curve)| set_target(writer, id, market, Some(curve)))
}

fn set_target(
    writer: &mut Writer<'_>,
    id: &KpiId,
    market: &MarketId,
    curve: Option<&TargetCurve>,
) -> Result<(), CommandError> {
    known(writer, &format!("markets/{market}"))?;
    if let Some(curve) = curve.filter(|curve| curve.flaw().is_some()) {
        return Err(CommandError::Malformed { field: "target", value: curve.to_string() });
    }
    let line = curve.map(ToString::to_string).unwrap_or_default();
    set(writer, id, &format!("targets/{market}"), line.as_str())
}

fn read(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    (entry, id, market): (&str, &KpiId, &MarketId),
    verdict: ReadingVerdict,
    note: &str,
) -> Result<(), CommandError> {
    known(writer, &format!("kpis/{id}"))?;
    known(writer, &format!("markets/{market}"))?;
    let fields = [
        ("market", market.as_str().into()),
        ("author", context.author.as_str().into()),
        ("at", context.at.0.into()),
        ("verdict", verdict.code().into()),
        ("note", filled("note", note)?.into()),
    ];
    Ok(writer.entity(&format!("kpis/{id}/readings/{entry}"), &fields)?)
}
