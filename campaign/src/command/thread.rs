//! Writes threads and their comments.

use super::CommandError;
use super::error::{filled, known};
use crate::document::{Context, Writer};
use crate::model::{Anchor, CommentId, MarketId, Outcome, Strength, ThreadId};

pub(super) fn open(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &ThreadId,
    anchor: &Anchor,
    market: &MarketId,
    strength: Strength,
) -> Result<(), CommandError> {
    let path = format!("threads/{id}");
    writer.entity(
        &path,
        &[
            ("market", market.as_str().into()),
            ("strength", strength.code().into()),
            ("author", context.author.as_str().into()),
            ("at", context.at.0.into()),
            ("outcome", "".into()),
            ("outcome_note", "".into()),
            ("outcome_by", "".into()),
        ],
    )?;
    writer.map(&format!("{path}/comments"))?;
    writer.map(&format!("{path}/anchor"))?;
    let parts = [("path", &anchor.path), ("start", &anchor.start), ("end", &anchor.end), ("quote", &anchor.quote)];
    for (key, value) in parts {
        writer.set(&format!("{path}/anchor/{key}"), value.as_str())?;
    }
    Ok(())
}

pub(super) fn comment(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    thread: &ThreadId,
    id: &CommentId,
    body: &str,
    mentions: &str,
) -> Result<(), CommandError> {
    known(writer, &format!("threads/{thread}"))?;
    let path = format!("threads/{thread}/comments/{id}");
    let body = filled("comment", body)?;
    writer.entity(
        &path,
        &[
            ("author", context.author.as_str().into()),
            ("at", context.at.0.into()),
            ("mentions", mentions.trim().into()),
        ],
    )?;
    Ok(writer.prose(&format!("{path}/body"), body)?)
}

pub(super) fn set_strength(writer: &mut Writer<'_>, id: &ThreadId, strength: Strength) -> Result<(), CommandError> {
    known(writer, &format!("threads/{id}"))?;
    Ok(writer.set(&format!("threads/{id}/strength"), strength.code())?)
}

pub(super) fn resolve(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &ThreadId,
    outcome: Outcome,
    note: &str,
) -> Result<(), CommandError> {
    known(writer, &format!("threads/{id}"))?;
    if note.trim().is_empty() {
        return Err(CommandError::NoOutcome);
    }
    writer.set(&format!("threads/{id}/outcome"), outcome.code())?;
    writer.set(&format!("threads/{id}/outcome_note"), note.trim())?;
    Ok(writer.set(&format!("threads/{id}/outcome_by"), context.author.as_str())?)
}

pub(super) fn reopen(writer: &mut Writer<'_>, id: &ThreadId) -> Result<(), CommandError> {
    known(writer, &format!("threads/{id}"))?;
    Ok(writer.set(&format!("threads/{id}/outcome"), "")?)
}
