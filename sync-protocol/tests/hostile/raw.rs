//! A change taken apart into its fields, so that any of them can be made hostile.

use automerge::{AutoCommit, ROOT, ReadDoc, transaction::Transactable};
use sha2::{Digest, Sha256};

/// The fields of a change chunk, in order.
#[derive(Debug, Clone)]
pub(crate) struct Raw {
    pub(crate) deps: Vec<[u8; 32]>,
    pub(crate) actor: Vec<u8>,
    pub(crate) seq: u64,
    pub(crate) start_op: u64,
    pub(crate) time: i64,
    pub(crate) message: Vec<u8>,
    pub(crate) others: Vec<Vec<u8>>,
    pub(crate) columns: Vec<(u64, Vec<u8>)>,
    pub(crate) extra: Vec<u8>,
}

pub(crate) const OBJECT_ACTOR: u64 = 1;
pub(crate) const OBJECT_COUNTER: u64 = 2;
pub(crate) const VALUE_KIND: u64 = 86;
pub(crate) const VALUE: u64 = 87;
pub(crate) const PRED_COUNT: u64 = 112;
pub(crate) const PRED_ACTOR: u64 = 113;
pub(crate) const PRED_COUNTER: u64 = 115;

pub(crate) fn unsigned(out: &mut Vec<u8>, mut value: u64) {
    loop {
        let low = (value & 0x7f) as u8;
        value >>= 7;
        out.push(if value == 0 { low } else { low | 0x80 });
        if value == 0 {
            return;
        }
    }
}

pub(crate) fn signed(out: &mut Vec<u8>, mut value: i64) {
    loop {
        let low = (value & 0x7f) as u8;
        value >>= 7;
        let last = (value == 0 && low & 0x40 == 0) || (value == -1 && low & 0x40 != 0);
        out.push(if last { low } else { low | 0x80 });
        if last {
            return;
        }
    }
}

/// A run of `count` times the same number.
pub(crate) fn run(count: i64, value: u64) -> Vec<u8> {
    let mut out = Vec::new();
    signed(&mut out, count);
    unsigned(&mut out, value);
    out
}

/// The same in a column of differences.
pub(crate) fn delta(value: i64) -> Vec<u8> {
    let mut out = Vec::new();
    signed(&mut out, 1);
    signed(&mut out, value);
    out
}

/// Magic, checksum, kind, length and body; `data` is what stands in the chunk, `body` what counts
/// for the checksum.
pub(crate) fn seal(kind: u8, body: &[u8], data: &[u8]) -> Vec<u8> {
    let mut length = Vec::new();
    unsigned(&mut length, body.len() as u64);
    let kind_hashed = if kind == 2 { 1 } else { kind };
    let digest = Sha256::new().chain_update([kind_hashed]).chain_update(&length).chain_update(body).finalize();
    let mut out = vec![0x85, 0x6f, 0x4a, 0x83];
    out.extend_from_slice(&digest[..4]);
    out.push(kind);
    unsigned(&mut out, data.len() as u64);
    out.extend_from_slice(data);
    out
}

impl Raw {
    /// A change that sets one key of the root to a small number.
    pub(crate) fn put() -> Self {
        Self {
            deps: Vec::new(),
            actor: vec![7; 16],
            seq: 1,
            start_op: 1,
            time: 1_700_000_000,
            message: Vec::new(),
            others: Vec::new(),
            columns: vec![
                (21, vec![0x7f, 1, b'k']),
                (52, vec![1]),
                (66, vec![0x7f, 1]),
                (VALUE_KIND, vec![0x7f, 0x13]),
                (VALUE, vec![5]),
                (PRED_COUNT, vec![0x7f, 0]),
            ],
            extra: Vec::new(),
        }
    }

    pub(crate) fn set(mut self, column: u64, bytes: Vec<u8>) -> Self {
        self.columns.retain(|(id, _)| *id != column);
        self.columns.push((column, bytes));
        self.columns.sort_by_key(|(id, _)| *id);
        self
    }

    pub(crate) fn body(&self) -> Vec<u8> {
        let mut out = Vec::new();
        unsigned(&mut out, self.deps.len() as u64);
        self.deps.iter().for_each(|dep| out.extend_from_slice(dep));
        unsigned(&mut out, self.actor.len() as u64);
        out.extend_from_slice(&self.actor);
        unsigned(&mut out, self.seq);
        unsigned(&mut out, self.start_op);
        signed(&mut out, self.time);
        unsigned(&mut out, self.message.len() as u64);
        out.extend_from_slice(&self.message);
        unsigned(&mut out, self.others.len() as u64);
        for other in &self.others {
            unsigned(&mut out, other.len() as u64);
            out.extend_from_slice(other);
        }
        unsigned(&mut out, self.columns.len() as u64);
        for (id, bytes) in &self.columns {
            unsigned(&mut out, *id);
            unsigned(&mut out, bytes.len() as u64);
        }
        self.columns.iter().for_each(|(_, bytes)| out.extend_from_slice(bytes));
        out.extend_from_slice(&self.extra);
        out
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let body = self.body();
        seal(1, &body, &body)
    }

    pub(crate) fn deflated(&self) -> Vec<u8> {
        let body = self.body();
        seal(2, &body, &miniz_oxide::deflate::compress_to_vec(&body, 9))
    }
}

/// The builder makes what Automerge reads.
#[test]
fn the_honest_change_is_one_for_automerge() {
    for bytes in [Raw::put().bytes(), Raw::put().deflated()] {
        let change = automerge::Change::from_bytes(bytes).unwrap();
        let mut doc = AutoCommit::new();
        doc.apply_changes([change]).unwrap();
        assert_eq!(doc.get(ROOT, "k").unwrap().unwrap().0.as_u64(), Some(5));
        doc.put(ROOT, "after", 1).unwrap();
        doc.commit();
    }
}
