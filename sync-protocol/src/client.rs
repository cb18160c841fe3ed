//! The client's side of one document: what to send, what was received, what is still waiting.

mod outbox;
mod receive;
mod send;

use std::collections::VecDeque;

use crate::{ChangeHash, Cursor, DocumentId, Position, RefusalCode};
use outbox::Outbox;

/// What the device remembers about the relay's log between two starts.
///
/// Write it to the device **after** (or in one transaction with) the received changes it covers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Saved {
    /// The last change of the log that is on this device.
    pub position: Position,
    /// The hash of the change at `position`; absent at the start.
    pub last: Option<ChangeHash>,
    /// The beginning of change `position + 1`, when the link was cut in the middle of it.
    pub partial: Vec<u8>,
}

/// A change of this device that the relay is not known to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// Which change.
    pub hash: ChangeHash,
    /// The change, as Automerge encodes it.
    pub bytes: Vec<u8>,
}

/// What the application has to do or show, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A change of the log, in order: store it on the device, then hand it to the replica. May be
    /// one the replica already has.
    Received {
        /// Where it stands in the log.
        position: Position,
        /// Which change.
        hash: ChangeHash,
        /// The change, as Automerge encodes it.
        bytes: Vec<u8>,
    },
    /// A change of this device is on the relay's disk: mark it in the device log.
    Acked {
        /// Which change.
        hash: ChangeHash,
        /// Where it stands in the log.
        position: Position,
    },
    /// The relay will not take this change of ours. It stays on the device and in
    /// [`ClientSync::refused`]; say "NOT saved", give the reason, offer the export. It is tried
    /// again after every reconnect: a full document may have been given room.
    Refused {
        /// Which change.
        hash: ChangeHash,
        /// Why.
        code: RefusalCode,
        /// The same in words, for logs.
        detail: String,
    },
    /// Whether this person may write has become known or has changed.
    CanWrite(bool),
    /// Everything the relay had is here.
    CaughtUp,
    /// The relay's log is not the one we followed (restored from an older backup). The cursor was
    /// reset; hand every change of the replica that this person wrote to
    /// [`ClientSync::local_change`] again, in causal order.
    LogReplaced,
    /// A snapshot over HTTP gets there sooner. Fetch it, load it into the replica, store it, then
    /// call [`ClientSync::snapshot_loaded`]; or [`ClientSync::snapshot_declined`] to go on without.
    FetchSnapshot {
        /// Where the snapshot stands at least.
        position: Position,
    },
    /// The document is closed for us.
    Gone(RefusalCode),
    /// The relay broke the protocol: close the socket and connect again.
    Reconnect(String),
}

/// One document's synchronisation, without a socket: tell it what happened, then take frames with
/// [`Self::next_frame`] and events with [`Self::next_event`] until both are empty.
///
/// ```
/// use sync_protocol::{ClientFrame, ClientSync, Cursor, DocumentId, Saved};
///
/// let document = DocumentId([7; 16]);
/// let mut sync = ClientSync::new(document, Saved::default(), Vec::new());
/// sync.connected();
/// let open = ClientFrame::Open { document, cursor: Cursor::default(), last: None };
/// assert_eq!(sync.next_frame(), Some(open));
/// assert!(!sync.is_synced(), "not before the relay has said how far its log goes");
/// ```
#[derive(Debug)]
pub struct ClientSync {
    document: DocumentId,
    link: Link,
    /// What was received, events not yet taken included.
    position: Position,
    last: Option<ChangeHash>,
    partial: Vec<u8>,
    /// What the events taken so far cover.
    taken: (Position, Option<ChangeHash>),
    /// The last position the relay is known to have.
    head: Position,
    can_write: Option<bool>,
    outbox: Outbox,
    events: VecDeque<(Event, Option<(Position, ChangeHash)>)>,
}

/// How far the conversation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Link {
    /// No socket.
    Offline,
    /// `Open` is to be sent; `again` on a socket where the document is open already.
    ToOpen { again: bool },
    /// `Open` was sent with this cursor.
    Opening { asked: Cursor, again: bool },
    /// The log flows.
    Open { caught_up: bool },
    /// The relay hinted at a snapshot and sends nothing until we open again.
    Fetching,
    /// The relay closed the document, or broke the protocol.
    Closed,
}

impl ClientSync {
    /// Rebuilds the state from the device: what it remembers of the log, and its changes without a
    /// known relay position, in causal order.
    #[must_use]
    pub fn new(document: DocumentId, saved: Saved, pending: Vec<Pending>) -> Self {
        let mut outbox = Outbox::default();
        for Pending { hash, bytes } in pending {
            outbox.push(hash, bytes);
        }
        Self {
            document,
            link: Link::Offline,
            position: saved.position,
            last: saved.last,
            partial: saved.partial,
            taken: (saved.position, saved.last),
            head: saved.position,
            can_write: None,
            outbox,
            events: VecDeque::new(),
        }
    }

    /// Which document this is.
    #[must_use]
    pub const fn document(&self) -> DocumentId {
        self.document
    }

    /// A socket is open: the first frame will be `Open`.
    pub fn connected(&mut self) {
        self.link = Link::ToOpen { again: false };
        self.outbox.rewind();
    }

    /// The socket is gone. Nothing waiting is lost.
    pub fn disconnected(&mut self) {
        self.link = Link::Offline;
        self.outbox.rewind();
    }

    /// This device made a change (or another tab of it did); call in causal order, after the
    /// device log has it. A change already waiting is ignored.
    pub fn local_change(&mut self, hash: ChangeHash, bytes: Vec<u8>) {
        self.outbox.push(hash, bytes);
    }

    /// The next thing for the application to do or show.
    pub fn next_event(&mut self) -> Option<Event> {
        let (event, covers) = self.events.pop_front()?;
        if let Some((position, hash)) = covers {
            self.taken = (position, Some(hash));
        } else if event == Event::LogReplaced {
            self.taken = (Position::START, None);
        }
        Some(event)
    }

    /// The replica and the device hold the snapshot up to here; `last` is the hash of the change
    /// at `position`, which the relay sends along with the snapshot.
    pub fn snapshot_loaded(&mut self, position: Position, last: ChangeHash) {
        if position > self.position {
            self.position = position;
            self.last = Some(last);
            self.partial.clear();
            self.taken = (position, Some(last));
            self.head = self.head.max(position);
            // Changes the snapshot covers are not to be applied a second time, nor to move back
            // what was just taken.
            self.events.retain(|(event, _)| !matches!(event, Event::Received { .. }));
        }
        self.snapshot_declined();
    }

    /// The snapshot could not be had: follow the log from the cursor instead.
    pub fn snapshot_declined(&mut self) {
        if self.link == Link::Fetching {
            self.link = Link::ToOpen { again: true };
        }
    }

    /// What to remember on the device. Covers events already taken with [`Self::next_event`] only.
    #[must_use]
    pub fn saved(&self) -> Saved {
        let (position, last) = self.taken;
        let whole = position == self.position;
        let partial = if whole { self.partial.clone() } else { Vec::new() };
        Saved { position, last, partial }
    }

    /// How many changes of this device the relay does not have on its disk, refused ones included.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.outbox.len()
    }

    /// The changes the relay would not take.
    pub fn refused(&self) -> impl Iterator<Item = (ChangeHash, RefusalCode)> + '_ {
        self.outbox.refused()
    }

    /// True only when every change of this device is on the relay's disk and everything the relay
    /// said it has is here and was taken. False while not connected: the relay may have more.
    #[must_use]
    pub fn is_synced(&self) -> bool {
        self.outbox.len() == 0 && self.link == Link::Open { caught_up: true } && self.taken.0 >= self.head
    }

    /// Whether the relay lets this person write; unknown before the document was opened.
    #[must_use]
    pub const fn can_write(&self) -> Option<bool> {
        self.can_write
    }

    const fn cursor(&self) -> Cursor {
        #[expect(clippy::cast_possible_truncation, reason = "capped far below when received")]
        let offset = self.partial.len() as u32;
        Cursor { position: self.position, offset }
    }
}
