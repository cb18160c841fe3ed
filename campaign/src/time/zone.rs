//! An IANA zone: from moments to wall clocks and back, with gaps and folds named rather than guessed.

use super::{CivilDateTime, Instant, TimeError};
use chrono::{DateTime, MappedLocalTime, Offset, TimeDelta, TimeZone};
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
        CivilDateTime::from_naive(utc(at).with_timezone(&self.0).naive_local())
    }

    /// Minutes the wall clock is ahead of UTC at a moment.
    #[must_use]
    pub fn offset_minutes(&self, at: Instant) -> i32 {
        utc(at).with_timezone(&self.0).offset().fix().local_minus_utc() / 60
    }

    /// What a civil time means here.
    #[must_use]
    pub fn resolve(&self, civil: CivilDateTime) -> Resolution {
        let naive = civil.naive();
        match self.0.from_local_datetime(&naive) {
            MappedLocalTime::Single(at) => Resolution::Unique(Instant(at.timestamp_millis())),
            MappedLocalTime::Ambiguous(first, second) => Resolution::Fold {
                first: Instant(first.timestamp_millis()),
                second: Instant(second.timestamp_millis()),
            },
            MappedLocalTime::None => self.gap(civil),
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

    /// Looks for the two sides of a gap, minute by minute; gaps are at most a day (Samoa, 2011).
    fn gap(&self, civil: CivilDateTime) -> Resolution {
        let naive = civil.naive();
        let exists = |minutes: i64| {
            let candidate = naive.checked_add_signed(TimeDelta::try_minutes(minutes)?)?;
            self.0.from_local_datetime(&candidate).earliest().map(|at| (candidate, at))
        };
        let after = (1..=1_500).find_map(exists);
        let before = (1..=1_500).find_map(|minutes| exists(-minutes));
        match (before, after) {
            (Some((before, before_at)), Some((after, _))) => {
                let since = naive.signed_duration_since(before);
                Resolution::Gap {
                    before: CivilDateTime::from_naive(before),
                    after: CivilDateTime::from_naive(after),
                    moved_forward: Instant((before_at + since).timestamp_millis()),
                }
            }
            // No zone has a longer gap; if one ever does, read the clock as UTC rather than stop.
            _ => Resolution::Unique(Instant(naive.and_utc().timestamp_millis())),
        }
    }

    /// The moments between two at which the wall clock jumps, each with minutes ahead of UTC before and after.
    /// Looks at every day, so a jump that is undone within a day is not seen.
    #[must_use]
    pub fn transitions(&self, from: Instant, to: Instant) -> Vec<(Instant, i32, i32)> {
        let mut found = Vec::new();
        let mut day = from;
        while day < to {
            let next = day.plus_days(1).min(to);
            let (before, after) = (self.offset_minutes(day), self.offset_minutes(next));
            if before != after {
                found.push((self.jump(day, next), before, after));
            }
            day = next;
        }
        found
    }

    fn jump(&self, mut low: Instant, mut high: Instant) -> Instant {
        let before = self.offset_minutes(low);
        while high.minutes_since(low) > 1 {
            let middle = low.plus_minutes(high.minutes_since(low) / 2);
            if self.offset_minutes(middle) == before { low = middle } else { high = middle }
        }
        high
    }
}

/// The moment as chrono sees it; moments beyond its calendar are pulled to its edge.
fn utc(at: Instant) -> DateTime<chrono::Utc> {
    let edge = if at.0 < 0 { DateTime::<chrono::Utc>::MIN_UTC } else { DateTime::<chrono::Utc>::MAX_UTC };
    // A day of room on both sides lets every zone's offset be added.
    let limit = 8_000_000_000_000_000;
    DateTime::from_timestamp_millis(at.0.clamp(-limit, limit)).unwrap_or(edge)
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
