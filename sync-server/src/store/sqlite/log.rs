//! Documents, their logs, snapshots and quarantine.

use super::columns::{self, signed};
use super::{Result, ask};
use crate::store::{Document, Quarantined, Snapshot, StoreError};
use rusqlite::{Connection, Row, params};
use sync_protocol::{ChangeHash, DocumentId, Entry, Position};

const DOCUMENT: &str = "SELECT document, name, created FROM documents";

pub(super) fn add_document(db: &Connection, it: &Document) -> Result<bool> {
    let mut add = db.prepare_cached("INSERT OR IGNORE INTO documents(document, name, created) VALUES (?1, ?2, ?3)")?;
    Ok(add.execute(params![it.document.0, it.name, it.created])? == 1)
}

pub(super) fn documents(db: &Connection) -> Result<Vec<Document>> {
    ask::all(db, &format!("{DOCUMENT} ORDER BY id"), [], read_document)
}

pub(super) fn document(db: &Connection, document: DocumentId) -> Result<Option<Document>> {
    ask::first(db, &format!("{DOCUMENT} WHERE document=?1"), [document.0], read_document)
}

fn read_document(row: &Row<'_>) -> rusqlite::Result<Document> {
    Ok(Document { document: columns::document(row, 0)?, name: row.get(1)?, created: row.get(2)? })
}

/// The short number a document has within this file.
fn number(db: &Connection, document: DocumentId) -> Result<Option<i64>> {
    ask::first(db, "SELECT id FROM documents WHERE document=?1", [document.0], |row| row.get(0))
}

fn registered(db: &Connection, document: DocumentId) -> Result<i64> {
    number(db, document)?.ok_or_else(|| StoreError::Database(format!("document {document} is not registered")))
}

pub(super) fn append(db: &Connection, document: DocumentId, entries: &[Entry], now_ms: i64) -> Result<()> {
    let id = registered(db, document)?;
    let mut add = db.prepare_cached(
        "INSERT INTO changes(document, position, hash, actor, seq, max_op, ops, person, received_at, deps, size, bytes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    for it in entries {
        let deps: Vec<u8> = it.deps.iter().flat_map(|hash| hash.0).collect();
        add.execute(params![
            id,
            signed(it.position.0),
            it.hash.0,
            it.actor.0,
            signed(it.seq),
            signed(it.max_op),
            signed(it.ops),
            it.person,
            now_ms,
            deps,
            it.size,
            it.bytes,
        ])?;
    }
    Ok(())
}

pub(super) fn read(
    db: &Connection,
    document: DocumentId,
    after: Position,
    count: usize,
    with_bytes: bool,
) -> Result<Vec<Entry>> {
    let Some(id) = number(db, document)? else { return Ok(Vec::new()) };
    let bytes = if with_bytes { "bytes" } else { "x''" };
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    ask::all(
        db,
        &format!(
            "SELECT position, hash, actor, seq, max_op, ops, person, deps, size, {bytes} FROM changes
         WHERE document=?1 AND position>?2 ORDER BY position LIMIT ?3"
        ),
        params![id, signed(after.0), count],
        read_entry,
    )
}

fn read_entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        position: columns::position(row, 0)?,
        hash: columns::hash(row, 1)?,
        actor: columns::actor(row, 2)?,
        seq: columns::number(row, 3)?,
        max_op: columns::number(row, 4)?,
        ops: columns::number(row, 5)?,
        person: row.get(6)?,
        deps: columns::hashes(row, 7)?,
        size: row.get(8)?,
        bytes: row.get(9)?,
    })
}

pub(super) fn head(db: &Connection, document: DocumentId) -> Result<Position> {
    let mut head = db.prepare_cached(
        "SELECT coalesce(max(position), 0) FROM changes WHERE document=(SELECT id FROM documents WHERE document=?1)",
    )?;
    Ok(head.query_row([document.0], |row| columns::position(row, 0))?)
}

pub(super) fn set_snapshot(db: &Connection, document: DocumentId, it: &Snapshot) -> Result<()> {
    let id = registered(db, document)?;
    let mut set = db.prepare_cached(
        "INSERT INTO snapshots(document, position, last, bytes) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT(document) DO UPDATE SET position=?2, last=?3, bytes=?4 WHERE position < ?2",
    )?;
    Ok(set.execute(params![id, signed(it.position.0), it.last.0, it.bytes]).map(drop)?)
}

pub(super) fn snapshot(db: &Connection, document: DocumentId) -> Result<Option<Snapshot>> {
    let read = |row: &Row<'_>| {
        Ok(Snapshot { position: columns::position(row, 0)?, last: columns::hash(row, 1)?, bytes: row.get(2)? })
    };
    ask::first(
        db,
        "SELECT position, last, bytes FROM snapshots WHERE document=(SELECT id FROM documents WHERE document=?1)",
        [document.0],
        read,
    )
}

pub(super) fn snapshot_position(db: &Connection, document: DocumentId) -> Result<Position> {
    let found = ask::first(
        db,
        "SELECT position FROM snapshots WHERE document=(SELECT id FROM documents WHERE document=?1)",
        [document.0],
        |row| columns::position(row, 0),
    )?;
    Ok(found.unwrap_or_default())
}

pub(super) fn quarantine(db: &Connection, document: DocumentId, it: &Quarantined) -> Result<()> {
    let id = registered(db, document)?;
    let mut add = db.prepare_cached(
        "INSERT OR REPLACE INTO quarantine(document, hash, person, reason, at, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    Ok(add.execute(params![id, it.hash.0, it.person, it.reason, it.at, it.bytes]).map(drop)?)
}

pub(super) fn quarantined(db: &Connection, document: DocumentId) -> Result<Vec<ChangeHash>> {
    let Some(id) = number(db, document)? else { return Ok(Vec::new()) };
    ask::all(db, "SELECT hash FROM quarantine WHERE document=?1", [id], |row| columns::hash(row, 0))
}
