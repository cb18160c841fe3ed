//! Somebody's Automerge: makes changes as the app does.

#![allow(dead_code, clippy::allow_attributes, reason = "each test of the relay uses its part of this")]

use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, Author, AutoCommit, ROOT};
use sync_protocol::ChangeHash;

/// A document that one actor writes.
#[derive(Clone)]
pub(crate) struct Writer {
    pub(crate) doc: AutoCommit,
    count: u64,
}

impl Writer {
    pub(crate) fn new(actor: [u8; 16], person: &str) -> Self {
        let mut doc = AutoCommit::new();
        // In this order: a new author means a new, random actor.
        doc.set_author(Some(Author::from(person.as_bytes().to_vec())));
        doc.set_actor(ActorId::from(actor));
        Self { doc, count: 0 }
    }

    /// One change that sets a key.
    pub(crate) fn put(&mut self, key: &str, value: &str) -> (ChangeHash, Vec<u8>) {
        self.count += 1;
        self.doc.put(ROOT, key, value).unwrap();
        self.doc.commit_with(CommitOptions::default().with_message("note.write"));
        let change = self.doc.get_last_local_change().unwrap();
        (ChangeHash(change.hash().0), change.raw_bytes().to_vec())
    }

    /// One change that says it was made then (seconds since the Unix epoch).
    pub(crate) fn put_at(&mut self, key: &str, value: &str, seconds: i64) -> Vec<u8> {
        self.doc.put(ROOT, key, value).unwrap();
        self.doc.commit_with(CommitOptions::default().with_time(seconds));
        self.doc.get_last_local_change().unwrap().raw_bytes().to_vec()
    }

    /// One small change of its own.
    pub(crate) fn change(&mut self) -> (ChangeHash, Vec<u8>) {
        let (key, value) = (format!("k{}", self.count % 50), format!("value {}", self.count));
        self.put(&key, &value)
    }
}

/// Opens what a log says with stock Automerge.
pub(crate) fn opened(changes: &[Vec<u8>]) -> AutoCommit {
    let mut doc = AutoCommit::new();
    let changes: Vec<_> = changes.iter().map(|it| automerge::Change::from_bytes(it.clone()).unwrap()).collect();
    doc.apply_changes(changes).unwrap();
    doc
}
