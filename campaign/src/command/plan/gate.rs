//! Writes down what people say at checkpoints. Entries are added and never changed.

use super::open;
use crate::command::CommandError;
use crate::command::error::{filled, known};
use crate::document::{Context, Writer};
use crate::model::{GateDeed, GateEntryId, ItemId, MarketId};

pub(super) fn say(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &GateEntryId,
    item: &ItemId,
    (deed, market, words, hash): (GateDeed, &MarketId, &str, &str),
) -> Result<(), CommandError> {
    known(writer, &format!("timeline/{item}"))?;
    let words = match deed {
        GateDeed::Evidence => filled("evidence", words)?,
        GateDeed::Waiver if words.trim().is_empty() => return Err(CommandError::NoReason),
        GateDeed::Waiver | GateDeed::SignOff => words.trim(),
    };
    let hash = filled("hash", hash)?;
    let path = format!("plan/gates/{id}");
    open(writer)?;
    if writer.exists(&path) {
        return Err(CommandError::Malformed { field: "gate", value: id.to_string() });
    }
    writer.entity(
        &path,
        &[
            ("item", item.as_str().into()),
            ("deed", deed.code().into()),
            ("market", market.as_str().into()),
            ("author", context.author.as_str().into()),
            ("at", context.at.0.into()),
            ("words", words.into()),
            ("hash", hash.into()),
        ],
    )?;
    Ok(())
}
