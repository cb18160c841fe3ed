//! Writes dates that follow from rules, and writes down what was agreed.

use super::{field, open};
use crate::command::CommandError;
use crate::command::error::{filled, known};
use crate::document::{Context, Scalar, Writer};
use crate::model::{BaselineId, ItemId, MarketId, Rule};
use crate::plan::{self, Move, Node};
use crate::time::StoredDeadline;

pub(super) fn set_rule(writer: &mut Writer<'_>, id: &ItemId, rule: Option<&Rule>) -> Result<(), CommandError> {
    field(writer, id, "rule", rule.map(ToString::to_string).unwrap_or_default())?;
    follow(writer, id)
}

pub(super) fn set_duration(writer: &mut Writer<'_>, id: &ItemId, days: i64) -> Result<(), CommandError> {
    if !(0..=400).contains(&days) {
        return Err(CommandError::Malformed { field: "duration", value: days.to_string() });
    }
    field(writer, id, "duration", days)?;
    follow(writer, id)
}

/// The item goes where its rule puts it, if that may move it.
fn follow(writer: &mut Writer<'_>, id: &ItemId) -> Result<(), CommandError> {
    let sections = writer.sections()?;
    let node = Node::Item(id.clone());
    let moves = plan::moves(&sections);
    let own = moves.iter().find(|found| found.node == node && found.follows(&sections));
    own.map_or(Ok(()), |found| put(writer, found))
}

/// Writes one move.
fn put(writer: &mut Writer<'_>, found: &Move) -> Result<(), CommandError> {
    writer.set(&found.node.date_path(), found.to.to_string())?;
    match (&found.node, &found.start) {
        (Node::Item(_), Some(start)) => Ok(writer.set(&format!("{}/start", found.node.path()), start.to_string())?),
        _ => Ok(()),
    }
}

/// Everything that follows a rule goes where it belongs now.
fn follow_all(writer: &mut Writer<'_>) -> Result<(), CommandError> {
    let sections = writer.sections()?;
    plan::moves(&sections).iter().filter(|found| found.follows(&sections)).try_for_each(|found| put(writer, found))
}

pub(super) fn move_go_live(writer: &mut Writer<'_>, lives: &[(MarketId, StoredDeadline)]) -> Result<(), CommandError> {
    if lives.is_empty() {
        return Err(CommandError::Empty("go-live"));
    }
    for (id, live) in lives {
        known(writer, &format!("markets/{id}"))?;
        writer.set(&format!("markets/{id}/go_live"), live.to_string())?;
    }
    follow_all(writer)
}

pub(super) fn accept(writer: &mut Writer<'_>, nodes: &[Node]) -> Result<(), CommandError> {
    let sections = writer.sections()?;
    let moves = plan::moves(&sections);
    for node in nodes {
        // A proposal that is no longer one has been overtaken by somebody else's change.
        let found = moves.iter().find(|found| found.node == *node);
        let found = found.ok_or_else(|| CommandError::Unknown(node.path()))?;
        if found.pinned {
            return Err(CommandError::Pinned);
        }
        put(writer, found)?;
    }
    match nodes.iter().any(|node| matches!(node, Node::GoLive(_))) {
        true => follow_all(writer),
        false => Ok(()),
    }
}

pub(super) fn agree(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &BaselineId,
    reason: &str,
) -> Result<(), CommandError> {
    open(writer)?;
    let sections = writer.sections()?;
    let first = sections.plan.agreed().is_none();
    writer.entity(
        &format!("plan/baselines/{id}"),
        &[
            ("author", context.author.as_str().into()),
            ("at", context.at.0.into()),
            ("reason", reason.trim().into()),
            ("first", first.into()),
            ("dates", plan::snapshot(&sections).into()),
        ],
    )?;
    Ok(())
}

/// The entry of what was agreed stays as it is; only a reason that nobody gave may be given later.
pub(super) fn give_reason(writer: &mut Writer<'_>, id: &BaselineId, reason: &str) -> Result<(), CommandError> {
    let path = format!("plan/baselines/{id}");
    known(writer, &path)?;
    let reason = filled("reason", reason)?;
    match writer.field(&format!("{path}/reason")) {
        Some(Scalar::Text(given)) if !given.is_empty() => {
            Err(CommandError::Malformed { field: "reason", value: reason.to_owned() })
        }
        _ => Ok(writer.set(&format!("{path}/reason"), reason)?),
    }
}
