//! The dates as the plan would have them, beside the dates as they are: a list of moves that a person accepts.
//!
//! A rule gives a date; what it waits for may push it further; nothing pinned or done moves by itself. A thing
//! without a rule only moves where what it waits for leaves it no room.

use super::node::{day, moment, shifted};
use super::{Days, Edge, Graph, Node, Waits, planned_due, planned_start};
use crate::model::{ItemKind, MarketId, Sections};
use crate::time::{CivilDate, StoredDeadline};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Why a date should move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Its rule gives another date.
    Rule,
    /// What it waits for ends too late.
    After(Node),
}

/// One date that should move.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// Which.
    pub node: Node,
    /// Why.
    pub why: Why,
    /// The date as it is.
    pub was: Option<StoredDeadline>,
    /// The date the plan gives.
    pub to: StoredDeadline,
    /// When work begins by the plan, where that is planned.
    pub start: Option<StoredDeadline>,
    /// Pinned: it stays where it is, and somebody has to think.
    pub pinned: bool,
}

impl Move {
    /// Does it follow when a go-live moves? What has a rule and is not pinned.
    #[must_use]
    pub fn follows(&self, sections: &Sections) -> bool {
        let ruled = |id| sections.timeline.get(id).is_some_and(|item| item.rule.is_some());
        !self.pinned && matches!(&self.node, Node::Item(id) if ruled(id))
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Dates {
    start: Option<StoredDeadline>,
    due: StoredDeadline,
    pushed: Option<Node>,
}

/// Everything that should move, in the order things wait for each other.
#[must_use]
pub fn moves(sections: &Sections) -> Vec<Move> {
    moves_with(sections, &Graph::of(sections))
}

/// Everything that should move if these markets went live then: what a person sees before moving a go-live.
#[must_use]
pub fn moves_if(sections: &Sections, lives: &[(MarketId, StoredDeadline)]) -> Vec<Move> {
    let mut then = sections.clone();
    let markets = Arc::make_mut(&mut then.markets);
    for (id, live) in lives {
        if let Some(market) = markets.get_mut(id) {
            market.go_live = Some(live.clone());
        }
    }
    moves(&then)
}

/// What would move with these go-lives and stays because it is pinned.
#[must_use]
pub fn stays_if(sections: &Sections, lives: &[(MarketId, StoredDeadline)]) -> Vec<Move> {
    let mut free = sections.clone();
    Arc::make_mut(&mut free.timeline).values_mut().for_each(|item| item.pinned = false);
    let mut moves = moves_if(&free, lives);
    moves.retain(|found| is_pinned(sections, &found.node));
    moves.iter_mut().for_each(|found| found.pinned = true);
    moves
}

/// The same with a graph that is known already.
#[must_use]
pub fn moves_with(sections: &Sections, graph: &Graph) -> Vec<Move> {
    let mut order = graph.in_order();
    let ruled = sections.timeline.iter().filter(|(_, item)| item.rule.is_some() && !item.archived);
    order.extend(ruled.map(|(id, _)| Node::Item(id.clone())).filter(|node| graph.into(node).next().is_none()));
    let mut planned: BTreeMap<Node, Dates> = BTreeMap::new();
    let mut found = Vec::new();
    for node in order {
        if planned.contains_key(&node) {
            continue;
        }
        let Some(base) = base(sections, &node) else { continue };
        let dates = match is_done(sections, &node) {
            true => base,
            false => graph.into(&node).fold(base, |dates, edge| pushed(sections, dates, edge, &planned)),
        };
        found.extend(differs(sections, &node, &dates));
        // What is pinned stays, so what waits for it counts from where it is.
        let stays = is_pinned(sections, &node);
        let stored = stays.then(|| node.due(sections).cloned()).flatten();
        let dates = stored.map_or(dates, |due| Dates { start: node.start(sections).cloned(), due, pushed: None });
        planned.insert(node, dates);
    }
    found
}

fn is_done(sections: &Sections, node: &Node) -> bool {
    matches!(node, Node::Item(id) if sections.timeline.get(id).is_some_and(|item| item.done))
}

fn is_pinned(sections: &Sections, node: &Node) -> bool {
    matches!(node, Node::Item(id) if sections.timeline.get(id).is_some_and(|item| item.pinned))
}

/// The dates before anything pushes: by the rule where one may move the item, else as they stand.
fn base(sections: &Sections, node: &Node) -> Option<Dates> {
    let (due, start) = (node.due(sections).cloned(), node.start(sections).cloned());
    let as_is = |due: Option<StoredDeadline>| Some(Dates { start: start.clone(), due: due?, pushed: None });
    let Node::Item(id) = node else { return as_is(due) };
    let item = sections.timeline.get(id).filter(|item| item.kind != ItemKind::Buffer)?;
    match planned_due(sections, item) {
        Some(planned) if !item.pinned && !item.done => {
            let follow = || match (&start, &due) {
                (Some(start), Some(due)) => along(sections, node, start, due, &planned),
                _ => start.clone(),
            };
            let start = planned_start(sections, item, &planned).or_else(follow);
            Some(Dates { start, due: planned, pushed: None })
        }
        _ => as_is(due),
    }
}

/// A start keeps its working days to a date that moves.
fn along(
    sections: &Sections,
    node: &Node,
    start: &StoredDeadline,
    due: &StoredDeadline,
    to: &StoredDeadline,
) -> Option<StoredDeadline> {
    let (zone, days) = (node.zone(sections), Days::of_market(sections, &node.market(sections)));
    let (first, moved) = (day(start, zone), days.between(day(due, zone), day(to, zone)));
    let there = days.add(first, moved)?;
    Some(shifted(start, first.days_until(there), zone))
}

/// The dates with the room that one thing before them takes.
fn pushed(sections: &Sections, dates: Dates, edge: &Edge, planned: &BTreeMap<Node, Dates>) -> Dates {
    let before = planned.get(&edge.from).map(|dates| &dates.due).or_else(|| edge.from.due(sections));
    let there = before.and_then(|before| earliest(sections, &dates, edge, before));
    let zone = edge.to.zone(sections);
    let begins = day(dates.start.as_ref().unwrap_or(&dates.due), zone);
    let Some(there) = there.filter(|there| *there > begins) else { return dates };
    let days = Days::of_market(sections, &edge.to.market(sections));
    let ends = day(&dates.due, zone);
    let length = days.between(begins, ends);
    let Some(end) = days.add(there, length) else { return dates };
    Dates {
        start: dates.start.as_ref().map(|start| shifted(start, begins.days_until(there), zone)),
        due: shifted(&dates.due, ends.days_until(end), zone),
        pushed: Some(edge.from.clone()),
    }
}

/// The first day on which what waits may begin.
fn earliest(sections: &Sections, dates: &Dates, edge: &Edge, before: &StoredDeadline) -> Option<CivilDate> {
    let (there, here) = (edge.from.zone(sections), edge.to.zone(sections));
    let own = Days::of_market(sections, &edge.to.market(sections));
    let counted = match edge.market.is_empty() {
        true => own.clone(),
        false => Days::of_market(sections, &edge.market),
    };
    let ends = day(before, there);
    match edge.waits {
        Waits::Buffer => own.on_or(counted.add(ends, 1)?, true),
        Waits::Lag(days) if days > 0 => own.on_or(counted.add(ends, days)?, true),
        Waits::Lag(_) => {
            let begin = dates.start.as_ref().unwrap_or(&dates.due);
            let finished = moment(before, there);
            let first = own.on_or(day(before, here).min(here.civil(finished).date()), true)?;
            let same_day = shifted(begin, day(begin, here).days_until(first), here);
            match moment(&same_day, here) >= finished {
                true => Some(first),
                false => own.on_or(first.plus_days(1), true),
            }
        }
    }
}

fn differs(sections: &Sections, node: &Node, dates: &Dates) -> Option<Move> {
    let was = node.due(sections).cloned();
    let meant = |due: Option<&StoredDeadline>| due.map(|due| due.deadline.clone());
    let start_moves = dates.start.is_some() && meant(node.start(sections)) != meant(dates.start.as_ref());
    if meant(was.as_ref()) == Some(dates.due.deadline.clone()) && !start_moves {
        return None;
    }
    let why = dates.pushed.clone().map_or(Why::Rule, Why::After);
    let (to, start) = (dates.due.clone(), dates.start.clone());
    Some(Move { node: node.clone(), why, was, to, start, pinned: is_pinned(sections, node) })
}
