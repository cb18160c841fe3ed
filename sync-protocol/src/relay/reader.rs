//! One socket's place in one document.

use std::collections::VecDeque;

use super::{Pusher, RelayDocument};
use crate::{Acked, ChangeHash, Cursor, DocumentId, MAX_BATCH, MAX_PAYLOAD, Position, RelayFrame, Staged};

/// How many changes the tail must have before a snapshot is worth a request.
const WORTH_A_SNAPSHOT: u64 = 500;

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
    document: DocumentId,
    cursor: Cursor,
    answers: VecDeque<RelayFrame>,
    acks: VecDeque<Acked>,
    resumed: Option<Staged>,
    hinted: bool,
    paused: bool,
}

impl RelayDocument {
    /// Starts following: the reader for one socket. Its first frame will be `Opened`.
    #[must_use]
    pub fn open(&self, cursor: Cursor, last: Option<ChangeHash>, pusher: &Pusher<'_>) -> Reader {
        let mut reader = Reader {
            document: self.document,
            cursor: Cursor::default(),
            answers: VecDeque::new(),
            acks: VecDeque::new(),
            resumed: None,
            hinted: false,
            paused: false,
        };
        self.reopen(&mut reader, cursor, last, pusher);
        reader
    }

    /// A second `Open` on the same socket: moves the cursor, keeps what the reader owes.
    pub fn reopen(&self, reader: &mut Reader, cursor: Cursor, last: Option<ChangeHash>, pusher: &Pusher<'_>) {
        reader.cursor = self.shared(cursor, last);
        reader.paused = false;
        reader.answers.push_back(RelayFrame::Opened {
            document: self.document,
            head: self.committed,
            can_write: pusher.can_write,
            from: reader.cursor,
            staged: self.staged(pusher.person),
        });
    }

    /// The part of a client's cursor that speaks of this log: all of it, unless the log was
    /// restored from a backup older than what the client saw.
    fn shared(&self, cursor: Cursor, last: Option<ChangeHash>) -> Cursor {
        let known = cursor.position <= self.committed && self.hash_at(cursor.position) == last;
        if !known {
            return Cursor::default();
        }
        let next = cursor.position.next();
        let fits = next <= self.committed && self.size_at(next).is_some_and(|size| (cursor.offset as usize) < size);
        if fits { cursor } else { Cursor::at(cursor.position) }
    }

    /// How many changes from `first` on fit into one frame.
    fn fitting(&self, first: Position) -> usize {
        let mut room = MAX_PAYLOAD;
        let mut count = 0;
        let mut position = first;
        while count < MAX_BATCH && position <= self.committed {
            match self.size_at(position) {
                Some(size) if size <= room => room -= size,
                _ => break,
            }
            count += 1;
            position = position.next();
        }
        count.max(1)
    }
}

impl Reader {
    /// What to do next for this socket; call when the socket can take a frame.
    pub fn next(&mut self, document: &RelayDocument) -> Next {
        if let Some(frame) = self.answers.pop_front() {
            return Next::Send(frame);
        }
        if let Some(frame) = self.acks(document.head()) {
            return Next::Send(frame);
        }
        if self.paused || self.cursor.position >= document.head() {
            return Next::Idle;
        }
        let first = self.cursor.position.next();
        let count = if self.cursor.offset > 0 { 1 } else { document.fitting(first) };
        Next::Read { first, count }
    }

    /// The committed acks as one frame. An ack that is the very next of the log moves the cursor,
    /// here as in the client: nobody gets its own change back.
    fn acks(&mut self, head: Position) -> Option<RelayFrame> {
        if !self.acks.iter().any(|ack| ack.position <= head) {
            return None;
        }
        let mut acked = Vec::new();
        self.acks.retain(|ack| {
            let ready = ack.position <= head && acked.len() < MAX_BATCH * 2;
            if ready {
                acked.push(*ack);
            }
            !ready
        });
        for ack in &acked {
            if self.cursor == Cursor::at(Position(ack.position.0.saturating_sub(1))) {
                self.cursor = Cursor::at(ack.position);
            }
        }
        Some(RelayFrame::Ack { document: self.document, acked })
    }

    /// Turns the changes [`Next::Read`] asked for into the frame to send, and moves the cursor.
    /// None if the cursor has moved elsewhere meanwhile.
    pub fn fill(&mut self, first: Position, changes: &[impl AsRef<[u8]>]) -> Option<RelayFrame> {
        if self.paused || first != self.cursor.position.next() {
            return None;
        }
        let only = changes.first()?.as_ref();
        if self.cursor.offset > 0 || only.len() > MAX_PAYLOAD {
            return self.part(first, only);
        }
        let mut room = MAX_PAYLOAD;
        let fitting = changes.iter().map(AsRef::as_ref).take(MAX_BATCH).take_while(|change| {
            let fits = change.len() <= room;
            room = room.saturating_sub(change.len());
            fits
        });
        let changes: Vec<Vec<u8>> = fitting.map(<[u8]>::to_vec).collect();
        self.cursor = Cursor::at(Position(self.cursor.position.0 + changes.len() as u64));
        Some(RelayFrame::Changes { document: self.document, first, changes })
    }

    fn part(&mut self, position: Position, whole: &[u8]) -> Option<RelayFrame> {
        let offset = self.cursor.offset;
        let rest = whole.get(offset as usize..)?;
        let bytes = rest[..rest.len().min(MAX_PAYLOAD)].to_vec();
        let total = u32::try_from(whole.len()).ok()?;
        self.cursor = if rest.len() == bytes.len() {
            Cursor::at(position)
        } else {
            let sent = u32::try_from(bytes.len()).ok()?;
            Cursor { offset: offset + sent, ..self.cursor }
        };
        Some(RelayFrame::Part { document: self.document, position, offset, total, bytes })
    }

    /// This socket pushed a change that has (or had) its place: it is acknowledged once committed.
    pub fn owe_ack(&mut self, acked: Acked) {
        self.acks.push_back(acked);
    }

    /// This socket gets this answer (a refusal, a resume) before more of the log.
    pub fn answer(&mut self, frame: RelayFrame) {
        self.answers.push_back(frame);
    }

    /// The same, unless it was the last answer given and not yet sent.
    pub(super) fn answer_once(&mut self, frame: RelayFrame) {
        if self.answers.back() != Some(&frame) {
            self.answers.push_back(frame);
        }
    }

    /// Asks the client to go on with an upload from elsewhere, once: the parts it had already sent
    /// behind the one out of place are out of place as well.
    pub(super) fn answer_resume(&mut self, staged: Staged) {
        if self.resumed != Some(staged) {
            self.resumed = Some(staged);
            self.answers.push_back(RelayFrame::Resume { document: self.document, staged });
        }
    }

    pub(super) const fn part_taken(&mut self) {
        self.resumed = None;
    }

    /// Answers and acks not yet sent. Above [`crate::WINDOW`] × 4 stop reading from the socket.
    #[must_use]
    pub fn owed(&self) -> usize {
        self.answers.len() + self.acks.len()
    }

    /// Everything of the log up to here was sent.
    #[must_use]
    pub const fn cursor(&self) -> Cursor {
        self.cursor
    }

    /// The newest snapshot stands here: hints at it once, if it spares the client a long tail, and
    /// sends nothing of the log until the client has opened again.
    pub fn offer_snapshot(&mut self, snapshot: Position) {
        if self.hinted || self.cursor.position.0 + WORTH_A_SNAPSHOT > snapshot.0 {
            return;
        }
        self.hinted = true;
        self.paused = true;
        let document = self.document;
        self.answers.push_back(RelayFrame::Snapshot { document, position: snapshot });
    }
}
