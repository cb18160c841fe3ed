//! The embedded store: SQLite with a write-ahead log, a commit returning only when it is on disk.

mod access;
mod ask;
mod columns;
mod links;
mod log;
mod noticing;
mod schema;

use super::{
    CreatorLink, Document, Invite, Member, Membership, Person, Quarantined, SecretHash, Session, Snapshot, Store,
    StoreError,
};
use rusqlite::{Connection, OpenFlags, OptionalExtension, params};
use std::path::{Path, PathBuf};
use std::time::Duration;
use sync_protocol::{ChangeHash, DocumentId, Entry, Position};

type Result<T> = std::result::Result<T, StoreError>;

/// Fixes a fault by which two connections checkpointing at once could damage the file.
const OLDEST: i32 = 3_051_003;

/// One connection to the database file.
#[derive(Debug)]
pub struct Sqlite {
    file: PathBuf,
    connection: Connection,
}

impl Sqlite {
    /// Opens the file, making it and its tables where they are not there yet.
    pub fn open(file: &Path) -> Result<Self> {
        if rusqlite::version_number() < OLDEST {
            return Err(StoreError::TooOld(rusqlite::version().to_owned()));
        }
        let connection = connect(file, OpenFlags::default())?;
        schema::prepare(&connection)?;
        Ok(Self { file: file.to_owned(), connection })
    }

    /// Opens a file that must be there, and never makes or changes tables.
    pub fn open_existing(file: &Path) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = connect(file, flags)?;
        schema::check(&connection)?;
        Ok(Self { file: file.to_owned(), connection })
    }
}

fn connect(file: &Path, flags: OpenFlags) -> Result<Connection> {
    let connection = Connection::open_with_flags(file, flags)
        .map_err(|error| StoreError::File { path: file.to_owned(), reason: error.to_string() })?;
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.set_prepared_statement_cache_capacity(64);
    // FULL: with WAL, anything less loses acknowledged commits when the machine loses power.
    connection.execute_batch(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF; \
         PRAGMA temp_store=MEMORY; PRAGMA cache_size=-4096; PRAGMA journal_size_limit=67108864;",
    )?;
    Ok(connection)
}

impl Store for Sqlite {
    fn another(&self) -> Result<Box<dyn Store>> {
        Ok(Box::new(Self::open_existing(&self.file)?))
    }

    fn begin(&mut self) -> Result<()> {
        Ok(self.connection.prepare_cached("BEGIN IMMEDIATE")?.execute([]).map(drop)?)
    }

    fn commit(&mut self) -> Result<()> {
        Ok(self.connection.prepare_cached("COMMIT")?.execute([]).map(drop)?)
    }

    fn rollback(&mut self) {
        // After a failed write SQLite may have rolled back by itself; there is nothing more to do then.
        if let Err(error) = self.connection.execute_batch("ROLLBACK") {
            tracing::debug!(%error, "nothing to roll back");
        }
    }

    fn damages(&mut self) -> Result<Vec<String>> {
        let mut found = self.connection.prepare("PRAGMA integrity_check")?;
        let lines = found.query_map([], |row| row.get::<_, String>(0))?;
        let lines: Vec<String> = lines.collect::<rusqlite::Result<_>>()?;
        Ok(lines.into_iter().filter(|line| line != "ok").collect())
    }

    fn copy_to(&mut self, file: &Path) -> Result<()> {
        let mut target = Connection::open(file)
            .map_err(|error| StoreError::File { path: file.to_owned(), reason: error.to_string() })?;
        let backup = rusqlite::backup::Backup::new(&self.connection, &mut target)?;
        // All pages in one step: a step at a time would begin again with every commit in between.
        backup.run_to_completion(i32::MAX, Duration::from_millis(5), None)?;
        drop(backup);
        // One file without companions, so that it can be carried anywhere.
        Ok(target.execute_batch("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;")?)
    }

    fn rights_version(&mut self) -> Result<i64> {
        Ok(self
            .connection
            .prepare_cached("SELECT value FROM numbers WHERE key='rights'")?
            .query_row([], |r| r.get(0))?)
    }

    fn rights_changed(&mut self) -> Result<()> {
        let mut grow = self.connection.prepare_cached("UPDATE numbers SET value=value+1 WHERE key='rights'")?;
        Ok(grow.execute([]).map(drop)?)
    }

    fn word(&mut self, key: &str) -> Result<Option<String>> {
        let mut word = self.connection.prepare_cached("SELECT value FROM words WHERE key=?1")?;
        Ok(word.query_row([key], |row| row.get(0)).optional()?)
    }

    fn set_word(&mut self, key: &str, value: &str) -> Result<()> {
        let mut set = self.connection.prepare_cached("INSERT OR REPLACE INTO words(key, value) VALUES (?1, ?2)")?;
        Ok(set.execute(params![key, value]).map(drop)?)
    }

    fn add_document(&mut self, document: &Document) -> Result<bool> {
        log::add_document(&self.connection, document)
    }
    fn documents(&mut self) -> Result<Vec<Document>> {
        log::documents(&self.connection)
    }
    fn document(&mut self, document: DocumentId) -> Result<Option<Document>> {
        log::document(&self.connection, document)
    }
    fn append(&mut self, document: DocumentId, entries: &[Entry], now_ms: i64) -> Result<()> {
        log::append(&self.connection, document, entries, now_ms)
    }
    fn log(&mut self, document: DocumentId, after: Position, count: usize, with_bytes: bool) -> Result<Vec<Entry>> {
        log::read(&self.connection, document, after, count, with_bytes)
    }
    fn head(&mut self, document: DocumentId) -> Result<Position> {
        log::head(&self.connection, document)
    }
    fn set_snapshot(&mut self, document: DocumentId, snapshot: &Snapshot) -> Result<()> {
        log::set_snapshot(&self.connection, document, snapshot)
    }
    fn snapshot(&mut self, document: DocumentId) -> Result<Option<Snapshot>> {
        log::snapshot(&self.connection, document)
    }
    fn snapshot_position(&mut self, document: DocumentId) -> Result<Position> {
        log::snapshot_position(&self.connection, document)
    }
    fn quarantine(&mut self, document: DocumentId, bad: &Quarantined) -> Result<()> {
        log::quarantine(&self.connection, document, bad)
    }
    fn quarantined(&mut self, document: DocumentId) -> Result<Vec<ChangeHash>> {
        log::quarantined(&self.connection, document)
    }
    fn set_person(&mut self, person: &Person) -> Result<()> {
        access::set_person(&self.connection, person)
    }
    fn person(&mut self, person: &str) -> Result<Option<Person>> {
        access::person(&self.connection, person)
    }
    fn is_taken(&mut self, person: &str) -> Result<bool> {
        access::is_taken(&self.connection, person)
    }
    fn keepers(&mut self) -> Result<Vec<Person>> {
        access::keepers(&self.connection)
    }
    fn set_member(&mut self, member: &Member) -> Result<()> {
        access::set_member(&self.connection, member)?;
        self.rights_changed()
    }
    fn remove_member(&mut self, document: DocumentId, person: &str) -> Result<bool> {
        self.rights_changed()?;
        noticing::forget_person(&self.connection, document, person)?;
        access::remove_member(&self.connection, document, person)
    }
    fn members(&mut self, document: DocumentId) -> Result<Vec<Membership>> {
        access::members(&self.connection, document)
    }
    fn removed(&mut self, document: DocumentId) -> Result<Vec<String>> {
        access::removed(&self.connection, document)
    }
    fn memberships(&mut self, person: &str) -> Result<Vec<Member>> {
        access::memberships(&self.connection, person)
    }
    fn role(&mut self, document: DocumentId, person: &str) -> Result<Option<String>> {
        access::role(&self.connection, document, person)
    }
    fn add_session(&mut self, session: &Session) -> Result<()> {
        access::add_session(&self.connection, session)
    }
    fn session(&mut self, token: &SecretHash, now_ms: i64) -> Result<Option<Session>> {
        access::session(&self.connection, token, now_ms)
    }
    fn remove_session(&mut self, token: &SecretHash) -> Result<()> {
        self.rights_changed()?;
        access::remove_session(&self.connection, token)
    }
    fn live_sessions(&mut self, person: &str, now_ms: i64) -> Result<u64> {
        access::live_sessions(&self.connection, person, now_ms)
    }
    fn add_invite(&mut self, invite: &Invite) -> Result<()> {
        links::add_invite(&self.connection, invite)
    }
    fn invite(&mut self, secret: &SecretHash) -> Result<Option<Invite>> {
        links::invite(&self.connection, secret)
    }
    fn use_invite(&mut self, secret: &SecretHash, person: &str, now_ms: i64) -> Result<bool> {
        links::use_invite(&self.connection, secret, person, now_ms)
    }
    fn revoke_invites(&mut self, document: Option<DocumentId>, person: &str, now_ms: i64) -> Result<u64> {
        links::revoke_invites(&self.connection, document, person, now_ms)
    }
    fn set_creator_link(&mut self, link: &CreatorLink) -> Result<()> {
        links::set_creator_link(&self.connection, link)
    }
    fn creator_link(&mut self, token: &SecretHash) -> Result<Option<CreatorLink>> {
        links::creator_link(&self.connection, token)
    }
    fn creator_links(&mut self, document: DocumentId, now_ms: i64) -> Result<Vec<CreatorLink>> {
        links::creator_links(&self.connection, document, now_ms)
    }
    fn revoke_creator_link(&mut self, document: DocumentId, creator: &str, now_ms: i64) -> Result<bool> {
        links::revoke_creator_link(&self.connection, document, creator, now_ms)
    }
}
