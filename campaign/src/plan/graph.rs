//! What waits for what. Two people apart can make a circle that neither of them made alone: it is broken the same
//! way everywhere, and shown.

use super::Node;
use crate::model::{ItemKind, MarketId, Sections};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// How long what waits must wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits {
    /// A dependency: so many working days later; with none, not before.
    Lag(i64),
    /// A buffer: through it or not, the next working day at the earliest.
    Buffer,
}

/// One thing waits for another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The id of the dependency or of the buffer.
    pub id: String,
    /// What must be finished.
    pub from: Node,
    /// What waits for it.
    pub to: Node,
    /// How long.
    pub waits: Waits,
    /// The market whose working days count; empty for that of what waits.
    pub market: MarketId,
}

/// A circle of waiting, and the edge that does not count because of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle {
    /// The edge with the greatest id in the circle.
    pub ignored: Edge,
    /// The circle, beginning with what the ignored edge leads to and ending where it starts.
    pub through: Vec<Node>,
}

/// Everything that waits, without circles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Graph {
    /// The edges that count, by id.
    pub edges: Vec<Edge>,
    /// The circles there would be.
    pub cycles: Vec<Cycle>,
}

impl Graph {
    /// The graph of a campaign: dependencies and buffers whose both ends are part of it.
    #[must_use]
    pub fn of(sections: &Sections) -> Self {
        let links = sections.plan.links.iter().filter(|(_, link)| !link.archived).filter_map(|(id, link)| {
            let (from, to) = (Node::parse(&link.from)?, Node::parse(&link.to)?);
            let waits = Waits::Lag(link.lag.clamp(0, 400));
            Some(Edge { id: id.to_string(), from, to, waits, market: link.market.clone() })
        });
        let buffers = sections.timeline.iter().filter(|(_, item)| item.kind == ItemKind::Buffer && !item.archived);
        let buffers = buffers.filter_map(|(id, item)| {
            let (from, to) = (Node::parse(&item.after)?, Node::parse(&item.before)?);
            Some(Edge { id: id.to_string(), from, to, waits: Waits::Buffer, market: item.market.clone() })
        });
        let there = |edge: &Edge| edge.from.exists(sections) && edge.to.exists(sections);
        Self::without_cycles(links.chain(buffers).filter(there))
    }

    /// Takes edges in the order of their ids and leaves out each that would close a circle: of every circle, the
    /// edge with the greatest id. The order they were made in does not matter.
    #[must_use]
    pub fn without_cycles(edges: impl IntoIterator<Item = Edge>) -> Self {
        let mut all: Vec<Edge> = edges.into_iter().collect();
        all.sort_by(|a, b| (&a.id, &a.from, &a.to).cmp(&(&b.id, &b.from, &b.to)));
        let mut graph = Self::default();
        for edge in all {
            match graph.path(&edge.to, &edge.from) {
                Some(through) => graph.cycles.push(Cycle { ignored: edge, through }),
                None => graph.edges.push(edge),
            }
        }
        graph
    }

    /// The shortest way from one thing to another along what waits; both ends are named.
    #[must_use]
    pub fn path(&self, from: &Node, to: &Node) -> Option<Vec<Node>> {
        let mut came: BTreeMap<Node, Option<Node>> = BTreeMap::from([(from.clone(), None)]);
        let mut queue = VecDeque::from([from.clone()]);
        while let Some(here) = queue.pop_front() {
            if here == *to {
                let mut way = vec![here];
                while let Some(Some(before)) = way.last().and_then(|last| came.get(last)) {
                    way.push(before.clone());
                }
                way.reverse();
                return Some(way);
            }
            for edge in self.edges.iter().filter(|edge| edge.from == here) {
                if !came.contains_key(&edge.to) {
                    came.insert(edge.to.clone(), Some(here.clone()));
                    queue.push_back(edge.to.clone());
                }
            }
        }
        None
    }

    /// The edges that end at a node.
    pub fn into<'a>(&'a self, node: &'a Node) -> impl Iterator<Item = &'a Edge> {
        self.edges.iter().filter(move |edge| edge.to == *node)
    }

    /// Everything that waits or is waited for, each after all it waits for.
    #[must_use]
    pub fn in_order(&self) -> Vec<Node> {
        let mut left: BTreeSet<&Node> = self.edges.iter().flat_map(|edge| [&edge.from, &edge.to]).collect();
        let mut order = Vec::new();
        while !left.is_empty() {
            let free = |node: &&&Node| !self.into(node).any(|edge| left.contains(&edge.from));
            let next: Vec<&Node> = left.iter().filter(free).copied().collect();
            if next.is_empty() {
                break;
            }
            left.retain(|node| !next.contains(node));
            order.extend(next.into_iter().cloned());
        }
        order
    }
}
