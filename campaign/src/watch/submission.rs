//! Where each deliverable stands, from the log of what was handed in and what went back.
//!
//! A round is an answer to a delivery: two lists sent apart about the same delivery are one round (S2-06).

use super::Party;
use crate::model::{
    CreatorId, Item, ItemId, ItemKind, PersonId, RecordId, Sections, SubmissionEntry, SubmissionKind, Threshold,
};
use crate::time::Instant;
use std::collections::BTreeMap;

/// One deliverable of a creator with all that happened to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Submission<'a> {
    /// The deliverable.
    pub id: ItemId,
    /// The same.
    pub item: &'a Item,
    /// What the creator handed in, earliest first.
    pub deliveries: Vec<Delivery<'a>>,
    /// What went back, earliest first.
    pub rounds: Vec<Round<'a>>,
    /// How it ended, where the last delivery was judged.
    pub verdict: Option<&'a SubmissionEntry>,
    /// How many rounds were agreed.
    pub cap: i64,
}

/// One thing handed in.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery<'a> {
    /// Its line in the log.
    pub id: RecordId,
    /// The same.
    pub entry: &'a SubmissionEntry,
}

/// One list of feedback that went to the creator.
#[derive(Clone, Debug, PartialEq)]
pub struct Round<'a> {
    /// 1 for the first.
    pub number: usize,
    /// The delivery it answers.
    pub of: RecordId,
    /// When its first list went.
    pub at: Instant,
    /// The one sender: who was first.
    pub by: PersonId,
    /// The sentences before the list, and the threads on it with the fingerprints of their words as sent.
    pub entries: Vec<&'a SubmissionEntry>,
}

/// How far a deliverable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// The market has it and has not answered.
    AwaitsFeedback,
    /// Nothing was handed in yet.
    Awaited,
    /// The creator has feedback and works on it.
    WithCreator,
    /// It was turned down.
    Returned,
    /// It is accepted.
    Accepted,
}

impl Stage {
    /// The name in Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::AwaitsFeedback => "awaits-feedback",
            Self::Awaited => "awaited",
            Self::WithCreator => "with-creator",
            Self::Returned => "returned",
            Self::Accepted => "accepted",
        }
    }
}

impl Submission<'_> {
    /// How far it is.
    #[must_use]
    pub fn stage(&self) -> Stage {
        match (self.verdict.map(|verdict| verdict.kind), self.deliveries.last()) {
            (Some(SubmissionKind::Accepted), _) => Stage::Accepted,
            (Some(_), _) => Stage::Returned,
            _ if self.item.done => Stage::Accepted,
            (None, None) => Stage::Awaited,
            (None, Some(last)) if self.rounds.iter().any(|round| round.of == last.id) => Stage::WithCreator,
            (None, Some(_)) => Stage::AwaitsFeedback,
        }
    }

    /// When it is due, on the clock that counts for it.
    #[must_use]
    pub fn due(&self, sections: &Sections) -> Option<Instant> {
        Some(self.item.due.as_ref()?.instant_in(crate::view::timeline::zone_of(sections, self.item)))
    }

    /// Milliseconds it is or was late: by its first delivery, or by now while there is none.
    #[must_use]
    pub fn late(&self, sections: &Sections, now: Instant) -> Option<i64> {
        let came = self.deliveries.first().map_or(now, |first| first.entry.when().min(now));
        Some(came.0.saturating_sub(self.due(sections)?.0)).filter(|late| *late > 0)
    }

    /// The creator who hands it in.
    #[must_use]
    pub fn creator(&self) -> Option<Party> {
        (!self.item.creator.is_empty()).then(|| Party::Creator(self.item.creator.clone()))
    }

    /// The one who sends feedback: the creator's contact, else the owner of the deliverable.
    #[must_use]
    pub fn sender(&self, sections: &Sections) -> PersonId {
        let contact = |id: &CreatorId| Some(sections.creators.get(id)?.contact.clone()).filter(|it| !it.is_empty());
        contact(&self.item.creator).unwrap_or_else(|| self.item.owner.clone())
    }

    /// Handed in more often than once: how often it was made again.
    #[must_use]
    pub fn rework(&self) -> usize {
        self.deliveries.len().saturating_sub(1)
    }
}

/// Every deliverable that a creator hands in or that has a log, in the order of their ids.
#[must_use]
pub fn submissions(sections: &Sections) -> Vec<Submission<'_>> {
    let mut logs: BTreeMap<&ItemId, Vec<(&RecordId, &SubmissionEntry)>> = BTreeMap::new();
    for (id, entry) in sections.submissions.iter().filter(|(_, entry)| !entry.archived) {
        logs.entry(&entry.item).or_default().push((id, entry));
    }
    let items = sections.timeline.iter().filter(|(id, item)| {
        let handed_in = item.kind == ItemKind::Deliverable && !item.creator.is_empty();
        !item.archived && (handed_in || logs.contains_key(*id))
    });
    let none = Vec::new();
    items.map(|(id, item)| of_log(sections, id, item, logs.get(id).unwrap_or(&none))).collect()
}

/// One deliverable; none where there is no such item any more.
#[must_use]
pub fn submission<'a>(sections: &'a Sections, id: &ItemId) -> Option<Submission<'a>> {
    let (id, item) = sections.timeline.get_key_value(id).filter(|(_, item)| !item.archived)?;
    let log: Vec<_> = sections.submissions.iter().filter(|(_, entry)| !entry.archived && entry.item == *id).collect();
    Some(of_log(sections, id, item, &log))
}

fn of_log<'a>(
    sections: &Sections,
    id: &ItemId,
    item: &'a Item,
    log: &[(&'a RecordId, &'a SubmissionEntry)],
) -> Submission<'a> {
    let mut log = log.to_vec();
    log.sort_by_key(|(id, entry)| (entry.when(), (*id).clone()));
    let of = |kind| log.iter().filter(move |(_, entry)| entry.kind == kind);
    let deliveries: Vec<Delivery<'a>> =
        of(SubmissionKind::Received).map(|(id, entry)| Delivery { id: (*id).clone(), entry }).collect();
    let mut rounds: Vec<Round<'a>> = Vec::new();
    for (_, entry) in of(SubmissionKind::Sent) {
        match rounds.iter_mut().find(|round| round.of == entry.of) {
            Some(round) => round.entries.push(entry),
            None => rounds.push(Round {
                number: rounds.len() + 1,
                of: entry.of.clone(),
                at: entry.when(),
                by: entry.by.clone(),
                entries: vec![entry],
            }),
        }
    }
    let last = deliveries.last().map(|delivery| &delivery.id);
    let judged = |entry: &SubmissionEntry| matches!(entry.kind, SubmissionKind::Accepted | SubmissionKind::Returned);
    let verdict = log.iter().rev().map(|(_, entry)| *entry).find(|entry| judged(entry) && Some(&entry.of) == last);
    let agreed = of(SubmissionKind::Cap).next_back().map(|(_, entry)| entry.cap).filter(|cap| *cap > 0);
    let cap = agreed.unwrap_or_else(|| sections.rules.get(Threshold::Rounds));
    Submission { id: id.clone(), item, deliveries, rounds, verdict, cap }
}
