//! The tables, and which layout a file has.

use super::Result;
use crate::store::StoreError;
use rusqlite::Connection;

/// The layout this build writes.
const LAYOUT: i64 = 1;

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

/// Makes the tables in a new file; in an old one sees that this build knows them.
pub(super) fn prepare(connection: &Connection) -> Result<()> {
    if layout(connection)? == 0 {
        connection.execute_batch("BEGIN IMMEDIATE")?;
        // Another process may have been quicker while we waited for the lock.
        if layout(connection)? == 0 {
            connection.execute_batch(TABLES)?;
            connection.pragma_update(None, "user_version", LAYOUT)?;
        }
        connection.execute_batch("COMMIT")?;
    }
    check(connection)
}

/// Sees that this build knows the layout.
pub(super) fn check(connection: &Connection) -> Result<()> {
    match layout(connection)? {
        LAYOUT => Ok(()),
        0 => Err(StoreError::Damaged("this file holds no Dateline data".to_owned())),
        found => Err(StoreError::Newer { found, known: LAYOUT }),
    }
}

fn layout(connection: &Connection) -> Result<i64> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}
