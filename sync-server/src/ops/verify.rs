//! Looking for damage: every log contiguous, every hash that of its bytes, every dependency there, every
//! document one that Automerge opens.

use crate::relay::Witness;
use crate::store::{Store, StoreError};
use serde_json::{Value, json};
use std::collections::HashSet;
use sync_protocol::{ChangeHash, DocumentId, Entry, Limits, Position, change_hash};

const CHUNK: usize = 4096;

/// What was looked at and what was found.
#[derive(Debug, Default)]
pub struct Report {
    /// Damage to the medium itself.
    pub medium: Vec<String>,
    /// Each document.
    pub documents: Vec<Checked>,
}

/// One document's log, looked at.
#[derive(Debug)]
pub struct Checked {
    /// Which.
    pub document: DocumentId,
    /// How many changes its log has.
    pub changes: u64,
    /// A sentence for each damage found.
    pub problems: Vec<String>,
}

impl Report {
    /// Was no damage found?
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.medium.is_empty() && self.documents.iter().all(|it| it.problems.is_empty())
    }

    /// As printed.
    #[must_use]
    pub fn json(&self) -> Value {
        let document = |it: &Checked| json!({ "document": it.document.to_string(), "changes": it.changes, "problems": it.problems });
        json!({
            "ok": self.is_whole(),
            "medium": self.medium,
            "documents": self.documents.iter().map(document).collect::<Vec<_>>(),
        })
    }
}

/// Looks at everything.
pub fn all(store: &mut dyn Store) -> Result<Report, StoreError> {
    let mut report = Report { medium: store.damages()?, documents: Vec::new() };
    for document in store.documents()? {
        report.documents.push(one(store, document.document)?);
    }
    Ok(report)
}

/// Looks at one document.
pub fn one(store: &mut dyn Store, document: DocumentId) -> Result<Checked, StoreError> {
    let mut checked = Checked { document, changes: 0, problems: Vec::new() };
    let (mut known, mut after) = (HashSet::new(), Position::START);
    let mut witness = Witness::empty();
    loop {
        let entries = store.log(document, after, CHUNK, true)?;
        if entries.is_empty() {
            break;
        }
        for entry in &entries {
            checked.problems.extend(problems(entry, after, &known));
            known.insert(entry.hash);
            after = entry.position;
        }
        checked.changes += entries.len() as u64;
        if checked.problems.is_empty()
            && let Err(why) = witness.apply(&entries)
        {
            checked.problems.push(format!("Automerge cannot open the log up to {after}: {why}"));
        }
    }
    if checked.problems.is_empty() {
        checked.problems.extend(snapshot(store, document, after)?);
    }
    Ok(checked)
}

fn problems(entry: &Entry, before: Position, known: &HashSet<ChangeHash>) -> Vec<String> {
    let mut found = Vec::new();
    let position = entry.position;
    if position != before.next() {
        found.push(format!("position {position} follows on {before}"));
    }
    // As large as it may ever have been let in; the gate's limits may have been others then.
    let limits = Limits { change_bytes: 256 * 1024 * 1024, ..Limits::default() };
    match change_hash(&entry.bytes, &limits) {
        Ok(hash) if hash == entry.hash => {}
        Ok(hash) => found.push(format!("the bytes at {position} are those of {hash}, not of {}", entry.hash)),
        Err(why) => found.push(format!("the bytes at {position} are no change: {why}")),
    }
    for missing in entry.deps.iter().filter(|dep| !known.contains(*dep)) {
        found.push(format!("{position} depends on {missing}, which does not come before it"));
    }
    found
}

fn snapshot(store: &mut dyn Store, document: DocumentId, head: Position) -> Result<Option<String>, StoreError> {
    let at = store.snapshot_position(document)?;
    if at > head {
        return Ok(Some(format!("the snapshot stands at {at}, the log ends at {head}")));
    }
    match Witness::load(store, document) {
        Ok(_) => Ok(None),
        Err(StoreError::Damaged(why)) => Ok(Some(why)),
        Err(error) => Err(error),
    }
}
