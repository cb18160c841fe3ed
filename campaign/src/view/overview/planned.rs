//! Planned against actual: the dates as they were first agreed, beside the dates as they are, and how much of what should
//! be done by now is done.

use crate::args;
use crate::language::Language;
use crate::model::{Baseline, ItemKind, Sections};
use crate::plan::Node;
use crate::time::{Instant, StoredDeadline};
use crate::view::{Badge, Link, Reader, people};

/// The comparison.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Planned {
    /// Who agreed first and when; none while nothing was agreed.
    pub agreed: Option<String>,
    /// What moved, in the order of the dates as they are.
    pub moved: Vec<PlannedRow>,
    /// How many dates stand as they were agreed.
    pub kept: usize,
    /// How many came after the agreement.
    pub added: usize,
    /// How many agreed things have left the plan.
    pub gone: usize,
    /// What should be done by now as it was agreed, and how much of that is done.
    pub due_by_now: usize,
    /// See `due_by_now`.
    pub done_by_now: usize,
}

/// One date that moved.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedRow {
    /// What it is.
    pub title: String,
    /// Its market; none for what belongs to all.
    pub badge: Option<Badge>,
    /// As it was agreed.
    pub planned: String,
    /// As it is.
    pub actual: String,
    /// Days of the calendar later; less than none is earlier.
    pub days: i64,
    /// "2 days later".
    pub says: String,
    /// Where it is shown.
    pub link: Link,
}

/// What was first agreed beside what is.
#[must_use]
pub fn planned(sections: &Sections, reader: &Reader, now: Instant) -> Planned {
    let standing = sections.plan.baselines.iter().filter(|(_, entry)| !entry.archived);
    let first = standing.min_by_key(|(id, entry)| (entry.at, (*id).clone()));
    let Some((_, first)) = first else { return Planned::default() };
    let language = reader.language;
    let who = people::name(sections, &first.author, language);
    let when = reader.printer(now).yours(first.at, reader.zone);
    let agreed = language.format("overview-agreed", &args! {"who" => who, "when" => when});
    let mut found = Planned { agreed: Some(agreed), ..Planned::default() };
    let mut rows: Vec<(Instant, PlannedRow)> = Vec::new();
    for node in nodes(sections) {
        compare(sections, first, &node, reader, now, (&mut found, &mut rows));
    }
    rows.sort_by_key(|(at, row)| (*at, row.title.clone()));
    found.moved = rows.into_iter().map(|(_, row)| row).collect();
    found
}

/// Every date there is or was: go-lives and items.
fn nodes(sections: &Sections) -> Vec<Node> {
    let markets = sections.markets.keys().map(|id| Node::GoLive(id.clone()));
    let items = sections.timeline.iter().filter(|(_, item)| item.kind != ItemKind::Buffer);
    markets.chain(items.map(|(id, _)| Node::Item(id.clone()))).collect()
}

fn compare(
    sections: &Sections,
    first: &Baseline,
    node: &Node,
    reader: &Reader,
    now: Instant,
    (found, rows): (&mut Planned, &mut Vec<(Instant, PlannedRow)>),
) {
    let zone = node.zone(sections);
    let (was, is) = (first.date(&node.date_path()), node.due(sections));
    if let (Some(was), true) = (&was, node.exists(sections))
        && was.instant_in(zone) <= now
    {
        found.due_by_now += 1;
        found.done_by_now += usize::from(is_done(sections, node, now));
    }
    match (was, is) {
        (Some(was), Some(is)) if was.instant_in(zone) == is.instant_in(zone) => found.kept += 1,
        (Some(was), Some(is)) => rows.push((is.instant_in(zone), row(sections, node, (&was, is), reader, now))),
        (Some(_), None) => found.gone += 1,
        (None, Some(_)) => found.added += 1,
        (None, None) => {}
    }
}

/// Done by its owner's word; a go-live has come.
fn is_done(sections: &Sections, node: &Node, now: Instant) -> bool {
    match node {
        Node::Item(id) => sections.timeline.get(id).is_some_and(|item| item.done),
        Node::GoLive(_) => node.due(sections).is_some_and(|due| due.instant_in(node.zone(sections)) <= now),
    }
}

fn row(
    sections: &Sections,
    node: &Node,
    (was, is): (&StoredDeadline, &StoredDeadline),
    reader: &Reader,
    now: Instant,
) -> PlannedRow {
    let (zone, printer) = (node.zone(sections), reader.printer(now));
    let (before, after) = (was.instant_in(zone), is.instant_in(zone));
    let days = zone.civil(before).date().days_until(zone.civil(after).date());
    PlannedRow {
        title: plan_name(sections, node, reader.language),
        badge: people::badge(sections, &node.market(sections)),
        planned: printer.yours(before, zone),
        actual: printer.yours(after, zone),
        days,
        says: later(days, after > before, reader.language),
        link: Link::of(&node.path()),
    }
}

fn plan_name(sections: &Sections, node: &Node, language: Language) -> String {
    match node {
        Node::GoLive(_) => language.text("overview-go-live"),
        Node::Item(_) => crate::view::plan::name(sections, node, language),
    }
}

/// "2 days later"; of a move within a day only that it is later or earlier.
fn later(days: i64, later: bool, language: Language) -> String {
    match (days, later) {
        (0, true) => language.text("overview-later-hours"),
        (0, false) => language.text("overview-earlier-hours"),
        (days, _) if days > 0 => language.format("overview-later", &args! {"count" => days}),
        (days, _) => language.format("overview-earlier", &args! {"count" => -days}),
    }
}
