//! The tables, and which layout a file has.

use super::Result;
use crate::store::StoreError;
use rusqlite::Connection;

/// The layout this build writes.
const LAYOUT: i64 = 2;

/// Logs stand in one tree ordered by (document, position), so that each is read in one sweep and grows at
/// its end. Secrets are only ever kept as their SHA-256.
const TABLES: &str = "
CREATE TABLE numbers(key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO numbers VALUES ('rights', 1);
CREATE TABLE words(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE documents(
  id INTEGER PRIMARY KEY, document BLOB NOT NULL UNIQUE, name TEXT NOT NULL, created INTEGER NOT NULL);
CREATE TABLE changes(
  document INTEGER NOT NULL, position INTEGER NOT NULL, hash BLOB NOT NULL, actor BLOB NOT NULL,
  seq INTEGER NOT NULL, max_op INTEGER NOT NULL, ops INTEGER NOT NULL, person TEXT NOT NULL,
  received_at INTEGER NOT NULL, deps BLOB NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY(document, position)) WITHOUT ROWID;
CREATE TABLE snapshots(
  document INTEGER PRIMARY KEY, position INTEGER NOT NULL, last BLOB NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE quarantine(
  document INTEGER NOT NULL, hash BLOB NOT NULL, person TEXT NOT NULL, reason TEXT NOT NULL,
  at INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(document, hash)) WITHOUT ROWID;
CREATE TABLE people(
  person TEXT PRIMARY KEY, name TEXT NOT NULL, language TEXT NOT NULL, keeper INTEGER NOT NULL,
  created INTEGER NOT NULL DEFAULT (unixepoch())) WITHOUT ROWID;
CREATE TABLE members(
  document BLOB NOT NULL, person TEXT NOT NULL, role TEXT NOT NULL, since INTEGER NOT NULL,
  PRIMARY KEY(document, person)) WITHOUT ROWID;
CREATE INDEX members_by_person ON members(person);
CREATE TABLE sessions(
  token BLOB PRIMARY KEY, person TEXT NOT NULL, created INTEGER NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX sessions_by_person ON sessions(person);
CREATE TABLE invites(
  secret BLOB PRIMARY KEY, document BLOB, person TEXT NOT NULL, name TEXT NOT NULL, language TEXT NOT NULL,
  role TEXT NOT NULL, by TEXT NOT NULL, created INTEGER NOT NULL, expires INTEGER NOT NULL,
  used_at INTEGER, used_by TEXT, revoked INTEGER) WITHOUT ROWID;
CREATE TABLE creator_links(
  token BLOB PRIMARY KEY, document BLOB NOT NULL, creator TEXT NOT NULL, by TEXT NOT NULL,
  created INTEGER NOT NULL, expires INTEGER NOT NULL, revoked INTEGER) WITHOUT ROWID;
CREATE INDEX creator_links_by_creator ON creator_links(document, creator);
";

/// What the second layout adds: where notices go, the outbox, what creators confirmed. A notice's words are
/// kept until they arrived; its row stays, so that it is never made again.
const NOTICING: &str = "
CREATE TABLE channels(
  document BLOB NOT NULL, person TEXT NOT NULL, slot TEXT NOT NULL, preset TEXT NOT NULL, target TEXT NOT NULL,
  chat TEXT NOT NULL, by TEXT NOT NULL, created INTEGER NOT NULL,
  PRIMARY KEY(document, person, slot)) WITHOUT ROWID;
CREATE TABLE notices(
  id TEXT PRIMARY KEY, document BLOB NOT NULL, person TEXT NOT NULL, slot TEXT NOT NULL, key TEXT NOT NULL,
  urgent INTEGER NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL, tries INTEGER NOT NULL,
  uncertain INTEGER NOT NULL, next_at INTEGER NOT NULL, created INTEGER NOT NULL, error TEXT NOT NULL,
  UNIQUE(document, person, slot, key)) WITHOUT ROWID;
CREATE INDEX notices_open ON notices(next_at) WHERE state IN ('queued', 'retry');
CREATE INDEX notices_by_state ON notices(state);
CREATE INDEX notices_by_time ON notices(document, created);
CREATE TABLE receipts(
  number INTEGER PRIMARY KEY, document BLOB NOT NULL, creator TEXT NOT NULL, kind TEXT NOT NULL,
  version TEXT NOT NULL, day TEXT NOT NULL, at INTEGER NOT NULL,
  UNIQUE(document, creator, kind, version, day));
";

/// Makes the tables in a new file and adds to an old one what it lacks.
pub(super) fn prepare(connection: &Connection) -> Result<()> {
    if layout(connection)? < LAYOUT {
        connection.execute_batch("BEGIN IMMEDIATE")?;
        // Another process may have been quicker while we waited for the lock.
        let found = layout(connection)?;
        if found == 0 {
            connection.execute_batch(TABLES)?;
        }
        if found < LAYOUT {
            connection.execute_batch(NOTICING)?;
            connection.pragma_update(None, "user_version", LAYOUT)?;
        }
        connection.execute_batch("COMMIT")?;
    }
    check(connection)
}

/// Sees that this build knows the layout. An older one is only read as it is (a backup, say).
pub(super) fn check(connection: &Connection) -> Result<()> {
    match layout(connection)? {
        1..=LAYOUT => Ok(()),
        0 => Err(StoreError::Damaged("this file holds no Dateline data".to_owned())),
        found => Err(StoreError::Newer { found, known: LAYOUT }),
    }
}

fn layout(connection: &Connection) -> Result<i64> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_the_first_layout_gets_what_it_lacks_and_keeps_what_it_has() {
        let old = Connection::open_in_memory().unwrap();
        old.execute_batch(TABLES).unwrap();
        old.execute_batch("INSERT INTO words VALUES ('origin', 'http://a')").unwrap();
        old.pragma_update(None, "user_version", 1).unwrap();
        check(&old).unwrap();
        prepare(&old).unwrap();
        prepare(&old).unwrap();
        assert_eq!(layout(&old).unwrap(), LAYOUT);
        let count =
            |table: &str| old.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, i64>(0));
        assert_eq!((count("words"), count("notices"), count("receipts")), (Ok(1), Ok(0), Ok(0)));
        old.pragma_update(None, "user_version", LAYOUT + 1).unwrap();
        assert!(matches!(prepare(&old), Err(StoreError::Newer { .. })));
    }
}
