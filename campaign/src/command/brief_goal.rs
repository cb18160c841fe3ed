//! Writes the goal tree. A goal's texts are made in every language with it, so that two people type into one.

use super::CommandError;
use super::error::known;
use crate::document::{Scalar, Writer};
use crate::language::Language;
use crate::model::{GoalId, MarketId};

pub(super) fn add(
    writer: &mut Writer<'_>,
    id: &GoalId,
    parent: &GoalId,
    market: &MarketId,
    order: i64,
) -> Result<(), CommandError> {
    if !parent.is_empty() {
        sound(writer, parent, market)?;
    }
    let path = format!("brief/goals/{id}");
    writer.map("brief/goals")?;
    let fields = [("parent", parent.as_str().into()), ("market", market.as_str().into()), ("order", order.into())];
    writer.entity(&path, &fields)?;
    for text in ["text", "why"] {
        writer.map(&format!("{path}/{text}"))?;
        for language in Language::ALL {
            writer.prose(&format!("{path}/{text}/{}", language.code()), "")?;
        }
    }
    Ok(())
}

/// A market's part hangs below an overall goal, never below another part: two levels, and no circles.
fn sound(writer: &Writer<'_>, parent: &GoalId, market: &MarketId) -> Result<(), CommandError> {
    let path = format!("brief/goals/{parent}");
    known(writer, &path)?;
    known(writer, &format!("markets/{market}"))?;
    match writer.field(&format!("{path}/parent")) {
        Some(Scalar::Text(above)) if !above.is_empty() => {
            Err(CommandError::Malformed { field: "parent", value: parent.to_string() })
        }
        _ => Ok(()),
    }
}

pub(super) fn archive(writer: &mut Writer<'_>, id: &GoalId) -> Result<(), CommandError> {
    known(writer, &format!("brief/goals/{id}"))?;
    Ok(writer.set(&format!("brief/goals/{id}/archived"), true)?)
}
