//! How much of a buffer between linked go-lives is left (S1-20). Computed, never stored.
//!
//! A buffer belongs to the market it protects. It runs from the go-live it was planned after (its start)
//! to the protected go-live (its due); what the other market has slipped into it is eaten.

use super::zone_of;
use crate::model::{Item, ItemKind, Sections};
use crate::time::CivilDate;

/// The state of one buffer in working days of the market it protects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BufferState {
    /// Working days planned between the two go-lives.
    pub total: i64,
    /// Working days the earlier go-live has slipped into it; more than `total` when it is through.
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

/// The state of an item that is a buffer with both ends.
#[must_use]
pub fn buffer(sections: &Sections, item: &Item) -> Option<BufferState> {
    if item.kind != ItemKind::Buffer {
        return None;
    }
    let zone = zone_of(sections, item);
    let calendar = sections.markets.get(&item.market)?.profile.calendar();
    let day = |at: crate::time::Instant| zone.civil(at).date();
    let (start, end) = (day(item.start.as_ref()?.instant_in(zone)), day(item.due.as_ref()?.instant_in(zone)));
    let latest = |start: CivilDate| {
        let others = sections.markets.iter().filter(|(id, market)| **id != item.market && !market.archived);
        let lives =
            others.filter_map(|(_, market)| Some(day(market.go_live.as_ref()?.instant_in(market.profile.zone))));
        // A market that goes live together with the protected one is not what the buffer was planned after.
        let (together, before): (Vec<_>, Vec<_>) = lives.partition(|date| *date == end);
        before.into_iter().max().or_else(|| together.into_iter().max()).map_or(start, |date| date.max(start))
    };
    Some(BufferState {
        total: (calendar.working_days_between(start, end) - 1).max(0),
        eaten: calendar.working_days_between(start, latest(start)).max(0),
    })
}
