//! Who owes what next: open things of others whose time is over or comes soon, the latest first.

use crate::model::{Item, ItemKind, Sections};
use crate::time::Instant;
use crate::view::{Badge, Link, Reader, people};

/// How many are named: the timeline has them all.
const NAMED: usize = 6;
/// How far ahead "soon" is.
const SOON_HOURS: i64 = 48;

/// One thing somebody else owes.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// What.
    pub title: String,
    /// Whose it is; empty where nobody answers for it (S0-03).
    pub who: String,
    /// The market it belongs to.
    pub badge: Option<Badge>,
    /// When: "Tue 8 Dec, 18:00 your time (10:00 New York)".
    pub when: String,
    /// How far: "in 3 h" or "2 h late".
    pub distance: String,
    /// Its time is over.
    pub late: bool,
    /// When it is due.
    pub due: Instant,
    /// Where it is shown.
    pub link: Link,
}

/// What others owe, by when it is due.
#[must_use]
pub fn waiting(sections: &Sections, reader: &Reader, now: Instant) -> Vec<Waiting> {
    let printer = reader.printer(now);
    let mut found: Vec<Waiting> = Vec::new();
    for (id, item) in sections.timeline.iter() {
        let others = item.owner != reader.person || item.owner.is_empty();
        if item.archived || item.done || item.kind == ItemKind::Buffer || !others {
            continue;
        }
        let zone = crate::view::timeline::zone_of(sections, item);
        let Some(due) = item.due.as_ref() else { continue };
        let at = due.instant_in(zone);
        if at > now.plus_minutes(SOON_HOURS * 60) {
            continue;
        }
        found.push(Waiting {
            title: item.title.clone(),
            who: owner(sections, item, reader),
            badge: people::badge(sections, &item.market),
            when: printer.yours(at, due.deadline.zone_of_record().unwrap_or(zone)),
            distance: printer.countdown(at),
            late: at < now,
            due: at,
            link: Link::Item(id.clone()),
        });
    }
    found.sort_by_key(|one| (one.due, one.title.clone()));
    found.truncate(NAMED);
    found
}

fn owner(sections: &Sections, item: &Item, reader: &Reader) -> String {
    match sections.people.get(&item.owner).filter(|person| !person.archived) {
        Some(_) => people::name(sections, &item.owner, reader.language),
        None => String::new(),
    }
}
