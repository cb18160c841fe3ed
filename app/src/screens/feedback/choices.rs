//! What promises and handoffs are about and who they go to, as their forms offer it.

use crate::screens::seen::{Choices, Seen, sorted};
use campaign::model::ItemKind;
use leptos::prelude::*;

/// People and creators, by their paths.
pub(super) fn receivers(seen: Seen) -> Choices {
    let at = |room: &'static str| move |(id, name): (String, String)| (format!("{room}/{id}"), name);
    sorted(seen.people().into_iter().map(at("people")).chain(seen.creators().into_iter().map(at("creators"))).collect())
}

/// What creators hand in, by path.
pub(super) fn deliverables(seen: Seen) -> Choices {
    seen.sections.with(|sections| {
        let items = sections.timeline.iter();
        let items = items.filter(|(_, item)| !item.archived && item.kind == ItemKind::Deliverable);
        sorted(items.map(|(id, item)| (format!("timeline/{id}"), item.title.clone())).collect())
    })
}
