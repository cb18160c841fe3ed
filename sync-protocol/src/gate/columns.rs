//! Which columns a change has, and where their bytes are.

use super::bytes::{Bytes, malformed};
use crate::{Refusal, RefusalCode};

/// The columns of a change's operations; an absent one is empty.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns<'a> {
    pub(super) object_actor: Bytes<'a>,
    pub(super) object_counter: Bytes<'a>,
    pub(super) key_actor: Bytes<'a>,
    pub(super) key_counter: Bytes<'a>,
    pub(super) key_text: Bytes<'a>,
    pub(super) insert: Bytes<'a>,
    pub(super) action: Bytes<'a>,
    pub(super) value_kind: Bytes<'a>,
    pub(super) value: Bytes<'a>,
    pub(super) preds: Bytes<'a>,
    pub(super) pred_actor: Bytes<'a>,
    pub(super) pred_counter: Bytes<'a>,
    pub(super) expand: Bytes<'a>,
    pub(super) mark: Bytes<'a>,
}

/// `id << 4 | type`, ascending, as Automerge 0.12 writes them.
const KNOWN: [u64; 14] = [1, 2, 17, 19, 21, 52, 66, 86, 87, 112, 113, 115, 148, 165];
/// Set in a specification whose column is deflated by itself: a change's never are.
const DEFLATED: u64 = 8;

/// Reads the table of columns and cuts their bytes out of what follows.
pub(super) fn read<'a>(rest: &mut Bytes<'a>) -> Result<Columns<'a>, Refusal> {
    let count = rest.unsigned()?;
    if count > KNOWN.len() as u64 {
        return Err(Refusal::new(RefusalCode::UnknownColumn, format!("{count} columns")));
    }
    let mut lengths = [0_u64; KNOWN.len()];
    let mut from = 0;
    for _ in 0..count {
        let specification = rest.unsigned()?;
        let length = rest.unsigned()?;
        let slot = slot(specification)?;
        if slot < from {
            return Err(malformed("columns out of order"));
        }
        lengths[slot] = length;
        from = slot + 1;
    }
    let mut cut = [Bytes(&[]); KNOWN.len()];
    for (column, length) in cut.iter_mut().zip(lengths) {
        let length = usize::try_from(length).map_err(|_| malformed("a length beyond the end"))?;
        *column = Bytes(rest.take(length)?);
    }
    Ok(named(cut))
}

fn slot(specification: u64) -> Result<usize, Refusal> {
    let unknown = || Refusal::new(RefusalCode::UnknownColumn, format!("column {specification}"));
    if specification & DEFLATED != 0 {
        return Err(unknown());
    }
    KNOWN.binary_search(&specification).map_err(|_| unknown())
}

const fn named(cut: [Bytes<'_>; KNOWN.len()]) -> Columns<'_> {
    let [
        object_actor,
        object_counter,
        key_actor,
        key_counter,
        key_text,
        insert,
        action,
        value_kind,
        value,
        preds,
        pred_actor,
        pred_counter,
        expand,
        mark,
    ] = cut;
    Columns {
        object_actor,
        object_counter,
        key_actor,
        key_counter,
        key_text,
        insert,
        action,
        value_kind,
        value,
        preds,
        pred_actor,
        pred_counter,
        expand,
        mark,
    }
}
