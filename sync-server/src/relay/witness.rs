//! A copy of the document in memory that meets every change before the disk does. What breaks Automerge
//! breaks it here, on a worker, and never gets into a log that people have to open.

use crate::store::{Store, StoreError};
use automerge::{Automerge, Change, LoadOptions, TextEncoding};
use std::panic::{AssertUnwindSafe, catch_unwind};
use sync_protocol::{ChangeHash, DocumentId, Entry, Position};

/// Entries read at once while loading.
const CHUNK: usize = 4096;

/// The document as the log has it, up to a position.
#[derive(Clone)]
pub struct Witness {
    pub(super) doc: Automerge,
    pub(super) position: Position,
    pub(super) last: Option<ChangeHash>,
}

/// A change that Automerge cannot take.
#[derive(Debug)]
pub struct Bad {
    /// Which of the batch.
    pub(super) index: usize,
    /// What happened.
    pub(super) reason: String,
}

impl Witness {
    /// Loads a document from the store: the snapshot, then the log after it.
    pub fn load(store: &mut dyn Store, document: DocumentId) -> Result<Self, StoreError> {
        let mut witness = match store.snapshot(document)? {
            Some(snapshot) => {
                let doc = guarded(|| {
                    let options = LoadOptions::new().text_encoding(TextEncoding::Utf16CodeUnit);
                    Automerge::load_with_options(&snapshot.bytes, options).map_err(|error| error.to_string())
                });
                let doc = doc.map_err(|why| StoreError::Damaged(format!("snapshot of {document}: {why}")))?;
                Self { doc, position: snapshot.position, last: Some(snapshot.last) }
            }
            None => Self::empty(),
        };
        loop {
            let entries = store.log(document, witness.position, CHUNK, true)?;
            if entries.is_empty() {
                return Ok(witness);
            }
            witness.apply(&entries).map_err(|why| StoreError::Damaged(format!("log of {document}: {why}")))?;
        }
    }

    /// A document before its first change.
    #[must_use]
    pub fn empty() -> Self {
        let doc = Automerge::new_with_encoding(TextEncoding::Utf16CodeUnit);
        Self { doc, position: Position::START, last: None }
    }

    /// The document.
    #[must_use]
    pub fn document(&self) -> &Automerge {
        &self.doc
    }

    /// Up to where it has the log.
    #[must_use]
    pub fn position(&self) -> Position {
        self.position
    }

    /// Takes entries. After an error the witness is of no use any more.
    pub fn apply(&mut self, entries: &[Entry]) -> Result<(), String> {
        let Some(last) = entries.last() else { return Ok(()) };
        let doc = &mut self.doc;
        guarded(|| {
            let changes: Result<Vec<Change>, _> =
                entries.iter().map(|entry| Change::from_bytes(entry.bytes.clone())).collect();
            doc.apply_changes(changes.map_err(|error| error.to_string())?).map_err(|error| error.to_string())?;
            // A change Automerge holds back for want of another is not in the document.
            let taken = doc.get_heads().iter().any(|head| head.0 == last.hash.0);
            taken.then_some(()).ok_or_else(|| "it was held back".to_owned())
        })?;
        self.position = last.position;
        self.last = Some(last.hash);
        Ok(())
    }
}

/// Finds the first entry of a batch that Automerge cannot take, on a fresh witness.
pub(super) fn first_bad(
    store: &mut dyn Store,
    document: DocumentId,
    entries: &[Entry],
) -> Result<Option<Bad>, StoreError> {
    let mut witness = Witness::load(store, document)?;
    for (index, entry) in entries.iter().enumerate() {
        if let Err(reason) = witness.apply(std::slice::from_ref(entry)) {
            return Ok(Some(Bad { index, reason }));
        }
    }
    Ok(None)
}

/// Runs something of Automerge's; a panic becomes an error.
pub(crate) fn guarded<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let words = panic.downcast_ref::<String>().cloned();
        let words = words.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        Err(format!("Automerge panicked: {}", words.unwrap_or_default()))
    })
}
