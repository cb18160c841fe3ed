//! The fields of a change before its operations.

use super::{
    Change,
    bytes::{Bytes, malformed},
};
use crate::{ActorId, ChangeHash, Limits, Refusal, RefusalCode};

/// Numbers below this are seconds (Automerge's convention), from here on milliseconds: as seconds
/// it is the year 5138, as milliseconds a day in 1973.
const MILLISECONDS_FROM: i64 = 100_000_000_000;

/// Reads the fields; the operations begin where `rest` then stands.
pub(super) fn read(hash: ChangeHash, rest: &mut Bytes<'_>, limits: &Limits) -> Result<Change, Refusal> {
    let deps = deps(rest, limits)?;
    let actor = actor(rest)?;
    let seq = rest.unsigned()?;
    let start_op = rest.unsigned()?;
    if seq == 0 || start_op == 0 {
        return Err(malformed("sequences and counters begin at 1"));
    }
    if start_op > limits.max_op {
        return Err(Refusal::new(RefusalCode::CounterOutOfRange, format!("starts at {start_op}")));
    }
    let time_ms = milliseconds(rest.signed()?);
    let message = message(rest, limits)?;
    let other_actors = other_actors(rest, limits)?;
    if other_actors.contains(&actor) {
        return Err(malformed("its own actor among the others"));
    }
    let (ops, author) = (0, None);
    Ok(Change { hash, deps, actor, seq, start_op, ops, time_ms, message, author, other_actors })
}

fn deps(rest: &mut Bytes<'_>, limits: &Limits) -> Result<Vec<ChangeHash>, Refusal> {
    let count = rest.unsigned()?;
    if count > limits.change_deps as u64 {
        return Err(Refusal::new(RefusalCode::TooManyOperations, format!("{count} dependencies")));
    }
    (0..count).map(|_| rest.array().map(ChangeHash)).collect()
}

fn actor(rest: &mut Bytes<'_>) -> Result<ActorId, Refusal> {
    ActorId::try_from(rest.prefixed()?).map_err(|_| Refusal::new(RefusalCode::ForgedActor, "an actor has 16 bytes"))
}

fn message(rest: &mut Bytes<'_>, limits: &Limits) -> Result<Option<String>, Refusal> {
    let bytes = rest.prefixed()?;
    if bytes.len() > limits.message_bytes {
        let detail = format!("{} bytes, at most {}", bytes.len(), limits.message_bytes);
        return Err(Refusal::new(RefusalCode::MessageTooLong, detail));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| malformed("a message that is not text"))?;
    Ok((!text.is_empty()).then(|| text.to_owned()))
}

/// Ascending and each once: that is how Automerge writes them, and it builds an index on it.
fn other_actors(rest: &mut Bytes<'_>, limits: &Limits) -> Result<Vec<ActorId>, Refusal> {
    let count = rest.unsigned()?;
    if count > limits.change_actors as u64 {
        return Err(Refusal::new(RefusalCode::TooManyOperations, format!("{count} actors")));
    }
    let actors: Vec<ActorId> = (0..count).map(|_| actor(rest)).collect::<Result<_, _>>()?;
    if !actors.is_sorted_by(|a, b| a < b) {
        return Err(malformed("actors out of order"));
    }
    Ok(actors)
}

const fn milliseconds(time: i64) -> i64 {
    if time > -MILLISECONDS_FROM && time < MILLISECONDS_FROM { time * 1000 } else { time }
}

/// What follows the operations: nothing, or the author's footer.
pub(super) fn author(mut rest: Bytes<'_>) -> Result<Option<Vec<u8>>, Refusal> {
    if rest.is_empty() {
        return Ok(None);
    }
    if rest.unsigned()? != 1 {
        return Err(malformed("an unknown footer"));
    }
    let author = rest.prefixed()?.to_vec();
    if rest.is_empty() { Ok(Some(author)) } else { Err(malformed("something after the author")) }
}
