//! The frames of `dateline.v1` and their CBOR codec.

mod bytes;

use minicbor::{Decode, Encode};

use crate::{ChangeHash, Cursor, DocumentId, MAX_FRAME, MAX_PAYLOAD, Position, RefusalCode, VERSION};

/// What a client sends.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum ClientFrame {
    /// Follow a document from here on. `last` is the hash of the change at `cursor.position`, so
    /// that a relay restored from an older backup notices that it lost what the client has.
    #[n(0)]
    Open {
        /// Which document.
        #[n(0)]
        document: DocumentId,
        /// How much of its log the client has.
        #[n(1)]
        cursor: Cursor,
        /// The change at `cursor.position`, unless that is the start.
        #[n(2)]
        last: Option<ChangeHash>,
    },
    /// Whole changes to append, in causal order.
    #[n(1)]
    Push {
        /// Which document.
        #[n(0)]
        document: DocumentId,
        /// The changes, as Automerge encodes them.
        #[n(1)]
        #[cbor(with = "bytes::list")]
        changes: Vec<Vec<u8>>,
    },
    /// A stretch of one change too large for a frame.
    #[n(2)]
    PushPart {
        /// Which document.
        #[n(0)]
        document: DocumentId,
        /// The hash the whole change will have.
        #[n(1)]
        hash: ChangeHash,
        /// Where this stretch begins.
        #[n(2)]
        offset: u32,
        /// How long the whole change is.
        #[n(3)]
        total: u32,
        /// The stretch.
        #[n(4)]
        #[cbor(with = "bytes::one")]
        bytes: Vec<u8>,
    },
    /// Stop following a document.
    #[n(3)]
    Close {
        /// Which document.
        #[n(0)]
        document: DocumentId,
    },
    /// Are you there? A browser cannot see WebSocket pings.
    #[n(4)]
    Ping {
        /// Comes back in the pong.
        #[n(0)]
        nonce: u64,
    },
}

/// What a relay sends.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum RelayFrame {
    /// The document is open; what follows starts at `from`.
    #[n(0)]
    Opened {
        /// Which document.
        #[n(0)]
        document: DocumentId,
        /// The last change of the log.
        #[n(1)]
        head: Position,
        /// Whether this person may push.
        #[n(2)]
        can_write: bool,
        /// Where the log will be read from: the client's cursor, or the start if the relay does
        /// not have what the client has.
        #[n(3)]
        from: Cursor,
        /// Unfinished uploads of this person, to be resumed.
        #[n(4)]
        staged: Vec<Staged>,
    },
    /// Whole changes of the log, at `first`, `first + 1`, …
    #[n(1)]
    Changes {
        /// Which document.
        #[n(0)]
        document: DocumentId,
        /// The position of the first.
        #[n(1)]
        first: Position,
        /// The changes.
        #[n(2)]
        #[cbor(with = "bytes::list")]
        changes: Vec<Vec<u8>>,
    },
    /// A stretch of one change of the log too large for a frame.
    #[n(2)]
    Part {
        /// Which document.
        #[n(0)]
        document: DocumentId,
        /// The position of the change.
        #[n(1)]
        position: Position,
        /// Where this stretch begins.
        #[n(2)]
        offset: u32,
        /// How long the whole change is.
        #[n(3)]
        total: u32,
        /// The stretch.
        #[n(4)]
        #[cbor(with = "bytes::one")]
        bytes: Vec<u8>,
    },
    /// These pushed changes are on the relay's disk.
    #[n(3)]
    Ack {
        /// Which document.
        #[n(0)]
        document: DocumentId,
        /// Which changes, and where they stand.
        #[n(1)]
        acked: Vec<Acked>,
    },
    /// This pushed change was not taken.
    #[n(4)]
    Refused {
        /// Which document.
        #[n(0)]
        document: DocumentId,
        /// Which change; absent when the bytes did not even have a hash.
        #[n(1)]
        hash: Option<ChangeHash>,
        /// What a program acts on.
        #[n(2)]
        code: RefusalCode,
        /// What a log shows.
        #[n(3)]
        detail: String,
    },
    /// The relay has this much of an upload: go on from there.
    #[n(5)]
    Resume {
        /// Which document.
        #[n(0)]
        document: DocumentId,
        /// Which upload and how much of it.
        #[n(1)]
        staged: Staged,
    },
    /// The document is not, or no longer, open on this socket.
    #[n(6)]
    Gone {
        /// Which document.
        #[n(0)]
        document: DocumentId,
        /// Why.
        #[n(1)]
        code: RefusalCode,
    },
    /// The tail is long: a snapshot over HTTP gets there sooner. Changes follow all the same
    /// after the client has opened again at the snapshot's position, or at its old cursor.
    #[n(7)]
    Snapshot {
        /// Which document.
        #[n(0)]
        document: DocumentId,
        /// The position the snapshot stands at.
        #[n(1)]
        position: Position,
    },
    /// I am here.
    #[n(8)]
    Pong {
        /// From the ping.
        #[n(0)]
        nonce: u64,
    },
}

/// An unfinished upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub struct Staged {
    /// The hash the whole change will have.
    #[n(0)]
    pub hash: ChangeHash,
    /// Bytes received.
    #[n(1)]
    pub received: u32,
}

/// A change on the relay's disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub struct Acked {
    /// Which change.
    #[n(0)]
    pub hash: ChangeHash,
    /// Where it stands in the log.
    #[n(1)]
    pub position: Position,
}

/// Why bytes are not a frame.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// Larger than [`MAX_FRAME`]; nothing of it was read.
    #[error("a frame has at most {MAX_FRAME} bytes, this has {0}")]
    TooLarge(usize),
    /// Carries more than [`MAX_PAYLOAD`] bytes or [`crate::MAX_BATCH`] changes.
    #[error("a frame carries at most {MAX_PAYLOAD} bytes of changes")]
    PayloadTooLarge,
    /// Another version of the protocol.
    #[error("this is protocol version {0}, not {VERSION}")]
    UnknownVersion(u8),
    /// Not the CBOR of a frame.
    #[error("not a frame: {0}")]
    Malformed(String),
    /// A frame, and then something else.
    #[error("{0} bytes after the end of the frame")]
    TrailingBytes(usize),
}

impl ClientFrame {
    /// The frame as bytes for one binary WebSocket message.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        bytes::to_vec(self)
    }

    /// Reads one binary WebSocket message.
    pub fn decode(bytes: &[u8]) -> Result<Self, FrameError> {
        let frame = bytes::from_slice(bytes)?;
        match &frame {
            Self::Push { changes, .. } => bytes::check_list(changes)?,
            Self::PushPart { offset, total, bytes, .. } => bytes::check_part(*offset, *total, bytes)?,
            _ => {}
        }
        Ok(frame)
    }

    /// The document the frame is about, if it is about one.
    #[must_use]
    pub const fn document(&self) -> Option<DocumentId> {
        match self {
            Self::Open { document, .. }
            | Self::Push { document, .. }
            | Self::PushPart { document, .. }
            | Self::Close { document } => Some(*document),
            Self::Ping { .. } => None,
        }
    }
}

impl RelayFrame {
    /// The frame as bytes for one binary WebSocket message.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        bytes::to_vec(self)
    }

    /// Reads one binary WebSocket message.
    pub fn decode(bytes: &[u8]) -> Result<Self, FrameError> {
        let frame = bytes::from_slice(bytes)?;
        match &frame {
            Self::Changes { changes, .. } => bytes::check_list(changes)?,
            Self::Part { offset, total, bytes, .. } => bytes::check_part(*offset, *total, bytes)?,
            _ => {}
        }
        Ok(frame)
    }

    /// The document the frame is about, if it is about one.
    #[must_use]
    pub const fn document(&self) -> Option<DocumentId> {
        match self {
            Self::Opened { document, .. }
            | Self::Changes { document, .. }
            | Self::Part { document, .. }
            | Self::Ack { document, .. }
            | Self::Refused { document, .. }
            | Self::Resume { document, .. }
            | Self::Gone { document, .. }
            | Self::Snapshot { document, .. } => Some(*document),
            Self::Pong { .. } => None,
        }
    }
}
