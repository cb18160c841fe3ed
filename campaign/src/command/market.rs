//! Writes markets, and the places in the brief that every market has.

use super::error::{filled, known};
use super::{CommandError, brief};
use crate::document::{Context, Writer};
use crate::model::{Market, MarketId, MarketText, RecordId};
use crate::time::{CivilTime, Instant, StoredDeadline, Zone};

pub(super) fn add(writer: &mut Writer<'_>, id: &MarketId, market: &Market) -> Result<(), CommandError> {
    filled("name", &market.profile.name)?;
    for field in MarketText::ALL {
        check(field, field.of(&market.profile))?;
    }
    let mut fields: Vec<_> =
        MarketText::ALL.iter().map(|field| (field.key(), field.of(&market.profile).into())).collect();
    fields.push(("order", market.order.into()));
    fields.push(("go_live", market.go_live.as_ref().map(ToString::to_string).unwrap_or_default().into()));
    writer.entity(&format!("markets/{id}"), &fields)?;
    // Made with the market, so that two people who say something about different days at once both keep it.
    writer.map(&format!("markets/{id}/days"))?;
    writer.map(&format!("markets/{id}/status"))?;
    for (date, edit) in &market.profile.days {
        writer.set(&format!("markets/{id}/days/{date}"), edit.to_string())?;
    }
    super::risk::open_market(writer, id)?;
    brief::open_market(writer, id)
}

pub(super) fn set(writer: &mut Writer<'_>, id: &MarketId, field: MarketText, value: &str) -> Result<(), CommandError> {
    known(writer, &format!("markets/{id}"))?;
    check(field, value)?;
    Ok(writer.set(&format!("markets/{id}/{}", field.key()), value.trim())?)
}

pub(super) fn set_go_live(
    writer: &mut Writer<'_>,
    id: &MarketId,
    go_live: Option<&StoredDeadline>,
) -> Result<(), CommandError> {
    known(writer, &format!("markets/{id}"))?;
    Ok(writer.set(&format!("markets/{id}/go_live"), go_live.map(ToString::to_string).unwrap_or_default())?)
}

/// Says how the market stands. No words take the note away.
pub(super) fn set_status(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    (id, entry): (&MarketId, &RecordId),
    words: &str,
) -> Result<(), CommandError> {
    known(writer, &format!("markets/{id}"))?;
    // A device whose clock runs ahead must not keep its word standing against what is written after it.
    let latest = |market: &Market| market.status.values().map(|note| note.at.0).max();
    let last = writer.sections()?.markets.get(id).and_then(latest).unwrap_or(i64::MIN);
    let context = &Context { author: context.author, at: Instant(context.at.0.max(last.saturating_add(1))) };
    let fields = [("words", words.trim().into())];
    super::log::line(writer, context, &format!("markets/{id}/status"), entry, &fields)
}

/// Refuses a value that the rest of the app could not read back.
fn check(field: MarketText, value: &str) -> Result<(), CommandError> {
    let value = value.trim();
    let good = match field {
        MarketText::Name => !value.is_empty(),
        MarketText::Letter => (1..=2).contains(&value.chars().count()),
        MarketText::Zone => Zone::parse(value).is_ok(),
        MarketText::Opens | MarketText::Closes => value.parse::<CivilTime>().is_ok(),
        MarketText::Weekend => value.split_whitespace().all(|day| matches!(day.parse(), Ok(1..=7u8))),
        _ => true,
    };
    match good {
        true => Ok(()),
        false => Err(CommandError::Malformed { field: field.key(), value: value.to_owned() }),
    }
}
