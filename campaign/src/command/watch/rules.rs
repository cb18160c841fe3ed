//! Writes the thresholds, the same for every market, and the weekly feedback (S0-23, S0-24, S1-32).

use crate::command::CommandError;
use crate::command::error::known;
use crate::document::Writer;
use crate::model::{Cadence, CadenceId, Threshold};

/// What can be said about when something matters.
#[derive(Clone, Debug, PartialEq)]
pub enum RuleCommand {
    /// Changes a threshold for the whole campaign.
    Set(Threshold, i64),
    /// Feedback comes every week at this time.
    AddCadence(CadenceId, Box<Cadence>),
    /// It does not any more.
    ArchiveCadence(CadenceId),
}

impl RuleCommand {
    pub(super) fn described(&self) -> (&'static str, String) {
        match self {
            Self::Set(threshold, _) => ("rule.set", format!("rules/{}", threshold.key())),
            Self::AddCadence(id, _) => ("cadence.add", format!("rules/cadences/{id}")),
            Self::ArchiveCadence(id) => ("cadence.archive", format!("rules/cadences/{id}")),
        }
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>) -> Result<(), CommandError> {
        writer.map("rules")?;
        match self {
            Self::Set(threshold, value) => {
                let (least, most) = threshold.bounds();
                if !(least..=most).contains(value) {
                    return Err(CommandError::Malformed { field: threshold.key(), value: value.to_string() });
                }
                Ok(writer.set(&format!("rules/{}", threshold.key()), *value)?)
            }
            Self::AddCadence(id, cadence) => add(writer, id, cadence),
            Self::ArchiveCadence(id) => crate::command::archive(writer, "rules/cadences", id.as_str()),
        }
    }
}

fn add(writer: &mut Writer<'_>, id: &CadenceId, cadence: &Cadence) -> Result<(), CommandError> {
    if cadence.weekly().is_none() {
        let value = format!("{} {}", cadence.weekday, cadence.time);
        return Err(CommandError::Malformed { field: "cadence", value });
    }
    known(writer, &format!("people/{}", cadence.by))?;
    writer.map("rules/cadences")?;
    Ok(writer.entity(
        &format!("rules/cadences/{id}"),
        &[
            ("market", cadence.market.as_str().into()),
            ("by", cadence.by.as_str().into()),
            ("creator", cadence.creator.as_str().into()),
            ("weekday", cadence.weekday.into()),
            ("time", cadence.time.as_str().into()),
            ("zone", cadence.zone.name().into()),
            ("what", cadence.what.trim().into()),
        ],
    )?)
}
