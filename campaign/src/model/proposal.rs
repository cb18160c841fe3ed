//! A decision that needs nobody in a room (S0-36): what is proposed, whom it is asked of, who decides, and what holds
//! where the market that is asked stays silent. Whether it does is computed (see [`crate::watch`]); nothing is stored.

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{MarketId, PersonId, RecordId};
use crate::time::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One proposal. Its options and its window never change: another question is another proposal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Proposal {
    /// The question, in one line.
    pub title: String,
    /// What one must know to answer; prose.
    pub why: String,
    /// The options, one a line.
    pub options: String,
    /// Who decides: exactly one person.
    pub decider: PersonId,
    /// The market that is asked.
    pub market: MarketId,
    /// Within how many whole working days of that market.
    pub days: i64,
    /// The option that holds if it stays silent, counted from 0.
    pub default: i64,
    /// Why that one.
    pub default_why: String,
    /// What it is about: a path.
    pub about: String,
    /// The proposal it goes on from, where an answer came too late for that one.
    pub after: String,
    /// Who proposes it.
    pub by: PersonId,
    /// When it was asked, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// What was said to it, append-only.
    pub entries: BTreeMap<RecordId, ProposalEntry>,
    /// Taken back at once; its history stays.
    pub archived: bool,
}

/// One thing that was said to a proposal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProposalEntry {
    /// What it does.
    #[serde(deserialize_with = "lenient")]
    pub kind: ProposalKind,
    /// For which option, counted from 0; below 0 for none.
    pub option: i64,
    /// In which words.
    pub words: String,
    /// The market its author spoke for then.
    pub market: MarketId,
    /// Who.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back.
    pub archived: bool,
}

coded! {
    /// What can be said to a proposal.
    #[derive(Default)]
    pub enum ProposalKind {
        /// Something a newer Dateline writes.
        #[default]
        Unknown = "unknown",
        /// What somebody thinks of it.
        Input = "input",
        /// The decider has decided.
        Decided = "decided",
        /// Nobody has to decide it any more.
        Withdrawn = "withdrawn",
    }
}

impl Proposal {
    /// The options in order.
    #[must_use]
    pub fn choices(&self) -> Vec<&str> {
        self.options.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
    }

    /// An option with its letter: "A. Both markets on Friday"; none where there is no such option.
    #[must_use]
    pub fn choice(&self, at: i64) -> Option<String> {
        let at = usize::try_from(at).ok()?;
        let words = self.choices().get(at)?.trim_end_matches('.').to_owned();
        Some(format!("{}. {words}", letter(at)))
    }

    /// What was said to it and not taken back, earliest first.
    #[must_use]
    pub fn in_order(&self) -> Vec<(&RecordId, &ProposalEntry)> {
        let mut list: Vec<_> = self.entries.iter().filter(|(_, entry)| !entry.archived).collect();
        list.sort_by_key(|(id, entry)| (entry.at, (*id).clone()));
        list
    }

    /// The first entry of a kind.
    #[must_use]
    pub fn first(&self, kind: ProposalKind) -> Option<&ProposalEntry> {
        self.in_order().into_iter().map(|(_, entry)| entry).find(|entry| entry.kind == kind)
    }
}

/// The letter of an option, counted from 0.
fn letter(at: usize) -> char {
    u8::try_from(at).ok().and_then(|at| b'A'.checked_add(at)).map_or('?', char::from)
}
