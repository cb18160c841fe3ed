//! The newest changes of a document in memory, so that passing them on reads no disk.

use std::collections::VecDeque;
use sync_protocol::{Entry, Position};

/// Bytes kept at most; who is further behind reads from the store.
const BYTES: usize = 256 * 1024;

/// The last changes of a log, bounded.
#[derive(Debug, Default)]
pub(super) struct Tail {
    first: u64,
    bytes: usize,
    changes: VecDeque<Vec<u8>>,
}

impl Tail {
    /// Takes committed entries that follow on what is here.
    pub(super) fn extend(&mut self, entries: Vec<Entry>) {
        for entry in entries {
            if self.changes.is_empty() {
                self.first = entry.position.0;
            }
            self.bytes += entry.bytes.len();
            self.changes.push_back(entry.bytes);
        }
        while self.bytes > BYTES {
            let Some(oldest) = self.changes.pop_front() else { break };
            self.bytes -= oldest.len();
            self.first += 1;
        }
    }

    /// The changes from `first` on, if all `count` are here.
    pub(super) fn get(&self, first: Position, count: usize) -> Option<Vec<&[u8]>> {
        let from = usize::try_from(first.0.checked_sub(self.first)?).ok()?;
        let to = from.checked_add(count).filter(|to| *to <= self.changes.len())?;
        Some(self.changes.range(from..to).map(Vec::as_slice).collect())
    }
}
