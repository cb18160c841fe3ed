//! Today: what waits for the reader whether it is news or not, what has no owner, and the conflicts as people
//! read them. What is news is the digest's (see [`crate::story`]).

mod attention;
mod conflicts;
mod deciding;
mod meetings;
mod needs;
mod shared;
mod waiting;

pub use attention::{Attention, attention};
pub use conflicts::{ConflictChoice, ConflictItem, conflicts};
pub use needs::{Need, needs};
pub use shared::{SharedHours, shared_hours};
pub use waiting::{Waiting, waiting};

use super::Reader;
use crate::document::Conflict;
use crate::model::Sections;
use crate::story::Digest;
use crate::time::Instant;
use crate::watch::owner;

/// What the screen shows beside the digest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Today {
    /// What waits for the reader and is not in the digest's first group already.
    pub needs: Vec<Need>,
    /// Open things due within a week, anybody's.
    pub due_soon: usize,
    /// Things whose time is over and that are not done.
    pub overdue: usize,
    /// Things without an owner (S0-03).
    pub unowned: usize,
    /// Things that two people gave to two owners.
    pub doubly_owned: usize,
    /// Threads that wait for an outcome.
    pub open_threads: usize,
    /// Creators without a contact (S1-26).
    pub without_contact: usize,
    /// Fields with two values.
    pub conflicts: Vec<ConflictItem>,
}

impl Today {
    /// How many things wait for the reader in all, for the number beside the tab.
    #[must_use]
    pub fn waiting(&self, digest: &Digest) -> usize {
        self.needs.len() + digest.group(crate::story::GroupKind::NeedsYou).len()
    }
}

/// Today for one reader.
#[must_use]
pub fn today(sections: &Sections, digest: &Digest, found: &[Conflict], reader: &Reader, now: Instant) -> Today {
    let due = |item: &crate::model::Item| {
        item.due.as_ref().map(|due| due.instant_in(super::timeline::zone_of(sections, item)))
    };
    let open: Vec<_> = sections
        .timeline
        .values()
        .filter(|item| !item.archived && !item.done && item.kind != crate::model::ItemKind::Buffer)
        .collect();
    Today {
        needs: needs(sections, digest, reader, now),
        due_soon: open.iter().filter_map(|item| due(item)).filter(|at| *at >= now && *at < now.plus_days(7)).count(),
        overdue: open.iter().filter_map(|item| due(item)).filter(|at| *at < now).count(),
        unowned: owner::ownerless(sections).len(),
        doubly_owned: owner::doubly_owned(found).len(),
        open_threads: sections.threads.values().filter(|thread| thread.is_open()).count(),
        without_contact: owner::without_contact(sections).len(),
        conflicts: conflicts(sections, found, reader, now),
    }
}
