//! How far away a moment is and how long something takes: "in 3 hours", "1 h 30 min".

use super::Printer;
use crate::args;
use crate::language::Language;
use crate::time::Instant;

const MINUTE: u64 = 60_000;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;
const WEEK: u64 = 7 * DAY;

impl Printer {
    /// "in 3 hours", "5 minutes ago", "now"; one unit, for lists.
    #[must_use]
    pub fn relative(&self, at: Instant) -> String {
        let distance = at.0.abs_diff(self.now().0);
        let language = self.language();
        if distance < MINUTE {
            return language.text("time-now");
        }
        let amount = amount(language, distance);
        let key = if at > self.now() { "time-in" } else { "time-ago" };
        language.format(key, &args! {"duration" => amount})
    }

    /// "in 3 h 20 min", or "3 h 20 min late"; two units, for what is due.
    #[must_use]
    pub fn countdown(&self, due: Instant) -> String {
        let distance = due.0.abs_diff(self.now().0);
        let language = self.language();
        let key = if due >= self.now() { "time-in" } else { "time-late" };
        language.format(key, &args! {"duration" => language.duration(distance as i64)})
    }
}

impl Language {
    /// "1 h 30 min", "2 d 4 h", "45 min": at most two units, for milliseconds.
    #[must_use]
    pub fn duration(self, milliseconds: i64) -> String {
        let length = milliseconds.unsigned_abs();
        if length < MINUTE {
            return self.text("time-less-than-a-minute");
        }
        let (days, hours, minutes) = (length / DAY, length % DAY / HOUR, length % HOUR / MINUTE);
        let args = args! {"days" => days, "hours" => hours, "minutes" => minutes};
        let key = match (days, hours, minutes) {
            (0, 0, _) => "time-short-minutes",
            (0, _, 0) => "time-short-hours",
            (0, _, _) => "time-short-hours-minutes",
            (_, 0, _) => "time-short-days",
            _ => "time-short-days-hours",
        };
        self.format(key, &args)
    }

    /// How old something is in one unit: "3 hours", «3 часа», "3 horas".
    #[must_use]
    pub fn age(self, milliseconds: i64) -> String {
        let length = milliseconds.unsigned_abs();
        if length < MINUTE {
            return self.text("time-less-than-a-minute");
        }
        let (unit, count) = unit(length);
        self.format(&format!("count-{unit}"), &args! {"count" => count})
    }
}

/// In the case that follows "in" and precedes "ago": «через 1 минуту».
fn amount(language: Language, length: u64) -> String {
    let (unit, count) = unit(length);
    language.format(&format!("time-amount-{unit}"), &args! {"count" => count})
}

/// The largest unit that leaves a number worth saying: up to 48 hours in hours, up to two weeks in days.
fn unit(length: u64) -> (&'static str, u64) {
    if length < HOUR {
        ("minutes", length / MINUTE)
    } else if length < 2 * DAY {
        ("hours", length / HOUR)
    } else if length < 2 * WEEK {
        ("days", length / DAY)
    } else {
        ("weeks", length / WEEK)
    }
}
