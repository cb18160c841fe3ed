//! Time travel: the whole campaign, read-only, as it stood at a past moment. The replica goes on receiving; only what
//! the signals show stands still.

use super::{Notice, Session};
use campaign::document::{Hash, History};
use campaign::model::{Section, Sections};
use campaign::time::Instant;
use leptos::prelude::*;
use std::collections::HashSet;
use std::sync::Arc;

/// A past moment: everything that had been made by then, wherever it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// The moment.
    pub at: Instant,
    heads: Vec<Hash>,
    seen: HashSet<Hash>,
}

impl Past {
    /// What a history held at a moment; none where the campaign had not begun. What a change was made on top of had
    /// happened before it, whatever a wrong clock said.
    fn of(history: &History, at: Instant) -> Option<Self> {
        let made: Vec<Hash> = history.entries.iter().filter(|entry| entry.at <= at).map(|entry| entry.hash).collect();
        let seen = history.ancestors(&made);
        let heads = history.heads_of(&seen);
        (!heads.is_empty()).then_some(Self { at, heads, seen })
    }

    /// The heads of the document then.
    #[must_use]
    pub fn heads(&self) -> &[Hash] {
        &self.heads
    }

    pub(super) fn holds(&self, hash: &Hash) -> bool {
        self.seen.contains(hash)
    }
}

impl Session {
    /// Shows the campaign as it stood at a moment. False, with a sentence, where there was no campaign then.
    pub fn travel(&self, at: Instant) -> bool {
        self.finish_typing();
        let Some(past) = Past::of(&self.whole_history(), at) else {
            self.notice.set(Some(Notice::bad("past-nothing")));
            return false;
        };
        let sections = self.sections_at(past.heads());
        self.past.set(Some(Arc::new(past)));
        self.conflicts.set(Arc::default());
        for section in Section::ALL {
            self.put(section, sections.clone());
        }
        self.tell_texts();
        true
    }

    /// Shows the campaign as it is now, with what arrived meanwhile.
    pub fn come_back(&self) {
        self.past.set(None);
        self.show(&Section::ALL.into_iter().collect(), std::iter::empty());
        self.tell_texts();
    }

    /// The campaign as it is, also while the past is shown.
    pub fn sections_now(&self) -> Sections {
        self.sections_at(&self.heads())
    }

    /// All of history, also while the past is shown.
    pub fn whole_history(&self) -> History {
        self.core.try_update_value(|core| core.replica.history()).unwrap_or_default()
    }

    pub(super) fn is_past(&self) -> bool {
        self.past.with_untracked(Option::is_some)
    }

    fn tell_texts(&self) {
        let paths = self.core.try_with_value(|core| core.texts.keys().cloned().collect::<Vec<_>>());
        for path in paths.unwrap_or_default() {
            self.words_moved(&path);
        }
        self.version.update(|version| *version += 1);
    }
}
