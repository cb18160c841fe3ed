//! Handing over, typed and the same for every market: what goes from whom to whom, its checklist, and that it
//! arrived (S0-34).

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{MarketId, PersonId, RecordId};
use crate::time::{Instant, StoredDeadline};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One handing over.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Handoff {
    /// Which of the four.
    #[serde(deserialize_with = "lenient")]
    pub kind: HandoffKind,
    /// Who sends.
    pub from: PersonId,
    /// Who receives: the path of a person or of a creator.
    pub to: String,
    /// The market it is about; empty for all.
    pub market: MarketId,
    /// What is handed over: its path, e.g. an item or a creator.
    pub about: String,
    /// By when.
    #[serde(deserialize_with = "lenient")]
    pub due: Option<StoredDeadline>,
    /// The points of the checklist that are ticked, by their keys.
    pub checks: BTreeMap<String, bool>,
    /// Sent and received, append-only.
    pub entries: BTreeMap<RecordId, HandoffEntry>,
    /// When it was agreed.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Called off; its history stays.
    pub archived: bool,
}

coded! {
    /// The four kinds (S0-34).
    #[derive(Default)]
    pub enum HandoffKind {
        /// The brief, to the creator.
        #[default]
        Brief = "brief",
        /// Feedback, to the creator.
        Feedback = "feedback",
        /// The assets, to the brand.
        Assets = "assets",
        /// The numbers, to whoever reads them.
        Performance = "performance",
    }
}

impl HandoffKind {
    /// Every kind, in the order work passes through them.
    pub const ALL: [Self; 4] = [Self::Brief, Self::Feedback, Self::Assets, Self::Performance];

    /// What must be so before it goes, the same for every market.
    #[must_use]
    pub const fn checklist(self) -> &'static [&'static str] {
        match self {
            Self::Brief => &["brief-fields", "brief-dates", "brief-contact", "brief-disclosure"],
            Self::Feedback => &["feedback-merged", "feedback-strength", "feedback-clear", "feedback-date"],
            Self::Assets => &["assets-final", "assets-names", "assets-rights", "assets-captions"],
            Self::Performance => &["performance-window", "performance-source", "performance-notes"],
        }
    }
}

/// One step of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct HandoffEntry {
    /// Which step.
    #[serde(deserialize_with = "lenient")]
    pub kind: HandoffStep,
    /// Who did it.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back.
    pub archived: bool,
}

coded! {
    /// The steps.
    #[derive(Default)]
    pub enum HandoffStep {
        /// Something a newer Dateline writes.
        #[default]
        Unknown = "unknown",
        /// It went.
        Sent = "sent",
        /// It arrived: the receiver says so.
        Acknowledged = "acknowledged",
    }
}

impl Handoff {
    /// The first entry of a step.
    #[must_use]
    pub fn step(&self, step: HandoffStep) -> Option<&HandoffEntry> {
        let steps = self.entries.iter().filter(|(_, entry)| !entry.archived && entry.kind == step);
        steps.min_by_key(|(id, entry)| (entry.at, (*id).clone())).map(|(_, entry)| entry)
    }

    /// When it went.
    #[must_use]
    pub fn sent(&self) -> Option<&HandoffEntry> {
        self.step(HandoffStep::Sent)
    }

    /// When the receiver said that it arrived.
    #[must_use]
    pub fn acknowledged(&self) -> Option<&HandoffEntry> {
        self.step(HandoffStep::Acknowledged)
    }

    /// The points that are not ticked yet.
    #[must_use]
    pub fn unticked(&self) -> Vec<&'static str> {
        let ticked = |key: &&&str| !self.checks.get(**key).copied().unwrap_or(false);
        self.kind.checklist().iter().filter(ticked).copied().collect()
    }
}
