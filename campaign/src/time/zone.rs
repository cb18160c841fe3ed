//! An IANA zone: from moments to wall clocks and back, with gaps and folds named rather than guessed.

mod amended;
mod changes;

pub use changes::ClockChange;

use super::{CivilDate, CivilDateTime, CivilTime, Instant, TimeError};
use chrono::{DateTime, NaiveDateTime, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A time zone of the IANA database. The default is UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Zone(Tz);

/// What a civil time means in a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolution {
    /// One moment.
    Unique(Instant),
    /// The clock jumps over it. By RFC 5545 it moves forward by the length of the gap.
    Gap {
        /// The last minute before the jump.
        before: CivilDateTime,
        /// The first time after it.
        after: CivilDateTime,
        /// Where a rule would put it.
        moved_forward: Instant,
    },
    /// The clock shows it twice. By RFC 5545 a rule takes the first.
    Fold {
        /// The earlier moment.
        first: Instant,
        /// The later one.
        second: Instant,
    },
}

impl Resolution {
    /// The moment a rule takes: a gap moves forward, a fold takes the first.
    #[must_use]
    pub const fn by_rule(self) -> Instant {
        match self {
            Self::Unique(at) | Self::Gap { moved_forward: at, .. } | Self::Fold { first: at, .. } => at,
        }
    }

    /// The moment where there is at least one.
    #[must_use]
    pub const fn first(self) -> Option<Instant> {
        match self {
            Self::Unique(at) | Self::Fold { first: at, .. } => Some(at),
            Self::Gap { .. } => None,
        }
    }
}

impl Zone {
    /// Coordinated universal time.
    #[must_use]
    pub const fn utc() -> Self {
        Self(Tz::UTC)
    }

    /// Reads an IANA name.
    ///
    /// # Errors
    /// [`TimeError::NoSuchZone`].
    pub fn parse(name: &str) -> Result<Self, TimeError> {
        name.trim().parse::<Tz>().map(Self).map_err(|_| TimeError::NoSuchZone(name.to_owned()))
    }

    /// The IANA name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.0.name()
    }

    /// What the wall clock shows at a moment.
    #[must_use]
    pub fn civil(&self, at: Instant) -> CivilDateTime {
        let local = utc(at) + TimeDelta::seconds(self.offset_seconds(at).into());
        CivilDateTime::from_naive(local)
    }

    /// Minutes the wall clock is ahead of UTC at a moment.
    #[must_use]
    pub fn offset_minutes(&self, at: Instant) -> i32 {
        self.offset_seconds(at) / 60
    }

    fn offset_seconds(&self, at: Instant) -> i32 {
        amended::law(self.0, at).offset_from_utc_datetime(&utc(at)).fix().local_minus_utc()
    }

    /// What a civil time means here.
    #[must_use]
    pub fn resolve(&self, civil: CivilDateTime) -> Resolution {
        // No zone is a whole day away from UTC and none changes its clock twice in two days, so the offsets
        // of the day before and the day after are the only ones this time can have.
        let as_utc = Instant(civil.naive().and_utc().timestamp_millis());
        let (day_before, day_after) = (as_utc.plus_days(-1), as_utc.plus_days(1));
        let by = |offset_at: Instant| Instant(as_utc.0 - i64::from(self.offset_seconds(offset_at)) * 1_000);
        let shows = |at: Instant| self.civil(at) == civil;
        let (old, new) = (by(day_before), by(day_after));
        match (shows(old), shows(new)) {
            (true, true) if old != new => Resolution::Fold { first: old.min(new), second: old.max(new) },
            (true, _) => Resolution::Unique(old),
            (false, true) => Resolution::Unique(new),
            (false, false) => {
                let jump = self.jump(day_before, day_after);
                let (before, after) = (self.civil(jump.plus_minutes(-1)), self.civil(jump));
                Resolution::Gap { before, after, moved_forward: old }
            }
        }
    }

    /// The civil time as one moment, or an error that says what to choose instead.
    ///
    /// # Errors
    /// [`TimeError::Gap`] and [`TimeError::Fold`].
    pub fn exact(&self, civil: CivilDateTime) -> Result<Instant, TimeError> {
        let zone = || self.name().to_owned();
        match self.resolve(civil) {
            Resolution::Unique(at) => Ok(at),
            Resolution::Gap { before, after, .. } => Err(TimeError::Gap { at: civil, zone: zone(), before, after }),
            Resolution::Fold { first, second } => Err(TimeError::Fold { at: civil, zone: zone(), first, second }),
        }
    }

    /// The first moment of a day here, also where midnight does not exist (Santiago, 5 September 2027).
    #[must_use]
    pub fn start_of_day(&self, date: CivilDate) -> Instant {
        match self.resolve(date.at(CivilTime::MIDNIGHT)) {
            Resolution::Gap { after, .. } => self.resolve(after).by_rule(),
            resolution => resolution.by_rule(),
        }
    }

    /// The moment a day is over here: the first of the next one.
    #[must_use]
    pub fn end_of_day(&self, date: CivilDate) -> Instant {
        self.start_of_day(date.plus_days(1))
    }
}

/// The moment as chrono sees it; moments outside the years 1 to 9999 are pulled to their edge, a week inside,
/// so that no offset can lead out of the calendar.
fn utc(at: Instant) -> NaiveDateTime {
    let inside = at.0.clamp(Instant::EARLIEST.0, Instant::LATEST.0);
    DateTime::from_timestamp_millis(inside).unwrap_or_default().naive_utc()
}

impl Default for Zone {
    fn default() -> Self {
        Self::utc()
    }
}

impl PartialOrd for Zone {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Zone {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.name().cmp(other.name())
    }
}

impl std::fmt::Display for Zone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl std::str::FromStr for Zone {
    type Err = TimeError;

    fn from_str(name: &str) -> Result<Self, TimeError> {
        Self::parse(name)
    }
}

impl Serialize for Zone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::parse(&name).map_err(serde::de::Error::custom)
    }
}
