//! What a person said about exact words: done, why they changed, accepted, declined. Append-only, and each names
//! the hash of the words it is about, so that what it says ends by itself when the words change.

use crate::model::coded::coded;
use crate::model::fingerprint;
use crate::model::lenient::lenient;
use crate::model::{Brief, MarketId, PersonId, SectionId, StampId};
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// One word of a person about the words at one place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Stamp {
    /// Path of the text.
    pub place: String,
    /// Hash of the words as they stood, from [`fingerprint`].
    pub hash: String,
    /// What is said about them.
    #[serde(deserialize_with = "lenient")]
    pub kind: StampKind,
    /// In one line: the why, or what goes with the decision.
    pub words: String,
    /// Who says it.
    pub author: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back by whoever said it.
    pub archived: bool,
}

coded! {
    /// What can be said about words.
    #[derive(Default)]
    pub enum StampKind {
        /// They are done: a person's word (S0-26).
        Done = "done",
        /// They are a draft again.
        Reopened = "reopened",
        /// Why they read as they do now.
        Why = "why",
        /// A market's own words in a locked section stand.
        Accepted = "accepted",
        /// A market's own words in a locked section do not stand.
        Declined = "declined",
        /// Something a newer Dateline says.
        #[default]
        Unknown = "unknown",
    }
}

impl Brief {
    /// What was said about a place and not taken back, earliest first.
    #[must_use]
    pub fn stamps_on(&self, place: &str) -> Vec<&Stamp> {
        let mut list: Vec<(&StampId, &Stamp)> =
            self.stamps.iter().filter(|(_, stamp)| !stamp.archived && stamp.place == place).collect();
        list.sort_by_key(|(id, stamp)| (stamp.at, (*id).clone()));
        list.into_iter().map(|(_, stamp)| stamp).collect()
    }

    /// The last thing of these kinds that was said about exactly these words.
    #[must_use]
    pub fn last_said(&self, place: &str, words: &str, kinds: &[StampKind]) -> Option<&Stamp> {
        let about = self.stamps_on(place);
        let hash = (!about.is_empty()).then(|| fingerprint(words))?;
        about.into_iter().rev().find(|stamp| stamp.hash == hash && kinds.contains(&stamp.kind))
    }

    /// Who says that these words are done; none once they changed or somebody opened them again.
    #[must_use]
    pub fn done(&self, place: &str, words: &str) -> Option<&Stamp> {
        let said = self.last_said(place, words, &[StampKind::Done, StampKind::Reopened])?;
        (said.kind == StampKind::Done).then_some(said)
    }

    /// Is a section the same for everybody (S1-34)?
    #[must_use]
    pub fn is_locked(&self, section: &SectionId) -> bool {
        self.sections.get(section).is_some_and(|section| !section.negotiable.unwrap_or(section.kind.is_negotiable()))
    }

    /// A market's own words where they stand: in an open section as written, in a locked one once accepted.
    #[must_use]
    pub fn local_in_force(&self, section: &SectionId, market: &MarketId) -> Option<&str> {
        let words = self.sections.get(section)?.local.get(market).filter(|words| !words.trim().is_empty())?;
        if !self.is_locked(section) {
            return Some(words);
        }
        let place = format!("brief/sections/{section}/local/{market}");
        let verdict = self.last_said(&place, words, &[StampKind::Accepted, StampKind::Declined])?;
        (verdict.kind == StampKind::Accepted).then_some(words)
    }
}
