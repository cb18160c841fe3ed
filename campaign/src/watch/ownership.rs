//! Exactly one owner per item (S0-03): what has none, and what two people gave to two owners apart.

use crate::document::Conflict;
use crate::model::{ItemId, ItemKind, PersonId, Sections};

/// The open items that do not have exactly one owner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ownership {
    /// Nobody answers for these, or only somebody who left.
    pub none: Vec<ItemId>,
    /// Two people were named apart, and nobody has settled which one it is.
    pub several: Vec<ItemId>,
}

impl Ownership {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.none.len() + self.several.len()
    }
}

/// What lacks its one owner. Buffers are nobody's work.
#[must_use]
pub fn ownership(sections: &Sections, conflicts: &[Conflict]) -> Ownership {
    let disputed = |id: &ItemId| {
        let path = format!("timeline/{id}/owner");
        conflicts.iter().any(|conflict| conflict.path == path)
    };
    let known = |owner: &PersonId| sections.people.get(owner).is_some_and(|person| !person.archived);
    let mut found = Ownership::default();
    let open = sections.timeline.iter().filter(|(_, item)| !item.archived && !item.done);
    for (id, item) in open.filter(|(_, item)| item.kind != ItemKind::Buffer) {
        match (disputed(id), known(&item.owner)) {
            (true, _) => found.several.push(id.clone()),
            (false, false) => found.none.push(id.clone()),
            (false, true) => {}
        }
    }
    found
}
