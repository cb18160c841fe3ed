//! What one expression of time says, and what it leaves open.

use super::lexicon::{Half, Lead};
use crate::time::Zone;

/// Whose clock an expression names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    Zone(Zone),
    /// Minutes ahead of UTC.
    Offset(i32),
    /// An abbreviation of several zones.
    Ambiguous,
    /// An abbreviation of half the year.
    Season(Zone, i32),
    /// "my time".
    Mine,
    AnywhereOnEarth,
}

/// A day as far as it is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Day {
    pub year: Option<i32>,
    pub month: Option<u8>,
    pub day: Option<u8>,
    /// Written so that it can be read as two different days.
    pub either_order: bool,
}

/// An hour as far as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub hour: u8,
    pub minute: u8,
    /// It is known which half of the day is meant.
    pub half_known: bool,
}

/// One expression of time.
#[derive(Clone, Debug, Default)]
pub(super) struct Expression {
    /// First token, and the one after the last.
    pub from: usize,
    pub to: usize,
    pub lead: Option<Lead>,
    pub weekday: Option<u8>,
    /// next, this: which week is open.
    pub near: bool,
    pub day: Option<Day>,
    pub clock: Option<Clock>,
    pub whose: Option<Whose>,
    pub midnight: bool,
    pub period_end: bool,
    pub vague: bool,
    pub vague_if_due: bool,
    /// A quarter or a month without a day.
    pub loose: bool,
    /// Several days, and the last of them in `day`.
    pub days: bool,
    pub weekend: bool,
    pub relative: Option<i8>,
    /// "today" itself, said of news as often as of deadlines.
    pub today: bool,
    pub part: Option<Half>,
    pub duration: bool,
    pub biweekly: bool,
    pub inclusive: bool,
    /// A stretch, a habit, or something over: no deadline.
    pub no_deadline: bool,
}

impl Expression {
    /// Is anything said yet, apart from prepositions?
    pub fn says_something(&self) -> bool {
        self.names_a_day()
            || self.clock.is_some()
            || self.whose.is_some()
            || self.midnight
            || self.vague
            || self.vague_if_due
            || self.loose
            || self.weekend
            || self.part.is_some()
            || self.duration
            || self.biweekly
    }

    /// Does it say which day, however loosely?
    pub fn names_a_day(&self) -> bool {
        self.weekday.is_some() || self.day.is_some() || self.relative.is_some() || self.period_end
    }

    /// Is something asked for by then?
    pub fn is_due(&self) -> bool {
        matches!(self.lead, Some(Lead::Due | Lead::Until))
    }
}
