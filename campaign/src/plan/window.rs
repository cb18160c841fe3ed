//! The promise that all markets go live within so many hours of each other (E10).

use crate::model::{MarketId, Sections, markets_in_order};
use crate::time::Instant;

/// How far apart the go-lives are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WindowState {
    /// Promised hours.
    pub hours: i64,
    /// Minutes between the first and the last.
    pub minutes: i64,
    /// The first market and its moment.
    pub first: (MarketId, Instant),
    /// The last.
    pub last: (MarketId, Instant),
}

impl WindowState {
    /// Is the promise broken? A minute more is too much.
    #[must_use]
    pub const fn is_broken(&self) -> bool {
        self.minutes > self.hours * 60
    }
}

/// The promise beside the plan; none where nothing is promised or fewer than two markets have a date.
#[must_use]
pub fn window(sections: &Sections) -> Option<WindowState> {
    let hours = sections.plan.window_hours;
    let lives = markets_in_order(&sections.markets).into_iter().filter_map(|(id, market)| {
        let at = market.go_live.as_ref()?.instant_in(market.profile.zone);
        Some((at, id.clone()))
    });
    let mut lives: Vec<(Instant, MarketId)> = lives.collect();
    lives.sort();
    if hours <= 0 || hours > 24 * 366 || lives.len() < 2 {
        return None;
    }
    let ((from, first), (to, last)) = (lives.first()?.clone(), lives.last()?.clone());
    Some(WindowState { hours, minutes: to.minutes_since(from), first: (first, from), last: (last, to) })
}
