//! Who answers what by when, and what became of it (S0-31); and the days on which feedback always comes (S1-32).

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{CreatorId, MarketId, PersonId, RecordId};
use crate::time::{CivilTime, Instant, StoredDeadline, Weekly, Zone};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A promised answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Promise {
    /// Who will answer.
    pub by: PersonId,
    /// Whom: the path of a person or of a creator.
    pub to: String,
    /// What the answer is about, in words.
    pub what: String,
    /// The thing it is about, if it has a place: its path.
    pub about: String,
    /// By when, as first promised.
    #[serde(deserialize_with = "lenient")]
    pub due: Option<StoredDeadline>,
    /// When it was promised.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// What became of it, append-only.
    pub entries: BTreeMap<RecordId, PromiseEntry>,
    /// Taken back; its history stays.
    pub archived: bool,
}

/// One thing that became of a promise.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PromiseEntry {
    /// What.
    #[serde(deserialize_with = "lenient")]
    pub kind: PromiseKind,
    /// Who says so.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Of a delay: the new time.
    #[serde(deserialize_with = "lenient")]
    pub due: Option<StoredDeadline>,
    /// What was said with it.
    pub words: String,
    /// Taken back.
    pub archived: bool,
}

coded! {
    /// What can become of a promise.
    #[derive(Default)]
    pub enum PromiseKind {
        /// Something a newer Dateline writes.
        #[default]
        Unknown = "unknown",
        /// Somebody is at it.
        Started = "started",
        /// The answer was given.
        Kept = "kept",
        /// It will be later, and whoever waits was told (S1-31).
        Slipped = "slipped",
    }
}

impl Promise {
    /// What became of it, earliest first.
    #[must_use]
    pub fn in_order(&self) -> Vec<(&RecordId, &PromiseEntry)> {
        let mut list: Vec<_> = self.entries.iter().filter(|(_, entry)| !entry.archived).collect();
        list.sort_by_key(|(id, entry)| (entry.at, (*id).clone()));
        list
    }

    /// Does somebody still wait for it?
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.archived && self.kept().is_none()
    }

    /// When it was kept.
    #[must_use]
    pub fn kept(&self) -> Option<&PromiseEntry> {
        self.in_order().into_iter().find(|(_, entry)| entry.kind == PromiseKind::Kept).map(|(_, entry)| entry)
    }

    /// By when it holds now: the last new time that was told, else the first one.
    #[must_use]
    pub fn holds(&self) -> Option<&StoredDeadline> {
        let told = self.in_order().into_iter().rev().find_map(|(_, entry)| match entry.kind {
            PromiseKind::Slipped => entry.due.as_ref(),
            _ => None,
        });
        told.or(self.due.as_ref())
    }

    /// How often it was put off.
    #[must_use]
    pub fn slips(&self) -> usize {
        self.entries.values().filter(|entry| !entry.archived && entry.kind == PromiseKind::Slipped).count()
    }
}

/// Feedback that comes every week at the same time on one clock.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cadence {
    /// The market that answers.
    pub market: MarketId,
    /// Who answers for it.
    pub by: PersonId,
    /// The creator it is for; empty for all creators of the campaign.
    pub creator: CreatorId,
    /// ISO number of the weekday: Monday is 1.
    #[serde(deserialize_with = "lenient")]
    pub weekday: i64,
    /// The time on that clock, civil `HH:MM`.
    pub time: String,
    /// Whose clock.
    #[serde(deserialize_with = "lenient")]
    pub zone: Zone,
    /// What comes then, in words.
    pub what: String,
    /// It ended; its history stays.
    pub archived: bool,
}

impl Cadence {
    /// The weekly slot; none where the day or the time cannot be read.
    #[must_use]
    pub fn weekly(&self) -> Option<Weekly> {
        let weekday = u8::try_from(self.weekday).ok().filter(|day| (1..=7).contains(day))?;
        Some(Weekly { weekday, time: self.time.parse::<CivilTime>().ok()?, minutes: 0, zone: self.zone })
    }

    /// The next moments after `now`.
    #[must_use]
    pub fn next(&self, now: Instant, count: usize) -> Vec<Instant> {
        let Some(weekly) = self.weekly() else { return Vec::new() };
        let today = self.zone.civil(now).date();
        let all = weekly.dates(today, count + 1).map(|date| self.zone.resolve(date.at(weekly.time)).by_rule());
        all.filter(|at| *at > now).take(count).collect()
    }
}
