//! Why the relay did not take a change.

use minicbor::{Decode, Encode};

/// A change the relay did not take: the code a program acts on, the detail a log shows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code:?}: {detail}")]
pub struct Refusal {
    /// What was wrong.
    pub code: RefusalCode,
    /// The same in words, for logs; never parsed.
    pub detail: String,
}

impl Refusal {
    /// A refusal with its reason in words.
    pub fn new(code: RefusalCode, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into() }
    }
}

/// What was wrong with a change, a document or a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum RefusalCode {
    /// Not a well-formed change: truncated, random, leftover bytes.
    #[n(1)]
    Malformed,
    /// The bytes do not have the checksum or hash they claim.
    #[n(2)]
    ChecksumMismatch,
    /// A document or bundle where only a change may stand.
    #[n(3)]
    NotAChange,
    /// Larger than allowed, before or after inflating.
    #[n(4)]
    TooLarge,
    /// More operations, dependencies or actors than one change may have.
    #[n(5)]
    TooManyOperations,
    /// A column this version of the format does not know.
    #[n(6)]
    UnknownColumn,
    /// An operation counter beyond what the document can have reached.
    #[n(7)]
    CounterOutOfRange,
    /// It depends on a change the relay does not have. Send that one first, or wait for it.
    #[n(8)]
    MissingDependencies,
    /// Not the next sequence number of its actor.
    #[n(9)]
    WrongSequence,
    /// The actor belongs to somebody else, or is not 16 bytes.
    #[n(10)]
    ForgedActor,
    /// The author written in the change is not the person who pushed it.
    #[n(11)]
    ForgedAuthor,
    /// It claims a time too far ahead.
    #[n(12)]
    FutureTime,
    /// Its message is longer than allowed.
    #[n(13)]
    MessageTooLong,
    /// The document is full.
    #[n(14)]
    DocumentFull,
    /// The person has stored, or is uploading, as much as one person may.
    #[n(15)]
    PersonFull,
    /// This person may read, not write.
    #[n(16)]
    ReadOnly,
    /// Automerge itself failed on it; the bytes are kept apart for inspection.
    #[n(17)]
    Quarantined,
    /// No such document, or not one this person may see.
    #[n(18)]
    NoSuchDocument,
    /// Access to the document was taken away.
    #[n(19)]
    Revoked,
    /// Frames for a document that was not opened on this socket.
    #[n(20)]
    NotOpen,
}

impl RefusalCode {
    /// Whether the same change may be taken later: the client keeps it waiting and tries again
    /// when more of the log has arrived or after reconnecting.
    #[must_use]
    pub const fn passes(self) -> bool {
        matches!(self, Self::MissingDependencies | Self::NotOpen)
    }
}
