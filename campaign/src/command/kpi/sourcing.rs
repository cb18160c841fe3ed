//! Writes how a creator was found, how far they are, and what was written to them (S2-03, S2-18).

use crate::command::CommandError;
use crate::command::error::{filled, known};
use crate::command::log::line;
use crate::document::{Context, Writer};
use crate::model::{CreatorId, PipelineStage, RecordId, SourcingChannel};

/// What a person can say about finding and winning a creator.
#[derive(Clone, Debug, PartialEq)]
pub enum SourcingCommand {
    /// How the campaign came to them.
    SetChannel(CreatorId, SourcingChannel),
    /// How far they are.
    SetStage(CreatorId, PipelineStage),
    /// Somebody wrote to them: entry, creator, what about, what we liked in their work.
    Wrote(RecordId, CreatorId, String, String),
}

impl SourcingCommand {
    pub(super) fn described(&self) -> (&'static str, String) {
        match self {
            Self::SetChannel(id, _) | Self::SetStage(id, _) => ("creator.edit", format!("creators/{id}")),
            Self::Wrote(_, id, ..) => ("creator.outreach", format!("creators/{id}")),
        }
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        match self {
            Self::SetChannel(id, channel) => super::super::creator::set(writer, id, "channel", channel.code()),
            Self::SetStage(id, stage) => super::super::creator::set(writer, id, "stage", stage.code()),
            Self::Wrote(entry, id, words, liked) => wrote(writer, context, entry, id, (words, liked)),
        }
    }
}

fn wrote(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    entry: &RecordId,
    id: &CreatorId,
    (words, liked): (&str, &str),
) -> Result<(), CommandError> {
    known(writer, &format!("creators/{id}"))?;
    let fields = [("words", filled("words", words)?.into()), ("liked", liked.trim().into())];
    line(writer, context, &format!("creators/{id}/outreach"), entry, &fields)
}
