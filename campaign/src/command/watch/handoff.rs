//! Writes handoffs: agreed, ticked off, sent, acknowledged (S0-34).

use super::deadline;
use crate::command::CommandError;
use crate::command::error::known;
use crate::command::log::line;
use crate::document::{Context, Scalar, Writer};
use crate::model::{Handoff, HandoffId, HandoffKind, HandoffStep, RecordId};
use crate::time::StoredDeadline;

/// What can be done about a handoff.
#[derive(Clone, Debug, PartialEq)]
pub enum HandoffCommand {
    /// Agrees on one.
    Add(HandoffId, Box<Handoff>),
    /// Ticks a point of its checklist, or unticks it.
    Check(HandoffId, &'static str, bool),
    /// Moves what it is due to.
    SetDue(HandoffId, Option<StoredDeadline>),
    /// It goes; refused while a point of the checklist is open.
    Send(HandoffId, RecordId),
    /// It arrived.
    Acknowledge(HandoffId, RecordId),
    /// It is called off.
    Archive(HandoffId),
}

impl HandoffCommand {
    pub(super) fn described(&self) -> (&'static str, String) {
        let (name, id) = match self {
            Self::Add(id, _) => ("handoff.add", id),
            Self::Check(id, ..) => ("handoff.check", id),
            Self::SetDue(id, _) => ("handoff.due", id),
            Self::Send(id, _) => ("handoff.send", id),
            Self::Acknowledge(id, _) => ("handoff.acknowledge", id),
            Self::Archive(id) => ("handoff.archive", id),
        };
        (name, format!("handoffs/{id}"))
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        let at = |id: &HandoffId| format!("handoffs/{id}");
        match self {
            Self::Add(id, handoff) => add(writer, context, id, handoff),
            Self::Check(id, point, ticked) => {
                known(writer, &at(id))?;
                writer.map(&format!("{}/checks", at(id)))?;
                Ok(writer.set(&format!("{}/checks/{point}", at(id)), *ticked)?)
            }
            Self::SetDue(id, due) => {
                known(writer, &at(id))?;
                Ok(writer.set(&format!("{}/due", at(id)), deadline(due.as_ref()))?)
            }
            Self::Send(id, entry) => {
                known(writer, &at(id))?;
                complete(writer, &at(id))?;
                step(writer, context, id, entry, HandoffStep::Sent)
            }
            Self::Acknowledge(id, entry) => step(writer, context, id, entry, HandoffStep::Acknowledged),
            Self::Archive(id) => crate::command::archive(writer, "handoffs", id.as_str()),
        }
    }
}

fn add(writer: &mut Writer<'_>, context: &Context<'_>, id: &HandoffId, handoff: &Handoff) -> Result<(), CommandError> {
    known(writer, &format!("people/{}", handoff.from))?;
    known(writer, &handoff.to)?;
    let path = format!("handoffs/{id}");
    writer.map("handoffs")?;
    writer.entity(
        &path,
        &[
            ("kind", handoff.kind.code().into()),
            ("from", handoff.from.as_str().into()),
            ("to", handoff.to.as_str().into()),
            ("market", handoff.market.as_str().into()),
            ("about", handoff.about.as_str().into()),
            ("due", deadline(handoff.due.as_ref())),
            ("at", context.at.0.into()),
        ],
    )?;
    writer.map(&format!("{path}/checks"))?;
    Ok(writer.map(&format!("{path}/entries"))?)
}

fn step(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &HandoffId,
    entry: &RecordId,
    step: HandoffStep,
) -> Result<(), CommandError> {
    known(writer, &format!("handoffs/{id}"))?;
    line(writer, context, &format!("handoffs/{id}/entries"), entry, &[("kind", step.code().into())])
}

/// Every point of the checklist of its kind is ticked.
fn complete(writer: &Writer<'_>, path: &str) -> Result<(), CommandError> {
    let code = writer.field(&format!("{path}/kind")).map(|kind| kind.to_words());
    let kind = HandoffKind::ALL.into_iter().find(|kind| Some(kind.code()) == code.as_deref()).unwrap_or_default();
    let ticked = |point: &&str| writer.field(&format!("{path}/checks/{point}")) == Some(Scalar::Flag(true));
    match kind.checklist().iter().all(ticked) {
        true => Ok(()),
        false => Err(CommandError::ChecklistOpen),
    }
}
