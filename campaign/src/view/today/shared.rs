//! When the reader and each other market are at work at the same time: next, and when that changes.

use crate::model::Sections;
use crate::time::{CivilDate, Instant, SharedWindow, next_change, shared_windows};
use crate::view::{Badge, Reader, people};

/// How far ahead to look for a window: past any long holiday.
const DAYS: i64 = 14;

/// The hours shared with one market.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedHours {
    /// With whom.
    pub badge: Badge,
    /// The window that is open now or opens next; none where working days never meet.
    pub window: Option<SharedWindow>,
    /// The day from which clocks make it longer or shorter, and the minutes a day from then on.
    pub change: Option<(CivilDate, i64)>,
}

/// The hours the reader's market shares with every other one, by the reader's calendar.
#[must_use]
pub fn shared_hours(sections: &Sections, reader: &Reader, now: Instant) -> Vec<SharedHours> {
    let mine = reader.calendar(sections);
    let today = reader.zone.civil(now).date();
    let others = people::badges(sections).into_iter().filter(|badge| badge.id != reader.market);
    others
        .filter_map(|badge| {
            let calendars = [mine.clone(), sections.markets.get(&badge.id)?.profile.calendar()];
            let window = (0..DAYS)
                .flat_map(|ahead| shared_windows(&calendars, reader.zone, today.plus_days(ahead)))
                .find(|window| window.to > now);
            Some(SharedHours { window, change: next_change(&calendars, reader.zone, today), badge })
        })
        .collect()
}
