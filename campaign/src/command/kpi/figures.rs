//! Writes a table in parts: each part is a change small enough for the relay, and the table counts from the last one
//! on, so that taking back that one takes the whole table back.

use crate::command::CommandError;
use crate::command::error::known;
use crate::command::log::line;
use crate::document::{Context, Writer};
use crate::model::{ImportId, MarketId};

/// The longest part of a table that is one change; the relay takes no change that inflates beyond 256 KiB.
pub const LONGEST_PART: usize = 96 * 1024;

/// What a person can do with a table of figures.
#[derive(Clone, Debug, PartialEq)]
pub enum FigureCommand {
    /// A table begins to come in: id, the file's name, its market, how many values.
    Begin(ImportId, String, MarketId, i64),
    /// One part of it: its place and its numbers.
    Part(ImportId, u32, String),
    /// It is complete and counts from now on.
    Finish(ImportId),
    /// It counts no longer.
    Archive(ImportId),
}

impl FigureCommand {
    pub(super) fn described(&self) -> (&'static str, String) {
        let table = |id: &ImportId| format!("figures/{id}");
        match self {
            Self::Begin(id, ..) | Self::Part(id, ..) => ("figures.part", table(id)),
            Self::Finish(id) => ("figures.import", table(id)),
            Self::Archive(id) => ("figures.archive", table(id)),
        }
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        match self {
            Self::Begin(id, name, market, values) => begin(writer, context, id, name, market, *values),
            Self::Part(id, place, numbers) => part(writer, id, *place, numbers),
            Self::Finish(id) => count(writer, id, true),
            Self::Archive(id) => count(writer, id, false),
        }
    }
}

fn begin(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &ImportId,
    name: &str,
    market: &MarketId,
    values: i64,
) -> Result<(), CommandError> {
    if !market.is_empty() {
        known(writer, &format!("markets/{market}"))?;
    }
    let fields = [
        ("name", name.trim().into()),
        ("market", market.as_str().into()),
        ("values", values.into()),
        ("archived", true.into()),
    ];
    line(writer, context, "figures", id, &fields)?;
    Ok(writer.map(&format!("figures/{id}/parts"))?)
}

fn part(writer: &mut Writer<'_>, id: &ImportId, place: u32, numbers: &str) -> Result<(), CommandError> {
    known(writer, &format!("figures/{id}"))?;
    match numbers.len() {
        0..=LONGEST_PART => Ok(writer.set(&format!("figures/{id}/parts/{place:04}"), numbers)?),
        _ => Err(CommandError::Malformed { field: "figures", value: format!("part {place}") }),
    }
}

fn count(writer: &mut Writer<'_>, id: &ImportId, counts: bool) -> Result<(), CommandError> {
    known(writer, &format!("figures/{id}"))?;
    Ok(writer.set(&format!("figures/{id}/archived"), !counts)?)
}
