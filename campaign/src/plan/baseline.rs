//! The dates as they stand, written down for the day somebody asks what was agreed.

use super::Node;
use crate::model::Sections;
use crate::time::StoredDeadline;

/// One line per date: its path, a space, the deadline.
#[must_use]
pub fn snapshot(sections: &Sections) -> String {
    let line = |path: String, due: Option<&StoredDeadline>| due.map(|due| format!("{path} {due}\n"));
    let markets = sections.markets.keys().map(|id| Node::GoLive(id.clone()));
    let items = sections.timeline.keys().map(|id| Node::Item(id.clone()));
    let both = |node: Node| {
        let start = line(format!("{}/start", node.path()), node.start(sections));
        [line(node.date_path(), node.due(sections)), start]
    };
    markets.chain(items).flat_map(both).flatten().collect()
}
