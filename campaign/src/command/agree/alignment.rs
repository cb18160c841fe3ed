//! Writes signatures on the alignment, and what success means to whom.

use crate::agree;
use crate::command::CommandError;
use crate::command::error::{filled, known};
use crate::command::log::line;
use crate::document::{Context, Writer};
use crate::model::{MarketId, RecordId};

/// Signs the version that was shown; with everything written, and only for one's own market.
pub(super) fn sign(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &RecordId,
    market: &MarketId,
    version: &str,
) -> Result<(), CommandError> {
    known(writer, &format!("markets/{market}"))?;
    let sections = writer.sections()?;
    if !agree::may_sign(&sections, context.author, market) {
        return Err(CommandError::NotMarketLead);
    }
    if !agree::unwritten(&sections).is_empty() {
        return Err(CommandError::PointsOpen);
    }
    let fields = [("market", market.as_str().into()), ("version", filled("version", version)?.into())];
    line(writer, context, "agreement/signatures", id, &fields)
}

pub(super) fn withdraw(writer: &mut Writer<'_>, context: &Context<'_>, id: &RecordId) -> Result<(), CommandError> {
    let sections = writer.sections()?;
    let path = format!("agreement/signatures/{id}");
    let signature = sections.agreement.signatures.get(id).ok_or_else(|| CommandError::Unknown(path.clone()))?;
    if signature.by != *context.author {
        return Err(CommandError::NotMarketLead);
    }
    Ok(writer.set(&format!("{path}/archived"), true)?)
}

/// A definition is handed in once: whoever has seen the others' writes no second one.
pub(super) fn define(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &RecordId,
    words: &str,
) -> Result<(), CommandError> {
    let words = filled("words", words)?;
    let sections = writer.sections()?;
    if agree::definitions(&sections, context.author).mine.is_some() {
        return Err(CommandError::AlreadyDefined);
    }
    line(writer, context, "agreement/definitions", id, &[("words", words.into())])
}
