//! One open document: its index, its newest changes, the sockets that follow it.

use super::commit;
use super::registry::Ticket;
use super::tail::Tail;
use super::witness::Witness;
use crate::clock::now_ms;
use crate::store::{Keeper, Store, StoreError};
use campaign::model::Role;
use parking_lot::Mutex;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Instant;
use sync_protocol::{
    ChangeHash, ClientFrame, CloseCode, Cursor, DocumentId, Entry, Limits, Next, Position, Pusher, Reader, Refusal,
    RefusalCode, RelayDocument, RelayFrame, change_hash,
};

/// Entries read at once while loading.
const CHUNK: usize = 8192;

/// An open document.
pub(super) struct Room {
    pub(super) document: DocumentId,
    pub(super) keeper: Keeper,
    pub(super) state: Mutex<State>,
    /// Taken by the commit that runs; there is never more than one.
    pub(super) witness: Mutex<Option<Witness>>,
}

/// What changes in a room, under one lock that is never held while waiting.
pub(super) struct State {
    pub(super) index: RelayDocument,
    pub(super) queue: Vec<Pushed>,
    pub(super) committing: bool,
    pub(super) sockets: HashMap<u64, Arc<Ticket>>,
    pub(super) tail: Tail,
    pub(super) snapshot: Position,
    pub(super) bad: HashSet<ChangeHash>,
    pub(super) quiet_since: Instant,
    /// The store failed under this room: it takes nothing more.
    pub(super) dead: bool,
}

/// An admitted change on its way to the disk.
pub(super) struct Pushed {
    pub(super) entry: Entry,
    pub(super) socket: u64,
}

/// What a socket does next in a room.
pub(super) enum Step {
    /// Send this.
    Frame(RelayFrame),
    /// Read these from the store first.
    Read { first: Position, count: usize },
    /// Nothing now.
    Idle,
}

impl Room {
    /// Loads a document's index; none where it is not registered.
    pub(super) fn load(
        store: &mut dyn Store,
        keeper: &Keeper,
        document: DocumentId,
    ) -> Result<Option<Self>, StoreError> {
        if store.document(document)?.is_none() {
            return Ok(None);
        }
        let state = State {
            index: index(store, document)?,
            queue: Vec::new(),
            committing: false,
            sockets: HashMap::new(),
            tail: Tail::default(),
            snapshot: store.snapshot_position(document)?,
            bad: store.quarantined(document)?.into_iter().collect(),
            quiet_since: Instant::now(),
            dead: false,
        };
        let (state, witness) = (Mutex::new(state), Mutex::new(None));
        Ok(Some(Self { document, keeper: keeper.clone(), state, witness }))
    }

    /// A socket begins to follow, from its cursor.
    pub(super) fn enter(&self, ticket: &Arc<Ticket>, cursor: Cursor, last: Option<ChangeHash>, role: Role) -> Reader {
        let mut state = self.state.lock();
        state.sockets.insert(ticket.id, ticket.clone());
        let mut reader = state.index.open(cursor, last, &pusher(ticket, role));
        reader.offer_snapshot(state.snapshot);
        reader
    }

    /// The same socket opens again, elsewhere in the log.
    pub(super) fn enter_again(
        &self,
        reader: &mut Reader,
        ticket: &Ticket,
        (cursor, last): (Cursor, Option<ChangeHash>),
        role: Role,
    ) {
        self.state.lock().index.reopen(reader, cursor, last, &pusher(ticket, role));
    }

    /// A socket stops following.
    pub(super) fn leave(&self, ticket: &Ticket) {
        let mut state = self.state.lock();
        state.sockets.remove(&ticket.id);
        state.quiet_since = Instant::now();
    }

    /// A push: through the gate, into the queue, and a commit is begun unless one runs.
    pub(super) fn receive(self: &Arc<Self>, reader: &mut Reader, ticket: &Ticket, role: Role, frame: ClientFrame) {
        let mut state = self.state.lock();
        if state.dead {
            return ticket.end(CloseCode::DiskFailed);
        }
        let Some(frame) = state.without_bad(reader, frame) else { return };
        let new = state.index.receive(reader, frame, &pusher(ticket, role));
        if new.is_empty() {
            return;
        }
        state.queue.extend(new.into_iter().map(|entry| Pushed { entry, socket: ticket.id }));
        if !state.committing {
            state.committing = true;
            tokio::spawn(commit::run(self.clone()));
        }
    }

    /// What this socket does next.
    pub(super) fn next(&self, reader: &mut Reader, ticket: &Ticket) -> Step {
        let state = self.state.lock();
        // Under the lock: whoever lost an uncommitted place must not be told that it was committed.
        if ticket.verdict().is_some() {
            return Step::Idle;
        }
        loop {
            match reader.next(&state.index) {
                Next::Send(frame) => return Step::Frame(frame),
                Next::Idle => return Step::Idle,
                Next::Read { first, count } => {
                    let Some(changes) = state.tail.get(first, count) else { return Step::Read { first, count } };
                    match reader.fill(first, &changes) {
                        Some(frame) => return Step::Frame(frame),
                        None => continue,
                    }
                }
            }
        }
    }

    /// Reads a stretch of the log from the store.
    pub(super) async fn read(&self, first: Position, count: usize) -> Result<Vec<Vec<u8>>, StoreError> {
        let (document, after) = (self.document, Position(first.0.saturating_sub(1)));
        let entries = self.keeper.read(move |store| store.log(document, after, count, true)).await?;
        Ok(entries.into_iter().map(|entry| entry.bytes).collect())
    }

    /// Nobody follows, nothing is on its way, and it has been so since this moment.
    pub(super) fn quiet_since(&self) -> Option<Instant> {
        let state = self.state.lock();
        (state.sockets.is_empty() && !state.committing).then_some(state.quiet_since)
    }
}

impl State {
    /// Takes quarantined changes out of a push and answers each at once.
    fn without_bad(&self, reader: &mut Reader, frame: ClientFrame) -> Option<ClientFrame> {
        if self.bad.is_empty() {
            return Some(frame);
        }
        match frame {
            ClientFrame::Push { document, mut changes } => {
                changes.retain(|bytes| match change_hash(bytes, self.index.limits()) {
                    Ok(hash) if self.bad.contains(&hash) => {
                        reader.answer(quarantined(document, hash));
                        false
                    }
                    _ => true,
                });
                (!changes.is_empty()).then_some(ClientFrame::Push { document, changes })
            }
            ClientFrame::PushPart { document, hash, .. } if self.bad.contains(&hash) => {
                reader.answer(quarantined(document, hash));
                None
            }
            other => Some(other),
        }
    }
}

fn quarantined(document: DocumentId, hash: ChangeHash) -> RelayFrame {
    let Refusal { code, detail } = Refusal::new(RefusalCode::Quarantined, "Automerge failed on it");
    RelayFrame::Refused { document, hash: Some(hash), code, detail }
}

fn pusher(ticket: &Ticket, role: Role) -> Pusher<'_> {
    Pusher { person: &ticket.person, can_write: role.can_write(), now_ms: now_ms() }
}

/// Rebuilds a document's index from the store.
pub(super) fn index(store: &mut dyn Store, document: DocumentId) -> Result<RelayDocument, StoreError> {
    let mut index = RelayDocument::new(document, Limits::default());
    loop {
        let entries = store.log(document, index.head(), CHUNK, false)?;
        if entries.is_empty() {
            return Ok(index);
        }
        for entry in &entries {
            index.restore(entry).map_err(|why| StoreError::Damaged(format!("log of {document}: {why}")))?;
        }
    }
}
