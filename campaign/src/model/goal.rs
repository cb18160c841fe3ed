//! The goal tree: what the whole campaign wants, and what each market adds to it and why that matters (S1-03).

use crate::language::Language;
use crate::model::{GoalId, MarketId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One goal. Without a parent it is an overall goal; below one it is a market's part of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Goal {
    /// The overall goal it serves; set once, so that no circle can be made.
    pub parent: GoalId,
    /// The market whose part it is; empty for an overall goal.
    pub market: MarketId,
    /// Place in the order people chose.
    pub order: i64,
    /// The goal in each language.
    pub text: BTreeMap<Language, String>,
    /// Why it matters to the overall win, in each language.
    pub why: BTreeMap<Language, String>,
    /// Archived goals keep their history and leave the page.
    pub archived: bool,
}
