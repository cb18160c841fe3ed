//! What the client says next.

use super::{
    ClientSync, Link,
    outbox::{Item, Stage},
};
use crate::{ChangeHash, ClientFrame, Cursor, MAX_BATCH, MAX_PAYLOAD, WINDOW};

impl ClientSync {
    /// The next frame to send, if there is one to send now. Take one whenever the socket can
    /// carry it; nothing queues up inside.
    pub fn next_frame(&mut self) -> Option<ClientFrame> {
        match self.link {
            Link::ToOpen { again } => Some(self.open(again)),
            Link::Opening { again: true, .. } | Link::Open { .. } | Link::Fetching => self.push(),
            Link::Offline | Link::Opening { .. } | Link::Closed => None,
        }
    }

    fn open(&mut self, again: bool) -> ClientFrame {
        let asked: Cursor = self.cursor();
        self.link = Link::Opening { asked, again };
        ClientFrame::Open { document: self.document, cursor: asked, last: self.last }
    }

    fn push(&mut self) -> Option<ClientFrame> {
        if self.can_write != Some(true) {
            return None;
        }
        let careful = self.outbox.careful;
        let mut changes = Vec::new();
        let mut room = MAX_PAYLOAD;
        while self.outbox.in_flight() < WINDOW && changes.len() < MAX_BATCH {
            let Some(item) = self.outbox.first_waiting() else {
                break;
            };
            if careful || item.bytes.len() > MAX_PAYLOAD {
                if !changes.is_empty() {
                    break;
                }
                return self.part();
            }
            if item.bytes.len() > room {
                break;
            }
            room -= item.bytes.len();
            changes.push(item.bytes.clone());
            let hash = item.hash;
            self.outbox.mark_sent(&hash);
        }
        let document = self.document;
        (!changes.is_empty()).then_some(ClientFrame::Push { document, changes })
    }

    fn part(&mut self) -> Option<ClientFrame> {
        let document = self.document;
        let (frame, sent) = cut(document, self.outbox.first_waiting()?)?;
        if let Some(hash) = sent {
            self.outbox.mark_sent(&hash);
        }
        Some(frame)
    }
}

/// The next stretch of a change, and its hash if that was the last one.
fn cut(document: crate::DocumentId, item: &mut Item) -> Option<(ClientFrame, Option<ChangeHash>)> {
    let Stage::Waiting(offset) = item.stage else {
        return None;
    };
    let total = u32::try_from(item.bytes.len()).ok()?;
    // The relay cannot have all of it and yet want more: then it has something else. From the top.
    let offset = if offset < total { offset } else { 0 };
    let rest = &item.bytes[offset as usize..];
    let bytes = rest[..rest.len().min(MAX_PAYLOAD)].to_vec();
    let end = offset + u32::try_from(bytes.len()).ok()?;
    item.stage = Stage::Waiting(end);
    let hash = item.hash;
    let frame = ClientFrame::PushPart { document, hash, offset, total, bytes };
    Some((frame, (end == total).then_some(hash)))
}
