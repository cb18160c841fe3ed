//! The ingest gate: reads a change without Automerge, so that nothing hostile reaches it.

mod bytes;
mod chunk;
mod columns;
mod header;
mod ops;
mod runs;

use crate::{ActorId, ChangeHash, Limits, Refusal};

/// What the gate reads from a change: everything but the values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its SHA-256, verified.
    pub hash: ChangeHash,
    /// The changes it was made on top of.
    pub deps: Vec<ChangeHash>,
    /// Who wrote it.
    pub actor: ActorId,
    /// The actor's how-manieth change this is, from 1.
    pub seq: u64,
    /// The counter of its first operation.
    pub start_op: u64,
    /// How many operations it has.
    pub ops: u64,
    /// When it was written, as its writer says: milliseconds since the Unix epoch.
    pub time_ms: i64,
    /// The message (Dateline: the command's name).
    pub message: Option<String>,
    /// The person written into it.
    pub author: Option<Vec<u8>>,
    /// The other actors its operations name, ascending.
    pub other_actors: Vec<ActorId>,
}

/// The hash of a change, verified against its checksum, without reading the operations.
pub fn change_hash(bytes: &[u8], limits: &Limits) -> Result<ChangeHash, Refusal> {
    chunk::open(bytes, limits.change_bytes).map(|(hash, _)| hash)
}

impl Change {
    /// Reads and checks one change chunk (plain or deflated), inflating no more than the limit.
    /// What needs the rest of the log (dependencies, sequence, actor) is checked by
    /// [`crate::RelayDocument::admit`].
    pub fn parse(bytes: &[u8], limits: &Limits) -> Result<Self, Refusal> {
        let (hash, body) = chunk::open(bytes, limits.change_bytes)?;
        let mut rest = bytes::Bytes(&body);
        let mut change = header::read(hash, &mut rest, limits)?;
        let columns = columns::read(&mut rest)?;
        change.author = header::author(rest)?;
        change.ops = ops::count(&change, &columns, limits)?;
        Ok(change)
    }

    /// The counter of its last operation.
    #[must_use]
    pub const fn max_op(&self) -> u64 {
        self.start_op + self.ops.saturating_sub(1)
    }
}
