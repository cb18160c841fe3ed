//! Until when a market may stay silent about what was handed in (E3): a day by the clock, and never less than one
//! whole working day of the market that is asked. After that its silence means that it has no objections.

use super::{Badge, Reader, people};
use crate::model::{ItemId, MarketId, Sections};
use crate::time::Instant;
use crate::watch::{self, Stage};

/// The window of the agreement: hours by any clock, and whole working days of the silent party.
const WINDOW: (i64, usize) = (24, 1);

/// A market that has not said anything about the last delivery.
#[derive(Clone, Debug, PartialEq)]
pub struct Silence {
    /// The market.
    pub badge: Badge,
    /// Until when it may speak, on the reader's clock and its own.
    pub until: String,
    /// That moment is over: it has no objections.
    pub over: bool,
}

/// The markets that are silent about a delivery that waits for feedback, in the campaign's order.
#[must_use]
pub fn silences(sections: &Sections, item: &ItemId, reader: &Reader, now: Instant) -> Vec<Silence> {
    let Some(one) = watch::submission(sections, item).filter(|one| one.stage() == Stage::AwaitsFeedback) else {
        return Vec::new();
    };
    let Some(asked) = one.deliveries.last().map(|last| last.entry.when()) else { return Vec::new() };
    let threads = watch::threads_on(sections, item);
    let spoke = |market: &MarketId| {
        let mut since = threads.iter().filter(|(_, thread, _)| thread.market == *market);
        since.any(|(_, thread, _)| thread.in_order().iter().any(|(_, comment)| comment.at >= asked))
    };
    let printer = reader.printer(now);
    let silent = people::badges(sections).into_iter().filter(|badge| !spoke(&badge.id));
    let window = |badge: Badge| {
        let calendar = sections.markets.get(&badge.id)?.profile.calendar();
        let until = calendar.silence_ends(asked, WINDOW.0, WINDOW.1)?;
        Some(Silence { until: printer.yours(until, badge.zone), over: until <= now, badge })
    };
    silent.filter_map(window).collect()
}
