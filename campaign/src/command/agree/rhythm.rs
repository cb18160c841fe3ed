//! Writes how people reach each other: the channels, and the meetings with what they may cost.

use super::{line, within};
use crate::command::CommandError;
use crate::command::error::{filled, known};
use crate::document::{Context, Writer};
use crate::model::{Channel, ChannelId, Meeting, MeetingId, RecordId};

/// The longest meeting: a day.
const DAY: i64 = 1_440;

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

pub(super) fn add_meeting(writer: &mut Writer<'_>, id: &MeetingId, meeting: &Meeting) -> Result<(), CommandError> {
    let title = filled("title", &meeting.title)?;
    let number = |key, value| Ok::<_, CommandError>((key, number(key, value)?.into()));
    let fields = [
        ("title", title.into()),
        number("minutes", meeting.minutes)?,
        number("times", meeting.times)?,
        number("weeks", meeting.weeks)?,
    ];
    Ok(writer.entity(&format!("agreement/meetings/{id}"), &fields)?)
}

pub(super) fn set_meeting(
    writer: &mut Writer<'_>,
    id: &MeetingId,
    key: &'static str,
    value: i64,
) -> Result<(), CommandError> {
    let path = format!("agreement/meetings/{id}");
    known(writer, &path)?;
    Ok(writer.set(&format!("{path}/{key}"), number(key, value)?)?)
}

fn number(key: &'static str, value: i64) -> Result<i64, CommandError> {
    match key {
        "minutes" => within(key, value, 1, DAY),
        "times" => within(key, value, 1, 7),
        "weeks" if [1, 2, 4].contains(&value) => Ok(value),
        _ => Err(CommandError::Malformed { field: key, value: value.to_string() }),
    }
}

pub(super) fn hold(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &RecordId,
    meeting: &MeetingId,
    minutes: i64,
) -> Result<(), CommandError> {
    known(writer, &format!("agreement/meetings/{meeting}"))?;
    let fields = [("meeting", meeting.as_str().into()), ("minutes", within("minutes", minutes, 1, DAY)?.into())];
    Ok(line(writer, context, "held", id, &fields)?)
}

pub(super) fn set_budget(writer: &mut Writer<'_>, minutes: i64) -> Result<(), CommandError> {
    Ok(writer.set("agreement/meeting_minutes", within("meeting-minutes", minutes, 0, 7 * DAY)?)?)
}
