//! Writes what is settled before anybody executes. What people say under their name (signatures, definitions,
//! resolutions, confirmations) is a new line of a log; nothing of it is rewritten.

mod alignment;
mod rhythm;
mod rights;
mod tension;

use super::error::{filled, known};
use super::log::line;
use super::{CommandError, archive};
use crate::document::{Context, Writer, genesis};
use crate::model::{Channel, ChannelId, GoalId, MarketId, RecordId, ResolutionKind, RightDeed, RightId, TensionId};

/// What can be agreed.
#[derive(Clone, Debug, PartialEq)]
pub enum AgreeCommand {
    /// Makes the maps and texts that a document of an older Dateline lacks.
    Open,
    /// A market's lead signs what stood on their screen: the version shown, from [`crate::agree::version`].
    Sign(RecordId, MarketId, String),
    /// Takes one's own signature back.
    Withdraw(RecordId),
    /// Says what success means, once and for good.
    Define(RecordId, String),
    /// Two goals pull apart, and where.
    AddTension(TensionId, GoalId, GoalId, String),
    /// They do not after all.
    ArchiveTension(TensionId),
    /// Decides a tension: the way out, who comes first, and why.
    Resolve(RecordId, TensionId, ResolutionKind, MarketId, String),
    /// Opens a tension again: the resolution no longer stands.
    Reopen(RecordId),
    /// A new kind of decision at this place in the order.
    AddRight(RightId, String, i64),
    /// It gets another name.
    RenameRight(RightId, String),
    /// What a role or a person does about it. Whoever decided before stops deciding.
    SetRight(RightId, String, RightDeed),
    /// It leaves the matrix; its history stays.
    ArchiveRight(RightId),
    /// A new channel.
    AddChannel(ChannelId, Box<Channel>),
    /// Changes one of a channel's words: `name`, `purpose`, `answer`.
    SetChannel(ChannelId, &'static str, String),
    /// Do creators see it?
    ShowChannel(ChannelId, bool),
    /// Nobody writes there any more.
    ArchiveChannel(ChannelId),
    /// Minutes of meetings a week; zero for no limit.
    SetBudget(i64),
    /// Confirms a point of a market's rules for advertising.
    Confirm(RecordId, MarketId, String),
    /// Takes a confirmation back.
    Unconfirm(RecordId),
}

impl AgreeCommand {
    /// Name and subject, as they stand in history.
    pub(super) fn described(&self) -> (&'static str, String) {
        let at = |part: &str, id: &dyn std::fmt::Display| format!("agreement/{part}/{id}");
        match self {
            Self::Open => ("agree.open", "agreement".to_owned()),
            Self::Sign(id, ..) => ("agree.sign", at("signatures", id)),
            Self::Withdraw(id) => ("agree.withdraw", at("signatures", id)),
            Self::Define(id, _) => ("agree.define", at("definitions", id)),
            Self::AddTension(id, ..) => ("tension.add", at("tensions", id)),
            Self::ArchiveTension(id) => ("tension.archive", at("tensions", id)),
            Self::Resolve(id, ..) => ("tension.resolve", at("resolutions", id)),
            Self::Reopen(id) => ("tension.reopen", at("resolutions", id)),
            Self::AddRight(id, ..) => ("right.add", at("rights", id)),
            Self::RenameRight(id, _) | Self::SetRight(id, ..) => ("right.edit", at("rights", id)),
            Self::ArchiveRight(id) => ("right.archive", at("rights", id)),
            Self::AddChannel(id, _) => ("channel.add", at("channels", id)),
            Self::SetChannel(id, ..) | Self::ShowChannel(id, _) => ("channel.edit", at("channels", id)),
            Self::ArchiveChannel(id) => ("channel.archive", at("channels", id)),
            Self::SetBudget(_) => ("meeting.budget", "agreement/meeting_minutes".to_owned()),
            Self::Confirm(id, ..) => ("comply.confirm", at("checks", id)),
            Self::Unconfirm(id) => ("comply.withdraw", at("checks", id)),
        }
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        genesis::agreement::open(writer)?;
        match self {
            Self::Open => Ok(()),
            Self::Sign(id, market, version) => alignment::sign(writer, context, id, market, version),
            Self::Withdraw(id) => alignment::withdraw(writer, context, id),
            Self::Define(id, words) => alignment::define(writer, context, id, words),
            Self::AddTension(id, a, b, words) => tension::add(writer, context, id, (a, b), words),
            Self::ArchiveTension(id) => archive(writer, "agreement/tensions", id.as_str()),
            Self::Resolve(id, tension, kind, market, words) => {
                tension::resolve(writer, context, id, tension, (*kind, market, words))
            }
            Self::Reopen(id) => tension::reopen(writer, context, id),
            Self::AddRight(id, title, order) => rights::add(writer, id, title, *order),
            Self::RenameRight(id, title) => rights::rename(writer, id, title),
            Self::SetRight(id, party, deed) => rights::set(writer, id, party, *deed),
            Self::ArchiveRight(id) => archive(writer, "agreement/rights", id.as_str()),
            Self::AddChannel(id, channel) => rhythm::add_channel(writer, id, channel),
            Self::SetChannel(id, key, words) => rhythm::set_channel(writer, id, key, words),
            Self::ShowChannel(id, shown) => {
                let path = format!("agreement/channels/{id}");
                known(writer, &path)?;
                Ok(writer.set(&format!("{path}/creators"), *shown)?)
            }
            Self::ArchiveChannel(id) => archive(writer, "agreement/channels", id.as_str()),
            Self::SetBudget(minutes) => rhythm::set_budget(writer, *minutes),
            Self::Confirm(id, market, point) => {
                known(writer, &format!("markets/{market}"))?;
                let fields = [("market", market.as_str().into()), ("point", filled("point", point)?.into())];
                line(writer, context, "agreement/checks", id, &fields)
            }
            Self::Unconfirm(id) => archive(writer, "agreement/checks", id.as_str()),
        }
    }
}

/// A number that a screen could have written.
fn within(field: &'static str, number: i64, least: i64, most: i64) -> Result<i64, CommandError> {
    match (least..=most).contains(&number) {
        true => Ok(number),
        false => Err(CommandError::Malformed { field, value: number.to_string() }),
    }
}
