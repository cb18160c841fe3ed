//! How much of a buffer is left (S1-20). A buffer lies between two dates; whatever brings them nearer to each other
//! than was planned has eaten of it.

use super::node::{day, shifted};
use super::{Days, Graph, Node};
use crate::model::{Item, ItemId, ItemKind, Sections};
use crate::time::{Instant, Zone};

/// The state of one buffer in working days of the market it protects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BufferState {
    /// Working days planned between the two dates.
    pub total: i64,
    /// Working days eaten; more than `total` when it is through.
    pub eaten: i64,
}

/// The thirds of a fever chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Third {
    /// Up to a third is eaten.
    Green,
    /// Up to two thirds.
    Yellow,
    /// More.
    Red,
}

impl BufferState {
    /// Working days left; never below zero.
    #[must_use]
    pub fn left(self) -> i64 {
        (self.total - self.eaten).max(0)
    }

    /// Working days by which it is through.
    #[must_use]
    pub fn over(self) -> i64 {
        (self.eaten - self.total).max(0)
    }

    /// Eaten share in per cent.
    #[must_use]
    pub fn percent(self) -> i64 {
        if self.total == 0 { 0 } else { self.eaten * 100 / self.total }
    }

    /// Which third it is in.
    #[must_use]
    pub fn third(self) -> Third {
        match self.percent() {
            ..=33 => Third::Green,
            34..=66 => Third::Yellow,
            _ => Third::Red,
        }
    }
}

/// A buffer between two dates.
#[derive(Clone, Debug, PartialEq)]
pub struct Buffer {
    /// The item that is the buffer.
    pub item: ItemId,
    /// What it begins after.
    pub after: Node,
    /// What it protects.
    pub before: Node,
    /// When it was to begin: what has eaten of it lies within.
    pub from: Instant,
    /// When what it protects is due.
    pub to: Instant,
    /// How much is left.
    pub state: BufferState,
    /// Working days by which what it begins after has slipped since it was agreed; none without an agreement.
    pub slipped: Option<i64>,
    /// How much of the work before it is done, in per cent; none where there is no work to count.
    pub chain: Option<i64>,
}

impl Buffer {
    /// How fast it is eaten: share of the buffer over share of the work, in per cent. Above 100 the buffer will
    /// not last. None while nothing of the work is done.
    #[must_use]
    pub fn burn(&self) -> Option<i64> {
        self.chain.filter(|chain| *chain > 0).map(|chain| self.state.percent() * 100 / chain)
    }
}

/// The buffer that an item is, where it is one with both ends dated.
#[must_use]
pub fn buffer(sections: &Sections, id: &ItemId, item: &Item) -> Option<Buffer> {
    if item.kind != ItemKind::Buffer || item.archived {
        return None;
    }
    let (after, before) = (Node::parse(&item.after)?, Node::parse(&item.before)?);
    let (here, there) = (after.zone(sections), before.zone(sections));
    let (ends, begins) = (after.due(sections)?, before.start(sections).or_else(|| before.due(sections))?);
    let market = if item.market.is_empty() { before.market(sections) } else { item.market.clone() };
    let days = Days::of_market(sections, &market);
    let total = item.duration.clamp(0, 400);
    let left = days.between(day(ends, here), day(begins, there)) - 1;
    let whole = days.add(day(begins, there), -(total + 1)).filter(|_| left < total);
    let agreed = sections.plan.agreed().and_then(|agreed| agreed.date(&after.date_path()));
    Some(Buffer {
        item: id.clone(),
        from: whole.map_or(ends.clone(), |date| shifted(ends, day(ends, here).days_until(date), here)).instant_in(here),
        to: begins.instant_in(there),
        state: BufferState { total, eaten: (total - left).max(0) },
        slipped: agreed.map(|agreed| days.between(day(&agreed, here), day(ends, here))),
        chain: chain(sections, &after),
        after,
        before,
    })
}

/// Every buffer with both ends dated.
#[must_use]
pub fn buffers(sections: &Sections) -> Vec<Buffer> {
    sections.timeline.iter().filter_map(|(id, item)| buffer(sections, id, item)).collect()
}

/// The share of work that is done before a date: of what it waits for, and before a go-live of what its market
/// has on the plan. A longer thing counts more.
fn chain(sections: &Sections, node: &Node) -> Option<i64> {
    let graph = Graph::of(sections);
    let end = node.due(sections)?.instant_in(node.zone(sections));
    let belongs = |(id, item): &(&ItemId, &Item)| {
        let here = Node::Item((*id).clone());
        let in_market = matches!(node, Node::GoLive(market) if item.market == *market);
        let zone = here.zone(sections);
        let in_time = item.due.as_ref().is_some_and(|due| due.instant_in(zone) <= end);
        (in_market && in_time) || here == *node || graph.path(&here, node).is_some()
    };
    let work = sections.timeline.iter().filter(|(_, item)| !item.archived && item.kind != ItemKind::Buffer);
    let weights = work.filter(belongs).map(|(_, item)| (item.duration.clamp(1, 400), item.done));
    let (all, done) = weights.fold((0, 0), |(all, done), (days, is)| (all + days, done + if is { days } else { 0 }));
    (all > 0).then(|| done * 100 / all)
}

/// Zones this far apart share so little of a day that a third more time is needed (E7).
const FAR_MINUTES: i32 = 7 * 60;

/// A buffer of so many working days, with the third more that two distant clocks ask for.
#[must_use]
pub fn suggested_days(days: i64, one: Zone, other: Zone, at: Instant) -> i64 {
    let apart = (one.offset_minutes(at) - other.offset_minutes(at)).abs();
    // No two clocks are further apart than half a day: beyond it, the other day is nearer.
    let apart = apart.min(24 * 60 - apart);
    if apart >= FAR_MINUTES { (days * 13 + 9).div_euclid(10) } else { days }
}
