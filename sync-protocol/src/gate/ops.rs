//! Walks the operations once, row by row, holding nothing: counts them, and checks that every
//! counter they name is one the document can have.

use super::{
    Change,
    bytes::{Bytes, malformed},
    columns::Columns,
    runs::{Deltas, Flags, Runs},
};
use crate::{Limits, Refusal, RefusalCode};

const DELETE: u64 = 3;
const INCREMENT: u64 = 5;
const MARK: u64 = 7;

/// Counts the operations of `change`, refusing those no writer could have made.
pub(super) fn count(change: &Change, columns: &Columns<'_>, limits: &Limits) -> Result<u64, Refusal> {
    let mut rows = Rows::new(change, columns);
    let mut preds_left = limits.change_ops;
    while !rows.action.done() {
        if rows.read >= limits.change_ops {
            return Err(too_many(limits));
        }
        rows.operation(&mut preds_left, limits)?;
        rows.read += 1;
    }
    if !rows.all_done() {
        return Err(malformed("columns of different lengths"));
    }
    if change.start_op + rows.read > limits.max_op {
        return Err(out_of_range(change.start_op + rows.read));
    }
    Ok(rows.read)
}

fn too_many(limits: &Limits) -> Refusal {
    Refusal::new(RefusalCode::TooManyOperations, format!("more than {}", limits.change_ops))
}

fn out_of_range(counter: u64) -> Refusal {
    Refusal::new(RefusalCode::CounterOutOfRange, format!("operation {counter}"))
}

struct Rows<'a> {
    start_op: u64,
    actors: u64,
    read: u64,
    object_actor: Runs<'a, u64>,
    object_counter: Runs<'a, u64>,
    key_actor: Runs<'a, u64>,
    key_counter: Deltas<'a>,
    key_text: Runs<'a, &'a str>,
    insert: Flags<'a>,
    action: Runs<'a, u64>,
    value_kind: Runs<'a, u64>,
    value: Bytes<'a>,
    preds: Runs<'a, u64>,
    pred_actor: Runs<'a, u64>,
    pred_counter: Deltas<'a>,
    expand: Flags<'a>,
    mark: Runs<'a, &'a str>,
}

impl<'a> Rows<'a> {
    const fn new(change: &Change, columns: &Columns<'a>) -> Self {
        Self {
            start_op: change.start_op,
            actors: change.other_actors.len() as u64 + 1,
            read: 0,
            object_actor: Runs::new(columns.object_actor),
            object_counter: Runs::new(columns.object_counter),
            key_actor: Runs::new(columns.key_actor),
            key_counter: Deltas::new(columns.key_counter),
            key_text: Runs::new(columns.key_text),
            insert: Flags::new(columns.insert),
            action: Runs::new(columns.action),
            value_kind: Runs::new(columns.value_kind),
            value: columns.value,
            preds: Runs::new(columns.preds),
            pred_actor: Runs::new(columns.pred_actor),
            pred_counter: Deltas::new(columns.pred_counter),
            expand: Flags::new(columns.expand),
            mark: Runs::new(columns.mark),
        }
    }

    const fn all_done(&self) -> bool {
        self.object_actor.done()
            && self.object_counter.done()
            && self.key_actor.done()
            && self.key_counter.done()
            && self.key_text.done()
            && self.insert.done()
            && self.value_kind.done()
            && self.value.is_empty()
            && self.preds.done()
            && self.pred_actor.done()
            && self.pred_counter.done()
            && self.expand.done()
            && self.mark.done()
    }

    fn operation(&mut self, preds_left: &mut u64, limits: &Limits) -> Result<(), Refusal> {
        let action = self.action.row()?.ok_or_else(|| malformed("an operation without action"))?;
        if action > MARK {
            return Err(Refusal::new(RefusalCode::UnknownColumn, format!("action {action}")));
        }
        match (self.object_actor.row()?, self.object_counter.row()?) {
            (None, None) => {}
            (Some(actor), Some(counter)) => self.reference(actor, counter)?,
            _ => return Err(malformed("half an object")),
        }
        let in_sequence = self.key()?;
        let insert = self.insert.row()?;
        if insert && (!in_sequence || action == DELETE || action == INCREMENT) {
            return Err(malformed("an insertion that is none"));
        }
        self.value(action)?;
        self.predecessors(preds_left, limits)?;
        self.expand.row()?;
        if self.mark.row()?.is_some() && action != MARK {
            return Err(malformed("a mark's name without a mark"));
        }
        Ok(())
    }

    /// Whether the key is an element of a sequence rather than a name in a map.
    fn key(&mut self) -> Result<bool, Refusal> {
        match (self.key_actor.row()?, self.key_counter.row()?, self.key_text.row()?) {
            (None, None, Some(_)) => Ok(false),
            (None, Some(0), None) => Ok(true),
            (Some(actor), Some(counter), None) => self.reference(actor, counter).map(|()| true),
            _ => Err(malformed("not a key")),
        }
    }

    fn predecessors(&mut self, left: &mut u64, limits: &Limits) -> Result<(), Refusal> {
        let count = self.preds.row()?.unwrap_or(0);
        *left = left.checked_sub(count).ok_or_else(|| too_many(limits))?;
        for _ in 0..count {
            match (self.pred_actor.row()?, self.pred_counter.row()?) {
                (Some(actor), Some(counter)) => self.reference(actor, counter)?,
                _ => return Err(malformed("half a predecessor")),
            }
        }
        Ok(())
    }

    /// An operation may name its own change's earlier operations, and others' that came before.
    fn reference(&self, actor: u64, counter: u64) -> Result<(), Refusal> {
        if actor >= self.actors {
            return Err(Refusal::new(RefusalCode::ForgedActor, format!("actor {actor} is not named")));
        }
        let below = if actor == 0 { self.start_op + self.read } else { self.start_op };
        if counter == 0 || counter >= below { Err(out_of_range(counter)) } else { Ok(()) }
    }

    /// Automerge unwraps on some of these later, so they are read to the end here.
    fn value(&mut self, action: u64) -> Result<(), Refusal> {
        let kind = self.value_kind.row()?.ok_or_else(|| malformed("no value"))?;
        let length = usize::try_from(kind >> 4).map_err(|_| malformed("a length beyond the end"))?;
        let kind = kind & 0xf;
        let mut bytes = Bytes(self.value.take(length)?);
        match kind {
            0..=2 => {}
            3 => drop(bytes.unsigned()?),
            4 | 8 | 9 => drop(bytes.signed()?),
            5 => drop(bytes.array::<8>()?),
            6 => {
                let text = bytes.take(length)?;
                std::str::from_utf8(text).map_err(|_| malformed("a text that is not text"))?;
            }
            7 => drop(bytes.take(length)?),
            _ => {
                return Err(Refusal::new(RefusalCode::UnknownColumn, format!("value type {kind}")));
            }
        }
        if !bytes.is_empty() {
            return Err(malformed("a value longer than itself"));
        }
        if action == INCREMENT && !matches!(kind, 3 | 4) {
            return Err(malformed("an increment by no number"));
        }
        Ok(())
    }
}
