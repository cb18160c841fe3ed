//! The relay's side of one document: which changes there are, which may join, who reads from where.

use crate::{
    Acked, ActorId, Change, ChangeHash, Cursor, DocumentId, Limits, Position, Refusal, RelayFrame,
};

/// Who pushes, and when.
#[derive(Debug, Clone, Copy)]
pub struct Pusher<'a> {
    /// The person of the session. Actors are bound to it, and so is the author in a change.
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
    _limits: Limits,
}

impl RelayDocument {
    /// An empty log.
    #[must_use]
    pub fn new(document: DocumentId, limits: Limits) -> Self {
        Self {
            document,
            _limits: limits,
        }
    }

    /// Which document.
    #[must_use]
    pub const fn document(&self) -> DocumentId {
        self.document
    }

    /// Takes one committed row of the store, in order of position (`bytes` are not looked at).
    pub fn restore(&mut self, _entry: &Entry) -> Result<(), Refusal> {
        todo!()
    }

    /// Takes the next committed change of a log that was kept as bytes only.
    pub fn restore_bytes(&mut self, _bytes: &[u8], _person: &str) -> Result<Entry, Refusal> {
        todo!()
    }

    /// The ingest gate: gives a change its place in the log, or says why not.
    pub fn admit(&mut self, _bytes: Vec<u8>, _pusher: &Pusher<'_>) -> Result<Admitted, Refusal> {
        todo!()
    }

    /// Takes a stretch of a change too large for one frame. `Ok(None)`: more is to come.
    /// `Err(Staging::Resume)` asks the client to go on from elsewhere.
    pub fn stage(
        &mut self,
        _part: Part<'_>,
        _pusher: &Pusher<'_>,
    ) -> Result<Option<Vec<u8>>, PartError> {
        todo!()
    }

    /// The store has everything up to here on its disk. Readers see no further than this.
    pub fn committed(&mut self, _position: Position) {
        todo!()
    }

    /// The last committed position.
    #[must_use]
    pub fn head(&self) -> Position {
        todo!()
    }

    /// The hash of the change at a position.
    #[must_use]
    pub fn hash_at(&self, _position: Position) -> Option<ChangeHash> {
        todo!()
    }

    /// The heads of the document (changes nothing depends on yet).
    #[must_use]
    pub fn heads(&self) -> Vec<ChangeHash> {
        todo!()
    }

    /// Starts following: the reader for one socket, and the `Opened` frame is its first.
    #[must_use]
    pub fn open(&self, _cursor: Cursor, _last: Option<ChangeHash>, _pusher: &Pusher<'_>) -> Reader {
        todo!()
    }
}

/// A stretch of a pushed change.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// The hash the whole change will have.
    pub hash: ChangeHash,
    /// Where the stretch begins.
    pub offset: u32,
    /// How long the whole is.
    pub total: u32,
    /// The stretch.
    pub bytes: &'a [u8],
}

/// Why a stretch was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartError {
    /// Answer with `RelayFrame::Resume`: this much is here.
    Resume(crate::Staged),
    /// The change is already in the log.
    Known(Acked),
    /// Answer with `RelayFrame::Refused`.
    Refused(Refusal),
}

/// What a reader wants next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Send this frame.
    Send(RelayFrame),
    /// Read exactly these `count` changes from the store and hand them to [`Reader::fill`].
    Read {
        /// The first position.
        first: Position,
        /// How many.
        count: usize,
    },
    /// Nothing now; ask again when the document's head moves or something was pushed.
    Idle,
}

/// One socket's place in one document: a cursor and the few answers it is owed, never a queue of
/// the log's bytes.
#[derive(Debug)]
pub struct Reader {
    _document: DocumentId,
}

impl Reader {
    /// What to do next for this socket; call when the socket can take a frame.
    pub fn next(&mut self, _document: &RelayDocument) -> Next {
        todo!()
    }

    /// Turns the changes [`Next::Read`] asked for into the frame to send, and moves the cursor.
    pub fn fill(&mut self, _first: Position, _changes: &[impl AsRef<[u8]>]) -> Option<RelayFrame> {
        todo!()
    }

    /// This socket pushed a change that has (or had) its place: it is acknowledged once committed.
    pub fn owe_ack(&mut self, _acked: Acked) {
        todo!()
    }

    /// This socket gets this answer (a refusal, a resume) before more of the log.
    pub fn answer(&mut self, _frame: RelayFrame) {
        todo!()
    }

    /// Answers and acks not yet sent. Above [`crate::WINDOW`] × 4 stop reading from the socket.
    #[must_use]
    pub fn owed(&self) -> usize {
        todo!()
    }

    /// Everything of the log up to here was sent.
    #[must_use]
    pub fn cursor(&self) -> Cursor {
        todo!()
    }

    /// Sends the snapshot hint when the tail is longer than this many changes and a snapshot is there.
    pub fn offer_snapshot(&mut self, _snapshot: Position) {
        todo!()
    }
}
