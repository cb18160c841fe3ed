//! Small changes made with Automerge before the clock runs: somebody typing, and a crowd that types together.

use crate::fault::Fault;
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, Author, AutoCommit, Automerge, Change, ObjId, ObjType, ROOT, ReadDoc};
use std::collections::VecDeque;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How long a change takes to have reached everybody in the crowd who writes after it. Whoever writes sooner
/// writes concurrently.
const SEEN_AFTER: Duration = Duration::from_millis(20);

/// One after another from the same hands: mostly a character typed, now and then a field set.
pub(crate) fn typed(actor: u128, person: &str, count: usize) -> Result<Vec<Vec<u8>>, Fault> {
    let mut doc = AutoCommit::new();
    doc.set_author(Some(author(person)));
    doc.set_actor(actor_id(actor));
    let text = doc.put_object(ROOT, "text", ObjType::Text)?;
    doc.commit_with(now());
    for number in 1..count {
        match number % 8 {
            0 => doc.put(ROOT, format!("field-{}", number % 40), format!("value {number}"))?,
            _ => doc.splice_text(&text, number - number / 8 - 1, 0, "x")?,
        }
        doc.commit_with(now());
    }
    Ok(doc.get_changes(&[]).iter().map(|change| change.raw_bytes().to_vec()).collect())
}

/// A change of the crowd: when it is due, which of its writers makes it, and its bytes.
#[derive(Debug)]
pub(crate) struct Due {
    pub(crate) at: Duration,
    pub(crate) writer: usize,
    pub(crate) bytes: Vec<u8>,
}

/// Many writers in one text. Each change is made on top of what its writer has on screen at that time, which
/// is everything but the last few milliseconds.
#[derive(Debug)]
pub(crate) struct Crowd {
    /// The document as everybody has it on screen.
    seen: Automerge,
    text: ObjId,
    coming: VecDeque<(Duration, Change)>,
}

impl Crowd {
    /// The document and the change that begins it.
    pub(crate) fn gather(person: &str) -> Result<(Self, Vec<u8>), Fault> {
        let mut seen = Automerge::new();
        seen.set_author(Some(author(person)));
        seen.set_actor(actor_id(u128::MAX));
        let mut transaction = seen.transaction();
        let text = transaction.put_object(ROOT, "text", ObjType::Text)?;
        transaction.splice_text(&text, 0, 0, &"Two markets write one brief. ".repeat(40))?;
        transaction.commit_with(now());
        let first = last(&seen)?.raw_bytes().to_vec();
        Ok((Self { seen, text, coming: VecDeque::new() }, first))
    }

    /// Makes the changes of a schedule that is in the order of time.
    pub(crate) fn write(mut self, schedule: &[(Duration, usize)]) -> Result<Vec<Due>, Fault> {
        schedule.iter().map(|(at, writer)| self.one(*at, *writer)).collect()
    }

    fn one(&mut self, at: Duration, writer: usize) -> Result<Due, Fault> {
        while let Some((_, change)) = self.coming.pop_front_if(|(made, _)| *made + SEEN_AFTER <= at) {
            self.seen.apply_changes([change])?;
        }
        let mut own = self.seen.clone();
        own.set_actor(actor_id(writer as u128 + 1));
        let mut transaction = own.transaction();
        let place = (writer * 7919) % transaction.length(&self.text);
        transaction.splice_text(&self.text, place, 0, "x")?;
        transaction.commit_with(now());
        let change = last(&own)?;
        let bytes = change.raw_bytes().to_vec();
        self.coming.push_back((at, change));
        Ok(Due { at, writer, bytes })
    }
}

fn last(doc: &Automerge) -> Result<Change, Fault> {
    doc.get_last_local_change().ok_or_else(|| Fault::Campaign("a change that was made is not there".to_owned()))
}

fn author(person: &str) -> Author<'static> {
    Author::from(person.as_bytes().to_vec())
}

fn actor_id(number: u128) -> ActorId {
    ActorId::from(number.to_be_bytes())
}

fn now() -> CommitOptions {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    CommitOptions::default().with_message("text.edit").with_time(i64::try_from(seconds).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crowd_makes_changes_that_come_together() {
        let (crowd, first) = Crowd::gather("p-1").unwrap();
        let schedule: Vec<_> = (0..300).map(|turn| (Duration::from_millis(turn * 10), turn as usize % 100)).collect();
        let due = crowd.write(&schedule).unwrap();
        let mut doc = AutoCommit::new();
        let all = std::iter::once(first).chain(due.into_iter().map(|due| due.bytes));
        let all: Vec<_> = all.map(|bytes| automerge::Change::from_bytes(bytes).unwrap()).collect();
        doc.apply_changes(all).unwrap();
        assert_eq!(doc.get_changes(&[]).len(), 301);
        let (_, text) = doc.get(ROOT, "text").unwrap().unwrap();
        assert_eq!(doc.text(&text).unwrap().matches('x').count(), 300);
    }
}
