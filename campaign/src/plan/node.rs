//! The two kinds of dates that wait for each other: items, and go-lives of markets.

use crate::model::{Item, ItemId, Market, MarketId, Sections, markets_in_order};
use crate::time::{CivilDate, CivilDateTime, Deadline, FoldChoice, Instant, StoredDeadline, Zone};

/// An end of a dependency.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// The go-live of a market.
    GoLive(MarketId),
    /// An item of the timeline.
    Item(ItemId),
}

impl Node {
    /// Reads `markets/m-us` or `timeline/i-1`.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        match path.split_once('/')? {
            (_, "") => None,
            ("markets", id) => Some(Self::GoLive(id.into())),
            ("timeline", id) => Some(Self::Item(id.into())),
            _ => None,
        }
    }

    /// The path of the entity.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::GoLive(id) => format!("markets/{id}"),
            Self::Item(id) => format!("timeline/{id}"),
        }
    }

    /// The path of the date itself.
    #[must_use]
    pub fn date_path(&self) -> String {
        match self {
            Self::GoLive(id) => format!("markets/{id}/go_live"),
            Self::Item(id) => format!("timeline/{id}/due"),
        }
    }

    /// The market whose days count for it; empty for all.
    #[must_use]
    pub fn market(&self, sections: &Sections) -> MarketId {
        match self {
            Self::GoLive(id) => id.clone(),
            Self::Item(id) => sections.timeline.get(id).map(|item| item.market.clone()).unwrap_or_default(),
        }
    }

    /// The clock that counts for it.
    #[must_use]
    pub fn zone(&self, sections: &Sections) -> Zone {
        let market = self.market(sections);
        // What belongs to all markets has the day of the clock it was set by.
        let set_by = || self.due(sections).and_then(|due| due.deadline.zone_of_record());
        let shared = !sections.markets.contains_key(&market);
        shared.then(set_by).flatten().unwrap_or_else(|| zone_of(sections, &market))
    }

    /// Its deadline, where it is part of the campaign and has one.
    #[must_use]
    pub fn due<'a>(&self, sections: &'a Sections) -> Option<&'a StoredDeadline> {
        match self {
            Self::GoLive(id) => live_market(sections, id)?.go_live.as_ref(),
            Self::Item(id) => item(sections, id)?.due.as_ref(),
        }
    }

    /// When its work begins, where that is planned.
    #[must_use]
    pub fn start<'a>(&self, sections: &'a Sections) -> Option<&'a StoredDeadline> {
        match self {
            Self::GoLive(_) => None,
            Self::Item(id) => item(sections, id)?.start.as_ref(),
        }
    }

    /// Is it part of the campaign?
    #[must_use]
    pub fn exists(&self, sections: &Sections) -> bool {
        match self {
            Self::GoLive(id) => live_market(sections, id).is_some(),
            Self::Item(id) => item(sections, id).is_some(),
        }
    }
}

fn live_market<'a>(sections: &'a Sections, id: &MarketId) -> Option<&'a Market> {
    sections.markets.get(id).filter(|market| !market.archived)
}

fn item<'a>(sections: &'a Sections, id: &ItemId) -> Option<&'a Item> {
    sections.timeline.get(id).filter(|item| !item.archived)
}

/// The clock of a market; that of the first one for what belongs to all.
#[must_use]
pub fn zone_of(sections: &Sections, market: &MarketId) -> Zone {
    let first = || markets_in_order(&sections.markets).first().map(|(_, market)| market.profile.zone);
    sections.markets.get(market).map(|market| market.profile.zone).or_else(first).unwrap_or_default()
}

/// The same deadline so many days of the calendar later: the clocks it names show the same time.
#[must_use]
pub fn shifted(due: &StoredDeadline, days: i64, zone: Zone) -> StoredDeadline {
    let seen = due.deadline.zone_of_record().unwrap_or(zone);
    let deadline = shift(&due.deadline, days);
    StoredDeadline::of(deadline.clone(), seen)
        .unwrap_or_else(|_| StoredDeadline::instant(deadline.instant_in(seen), seen))
}

fn shift(deadline: &Deadline, days: i64) -> Deadline {
    let later = |at: CivilDateTime| at.date().plus_days(days).at(at.time());
    match deadline {
        Deadline::Local { at, zone, .. } => Deadline::local(exists(later(*at), *zone), *zone),
        Deadline::PerMarketLocal { at } => Deadline::PerMarketLocal { at: later(*at) },
        Deadline::Instant { utc, zone } => Deadline::instant(zone.resolve(later(zone.civil(*utc))).by_rule(), *zone),
        Deadline::Window { from, to } => {
            Deadline::Window { from: Box::new(shift(from, days)), to: Box::new(shift(to, days)) }
        }
    }
}

/// A time the clock jumps over moves forward by the length of the gap, as a rule has it.
pub(super) fn exists(at: CivilDateTime, zone: Zone) -> CivilDateTime {
    zone.civil(zone.resolve(at).by_rule())
}

/// A deadline on one wall clock that a rule sets: it takes the first where a time exists twice.
pub(super) fn on_clock(at: CivilDateTime, zone: Zone) -> StoredDeadline {
    let at = exists(at, zone);
    StoredDeadline::local_choosing(at, zone, FoldChoice::First)
        .unwrap_or_else(|_| StoredDeadline::instant(zone.resolve(at).by_rule(), zone))
}

/// The day a deadline falls on, on a clock.
pub(super) fn day(due: &StoredDeadline, zone: Zone) -> CivilDate {
    zone.civil(due.instant_in(zone)).date()
}

/// The moment of a deadline on a clock.
pub(super) fn moment(due: &StoredDeadline, zone: Zone) -> Instant {
    due.instant_in(zone)
}
