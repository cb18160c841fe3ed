//! The relay's side of one document: which changes there are, which may join, who reads from where.

mod admit;
mod push;
mod reader;
mod staging;

use std::collections::{BTreeSet, HashMap};

pub use reader::{Next, Reader};
pub use staging::{Part, PartError};

use crate::{Acked, ActorId, ChangeHash, DocumentId, Limits, Position, Refusal, change_hash};
use staging::Staging;

/// Who pushes, and when.
#[derive(Debug, Clone, Copy)]
pub struct Pusher<'a> {
    /// The person of the session. Actors are bound to it, and so is the author in a change: a
    /// person who signs in again may still bring in what the earlier session wrote offline.
    pub person: &'a str,
    /// Whether the role allows writing.
    pub can_write: bool,
    /// The relay's clock, milliseconds since the Unix epoch.
    pub now_ms: i64,
}

/// What became of a pushed change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Admitted {
    /// It has its place: append these bytes to the log, commit, call
    /// [`RelayDocument::committed`], and only then is it acknowledged.
    New(Entry),
    /// It was already there. Acknowledged as soon as its position is committed.
    Known(Acked),
}

/// One change as the store keeps it: the row to append, and the row to rebuild the index from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Where it stands.
    pub position: Position,
    /// Which change.
    pub hash: ChangeHash,
    /// Who wrote it.
    pub actor: ActorId,
    /// The actor's how-manieth change.
    pub seq: u64,
    /// Its last operation's counter.
    pub max_op: u64,
    /// How many operations it has.
    pub ops: u64,
    /// The person whose session pushed it.
    pub person: String,
    /// What it was made on top of.
    pub deps: Vec<ChangeHash>,
    /// The change itself. May be empty when handed to [`RelayDocument::restore`].
    pub bytes: Vec<u8>,
    /// How long `bytes` is.
    pub size: u32,
}

/// The index of one document's log: small, without the changes' bytes.
///
/// [`Self::admit`] gives a change its place at once; when the commit fails the whole index must be
/// dropped and rebuilt from the store, for it then knows of changes that are not there.
#[derive(Debug)]
pub struct RelayDocument {
    document: DocumentId,
    limits: Limits,
    log: Vec<Row>,
    places: HashMap<ChangeHash, u32>,
    heads: BTreeSet<ChangeHash>,
    actors: HashMap<ActorId, Actor>,
    people: HashMap<String, Person>,
    staging: Staging,
    max_op: u64,
    ops: u64,
    bytes: u64,
    committed: Position,
}

#[derive(Debug, Clone, Copy)]
struct Row {
    hash: ChangeHash,
    size: u32,
    max_op: u32,
}

#[derive(Debug)]
struct Actor {
    person: String,
    seq: u64,
    max_op: u64,
}

#[derive(Debug, Default)]
struct Person {
    bytes: u64,
    actors: usize,
}

impl RelayDocument {
    /// An empty log.
    #[must_use]
    pub fn new(document: DocumentId, limits: Limits) -> Self {
        Self {
            document,
            limits,
            log: Vec::new(),
            places: HashMap::new(),
            heads: BTreeSet::new(),
            actors: HashMap::new(),
            people: HashMap::new(),
            staging: Staging::default(),
            max_op: 0,
            ops: 0,
            bytes: 0,
            committed: Position::START,
        }
    }

    /// Which document.
    #[must_use]
    pub const fn document(&self) -> DocumentId {
        self.document
    }

    /// The caps this document is held to.
    #[must_use]
    pub const fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Takes one committed row of the store, in order of position (`bytes` are not looked at).
    pub fn restore(&mut self, entry: &Entry) -> Result<(), Refusal> {
        self.restorable(entry)?;
        self.index(entry);
        self.committed = entry.position;
        Ok(())
    }

    /// Takes the next committed change of a log that was kept as bytes only.
    pub fn restore_bytes(&mut self, bytes: &[u8], person: &str) -> Result<Entry, Refusal> {
        let change = crate::Change::parse(bytes, &self.limits)?;
        let entry = self.entry(change, bytes.to_vec(), person);
        self.restore(&entry)?;
        Ok(entry)
    }

    /// The store has everything up to here on its disk. Readers see no further than this.
    pub fn committed(&mut self, position: Position) {
        let last = Position(self.log.len() as u64);
        self.committed = self.committed.max(position.min(last));
    }

    /// The last committed position.
    #[must_use]
    pub const fn head(&self) -> Position {
        self.committed
    }

    /// The last position given out, committed or not.
    #[must_use]
    pub const fn tail(&self) -> Position {
        Position(self.log.len() as u64)
    }

    /// The hash of the change at a position.
    #[must_use]
    pub fn hash_at(&self, position: Position) -> Option<ChangeHash> {
        self.row(position).map(|row| row.hash)
    }

    /// The position of a change.
    #[must_use]
    pub fn position_of(&self, hash: &ChangeHash) -> Option<Position> {
        self.places.get(hash).map(|&place| Position(u64::from(place)))
    }

    /// The heads of the document: changes nothing depends on yet.
    #[must_use]
    pub fn heads(&self) -> Vec<ChangeHash> {
        self.heads.iter().copied().collect()
    }

    /// Bytes of the log.
    #[must_use]
    pub const fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Operations in the log.
    #[must_use]
    pub const fn ops(&self) -> u64 {
        self.ops
    }

    fn row(&self, position: Position) -> Option<&Row> {
        let place = usize::try_from(position.0.checked_sub(1)?).ok()?;
        self.log.get(place)
    }

    fn size_at(&self, position: Position) -> Option<usize> {
        self.row(position).map(|row| row.size as usize)
    }

    fn acked(&self, hash: ChangeHash) -> Option<Acked> {
        self.position_of(&hash).map(|position| Acked { hash, position })
    }

    fn verified_hash(&self, bytes: &[u8]) -> Result<ChangeHash, Refusal> {
        change_hash(bytes, &self.limits)
    }
}
