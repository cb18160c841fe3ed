//! The part of the ingest gate that needs the rest of the log.

use super::{Actor, Admitted, Entry, Pusher, RelayDocument, Row};
use crate::{Change, Refusal, RefusalCode};

impl RelayDocument {
    /// The ingest gate: gives a change its place in the log, or says why not.
    pub fn admit(&mut self, bytes: Vec<u8>, pusher: &Pusher<'_>) -> Result<Admitted, Refusal> {
        let change = Change::parse(&bytes, &self.limits)?;
        self.admit_parsed(change, bytes, pusher)
    }

    /// The same for a change that was parsed elsewhere (on a worker, say).
    pub fn admit_parsed(&mut self, change: Change, bytes: Vec<u8>, pusher: &Pusher<'_>) -> Result<Admitted, Refusal> {
        // Before everything else: who lost our ack must get it, whatever has changed since.
        if let Some(acked) = self.acked(change.hash) {
            return Ok(Admitted::Known(acked));
        }
        if !pusher.can_write {
            return Err(Refusal::new(RefusalCode::ReadOnly, "this role reads"));
        }
        self.check_order(&change)?;
        self.check_writer(&change, pusher)?;
        self.check_room(&change, bytes.len() as u64, pusher)?;
        let entry = self.entry(change, bytes, pusher.person);
        self.index(&entry);
        Ok(Admitted::New(entry))
    }

    /// Dependencies there, counters and sequence following on what is there.
    fn check_order(&self, change: &Change) -> Result<(), Refusal> {
        let mut before = 0;
        for dep in &change.deps {
            let place = self.position_of(dep).and_then(|position| self.row(position));
            let row = place.ok_or_else(|| Refusal::new(RefusalCode::MissingDependencies, dep.to_string()))?;
            before = before.max(u64::from(row.max_op));
        }
        let seen = self.actors.get(&change.actor).map_or((0, 0), |actor| (actor.seq, actor.max_op));
        if change.seq != seen.0 + 1 {
            let detail = format!("{} after {}", change.seq, seen.0);
            return Err(Refusal::new(RefusalCode::WrongSequence, detail));
        }
        if change.start_op > self.max_op + 1 || change.start_op <= before.max(seen.1) {
            let detail = format!("starts at {} of {}", change.start_op, self.max_op);
            return Err(Refusal::new(RefusalCode::CounterOutOfRange, detail));
        }
        Ok(())
    }

    /// Written by the person who brings it, about when it says.
    fn check_writer(&self, change: &Change, pusher: &Pusher<'_>) -> Result<(), Refusal> {
        if self.actors.get(&change.actor).is_some_and(|actor| actor.person != pusher.person) {
            return Err(Refusal::new(RefusalCode::ForgedActor, "the actor is somebody else's"));
        }
        if let Some(other) = change.other_actors.iter().find(|it| !self.actors.contains_key(*it)) {
            return Err(Refusal::new(RefusalCode::ForgedActor, format!("no actor {other}")));
        }
        if change.author.as_deref().is_some_and(|author| author != pusher.person.as_bytes()) {
            return Err(Refusal::new(RefusalCode::ForgedAuthor, "the author is somebody else"));
        }
        if change.time_ms > pusher.now_ms.saturating_add(self.limits.future_ms) {
            let detail = format!("{} at {}", change.time_ms, pusher.now_ms);
            return Err(Refusal::new(RefusalCode::FutureTime, detail));
        }
        Ok(())
    }

    fn check_room(&self, change: &Change, size: u64, pusher: &Pusher<'_>) -> Result<(), Refusal> {
        let limits = &self.limits;
        if self.log.len() as u64 >= limits.document_changes
            || self.bytes + size > limits.document_bytes
            || self.ops + change.ops > limits.document_ops
        {
            return Err(Refusal::new(RefusalCode::DocumentFull, "the document is full"));
        }
        let new_actor = usize::from(!self.actors.contains_key(&change.actor));
        let has = self.people.get(pusher.person).map_or((0, 0), |it| (it.bytes, it.actors));
        if has.0 + size > limits.person_bytes || has.1 + new_actor > limits.person_actors {
            return Err(Refusal::new(RefusalCode::PersonFull, "this person's share is used up"));
        }
        Ok(())
    }

    /// What a store gives back must follow on what it gave before; who wrote it was checked when
    /// it came in.
    pub(super) fn restorable(&self, entry: &Entry) -> Result<(), Refusal> {
        let damaged = |what: &str| Err(Refusal::new(RefusalCode::Malformed, what));
        if entry.position != self.tail().next() {
            return damaged("a gap in the log");
        }
        if entry.deps.iter().any(|dep| !self.places.contains_key(dep)) {
            return damaged("a change before what it depends on");
        }
        Ok(())
    }

    pub(super) fn entry(&self, change: Change, bytes: Vec<u8>, person: &str) -> Entry {
        Entry {
            position: self.tail().next(),
            hash: change.hash,
            actor: change.actor,
            seq: change.seq,
            max_op: change.max_op(),
            ops: change.ops,
            person: person.to_owned(),
            deps: change.deps,
            size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
            bytes,
        }
    }

    pub(super) fn index(&mut self, entry: &Entry) {
        let max_op = u32::try_from(entry.max_op).unwrap_or(u32::MAX);
        self.log.push(Row { hash: entry.hash, size: entry.size, max_op });
        let place = u32::try_from(self.log.len()).unwrap_or(u32::MAX);
        self.places.insert(entry.hash, place);
        for dep in &entry.deps {
            self.heads.remove(dep);
        }
        self.heads.insert(entry.hash);
        self.max_op = self.max_op.max(entry.max_op);
        self.ops += entry.ops;
        self.bytes += u64::from(entry.size);
        self.index_writer(entry);
    }

    fn index_writer(&mut self, entry: &Entry) {
        let mut new_actor = 0;
        let actor = self.actors.entry(entry.actor).or_insert_with(|| {
            new_actor = 1;
            Actor { person: entry.person.clone(), seq: 0, max_op: 0 }
        });
        actor.seq = entry.seq;
        actor.max_op = entry.max_op;
        if !self.people.contains_key(&entry.person) {
            self.people.insert(entry.person.clone(), super::Person::default());
        }
        if let Some(person) = self.people.get_mut(&entry.person) {
            person.bytes += u64::from(entry.size);
            person.actors += new_actor;
        }
    }
}
