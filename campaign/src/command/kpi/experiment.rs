//! Writes experiments: they close with a result, or not at all (S2-09).

use crate::command::CommandError;
use crate::command::error::{filled, known};
use crate::document::{Context, Writer};
use crate::model::{Experiment, ExperimentId, KpiId, MarketId, PersonId};

/// What a person can do with an experiment.
#[derive(Clone, Debug, PartialEq)]
pub enum ExperimentCommand {
    /// A new one.
    Add(ExperimentId, Box<Experiment>),
    /// Tries other variants, one per line.
    SetVariants(ExperimentId, String),
    /// Another KPI decides.
    SetMetric(ExperimentId, KpiId),
    /// It runs in another market, or in all.
    SetMarket(ExperimentId, MarketId),
    /// Somebody else looks after it.
    SetOwner(ExperimentId, PersonId),
    /// It is over, and this came out.
    Close(ExperimentId, String),
    /// It runs on: the result was none.
    Reopen(ExperimentId),
    /// The change of course that follows.
    SetPivot(ExperimentId, String),
    /// It is called off.
    Archive(ExperimentId),
}

impl ExperimentCommand {
    pub(super) fn described(&self) -> (&'static str, String) {
        let at = |id: &ExperimentId| format!("experiments/{id}");
        match self {
            Self::Add(id, _) => ("experiment.add", at(id)),
            Self::SetVariants(id, _) | Self::SetMetric(id, _) | Self::SetMarket(id, _) | Self::SetOwner(id, _) => {
                ("experiment.edit", at(id))
            }
            Self::Close(id, _) => ("experiment.close", at(id)),
            Self::Reopen(id) => ("experiment.reopen", at(id)),
            Self::SetPivot(id, _) => ("experiment.pivot", at(id)),
            Self::Archive(id) => ("experiment.archive", at(id)),
        }
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        match self {
            Self::Add(id, experiment) => add(writer, context, id, experiment),
            Self::SetVariants(id, lines) => set(writer, id, "variants", filled("variants", lines)?),
            Self::SetMetric(id, kpi) => set(writer, id, "metric", kpi.as_str()),
            Self::SetMarket(id, market) => set(writer, id, "market", market.as_str()),
            Self::SetOwner(id, person) => set(writer, id, "owner", person.as_str()),
            Self::Close(id, result) => {
                set(writer, id, "result", filled("result", result)?)?;
                Ok(writer.set(&format!("experiments/{id}/closed"), context.at.0)?)
            }
            Self::Reopen(id) => set(writer, id, "result", ""),
            Self::SetPivot(id, words) => set(writer, id, "pivot", words.trim()),
            Self::Archive(id) => crate::command::archive(writer, "experiments", id.as_str()),
        }
    }
}

fn set(writer: &mut Writer<'_>, id: &ExperimentId, key: &str, value: &str) -> Result<(), CommandError> {
    known(writer, &format!("experiments/{id}"))?;
    Ok(writer.set(&format!("experiments/{id}/{key}"), value)?)
}

fn add(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &ExperimentId,
    experiment: &Experiment,
) -> Result<(), CommandError> {
    writer.map("experiments")?;
    let path = format!("experiments/{id}");
    let owner = if experiment.owner.is_empty() { context.author } else { &experiment.owner };
    let fields = [
        ("variants", filled("variants", &experiment.variants)?.into()),
        ("metric", experiment.metric.as_str().into()),
        ("market", experiment.market.as_str().into()),
        ("owner", owner.as_str().into()),
        ("at", context.at.0.into()),
        ("result", "".into()),
        ("pivot", "".into()),
    ];
    writer.entity(&path, &fields)?;
    Ok(writer.prose(&format!("{path}/hypothesis"), filled("hypothesis", &experiment.hypothesis)?)?)
}
