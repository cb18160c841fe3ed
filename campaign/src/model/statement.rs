//! What a person said about texts as they stood: translated, adapted, meant to differ, signed, handed over.
//! Append-only; each names the hash of the words it is about, so that a later edit shows by itself.

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{BriefCard, MarketId, PersonId, StatementId};
use crate::time::Instant;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// One thing somebody said.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Statement {
    /// What was said.
    #[serde(deserialize_with = "lenient")]
    pub kind: StatementKind,
    /// About which text or thing: its path.
    pub about: String,
    /// The market that speaks; only of sign-offs.
    pub market: MarketId,
    /// Hash of the words it is about, as they stood.
    pub hash: String,
    /// Hash of the words they were compared with; empty where there are none.
    pub master: String,
    /// Why, in the person's words.
    pub reason: String,
    /// Who said it.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Of a release: the five fields as they were handed over.
    #[serde(flatten)]
    pub card: BriefCard,
    /// Taken back; its history stays.
    pub archived: bool,
}

coded! {
    /// What can be said about a text.
    #[derive(Default)]
    pub enum StatementKind {
        /// Something this Dateline does not know.
        #[default]
        Unknown = "unknown",
        /// The translation says what the master says.
        Translated = "translated",
        /// It is more than a translation: it was written for its readers.
        Adapted = "adapted",
        /// The master changed, and the translation is still right.
        StillCorrect = "still-correct",
        /// The difference is meant.
        Intended = "intended",
        /// A market agrees to a creator's brief.
        SignedOff = "signed-off",
        /// A creator's brief was handed over.
        Released = "released",
    }
}

impl StatementKind {
    /// Every kind this Dateline knows.
    pub const ALL: [Self; 6] =
        [Self::Translated, Self::Adapted, Self::StillCorrect, Self::Intended, Self::SignedOff, Self::Released];

    /// Is it about a translation?
    #[must_use]
    pub const fn of_translation(self) -> bool {
        matches!(self, Self::Translated | Self::Adapted | Self::StillCorrect)
    }
}

/// What was said about a place and not taken back, earliest first.
#[must_use]
pub fn said_about<'a>(
    statements: &'a BTreeMap<StatementId, Statement>,
    about: &str,
) -> Vec<(&'a StatementId, &'a Statement)> {
    let mut list: Vec<_> = statements.iter().filter(|(_, said)| !said.archived && said.about == about).collect();
    list.sort_by_key(|(id, said)| (said.at, (*id).clone()));
    list
}

/// The hash that stands for words in a statement: 128 bits of SHA-256, without the space around the words.
#[must_use]
pub fn fingerprint(words: &str) -> String {
    fingerprint_of([words])
}

/// The hash of several texts; each counts with its length, so that words cannot move from one to the next unseen.
#[must_use]
pub fn fingerprint_of<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        let text = text.trim();
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    }
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn space_around_words_is_no_change_and_words_do_not_slip_between_texts() {
        assert_eq!(fingerprint("one\n"), fingerprint(" one"));
        assert_ne!(fingerprint("one"), fingerprint("One"));
        assert_ne!(fingerprint_of(["ab", "c"]), fingerprint_of(["a", "bc"]));
    }

    #[test]
    fn what_a_newer_dateline_says_is_read_and_means_nothing() {
        let json = serde_json::json!({"kind": "sworn", "about": "creators/cr-1", "at": "soon", "goal": "Warm"});
        let said: Statement = serde_json::from_value(json).unwrap();
        assert_eq!((said.kind, said.card.goal.as_str()), (StatementKind::Unknown, "Warm"));
    }
}
