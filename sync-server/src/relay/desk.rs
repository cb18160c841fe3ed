//! What one socket has open, and what it does with each frame.

use super::Relay;
use super::registry::Ticket;
use super::room::{Room, Step};
use crate::store::StoreError;
use campaign::model::Role;
use std::sync::Arc;
use sync_protocol::{
    ChangeHash, ClientFrame, CloseCode, Cursor, DocumentId, Reader, RefusalCode, RelayDocument, RelayFrame, WINDOW,
};

/// One socket's open documents.
pub(super) struct Desk {
    pub(super) relay: Relay,
    pub(super) ticket: Arc<Ticket>,
    open: Vec<Open>,
}

struct Open {
    room: Arc<Room>,
    reader: Reader,
}

impl Desk {
    pub(super) fn new(relay: Relay, ticket: Arc<Ticket>) -> Self {
        Self { relay, ticket, open: Vec::new() }
    }

    /// May more be read from the socket, or does it owe too many answers?
    pub(super) fn has_room(&self) -> bool {
        self.open.iter().all(|open| open.reader.owed() < WINDOW * 4)
    }

    /// Is everything answered that was asked?
    pub(super) fn is_settled(&self) -> bool {
        self.open.iter().all(|open| open.reader.owed() == 0)
    }

    /// Does what a frame asks; an answer that belongs to no open document comes back.
    pub(super) async fn take(&mut self, frame: ClientFrame) -> Result<Option<RelayFrame>, StoreError> {
        match frame {
            ClientFrame::Ping { nonce } => Ok(Some(RelayFrame::Pong { nonce })),
            ClientFrame::Open { document, cursor, last } => Box::pin(self.enter(document, cursor, last)).await,
            ClientFrame::Close { document } => {
                self.close(document);
                Ok(None)
            }
            frame @ (ClientFrame::Push { document, .. } | ClientFrame::PushPart { document, .. }) => {
                Ok(self.push(document, frame))
            }
        }
    }

    fn push(&mut self, document: DocumentId, frame: ClientFrame) -> Option<RelayFrame> {
        let Some(open) = self.open.iter_mut().find(|open| open.room.document == document) else {
            return Some(RelayDocument::not_open(document));
        };
        let Some(role) = self.ticket.role(document) else {
            self.ticket.end(CloseCode::Revoked);
            return None;
        };
        open.room.receive(&mut open.reader, &self.ticket, role, frame);
        None
    }

    async fn enter(
        &mut self,
        document: DocumentId,
        cursor: Cursor,
        last: Option<ChangeHash>,
    ) -> Result<Option<RelayFrame>, StoreError> {
        if let Some(open) = self.open.iter_mut().find(|open| open.room.document == document) {
            let role = self.ticket.role(document).unwrap_or(Role::Viewer);
            open.room.enter_again(&mut open.reader, &self.ticket, (cursor, last), role);
            return Ok(None);
        }
        if self.open.len() >= self.relay.settings().documents_per_socket {
            return Ok(gone(document));
        }
        let Some(role) = self.role(document).await? else { return Ok(gone(document)) };
        let Some(room) = self.relay.rooms().room(document).await? else { return Ok(gone(document)) };
        let reader = room.enter(&self.ticket, cursor, last, role);
        self.open.push(Open { room, reader });
        Ok(None)
    }

    async fn role(&self, document: DocumentId) -> Result<Option<Role>, StoreError> {
        self.ticket.ask(document);
        let person = self.ticket.person.clone();
        let role = self.relay.keeper().read(move |store| store.role(document, &person)).await?;
        let role = role.as_deref().and_then(Role::from_code);
        self.ticket.answered(document, role);
        Ok(role)
    }

    fn close(&mut self, document: DocumentId) {
        if let Some(at) = self.open.iter().position(|open| open.room.document == document) {
            self.open.remove(at).room.leave(&self.ticket);
            self.ticket.forget(document);
        }
    }

    /// Leaves every room.
    pub(super) fn leave(&mut self) {
        self.open.drain(..).for_each(|open| open.room.leave(&self.ticket));
    }

    /// The next frame for this socket, of whichever document has one.
    pub(super) async fn next(&mut self) -> Result<Option<RelayFrame>, StoreError> {
        for open in &mut self.open {
            loop {
                match open.room.next(&mut open.reader, &self.ticket) {
                    Step::Idle => break,
                    Step::Frame(frame) => return Ok(Some(frame)),
                    Step::Read { first, count } => {
                        let changes = Box::pin(open.room.read(first, count)).await?;
                        if changes.is_empty() {
                            return Err(StoreError::Damaged(format!("{} has no {first}", open.room.document)));
                        }
                        if let Some(frame) = open.reader.fill(first, &changes) {
                            return Ok(Some(frame));
                        }
                    }
                }
            }
        }
        Ok(None)
    }

    /// What is told about the open documents before the socket ends.
    pub(super) fn farewells(&self) -> Vec<RelayFrame> {
        let gone = |open: &Open| RelayFrame::Gone { document: open.room.document, code: RefusalCode::Revoked };
        self.open.iter().map(gone).collect()
    }
}

const fn gone(document: DocumentId) -> Option<RelayFrame> {
    Some(RelayFrame::Gone { document, code: RefusalCode::NoSuchDocument })
}
