//! The communication protocol: what to write where, and when somebody answers (S1-05).

use crate::model::MarketId;
use serde::{Deserialize, Serialize};

/// One channel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Channel {
    /// The market that answers there; empty for all.
    pub market: MarketId,
    /// What it is: "Telegram, @zimka_ru".
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// When one hears back: "within four working hours".
    pub answer: String,
    /// Do creators see it on their page?
    pub creators: bool,
    /// Place in the order people chose.
    pub order: i64,
    /// No longer used; its history stays.
    pub archived: bool,
}
