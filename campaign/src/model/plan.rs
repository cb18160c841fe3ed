//! What holds the plan together beside its items: dependencies, what was agreed when, and what people say at
//! checkpoints. The logs are only ever added to.

use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{BaselineId, DependencyId, GateEntryId, ItemId, MarketId, PersonId};
use crate::time::{Instant, StoredDeadline};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The section `plan`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// What must be finished before what.
    pub links: BTreeMap<DependencyId, Dependency>,
    /// The agreed dates, by who agreed on them when.
    pub baselines: BTreeMap<BaselineId, Baseline>,
    /// Evidence, sign-offs and waivers at checkpoints.
    pub gates: BTreeMap<GateEntryId, GateEntry>,
    /// Within how many hours all markets go live; zero for no such promise (E10).
    pub window_hours: i64,
}

impl Plan {
    /// What was agreed last.
    #[must_use]
    pub fn agreed(&self) -> Option<&Baseline> {
        let standing = self.baselines.iter().filter(|(_, entry)| !entry.archived);
        standing.max_by_key(|(id, entry)| (entry.at, *id)).map(|(_, entry)| entry)
    }
}

/// One thing must be finished before another begins. Ends are paths: `timeline/i-1` for an item,
/// `markets/m-us` for a market's go-live.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Dependency {
    /// What must be finished.
    pub from: String,
    /// What waits for it.
    pub to: String,
    /// Working days between the two dates; with none, both may be on one day.
    pub lag: i64,
    /// The market whose working days the lag counts; empty for that of what waits.
    pub market: MarketId,
    /// Taken away; its history stays.
    pub archived: bool,
}

/// The dates as they were agreed on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Baseline {
    /// Who said so.
    pub author: PersonId,
    /// When.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Why the plan changed; empty is a question still to be answered (S2-07).
    pub reason: String,
    /// Is it the first agreement, which needs no reason?
    pub first: bool,
    /// One line per date: its path (`timeline/i-1/due`), a space, the deadline.
    pub dates: String,
    /// Taken back by its author; its history stays.
    pub archived: bool,
}

impl Baseline {
    /// The agreed deadline at a path.
    #[must_use]
    pub fn date(&self, path: &str) -> Option<StoredDeadline> {
        let line = self.dates.lines().find_map(|line| line.strip_prefix(path)?.strip_prefix(' '))?;
        line.parse().ok()
    }
}

/// Something said at a checkpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GateEntry {
    /// At which item.
    pub item: ItemId,
    /// What is said.
    #[serde(deserialize_with = "lenient")]
    pub deed: Option<GateDeed>,
    /// For which market; empty for all.
    pub market: MarketId,
    /// By whom.
    pub author: PersonId,
    /// When.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// A link or a sentence: the evidence, a note, or the reason of a waiver.
    pub words: String,
    /// The hash of what this is about, as it stood.
    pub hash: String,
    /// Taken back by its author; its history stays.
    pub archived: bool,
}

coded! {
    /// What can be said at a checkpoint.
    pub enum GateDeed {
        /// This shows that it is done.
        Evidence = "evidence",
        /// It is good.
        SignOff = "sign-off",
        /// It may be passed though something is open, and this is why.
        Waiver = "waiver",
    }
}
