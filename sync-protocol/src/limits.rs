//! Every cap of the ingest gate in one place, each with its reason.

/// What the relay accepts. The defaults fit a campaign several markets edit for months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one change as sent and as inflated. A pasted brief is some 20 KiB; Automerge
    /// itself inflates without limit.
    pub change_bytes: usize,
    /// Operations in one change: loading costs memory per operation, not per byte, and run-length
    /// encoding makes a million of them fit in a few bytes.
    pub change_ops: u64,
    /// Dependencies of one change: as many heads as people who wrote at once.
    pub change_deps: usize,
    /// Other actors one change may name.
    pub change_actors: usize,
    /// Bytes of a change's message (the command's name).
    pub message_bytes: usize,
    /// Milliseconds a change may be dated ahead of the relay's clock. Ten years: a laptop whose clock is wrong must not
    /// lose its work, and nobody gains by dating ahead, because lateness goes by the relay's clock.
    pub future_ms: i64,
    /// The highest operation counter a document may reach. Automerge keeps counters in 32 bits and
    /// unwraps; this leaves it half of them.
    pub max_op: u64,
    /// Operations in one document.
    pub document_ops: u64,
    /// Bytes of one document's log.
    pub document_bytes: u64,
    /// Changes in one document's log: loading costs some 10 µs each.
    pub document_changes: u64,
    /// Bytes one person may add to one document.
    pub person_bytes: u64,
    /// Actors one person may use in one document: one per tab and session.
    pub person_actors: usize,
    /// Bytes of unfinished uploads one person may leave in one document.
    pub staged_person_bytes: usize,
    /// Bytes of unfinished uploads one document holds.
    pub staged_document_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            change_bytes: 256 * 1024,
            change_ops: 100_000,
            change_deps: 256,
            change_actors: 1024,
            message_bytes: 1024,
            future_ms: 10 * 366 * 24 * 60 * 60 * 1000,
            max_op: u32::MAX as u64 / 2,
            document_ops: 20_000_000,
            document_bytes: 256 * 1024 * 1024,
            document_changes: 1_000_000,
            person_bytes: 128 * 1024 * 1024,
            person_actors: 20_000,
            staged_person_bytes: 512 * 1024,
            staged_document_bytes: 4 * 1024 * 1024,
        }
    }
}
