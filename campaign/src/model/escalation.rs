//! What people do about what drifts: raised by hand, taken, planned, resolved. An append-only log; whether
//! something drifts at all is computed (see [`crate::watch`]).

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{PersonId, RecordId};
use crate::time::{Instant, StoredDeadline};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One line of the log.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Handling {
    /// What was done.
    #[serde(deserialize_with = "lenient")]
    pub kind: HandlingKind,
    /// The keys of the flags it is about, with spaces; of what was raised, none.
    pub flags: String,
    /// Of what was raised: the place that conflicts, e.g. `assumptions/a-1`.
    pub path: String,
    /// Of what was raised: the words at that place as they stood.
    pub theirs: String,
    /// Of what was raised: the other position. Of a plan: the next step. Else: what was decided.
    pub words: String,
    /// Of a plan: by when.
    #[serde(deserialize_with = "lenient")]
    pub due: Option<StoredDeadline>,
    /// Who.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back.
    pub archived: bool,
}

coded! {
    /// What can be done.
    #[derive(Default)]
    pub enum HandlingKind {
        /// Something a newer Dateline writes.
        #[default]
        Unknown = "unknown",
        /// "This conflicts" (S1-25).
        Raised = "raised",
        /// Somebody looks after it.
        Taken = "taken",
        /// There is a next step with a date (S0-17).
        Planned = "planned",
        /// It is settled.
        Resolved = "resolved",
    }
}

/// The last word about a flag; none while nobody said one.
#[must_use]
pub fn last_handling<'a>(log: &'a BTreeMap<RecordId, Handling>, flag: &str) -> Option<&'a Handling> {
    let about = log.iter().filter(|(_, entry)| !entry.archived && entry.kind > HandlingKind::Raised);
    let about = about.filter(|(_, entry)| entry.flags.split_whitespace().any(|key| key == flag));
    about.max_by_key(|(id, entry)| (entry.at, (*id).clone())).map(|(_, entry)| entry)
}
