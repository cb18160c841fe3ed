//! The plan for paper: every date on every market's clock, go-lives among them (E10).

use super::name;
use crate::model::{ItemKind, Sections, markets_in_order};
use crate::plan::Node;
use crate::time::{Instant, Zone};
use crate::view::{Reader, people};

/// A table of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What, whose, one clock per market, UTC.
    pub heads: Vec<String>,
    /// One row per date, in order of time.
    pub rows: Vec<Vec<String>>,
}

/// Every date of the plan. A date that is each market's own has each market's own day in its column.
#[must_use]
pub fn table(sections: &Sections, reader: &Reader, now: Instant) -> Table {
    let (language, printer) = (reader.language, reader.printer(now));
    let zones: Vec<Zone> = people::badges(sections).iter().map(|badge| badge.zone).collect();
    let mut heads = vec![language.text("plan-table-what"), language.text("plan-table-market")];
    heads.extend(zones.iter().map(|zone| language.place(zone.name())));
    heads.push("UTC".to_owned());
    let items = sections.timeline.iter().filter(|(_, item)| !item.archived && item.kind != ItemKind::Buffer);
    let items = items.map(|(id, _)| Node::Item(id.clone()));
    let lives = markets_in_order(&sections.markets).into_iter().map(|(id, _)| Node::GoLive(id.clone()));
    let row = |node: Node| {
        let (due, own) = (node.due(sections)?, node.zone(sections));
        let at = due.instant_in(own);
        let each = due.deadline.zone_of_record().is_none() && node.market(sections).is_empty();
        let badge = people::badge(sections, &node.market(sections));
        let market = badge.map_or_else(|| language.text("label-all-markets"), |badge| badge.name);
        let mut cells = vec![name(sections, &node, language), market];
        cells.extend(zones.iter().map(|zone| printer.bare_in(if each { due.instant_in(*zone) } else { at }, *zone)));
        // What happens at another moment in each market has no one moment.
        cells.push(if each { String::new() } else { printer.bare_in(at, Zone::utc()) });
        Some((at, node, cells))
    };
    let mut rows: Vec<(Instant, Node, Vec<String>)> = lives.chain(items).filter_map(row).collect();
    rows.sort();
    Table { heads, rows: rows.into_iter().map(|(_, _, cells)| cells).collect() }
}
