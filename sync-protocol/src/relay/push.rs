//! One pushed frame, start to end: admitted, acknowledged later, or answered with a refusal.

use super::{Admitted, Entry, Part, PartError, Pusher, Reader, RelayDocument};
use crate::{ChangeHash, ClientFrame, Refusal, RefusalCode, RelayFrame};

impl RelayDocument {
    /// Handles `Push` and `PushPart` for one socket: what is new is returned to be stored in this
    /// order, the reader owes the acks, refusals are among its answers.
    pub fn receive(&mut self, reader: &mut Reader, frame: ClientFrame, pusher: &Pusher<'_>) -> Vec<Entry> {
        match frame {
            ClientFrame::Push { changes, .. } => {
                changes.into_iter().filter_map(|bytes| self.take(reader, None, bytes, pusher)).collect()
            }
            ClientFrame::PushPart { hash, offset, total, bytes, .. } => {
                let part = Part { hash, offset, total, bytes: &bytes };
                self.receive_part(reader, part, pusher).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    fn receive_part(&mut self, reader: &mut Reader, part: Part<'_>, pusher: &Pusher<'_>) -> Option<Entry> {
        match self.stage(part, pusher) {
            Ok(whole) => {
                reader.part_taken();
                self.take(reader, Some(part.hash), whole?, pusher)
            }
            Err(PartError::Known(acked)) => {
                reader.owe_ack(acked);
                None
            }
            Err(PartError::Resume(staged)) => {
                reader.answer_resume(staged);
                None
            }
            Err(PartError::Refused(refusal)) => {
                reader.answer_once(self.refused(Some(part.hash), refusal));
                None
            }
        }
    }

    fn take(
        &mut self,
        reader: &mut Reader,
        hash: Option<ChangeHash>,
        bytes: Vec<u8>,
        pusher: &Pusher<'_>,
    ) -> Option<Entry> {
        // Most refusals come after the hash is known; only when there is one is it computed again.
        let parsed = crate::Change::parse(&bytes, &self.limits);
        let hash = match (&parsed, hash) {
            (Ok(change), _) => Some(change.hash),
            (Err(_), None) => self.verified_hash(&bytes).ok(),
            (Err(_), known) => known,
        };
        match parsed.and_then(|change| self.admit_parsed(change, bytes, pusher)) {
            Ok(Admitted::New(entry)) => {
                reader.owe_ack(crate::Acked { hash: entry.hash, position: entry.position });
                Some(entry)
            }
            Ok(Admitted::Known(acked)) => {
                reader.owe_ack(acked);
                None
            }
            Err(refusal) => {
                reader.answer(self.refused(hash, refusal));
                None
            }
        }
    }

    fn refused(&self, hash: Option<ChangeHash>, Refusal { code, detail }: Refusal) -> RelayFrame {
        RelayFrame::Refused { document: self.document, hash, code, detail }
    }

    /// The answer to frames for a document that is not open on the socket.
    #[must_use]
    pub const fn not_open(document: crate::DocumentId) -> RelayFrame {
        RelayFrame::Gone { document, code: RefusalCode::NotOpen }
    }
}
