//! Writes how people reach each other: the channels, and what meetings may cost.

use super::within;
use crate::command::CommandError;
use crate::command::error::{filled, known};
use crate::document::Writer;
use crate::model::{Channel, ChannelId};

/// Minutes of a week.
const WEEK: i64 = 7 * 1_440;

pub(super) fn add_channel(writer: &mut Writer<'_>, id: &ChannelId, channel: &Channel) -> Result<(), CommandError> {
    if !channel.market.is_empty() {
        known(writer, &format!("markets/{}", channel.market))?;
    }
    Ok(writer.entity(
        &format!("agreement/channels/{id}"),
        &[
            ("market", channel.market.as_str().into()),
            ("name", filled("name", &channel.name)?.into()),
            ("purpose", channel.purpose.trim().into()),
            ("answer", channel.answer.trim().into()),
            ("creators", channel.creators.into()),
            ("order", channel.order.into()),
        ],
    )?)
}

pub(super) fn set_channel(
    writer: &mut Writer<'_>,
    id: &ChannelId,
    key: &'static str,
    words: &str,
) -> Result<(), CommandError> {
    let path = format!("agreement/channels/{id}");
    known(writer, &path)?;
    let words = match key {
        "name" => filled("name", words)?,
        "purpose" | "answer" => words.trim(),
        _ => return Err(CommandError::Malformed { field: key, value: words.to_owned() }),
    };
    Ok(writer.set(&format!("{path}/{key}"), words)?)
}

pub(super) fn set_budget(writer: &mut Writer<'_>, minutes: i64) -> Result<(), CommandError> {
    Ok(writer.set("agreement/meeting_minutes", within("meeting-minutes", minutes, 0, WEEK)?)?)
}
