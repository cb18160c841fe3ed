//! The sample's dates, counted from now so that it always looks alive: go-live about three weeks ahead.

use super::cast;
use crate::time::{CivilDate, CivilTime, Instant, StoredDeadline, WorkingCalendar, Zone};

/// The three markets' clocks and the days that matter.
pub(super) struct Days {
    pub(super) now: Instant,
    pub(super) ru: WorkingCalendar,
    pub(super) us: WorkingCalendar,
    pub(super) mx: WorkingCalendar,
    /// Go-live in Russia and Mexico: a Friday worked in all three markets.
    pub(super) live: CivilDate,
    /// Go-live in the US as first planned, and as it is now.
    pub(super) us_planned: CivilDate,
    pub(super) us_live: CivilDate,
}

impl Days {
    pub(super) fn around(now: Instant) -> Self {
        let [ru, us, mx] = cast::markets().map(|(_, market)| market.profile.calendar());
        let today = ru.zone.civil(now).date();
        let all = [&ru, &us, &mx];
        let worked = |date: &CivilDate| all.iter().all(|calendar| calendar.day_kind(*date).is_working());
        let friday = |date: &CivilDate| date.weekday() == 5 && worked(date);
        let live = (19..80).map(|ahead| today.plus_days(ahead)).find(friday).unwrap_or(today.plus_days(21));
        // Four working days lie between the two; the US has slipped two of them.
        let us_planned = ru.add_working_days(live, -5);
        let us_live = ru.add_working_days(live, -3);
        Self { now, live, us_planned, us_live, ru, us, mx }
    }

    /// A day some days before go-live (negative) or after, moved back onto a day that all three markets work.
    pub(super) fn day(&self, offset: i64) -> CivilDate {
        let all = [&self.ru, &self.us, &self.mx];
        let worked = |date: &CivilDate| all.iter().all(|calendar| calendar.day_kind(*date).is_working());
        (0..30).map(|back| self.live.plus_days(offset - back)).find(worked).unwrap_or(self.live.plus_days(offset))
    }

    /// A past moment at this hour of a market's clock: about so many days ago, on a day that all markets worked,
    /// so that what was said later in one market was said later in all.
    pub(super) fn ago(&self, calendar: &WorkingCalendar, days: i64, hour: u8, minute: u8) -> Instant {
        // One calendar's today for all, or the markets would disagree about which day it was.
        let today = self.ru.zone.civil(self.now).date();
        let all = [&self.ru, &self.us, &self.mx];
        let worked = |date: &CivilDate| all.iter().all(|calendar| calendar.day_kind(*date).is_working());
        let count = usize::try_from(days * 5 / 7).unwrap_or(0).saturating_sub(1);
        let date = (1..200).map(|back| today.plus_days(-back)).filter(worked).nth(count);
        let date = date.unwrap_or(today.plus_days(-days));
        calendar.zone.resolve(date.at(clock(hour, minute))).by_rule().min(self.now.plus_hours(-26))
    }

    /// The moment with so many of a market's working minutes between it and now.
    pub(super) fn recent(&self, calendar: &WorkingCalendar, minutes: i64) -> Instant {
        let today = calendar.zone.civil(self.now).date();
        let mut left = minutes;
        for back in 0..40 {
            let Some((start, end)) = calendar.hours(today.plus_days(1 - back)) else { continue };
            let end = end.min(self.now);
            let worked = end.minutes_since(start);
            if worked > left {
                return end.plus_minutes(-left);
            }
            left -= worked.max(0);
        }
        self.now.plus_minutes(-minutes)
    }
}

/// A time of day.
pub(super) fn clock(hour: u8, minute: u8) -> CivilTime {
    CivilTime::new(hour, minute).unwrap_or(CivilTime::MIDNIGHT)
}

/// A deadline on a wall clock.
pub(super) fn local(date: CivilDate, hour: u8, zone: Zone) -> Option<StoredDeadline> {
    let at = date.at(clock(hour, 0));
    // The sample keeps office hours, where no clock is ever changed.
    Some(StoredDeadline::local(at, zone).unwrap_or_else(|_| StoredDeadline::instant(zone.resolve(at).by_rule(), zone)))
}

/// The same hour in every market.
pub(super) fn everywhere(date: CivilDate, hour: u8, zone: Zone) -> Option<StoredDeadline> {
    Some(StoredDeadline::per_market(date.at(clock(hour, 0)), zone))
}
