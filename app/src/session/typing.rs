//! Typing into prose: in the document at once, one change per pause, and everybody else's words in between.

use super::{Notice, Session};
use crate::browser::clock;
use campaign::model::Section;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// A pause this long ends a change.
const PAUSE_MS: u32 = 900;
/// Somebody who never pauses is still seen by the others after this long.
const LONGEST_MS: i64 = 4_000;
/// What is computed from the words (marks, the matrix, counts) follows after a rest this long: a key itself must
/// only cost its own letter.
const REST_MS: u32 = 200;

impl Session {
    /// The words of a text now, or at the past moment that is shown.
    pub fn words(&self, path: &str) -> String {
        if let Some(past) = self.past.get_untracked() {
            return self.words_at(path, past.heads());
        }
        self.core.try_with_value(|core| core.replica.text(path)).flatten().unwrap_or_default()
    }

    /// The words of a text as they stood at past heads.
    pub fn words_at(&self, path: &str, heads: &[[u8; 32]]) -> String {
        self.core.try_with_value(|core| core.replica.text_at(path, heads)).unwrap_or_default()
    }

    /// True where no text stands at this path yet.
    pub fn words_missing(&self, path: &str) -> bool {
        self.core.try_with_value(|core| core.replica.text(path)).flatten().is_none()
    }

    /// True while words typed here are not a change yet: whoever reads history waits for the pause.
    pub fn is_typing(&self) -> bool {
        self.core.try_with_value(|core| core.replica.is_typing()).unwrap_or(false)
    }

    /// Fires whenever somebody else (or a command, or undo) moved words in this text.
    pub fn words_trigger(&self, path: &str) -> ArcTrigger {
        self.core.try_update_value(|core| core.texts.entry(path.to_owned()).or_default().clone()).unwrap_or_default()
    }

    pub(super) fn words_moved(&self, path: &str) {
        if let Some(trigger) = self.core.try_with_value(|core| core.texts.get(path).cloned()).flatten() {
            trigger.notify();
        }
    }

    /// Types: deletes and inserts at a UTF-16 position of a text.
    pub fn splice(&self, path: &str, at: usize, delete: usize, insert: &str) {
        if self.is_past() {
            return;
        }
        let now = clock::now();
        let spliced = self.core.try_update_value(|core| core.replica.splice(path, at, delete, insert, now));
        match spliced {
            Some(Ok(effects)) => {
                let changes_exist = !effects.changes.is_empty();
                if changes_exist {
                    self.after(effects.clone(), true);
                }
                self.look_after_rest(effects.dirty);
                self.wait_for_pause(now);
                self.tell_status();
            }
            Some(Err(error)) => {
                leptos::logging::error!("typing was refused: {error}");
                self.notice.set(Some(Notice::bad("error-document")));
            }
            None => {}
        }
    }

    /// Makes a change of what was typed so far: on leaving the field or the page, and before a command.
    pub fn finish_typing(&self) {
        self.commit_typed(true);
    }

    /// Makes a change of what was typed so far. At a pause whoever types on is still at the same change.
    fn commit_typed(&self, left: bool) {
        let at = clock::now();
        let effects = self.core.try_update_value(|core| {
            core.pause = None;
            core.typing_since = None;
            core.rest = None;
            core.unseen.clear();
            if left { core.replica.commit_typing(at) } else { core.replica.pause_typing(at) }
        });
        if let Some(effects) = effects
            && !effects.changes.is_empty()
        {
            self.after(effects, true);
        }
    }

    fn look_after_rest(&self, dirty: BTreeSet<Section>) {
        let session = *self;
        self.core.update_value(|core| {
            core.unseen.extend(dirty);
            core.rest = Some(Timeout::new(REST_MS, move || session.look()));
        });
    }

    fn look(&self) {
        let unseen = self.core.try_update_value(|core| std::mem::take(&mut core.unseen)).unwrap_or_default();
        for section in unseen {
            self.refresh(section);
        }
    }

    fn wait_for_pause(&self, now: campaign::time::Instant) {
        let session = *self;
        let overdue = self.core.try_update_value(|core| {
            let since = *core.typing_since.get_or_insert(now);
            core.pause = Some(Timeout::new(PAUSE_MS, move || session.commit_typed(false)));
            now.0 - since.0 > LONGEST_MS
        });
        if overdue == Some(true) {
            self.commit_typed(false);
        }
    }
}
