//! What follows a change, whoever made it: device log, other tabs, relay, signals.

use super::{Notice, Session};
use crate::browser::{clock, stash};
use campaign::document::Effects;
use campaign::model::Section;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeSet;
use std::sync::Arc;
use sync_protocol::{ChangeHash, Saved};

impl Session {
    /// Keeps, sends and shows what a step did. `fresh` forgets what could be done again.
    pub(super) fn after(&self, effects: Effects, fresh: bool) {
        let Effects { dirty, splices, changes, undo } = effects;
        let bytes: Vec<Vec<u8>> = changes.iter().map(|change| change.bytes.clone()).collect();
        self.core.update_value(|core| {
            for change in &changes {
                core.waiting.insert(change.hash, change.bytes.clone());
                core.sync.local_change(ChangeHash(change.hash), change.bytes.clone());
                if let Some(tabs) = &core.tabs {
                    tabs.tell(&change.bytes);
                }
            }
            if fresh && let Some(undo) = undo {
                core.undo.push(undo);
                core.redo.clear();
            }
        });
        if !bytes.is_empty() {
            self.keep(bytes, true, None);
        }
        self.show(&dirty, splices.iter().map(|splice| splice.path.as_str()));
        self.pump();
    }

    /// Tells the signals of what changed; nothing else is read again.
    pub(super) fn show<'a>(&self, dirty: &BTreeSet<Section>, texts: impl Iterator<Item = &'a str>) {
        let dirty = self.with_conflicts(dirty);
        if dirty.is_empty() {
            return;
        }
        for section in &dirty {
            self.refresh(*section);
        }
        let conflicts = self.core.try_update_value(|core| {
            for section in &dirty {
                let found = core.replica.conflicts(*section);
                core.conflicts.insert(*section, found);
            }
            core.conflicts.values().flatten().cloned().collect::<Vec<_>>()
        });
        if let Some(conflicts) = conflicts
            && !self.is_past()
            && *self.conflicts.get_untracked() != conflicts
        {
            self.conflicts.set(Arc::new(conflicts));
        }
        for path in texts.collect::<BTreeSet<_>>() {
            self.words_moved(path);
        }
        if !self.arrived.get_untracked() {
            let arrived = self.core.try_with_value(|core| core.replica.has_arrived()).unwrap_or(false);
            self.arrived.set(arrived);
        }
        self.version.update(|version| *version += 1);
    }

    /// Settling on the value that is shown already changes no field, only the conflict: sections that hold
    /// one are looked at again with every change.
    fn with_conflicts(&self, dirty: &BTreeSet<Section>) -> BTreeSet<Section> {
        let held = self.core.try_with_value(|core| {
            core.conflicts
                .iter()
                .filter(|(_, found)| !found.is_empty())
                .map(|(section, _)| *section)
                .collect::<Vec<_>>()
        });
        dirty.iter().copied().chain(held.into_iter().flatten()).collect()
    }

    /// Writes changes to the device log, and tells the pill when they are on the disk or why they are not.
    pub(super) fn keep(&self, changes: Vec<Vec<u8>>, own: bool, saved: Option<Saved>) {
        let Some(Some(log)) = self.core.try_with_value(|core| core.log.clone()) else { return };
        let session = *self;
        let document = self.document();
        let write = self.core.try_update_value(|core| {
            core.writing += 1;
            core.writes += 1;
            if own {
                core.in_flight.insert(core.writes, changes.clone());
            }
            core.writes
        });
        spawn_local(async move {
            let result = log.append(document, &changes, own, saved.as_ref()).await;
            session.core.try_update_value(|core| {
                core.writing -= 1;
                if let Some(write) = write {
                    core.in_flight.remove(&write);
                }
                match &result {
                    Ok(()) if core.unsaved.is_empty() => core.failed = None,
                    Ok(()) => {}
                    Err(error) => {
                        leptos::logging::error!("the device log refused: {error}");
                        core.failed = Some(error.key());
                        if own {
                            core.unsaved.extend(changes);
                        }
                    }
                }
            });
            session.tell_status();
        });
        self.tell_status();
    }

    /// The page is hidden or gone in a moment: makes a change of what was typed, and lays what the disk has not
    /// confirmed where it stays.
    pub(super) fn leave(&self) {
        self.finish_typing();
        self.core.try_with_value(|core| {
            let changes: Vec<Vec<u8>> = core.in_flight.values().flatten().cloned().collect();
            stash::lay(&self.document().to_string(), &core.tab, &changes);
        });
    }

    /// Tries again to write what the device log refused before, e.g. after space was made.
    pub fn retry_saving(&self) {
        let unsaved = self.core.try_update_value(|core| std::mem::take(&mut core.unsaved)).unwrap_or_default();
        if !unsaved.is_empty() {
            self.keep(unsaved, true, None);
        }
    }

    /// Takes in changes from elsewhere.
    pub(super) fn receive(&self, changes: &[Vec<u8>]) {
        let at = clock::now();
        let received = self.core.try_update_value(|core| core.replica.receive(changes.iter().map(Vec::as_slice), at));
        match received {
            Some(Ok(effects)) => self.after(effects, true),
            Some(Err(error)) => {
                leptos::logging::error!("a change from elsewhere could not be read: {error}");
                self.notice.set(Some(Notice::bad("error-receive")));
            }
            None => {}
        }
    }

    /// Takes back, or does again. What others have written over stays, and that is said.
    pub(super) fn step_back(&self, back: bool) {
        if self.is_past() {
            return self.notice.set(Some(Notice::bad("past-read-only")));
        }
        let at = clock::now();
        let stepped = self.core.try_update_value(|core| {
            // Words typed just now are the last thing done.
            let typed = core.replica.commit_typing(at);
            let mut before = Effects { undo: None, ..typed.clone() };
            core.undo.extend(typed.undo);
            let step = if back { core.undo.pop() } else { core.redo.pop() };
            let Some(step) = step else { return Ok((before, 0, false)) };
            let (effects, kept) = core.replica.undo(&step, at)?;
            let other = if back { &mut core.redo } else { &mut core.undo };
            other.extend(effects.undo.clone());
            before.dirty.extend(effects.dirty);
            before.splices.extend(effects.splices);
            before.changes.extend(effects.changes);
            Ok::<_, campaign::document::DocumentError>((before, kept, true))
        });
        match stepped {
            Some(Ok((effects, kept, stepped))) => {
                self.after(effects, false);
                if stepped {
                    let key = if kept > 0 {
                        "frame-undo-kept"
                    } else if back {
                        "frame-undo-done"
                    } else {
                        "frame-redo-done"
                    };
                    self.notice.set(Some(Notice::good(key)));
                }
            }
            Some(Err(error)) => {
                leptos::logging::error!("undo: {error}");
                self.notice.set(Some(Notice::bad("error-document")));
            }
            None => {}
        }
    }
}
