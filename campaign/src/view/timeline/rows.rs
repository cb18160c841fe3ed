//! The timeline as a table: the same items, with the time of everybody who must know it.

use super::{Bar, bar};
use crate::model::{ItemId, Sections};
use crate::time::Instant;
use crate::view::{Badge, Reader, people};

/// One item as a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The item.
    pub id: ItemId,
    /// What it is.
    pub title: String,
    /// Its kind in words.
    pub kind: String,
    /// The market; none for all.
    pub badge: Option<Badge>,
    /// Who answers for it; empty is a gap.
    pub owner: String,
    /// The creator who hands it in, if one does.
    pub creator: String,
    /// "Tue 8 Dec, 07:00 your time (18:00 Moscow)"; empty without a date.
    pub yours: String,
    /// The same moment on each market's clock: "Tue 8 Dec, 18:00 Moscow".
    pub clocks: Vec<(Badge, String)>,
    /// The same in UTC, for the tooltip.
    pub utc: String,
    /// The moment.
    pub at: Option<Instant>,
    /// Done.
    pub done: bool,
    /// Due and not done.
    pub late: bool,
}

/// Every item in order of time; those without a date last.
#[must_use]
pub fn rows(sections: &Sections, reader: &Reader, now: Instant) -> Vec<Row> {
    let badges = people::badges(sections);
    let items = sections.timeline.iter().filter(|(_, item)| !item.archived);
    let mut rows: Vec<Row> =
        items.map(|(id, item)| row(sections, reader, &badges, bar(sections, id, item, now), now)).collect();
    rows.sort_by_key(|row| (row.at.is_none(), row.at, row.title.clone(), row.id.clone()));
    rows
}

fn row(sections: &Sections, reader: &Reader, badges: &[Badge], bar: Bar, now: Instant) -> Row {
    let printer = reader.printer(now);
    let item = sections.timeline.get(&bar.id);
    let creator = item.and_then(|item| sections.creators.get(&item.creator));
    let clock = |badge: &Badge| bar.to.map(|at| (badge.clone(), printer.in_zone(at, badge.zone)));
    Row {
        kind: reader.language.text(&format!("word-{}", bar.kind.code())),
        badge: item.and_then(|item| badges.iter().find(|badge| badge.id == item.market)).cloned(),
        owner: bar.owner.as_ref().map(|owner| people::name(sections, owner, reader.language)).unwrap_or_default(),
        creator: creator.map(|creator| creator.name.clone()).unwrap_or_default(),
        yours: bar.to.map(|at| printer.yours(at, bar.origin)).unwrap_or_default(),
        clocks: badges.iter().filter_map(clock).collect(),
        utc: bar.to.map(|at| printer.utc(at)).unwrap_or_default(),
        at: bar.to,
        id: bar.id,
        title: bar.title,
        done: bar.done,
        late: bar.late,
    }
}
