//! The timeline: one lane per market over one axis, what works and sleeps behind it, and the same as a table.

mod axis;
mod conversion;
pub mod layout;
pub mod moving;
mod rows;

pub use crate::plan::{BufferState, Third};
pub use axis::{Clock, Tick, ticks, whole_days};
pub use conversion::{Conversion, ConversionCell, ConversionColumn, ConversionRow, conversion};
pub use rows::{Row, rows};

use super::{Badge, people};
use crate::model::{Item, ItemId, ItemKind, MarketId, PersonId, Sections};
use crate::plan;
use crate::time::{Deadline, Instant, Shade, Zone, shading};

/// The whole picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// Its first moment.
    pub from: Instant,
    /// Its end.
    pub to: Instant,
    /// One lane for what belongs to all markets (where there is something), then one per market.
    pub lanes: Vec<Lane>,
    /// Items without a date yet.
    pub undated: Vec<Bar>,
}

/// One market's lane.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// The market; none for what belongs to all.
    pub badge: Option<Badge>,
    /// What is at work, asleep or off behind the lane; empty in the lane of all.
    pub shades: Vec<Shade>,
    /// When the market goes live.
    pub go_live: Option<Instant>,
    /// The items, in the order of their ends.
    pub bars: Vec<Bar>,
}

/// One item on a lane.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The item.
    pub id: ItemId,
    /// What it is.
    pub title: String,
    /// Milestone, checkpoint, deliverable or buffer.
    pub kind: ItemKind,
    /// Where it begins: its start, the beginning of its window, or its end for a moment.
    pub from: Option<Instant>,
    /// When it is due.
    pub to: Option<Instant>,
    /// The zone its time was set in.
    pub origin: Zone,
    /// Who answers for it; none is a gap (S0-03).
    pub owner: Option<PersonId>,
    /// Done.
    pub done: bool,
    /// Due and not done.
    pub late: bool,
    /// How much of a buffer is left.
    pub buffer: Option<BufferState>,
}

/// The timeline between two moments; without them, from the first date to the last with a day around.
#[must_use]
pub fn timeline(sections: &Sections, now: Instant, span: Option<(Instant, Instant)>) -> Timeline {
    let (from, to) = span.unwrap_or_else(|| extent(sections, now));
    let mut lanes = vec![lane(sections, None, now, (from, to))];
    lanes.extend(people::badges(sections).into_iter().map(|badge| lane(sections, Some(badge), now, (from, to))));
    lanes.retain(|lane| lane.badge.is_some() || !lane.bars.is_empty());
    let undated = bars(sections, now, |_, bar| bar.to.is_none());
    Timeline { from, to, lanes, undated }
}

fn lane(sections: &Sections, badge: Option<Badge>, now: Instant, (from, to): (Instant, Instant)) -> Lane {
    let id = badge.as_ref().map(|badge| badge.id.clone());
    let market = id.as_ref().and_then(|id| sections.markets.get(id));
    let bars = bars(sections, now, |item, bar| {
        let here = lane_of(sections, &item.market) == id;
        here && bar.to.is_some_and(|end| end >= from) && bar.from.is_some_and(|start| start <= to)
    });
    Lane {
        shades: market.map(|market| shading(&market.profile.calendar(), from, to)).unwrap_or_default(),
        go_live: market.and_then(|market| market.go_live.as_ref()?.instant_in(market.profile.zone).into()),
        badge,
        bars,
    }
}

/// The lane an item lies in: its market's while that takes part, else the lane of all.
fn lane_of(sections: &Sections, market: &MarketId) -> Option<MarketId> {
    sections.markets.get(market).filter(|market| !market.archived).map(|_| market.clone())
}

fn bars(sections: &Sections, now: Instant, keep: impl Fn(&Item, &Bar) -> bool) -> Vec<Bar> {
    let items = sections.timeline.iter().filter(|(_, item)| !item.archived);
    let mut bars: Vec<Bar> = items
        .map(|(id, item)| (item, bar(sections, id, item, now)))
        .filter(|(item, bar)| keep(item, bar))
        .map(|(_, bar)| bar)
        .collect();
    bars.sort_by_key(|bar| (bar.to, bar.from, bar.title.clone(), bar.id.clone()));
    bars
}

/// One item as a bar.
#[must_use]
pub fn bar(sections: &Sections, id: &ItemId, item: &Item, now: Instant) -> Bar {
    let zone = zone_of(sections, item);
    let buffer = plan::buffer(sections, id, item);
    let to = item.due.as_ref().map(|due| due.instant_in(zone)).or(buffer.as_ref().map(|buffer| buffer.to));
    let window = item.due.as_ref().and_then(|due| match &due.deadline {
        Deadline::Window { from, .. } => Some(from.instant_in(zone)),
        _ => None,
    });
    let start = item
        .start
        .as_ref()
        .map(|start| start.instant_in(zone))
        .or(window)
        .or(buffer.as_ref().map(|buffer| buffer.from));
    Bar {
        id: id.clone(),
        title: item.title.clone(),
        kind: item.kind,
        from: start.filter(|start| to.is_none_or(|end| *start <= end)).or(to),
        to,
        origin: item.due.as_ref().and_then(|due| due.deadline.zone_of_record()).unwrap_or(zone),
        owner: sections.people.get(&item.owner).filter(|owner| !owner.archived).map(|_| item.owner.clone()),
        done: item.done,
        late: !item.done && item.kind != ItemKind::Buffer && to.is_some_and(|end| end < now),
        buffer: buffer.map(|buffer| buffer.state),
    }
}

/// The clock that counts for an item: its market's, else that of the first market.
#[must_use]
pub fn zone_of(sections: &Sections, item: &Item) -> Zone {
    let own = sections.markets.get(&item.market).map(|market| market.profile.zone);
    own.unwrap_or_else(|| people::badges(sections).first().map(|badge| badge.zone).unwrap_or_default())
}

/// From the first date to the last, with a day around; now lies within.
#[must_use]
pub fn extent(sections: &Sections, now: Instant) -> (Instant, Instant) {
    let bars = bars(sections, now, |_, bar| bar.to.is_some());
    let starts = bars.iter().filter_map(|bar| bar.from);
    let lives = || {
        sections
            .markets
            .values()
            .filter(|market| !market.archived)
            .filter_map(|market| Some(market.go_live.as_ref()?.due()))
    };
    let first = starts.chain(lives()).min().unwrap_or(now).min(now);
    let last = bars.iter().filter_map(|bar| bar.to).chain(lives()).max().unwrap_or(now).max(now);
    (first.plus_days(-1), last.plus_days(2))
}
