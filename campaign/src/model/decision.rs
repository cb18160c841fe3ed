//! What was decided and why, what is being decided, what each market has to spend, and the log of each day (S2-10).
//! Nothing of it is rewritten: a decision that no longer holds is superseded by another one.

use crate::model::lenient::lenient;
use crate::model::{BudgetEntry, CaptureId, DayLog, DecisionId, PersonId, Proposal, ProposalId, RecordId};
use crate::time::{Instant, StoredDeadline};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The section `decisions`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Decisions {
    /// What was decided, by id.
    pub log: BTreeMap<DecisionId, Decision>,
    /// What is asked of a market and decided without a meeting, by id.
    pub proposals: BTreeMap<ProposalId, Proposal>,
    /// What came to a market's budget and what left it, as a log.
    pub budgets: BTreeMap<RecordId, BudgetEntry>,
    /// What each market wrote down at the end of its days.
    pub days: BTreeMap<RecordId, DayLog>,
}

/// One decision.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Decision {
    /// What was decided, in one line.
    pub what: String,
    /// Why; prose. Empty is a question for the recorder.
    pub why: String,
    /// What else was considered; prose.
    pub options: String,
    /// Who decided: exactly one person.
    pub decider: PersonId,
    /// Who was asked before: ids of people with spaces.
    pub consulted: String,
    /// Who was told: ids of people with spaces.
    pub informed: String,
    /// When it is to be looked at again.
    #[serde(deserialize_with = "lenient")]
    pub review_by: Option<StoredDeadline>,
    /// What it is about: the path of a section, an item, a thread, an experiment.
    pub about: String,
    /// The decision it takes the place of.
    pub supersedes: DecisionId,
    /// The rate between two currencies that was agreed with it: how much of the second one unit of the first is.
    pub rate: String,
    /// What it came from, where somebody had captured it first.
    pub capture: CaptureId,
    /// Who wrote it down.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back at once by whoever wrote it; its history stays.
    pub archived: bool,
}

impl Decision {
    /// Who was asked before.
    #[must_use]
    pub fn consulted(&self) -> Vec<PersonId> {
        listed(&self.consulted)
    }

    /// Who was told.
    #[must_use]
    pub fn informed(&self) -> Vec<PersonId> {
        listed(&self.informed)
    }
}

fn listed(ids: &str) -> Vec<PersonId> {
    ids.split_whitespace().map(PersonId::from).collect()
}

impl Decisions {
    /// The decision that took the place of this one; the first, where two did.
    #[must_use]
    pub fn superseded_by(&self, id: &DecisionId) -> Option<&DecisionId> {
        let later = self.log.iter().filter(|(_, one)| !one.archived && one.supersedes == *id);
        later.min_by_key(|(id, one)| (one.at, (*id).clone())).map(|(id, _)| id)
    }
}
