//! What the relay said.

use super::{ClientSync, Event, Link};
use crate::{Acked, ChangeHash, Cursor, Limits, Position, RelayFrame, Staged, change_hash};

/// The relay's gate lets nothing larger in; a larger one would be no change of our log.
const MAX_CHANGE: u32 = 16 * 1024 * 1024;

impl ClientSync {
    /// The relay sent a frame; one about another document is ignored.
    pub fn frame(&mut self, frame: RelayFrame) {
        if frame.document() != Some(self.document) || matches!(self.link, Link::Offline | Link::Closed) {
            return;
        }
        let before = self.position;
        match frame {
            RelayFrame::Opened { head, can_write, from, staged, .. } => {
                self.opened(head, can_write, from, &staged);
            }
            RelayFrame::Changes { first, changes, .. } => self.changes(first, changes),
            RelayFrame::Part { position, offset, total, bytes, .. } => {
                self.part_received(position, offset, total, &bytes);
            }
            RelayFrame::Ack { acked, .. } => acked.iter().for_each(|ack| self.acked(ack)),
            RelayFrame::Refused { hash, code, detail, .. } => self.refusal(hash, code, detail),
            RelayFrame::Resume { staged, .. } => self.outbox.resume(&staged.hash, staged.received),
            RelayFrame::Gone { code, .. } => {
                self.link = Link::Closed;
                self.tell(Event::Gone(code));
            }
            RelayFrame::Snapshot { position, .. } => {
                self.link = Link::Fetching;
                self.tell(Event::FetchSnapshot { position });
            }
            RelayFrame::Pong { .. } => {}
        }
        self.catch_up(before);
    }

    fn opened(&mut self, head: Position, can_write: bool, from: Cursor, staged: &[Staged]) {
        let Link::Opening { asked, again } = self.link else {
            return self.broken("opened without being asked");
        };
        self.link = Link::Open { caught_up: false };
        self.head = self.position.max(head);
        if self.can_write != Some(can_write) {
            self.can_write = Some(can_write);
            self.tell(Event::CanWrite(can_write));
        }
        if from.position != asked.position {
            self.log_replaced(head);
        } else if from.offset != asked.offset && self.position == asked.position {
            self.partial.truncate(from.offset as usize);
        }
        if !again {
            staged.iter().for_each(|it| self.outbox.resume(&it.hash, it.received));
        }
    }

    /// Nothing we know about positions holds any longer; what we have does.
    fn log_replaced(&mut self, head: Position) {
        self.position = Position::START;
        self.last = None;
        self.partial.clear();
        self.head = head;
        for (_, covers) in &mut self.events {
            *covers = None;
        }
        self.tell(Event::LogReplaced);
    }

    fn changes(&mut self, first: Position, changes: Vec<Vec<u8>>) {
        let mut position = first;
        for bytes in changes {
            if position > self.position.next() {
                return self.broken("a gap in the log");
            }
            if position > self.position && !self.received(position, bytes) {
                return;
            }
            position = position.next();
        }
    }

    fn part_received(&mut self, position: Position, offset: u32, total: u32, bytes: &[u8]) {
        if position <= self.position {
            return;
        }
        let had = self.partial.len();
        let offset = offset as usize;
        if position > self.position.next() || offset > had || total > MAX_CHANGE {
            return self.broken("a gap in the log");
        }
        // What overlaps is the same: the log does not change.
        self.partial.extend_from_slice(bytes.get(had - offset..).unwrap_or_default());
        if self.partial.len() >= total as usize {
            let whole = std::mem::take(&mut self.partial);
            self.received(position, whole);
        }
    }

    /// One more change of the log is here; false if it is not a change.
    fn received(&mut self, position: Position, bytes: Vec<u8>) -> bool {
        self.partial.clear();
        let limits = Limits { change_bytes: MAX_CHANGE as usize, ..Limits::default() };
        let hash = match change_hash(&bytes, &limits) {
            Ok(hash) => hash,
            Err(refusal) => {
                self.broken(&refusal.to_string());
                return false;
            }
        };
        self.advance(position, hash);
        self.events.push_back((Event::Received { position, hash, bytes }, Some((position, hash))));
        if self.outbox.remove(&hash) {
            self.tell(Event::Acked { hash, position });
        }
        true
    }

    /// An ack that is the very next of the log moves the cursor, here as in the relay: it will not
    /// send us our own change.
    fn acked(&mut self, ack: &Acked) {
        let next = self.cursor() == Cursor::at(Position(ack.position.0.saturating_sub(1)));
        self.head = self.head.max(ack.position);
        let ours = self.outbox.remove(&ack.hash);
        if !next && !ours {
            return;
        }
        if next {
            self.advance(ack.position, ack.hash);
        }
        let event = Event::Acked { hash: ack.hash, position: ack.position };
        self.events.push_back((event, next.then_some((ack.position, ack.hash))));
    }

    fn advance(&mut self, position: Position, hash: ChangeHash) {
        self.position = position;
        self.last = Some(hash);
        self.head = self.head.max(position);
    }

    fn refusal(&mut self, hash: Option<ChangeHash>, code: crate::RefusalCode, detail: String) {
        let Some(hash) = hash else {
            // Something we sent is not even a change: find out which by sending each by name.
            self.outbox.careful = true;
            return self.outbox.rewind();
        };
        if self.outbox.hold(&hash, code) {
            self.tell(Event::Refused { hash, code, detail });
        }
    }

    /// When the log is here as far as the relay has it, whoever waited for it may go on.
    fn catch_up(&mut self, before: Position) {
        let Link::Open { caught_up } = self.link else {
            return;
        };
        if self.position < self.head {
            return;
        }
        if self.position > before || !caught_up {
            self.outbox.retry_held();
        }
        if !caught_up {
            self.link = Link::Open { caught_up: true };
            self.tell(Event::CaughtUp);
        }
    }

    fn tell(&mut self, event: Event) {
        self.events.push_back((event, None));
    }

    fn broken(&mut self, why: &str) {
        self.link = Link::Closed;
        self.tell(Event::Reconnect(why.to_owned()));
    }
}
