//! The meetings that come again and again: what they are for, who comes, who writes, what came out of them
//! (S0-11, S1-07, S1-15, S1-19). Agenda, outcomes and moments are append-only logs.

mod log;

pub use log::{AgendaKind, AgendaPoint, MeetingMoment, MeetingOutcome, MomentKind, OutcomeKind};

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{PersonId, RecordId};
use crate::time::{Instant, StoredDeadline, Zone};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One meeting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Meeting {
    /// What it is for; its cadence follows from it.
    #[serde(deserialize_with = "lenient")]
    pub kind: MeetingKind,
    /// When it begins.
    #[serde(deserialize_with = "lenient")]
    pub start: Option<StoredDeadline>,
    /// How long it is planned to take.
    #[serde(deserialize_with = "lenient")]
    pub minutes: i64,
    /// Who comes: true, or false for who was taken off the list.
    pub attendees: BTreeMap<PersonId, bool>,
    /// The one who writes down what comes out of it.
    pub recorder: PersonId,
    /// What people put on the agenda.
    pub agenda: BTreeMap<RecordId, AgendaPoint>,
    /// What came out of it.
    pub outcomes: BTreeMap<RecordId, MeetingOutcome>,
    /// When it began and ended, when its recap went out.
    pub moments: BTreeMap<RecordId, MeetingMoment>,
    /// Who planned it.
    pub by: PersonId,
    /// Called off; its history stays.
    pub archived: bool,
}

impl Meeting {
    /// The clock it is planned by.
    #[must_use]
    pub fn zone(&self) -> Zone {
        self.start.as_ref().and_then(|start| start.deadline.zone_of_record()).unwrap_or_default()
    }

    /// When it is planned to begin.
    #[must_use]
    pub fn begins(&self) -> Option<Instant> {
        self.start.as_ref().map(StoredDeadline::due)
    }

    /// The length it is planned to take; the usual one where nobody chose.
    #[must_use]
    pub fn length(&self) -> i64 {
        if (1..=480).contains(&self.minutes) { self.minutes } else { self.kind.usual_minutes() }
    }

    /// Who comes.
    pub fn present(&self) -> impl Iterator<Item = &PersonId> {
        self.attendees.iter().filter(|(_, comes)| **comes).map(|(id, _)| id)
    }

    /// When it really began: the first word of it counts.
    #[must_use]
    pub fn started(&self) -> Option<Instant> {
        self.first(MomentKind::Started)
    }

    /// When it ended: the first word of it counts, so that saying it again puts nothing off.
    #[must_use]
    pub fn ended(&self) -> Option<Instant> {
        self.first(MomentKind::Ended)
    }

    /// The entry that says its recap went out: the first that stands.
    #[must_use]
    pub fn recap_out(&self) -> Option<(&RecordId, &MeetingMoment)> {
        let sent = self.moments.iter().filter(|(_, it)| !it.archived && it.kind == MomentKind::RecapSent);
        sent.min_by_key(|(id, it)| (it.at, *id))
    }

    /// When its recap went out.
    #[must_use]
    pub fn recap_sent(&self) -> Option<Instant> {
        self.recap_out().map(|(_, it)| it.at)
    }

    /// The words of the recap that went out; none where they were not kept.
    #[must_use]
    pub fn recap_words(&self) -> Option<&str> {
        self.recap_out().map(|(_, it)| it.words.trim()).filter(|words| !words.is_empty())
    }

    fn first(&self, kind: MomentKind) -> Option<Instant> {
        self.moments.values().filter(|moment| !moment.archived && moment.kind == kind).map(|moment| moment.at).min()
    }

    /// How far it is.
    #[must_use]
    pub fn stage(&self) -> MeetingStage {
        match (self.started(), self.ended()) {
            (_, Some(_)) => MeetingStage::Held,
            (Some(_), None) => MeetingStage::Running,
            (None, None) => MeetingStage::Planned,
        }
    }

    /// What people put on the agenda, earliest first.
    #[must_use]
    pub fn points(&self) -> Vec<(&RecordId, &AgendaPoint)> {
        let mut list: Vec<_> =
            self.agenda.iter().filter(|(_, point)| !point.archived && point.kind.is_some()).collect();
        list.sort_by_key(|(id, point)| (point.at, (*id).clone()));
        list
    }

    /// What came out of it, earliest first.
    #[must_use]
    pub fn results(&self) -> Vec<(&RecordId, &MeetingOutcome)> {
        let mut list: Vec<_> = self.outcomes.iter().filter(|(_, one)| !one.archived && one.kind.is_some()).collect();
        list.sort_by_key(|(id, one)| (one.at, (*id).clone()));
        list
    }
}

/// How far a meeting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeetingStage {
    /// It is going on.
    Running,
    /// It is still to come.
    Planned,
    /// It is over.
    Held,
}

coded! {
    /// What a meeting is for.
    #[derive(Default)]
    pub enum MeetingKind {
        /// Twenty minutes a week across markets.
        #[default]
        Sync = "sync",
        /// The weekly look at the numbers.
        Performance = "performance",
        /// The monthly look at where all this leads.
        Strategy = "strategy",
    }
}

impl MeetingKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Sync, Self::Performance, Self::Strategy];

    /// How long it takes where nobody chose.
    #[must_use]
    pub const fn usual_minutes(self) -> i64 {
        match self {
            Self::Sync => 20,
            Self::Performance => 30,
            Self::Strategy => 60,
        }
    }
}
