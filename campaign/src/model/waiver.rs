//! What may stay open at launch, by whose word and why (S0-40). An append-only log; what is open is computed.

use crate::model::lenient::lenient;
use crate::model::{PersonId, RecordId};
use crate::time::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One line of the log.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Waiver {
    /// The open point it is about, by its key.
    pub point: String,
    /// The hash of what was open, as it stood: what changes afterwards is waived no more.
    pub hash: String,
    /// Why it may stay open.
    pub reason: String,
    /// Who said so.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back; its history stays.
    pub archived: bool,
}

/// The waiver that lets a point stay open as it stands now; none where nobody gave one.
#[must_use]
pub fn waived<'a>(log: &'a BTreeMap<RecordId, Waiver>, point: &str, hash: &str) -> Option<(&'a RecordId, &'a Waiver)> {
    let standing = log.iter().filter(|(_, entry)| !entry.archived && entry.point == point && entry.hash == hash);
    standing.max_by_key(|(id, entry)| (entry.at, (*id).clone()))
}
