//! Why a time cannot be taken as it was given, with what would be right instead.

use super::{CivilDateTime, Instant};

/// A time that is not one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TimeError {
    /// Not written as a date or time at all.
    #[error("{0:?} is not a date or a time")]
    Malformed(String),
    /// There is no such day, e.g. 31 February.
    #[error("{0} does not exist in the calendar")]
    NoSuchDay(String),
    /// There is no such zone.
    #[error("{0:?} is not a time zone")]
    NoSuchZone(String),
    /// The clock jumps over this time.
    #[error("{at} does not exist in {zone}: the clock goes from {before} to {after}")]
    Gap {
        /// What was asked for.
        at: CivilDateTime,
        /// In which zone.
        zone: String,
        /// The minute before the jump.
        before: CivilDateTime,
        /// The first time after the jump.
        after: CivilDateTime,
    },
    /// The clock shows this time twice.
    #[error("{at} happens twice in {zone}")]
    Fold {
        /// What was asked for.
        at: CivilDateTime,
        /// In which zone.
        zone: String,
        /// The first of the two.
        first: Instant,
        /// The second.
        second: Instant,
    },
    /// The window ends before it begins.
    #[error("the window ends before it begins")]
    Reversed,
}

impl TimeError {
    /// The Fluent key of the sentence that says what to do.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "error-time-malformed",
            Self::NoSuchDay(_) => "error-time-no-such-day",
            Self::NoSuchZone(_) => "error-time-no-such-zone",
            Self::Gap { .. } => "error-time-gap",
            Self::Fold { .. } => "error-time-fold",
            Self::Reversed => "error-window-reversed",
        }
    }
}
