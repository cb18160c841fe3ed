//! The client's side of one document: what to send, what was received, what is still waiting.

use crate::{ChangeHash, ClientFrame, DocumentId, Position, RefusalCode, RelayFrame};

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
    /// [`ClientSync::refused`]; say "NOT saved", give the reason, offer the export.
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
#[derive(Debug)]
pub struct ClientSync {
    document: DocumentId,
}

impl ClientSync {
    /// Rebuilds the state from the device: what it remembers of the log, and its changes without a
    /// known relay position, in causal order.
    #[must_use]
    pub fn new(document: DocumentId, _saved: Saved, _pending: Vec<Pending>) -> Self {
        Self { document }
    }

    /// Which document this is.
    #[must_use]
    pub const fn document(&self) -> DocumentId {
        self.document
    }

    /// A socket is open: the first frame will be `Open`.
    pub fn connected(&mut self) {
        todo!()
    }

    /// The socket is gone. Nothing waiting is lost.
    pub fn disconnected(&mut self) {
        todo!()
    }

    /// This device made a change (or another tab of it did); call in causal order. The relay sees
    /// it once connected. A change already known is ignored.
    pub fn local_change(&mut self, _hash: ChangeHash, _bytes: Vec<u8>) {
        todo!()
    }

    /// The relay sent a frame about this document.
    pub fn frame(&mut self, _frame: RelayFrame) {
        todo!()
    }

    /// The next frame to send, if there is one to send now. Take one whenever the socket can
    /// carry it; nothing queues up inside.
    pub fn next_frame(&mut self) -> Option<ClientFrame> {
        todo!()
    }

    /// The next thing for the application to do or show.
    pub fn next_event(&mut self) -> Option<Event> {
        todo!()
    }

    /// The replica and the device hold the snapshot up to here; `last` is the hash of the change
    /// at `position` as the snapshot's header `dateline-last` gave it.
    pub fn snapshot_loaded(&mut self, _position: Position, _last: ChangeHash) {
        todo!()
    }

    /// The snapshot could not be had: follow the log from the cursor instead.
    pub fn snapshot_declined(&mut self) {
        todo!()
    }

    /// What to remember on the device. Covers events already taken with [`Self::next_event`] only.
    #[must_use]
    pub fn saved(&self) -> Saved {
        todo!()
    }

    /// How many changes of this device the relay does not have on its disk, refused ones included.
    #[must_use]
    pub fn waiting(&self) -> usize {
        todo!()
    }

    /// The changes the relay would not take.
    pub fn refused(&self) -> impl Iterator<Item = (ChangeHash, RefusalCode)> + '_ {
        std::iter::empty()
    }

    /// True only when every change of this device is on the relay's disk and everything the relay
    /// said it has is here. False while not connected: the relay may have more.
    #[must_use]
    pub fn is_synced(&self) -> bool {
        todo!()
    }

    /// Whether the relay lets this person write; unknown before the document was opened.
    #[must_use]
    pub fn can_write(&self) -> Option<bool> {
        todo!()
    }
}
