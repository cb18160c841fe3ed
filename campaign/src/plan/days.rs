//! The days that count for something: those one market works, or those that all markets work.

use crate::model::{Market, MarketId, Sections, Whose, markets_in_order};
use crate::time::{CivilDate, WorkingCalendar};

/// The calendars of everybody who must be at work.
#[derive(Clone, Debug)]
pub struct Days {
    calendars: Vec<WorkingCalendar>,
}

/// No two countries are closed on alternating days for longer than this.
const FAR: i64 = 500;

impl Days {
    /// The days a rule counts, for an item of a market (none for what belongs to all).
    #[must_use]
    pub fn of(sections: &Sections, whose: &Whose, market: &MarketId) -> Self {
        match whose {
            Whose::Own => Self::of_market(sections, market),
            Whose::All => Self::of_all(sections),
            Whose::Market(other) => Self::of_market(sections, other),
        }
    }

    /// The days of one market; of all together where there is no such market.
    #[must_use]
    pub fn of_market(sections: &Sections, market: &MarketId) -> Self {
        let one = sections.markets.get(market).filter(|market| !market.archived);
        one.map_or_else(|| Self::of_all(sections), |market| Self { calendars: vec![market.profile.calendar()] })
    }

    /// The days that all markets work.
    #[must_use]
    pub fn of_all(sections: &Sections) -> Self {
        let calendar = |(_, market): (_, &Market)| market.profile.calendar();
        Self { calendars: markets_in_order(&sections.markets).into_iter().map(calendar).collect() }
    }

    /// Does everybody work this day?
    #[must_use]
    pub fn works(&self, date: CivilDate) -> bool {
        self.calendars.iter().all(|calendar| calendar.day_kind(date).is_working())
    }

    /// This day, or the nearest worked one after it (or before).
    #[must_use]
    pub fn on_or(&self, date: CivilDate, forward: bool) -> Option<CivilDate> {
        let step = if forward { 1 } else { -1 };
        (0..FAR).map(|n| date.plus_days(step * n)).find(|date| self.works(*date))
    }

    /// So many worked days later; negative for earlier. Zero stays. None where nobody ever works together.
    #[must_use]
    pub fn add(&self, date: CivilDate, days: i64) -> Option<CivilDate> {
        let step = days.signum() == 1;
        (0..days.abs()).try_fold(date, |day, _| self.on_or(day.plus_days(if step { 1 } else { -1 }), step))
    }

    /// Worked days after `from` up to and including `to`; negative where `to` is earlier.
    #[must_use]
    pub fn between(&self, from: CivilDate, to: CivilDate) -> i64 {
        let span = from.days_until(to).clamp(-4_000, 4_000);
        let step = span.signum();
        let worked = (1..=span.abs()).filter(|n| self.works(from.plus_days(step * n)));
        step * i64::try_from(worked.count()).unwrap_or(0)
    }

    /// The hour the first of them opens.
    #[must_use]
    pub fn opens(&self) -> Option<crate::time::CivilTime> {
        self.calendars.first().map(|calendar| calendar.opens)
    }
}
