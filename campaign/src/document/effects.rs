//! What a step did to the document: what to read again, what moved in texts, what to keep and send.

use super::undo::Undo;
use crate::model::Section;
use automerge::{Change, Patch, PatchAction, Prop};
use std::collections::BTreeSet;

/// The hash of a change.
pub type Hash = [u8; 32];

/// A change made here, ready for the device log and the relay.
#[derive(Clone, Debug, PartialEq)]
pub struct LocalChange {
    /// Its hash.
    pub hash: Hash,
    /// Number of this change among those of this replica's actor, from 1.
    pub seq: u64,
    /// The change as bytes.
    pub bytes: Vec<u8>,
}

impl LocalChange {
    /// The change as it is kept and sent.
    pub(super) fn of(change: &Change) -> Self {
        Self { hash: change.hash().0, seq: change.seq(), bytes: change.raw_bytes().to_vec() }
    }
}

/// What happened inside one text, in UTF-16 code units.
#[derive(Clone, Debug, PartialEq)]
pub struct TextSplice {
    /// Path of the text.
    pub path: String,
    /// Where.
    pub at: usize,
    /// How much was taken away.
    pub deleted: usize,
    /// What came in.
    pub inserted: String,
}

/// What a step did: which sections to read again, what moved in texts, and the changes to keep and send.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Effects {
    /// Sections that must be read again.
    pub dirty: BTreeSet<Section>,
    /// Splices of texts, in order.
    pub splices: Vec<TextSplice>,
    /// Changes made here by this step.
    pub changes: Vec<LocalChange>,
    /// How to take the step back, where it was a command.
    pub undo: Option<Undo>,
}

impl Effects {
    pub(super) fn absorb(&mut self, later: Effects) {
        self.dirty.extend(later.dirty);
        self.splices.extend(later.splices);
        self.changes.extend(later.changes);
    }

    pub(super) fn touch(&mut self, patches: &[Patch]) {
        for patch in patches {
            let mut keys: Vec<&str> = patch.path.iter().filter_map(|(_, prop)| key(prop)).collect();
            let splice = match &patch.action {
                PatchAction::SpliceText { index, value, .. } => Some((*index, 0, value.make_string())),
                PatchAction::DeleteSeq { index, length } => Some((*index, *length, String::new())),
                PatchAction::PutMap { key, .. } | PatchAction::DeleteMap { key } => {
                    keys.push(key);
                    None
                }
                PatchAction::Conflict { prop } => {
                    keys.extend(key(prop));
                    None
                }
                _ => None,
            };
            let path = keys.join("/");
            self.dirty.extend(Section::of_path(&path));
            if let Some((at, deleted, inserted)) = splice {
                self.splices.push(TextSplice { path, at, deleted, inserted });
            }
        }
    }
}

fn key(prop: &Prop) -> Option<&str> {
    match prop {
        Prop::Map(key) => Some(key),
        Prop::Seq(_) => None,
    }
}
