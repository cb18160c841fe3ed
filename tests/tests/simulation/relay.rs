//! The relay: an index in memory, a disk that has what was committed, and nothing else.

use std::collections::HashSet;

use sync_protocol::{
    ChangeHash, ClientFrame, DocumentId, Entry, Limits, Next, Pusher, Reader, RelayDocument, RelayFrame,
};

pub(crate) const DOCUMENT: DocumentId = DocumentId([5; 16]);

/// A relay with one document.
#[derive(Debug)]
pub(crate) struct Relay {
    pub(crate) document: RelayDocument,
    /// Survives a restart.
    pub(crate) disk: Vec<Entry>,
    on_disk: HashSet<ChangeHash>,
    /// Does not.
    queue: Vec<Entry>,
}

impl Relay {
    pub(crate) fn new() -> Self {
        let document = RelayDocument::new(DOCUMENT, Limits::default());
        Self { document, disk: Vec::new(), on_disk: HashSet::new(), queue: Vec::new() }
    }

    pub(crate) fn has_on_disk(&self, hash: ChangeHash) -> bool {
        self.on_disk.contains(&hash)
    }

    pub(crate) fn queued(&self) -> usize {
        self.queue.len()
    }

    /// Writes the first of what is queued to the disk.
    pub(crate) fn commit(&mut self, count: usize) {
        let count = count.min(self.queue.len());
        self.on_disk.extend(self.queue[..count].iter().map(|entry| entry.hash));
        self.disk.extend(self.queue.drain(..count));
        if let Some(last) = self.disk.last() {
            self.document.committed(last.position);
        }
    }

    /// Everything that was not on the disk is gone.
    pub(crate) fn restart(&mut self, by_bytes: bool) {
        self.queue.clear();
        self.on_disk = self.disk.iter().map(|entry| entry.hash).collect();
        self.document = RelayDocument::new(DOCUMENT, Limits::default());
        for entry in &self.disk {
            if by_bytes {
                let read = self.document.restore_bytes(&entry.bytes, &entry.person);
                assert_eq!(read.as_ref(), Ok(entry));
            } else {
                self.document.restore(entry).expect("the log is whole");
            }
        }
    }

    /// One frame from a socket of this person.
    pub(crate) fn receive(&mut self, reader: &mut Option<Reader>, frame: &[u8], person: &str) {
        let pusher = Pusher { person, can_write: true, now_ms: 1_000_000_000_000 };
        match (ClientFrame::decode(frame).expect("our clients send frames"), &mut *reader) {
            (ClientFrame::Open { cursor, last, .. }, Some(reader)) => {
                self.document.reopen(reader, cursor, last, &pusher);
            }
            (ClientFrame::Open { cursor, last, .. }, None) => {
                *reader = Some(self.document.open(cursor, last, &pusher));
            }
            (frame, Some(reader)) => {
                let new = self.document.receive(reader, frame, &pusher);
                self.queue.extend(new);
            }
            (frame, None) => panic!("{frame:?} before open"),
        }
    }

    /// The next frame for a socket.
    pub(crate) fn next_frame(&self, reader: &mut Reader) -> Option<RelayFrame> {
        match reader.next(&self.document) {
            Next::Send(frame) => Some(frame),
            Next::Idle => None,
            Next::Read { first, count } => {
                let start = first.0 as usize - 1;
                let changes: Vec<&[u8]> =
                    self.disk[start..start + count].iter().map(|entry| &entry.bytes[..]).collect();
                Some(reader.fill(first, &changes).expect("the cursor has not moved"))
            }
        }
    }
}
