//! The changes of this device that the relay does not have, in causal order.

use std::collections::{HashMap, VecDeque};

use crate::{ChangeHash, RefusalCode};

/// Where a change stands between this device and the relay's disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// To be sent, from this byte on if it goes in parts.
    Waiting(u32),
    /// Sent on this connection.
    Sent,
    /// Refused for now or for good; tried again later.
    Held,
}

#[derive(Debug)]
pub(super) struct Item {
    pub(super) hash: ChangeHash,
    pub(super) bytes: Vec<u8>,
    pub(super) stage: Stage,
    pub(super) refusal: Option<RefusalCode>,
}

/// A queue whose items also leave from the middle: `None` is one that has left.
#[derive(Debug, Default)]
pub(super) struct Outbox {
    items: VecDeque<Option<Item>>,
    /// The serial number of `items[0]`.
    base: u64,
    serials: HashMap<ChangeHash, u64>,
    /// Everything before this serial number is sent, held or gone.
    next: u64,
    in_flight: usize,
    /// Send every change under its hash: the relay could not tell which one it refused.
    pub(super) careful: bool,
}

impl Outbox {
    pub(super) fn len(&self) -> usize {
        self.serials.len()
    }

    pub(super) const fn in_flight(&self) -> usize {
        self.in_flight
    }

    pub(super) fn push(&mut self, hash: ChangeHash, bytes: Vec<u8>) {
        if self.serials.contains_key(&hash) {
            return;
        }
        self.serials.insert(hash, self.base + self.items.len() as u64);
        self.items.push_back(Some(Item { hash, bytes, stage: Stage::Waiting(0), refusal: None }));
    }

    /// The relay has it.
    pub(super) fn remove(&mut self, hash: &ChangeHash) -> bool {
        let Some(serial) = self.serials.remove(hash) else {
            return false;
        };
        let place = self.place(serial);
        if let Some(item) = self.items.get_mut(place).and_then(Option::take) {
            self.in_flight -= usize::from(item.stage == Stage::Sent);
        }
        while let Some(None) = self.items.front() {
            self.items.pop_front();
            self.base += 1;
        }
        true
    }

    /// The next change to send.
    pub(super) fn first_waiting(&mut self) -> Option<&mut Item> {
        self.next = self.next.max(self.base);
        loop {
            let place = self.place(self.next);
            match self.items.get(place)? {
                Some(Item { stage: Stage::Waiting(_), .. }) => break self.items[place].as_mut(),
                _ => self.next += 1,
            }
        }
    }

    pub(super) fn mark_sent(&mut self, hash: &ChangeHash) {
        if self.set(hash, Stage::Sent) {
            self.in_flight += 1;
        }
    }

    /// The relay refused it; true if that is news.
    pub(super) fn hold(&mut self, hash: &ChangeHash, code: RefusalCode) -> bool {
        if !self.set(hash, Stage::Held) {
            return false;
        }
        let Some(item) = self.item(hash) else {
            return false;
        };
        let lasting = (!code.passes()).then_some(code);
        let news = lasting.is_some() && item.refusal != lasting;
        item.refusal = lasting;
        news
    }

    /// The relay wants it from this byte on.
    pub(super) fn resume(&mut self, hash: &ChangeHash, received: u32) {
        if let Some(&serial) = self.serials.get(hash) {
            self.set(hash, Stage::Waiting(received));
            self.next = self.next.min(serial);
        }
    }

    /// More of the log has come: what was held for a missing dependency may pass now. Not what
    /// stands behind a lasting refusal: that is most likely what it misses.
    pub(super) fn retry_held(&mut self) {
        for item in self.items.iter_mut().flatten().take_while(|item| item.refusal.is_none()) {
            if item.stage == Stage::Held {
                item.stage = Stage::Waiting(0);
                self.next = self.base;
            }
        }
    }

    /// Another connection, or a refusal that did not say of what: everything is to be sent again.
    pub(super) fn rewind(&mut self) {
        for item in self.items.iter_mut().flatten() {
            item.stage = Stage::Waiting(0);
        }
        self.next = self.base;
        self.in_flight = 0;
    }

    pub(super) fn refused(&self) -> impl Iterator<Item = (ChangeHash, RefusalCode)> + '_ {
        self.items.iter().flatten().filter_map(|item| item.refusal.map(|code| (item.hash, code)))
    }

    fn set(&mut self, hash: &ChangeHash, stage: Stage) -> bool {
        let Some(item) = self.item(hash) else {
            return false;
        };
        let was = std::mem::replace(&mut item.stage, stage);
        self.in_flight -= usize::from(was == Stage::Sent);
        true
    }

    fn item(&mut self, hash: &ChangeHash) -> Option<&mut Item> {
        let place = self.place(*self.serials.get(hash)?);
        self.items.get_mut(place)?.as_mut()
    }

    fn place(&self, serial: u64) -> usize {
        usize::try_from(serial.saturating_sub(self.base)).unwrap_or(usize::MAX)
    }
}
