//! When silence becomes an answer (E3): never while the silent party sleeps, and never before it had the agreed
//! number of whole working days.

use super::WorkingCalendar;
use crate::time::Instant;

/// How far ahead working days are looked for: past any long holiday, and past a market that closed for a season.
const DAYS: i64 = 400;

impl WorkingCalendar {
    /// The moment a default applies if this market stays silent: after so many hours by any clock and so many
    /// whole working days here, and within working hours. A question asked on Friday at 17:00 in New York ends,
    /// with 24 hours and one day, on Monday at 18:00 in Moscow. None where the market does not work at all.
    #[must_use]
    pub fn silence_ends(&self, asked: Instant, hours: i64, days: usize) -> Option<Instant> {
        let by_the_clock = asked.plus_hours(hours.max(0));
        let today = self.zone.civil(asked).date();
        let shifts = (-1..DAYS).filter_map(|ahead| self.hours(today.plus_days(ahead)));
        // A day that had begun when the question came is no whole day.
        let whole = match days {
            0 => asked,
            days => shifts.filter(|(start, _)| *start >= asked).nth(days - 1)?.1,
        };
        if whole >= by_the_clock && days > 0 {
            return Some(whole);
        }
        let from = self.zone.civil(by_the_clock).date();
        let mut later = (-1..DAYS).filter_map(|ahead| self.hours(from.plus_days(ahead)));
        later.find(|(_, end)| *end >= by_the_clock).map(|(start, _)| start.max(by_the_clock))
    }

    /// Does a moment lie in working hours? Their end counts: what is due at 18:00 is due at work.
    #[must_use]
    pub fn is_office_time(&self, at: Instant) -> bool {
        self.is_working(at) || self.is_working(at.plus_minutes(-1))
    }
}
