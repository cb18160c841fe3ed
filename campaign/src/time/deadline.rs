//! The four kinds of deadline (TIME.md), and how one is stored: as a single line of text, so that two
//! people who move it apart make one conflict and not half of each.
//!
//! Grammar: `kind = resolved @tzdb`, where kind is one of
//! `local 2026-12-08T18:00 Europe/Moscow` · `markets 2026-12-08T18:00` ·
//! `instant 2026-12-08T15:00Z Europe/Moscow` · `window <local|instant…> / <local|instant…>`
//! and resolved is the moment as it was understood when it was set (`2026-12-08T15:00Z`).

use super::{CivilDateTime, Instant, TZDB_VERSION, TimeError, Zone};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// When something is due, as people mean it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// Civil time in a named zone: the default.
    Local {
        /// What the wall clock shows.
        at: CivilDateTime,
        /// Whose wall clock.
        zone: Zone,
    },
    /// The same civil time in each market's own zone.
    PerMarketLocal {
        /// What every market's wall clock shows.
        at: CivilDateTime,
    },
    /// One moment for all.
    Instant {
        /// The moment.
        utc: Instant,
        /// The zone it was chosen in.
        zone: Zone,
    },
    /// A stretch of time between two deadlines.
    Window {
        /// Its beginning.
        from: Box<Deadline>,
        /// Its end: what is due is due by then.
        to: Box<Deadline>,
    },
}

/// A deadline with what it was understood to mean when it was set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredDeadline {
    /// What was meant.
    pub deadline: Deadline,
    /// The moment it resolved to (for a window its end; for each market's own time, in UTC terms of the
    /// zone it was set from).
    pub resolved: Instant,
    /// The time zone database that resolved it.
    pub tzdb: String,
}

impl Deadline {
    /// The moment this is due for somebody in `zone` (only [`Deadline::PerMarketLocal`] asks whose zone).
    #[must_use]
    pub fn instant_in(&self, zone: Zone) -> Instant {
        match self {
            Self::Local { at, zone } => zone.resolve(*at).by_rule(),
            Self::PerMarketLocal { at } => zone.resolve(*at).by_rule(),
            Self::Instant { utc, .. } => *utc,
            Self::Window { to, .. } => to.instant_in(zone),
        }
    }

    /// The zone it was set in; none for each market's own time.
    #[must_use]
    pub fn zone_of_record(&self) -> Option<Zone> {
        match self {
            Self::Local { zone, .. } | Self::Instant { zone, .. } => Some(*zone),
            Self::PerMarketLocal { .. } => None,
            Self::Window { to, .. } => to.zone_of_record(),
        }
    }
}

impl StoredDeadline {
    /// A deadline at a civil time in a zone.
    ///
    /// # Errors
    /// [`TimeError::Gap`] where that time does not exist, [`TimeError::Fold`] where it exists twice.
    pub fn local(at: CivilDateTime, zone: Zone) -> Result<Self, TimeError> {
        let resolved = zone.exact(at)?;
        Ok(Self::of(Deadline::Local { at, zone }, resolved))
    }

    /// The same civil time in each market's own zone, set from `zone`.
    #[must_use]
    pub fn per_market(at: CivilDateTime, zone: Zone) -> Self {
        Self::of(Deadline::PerMarketLocal { at }, zone.resolve(at).by_rule())
    }

    /// One moment for all, e.g. the one of two that a fold offers.
    #[must_use]
    pub fn instant(utc: Instant, zone: Zone) -> Self {
        Self::of(Deadline::Instant { utc, zone }, utc)
    }

    fn of(deadline: Deadline, resolved: Instant) -> Self {
        Self { deadline, resolved, tzdb: TZDB_VERSION.to_owned() }
    }

    /// The moment this is due for somebody in `zone`.
    #[must_use]
    pub fn instant_in(&self, zone: Zone) -> Instant {
        self.deadline.instant_in(zone)
    }

    /// The moment this is due, seen from the zone it was set in.
    #[must_use]
    pub fn due(&self) -> Instant {
        match self.deadline.zone_of_record() {
            Some(zone) => self.deadline.instant_in(zone),
            None => self.resolved,
        }
    }

    /// Where the law has changed since: the moment it means by today's database. Ask; never move it silently.
    #[must_use]
    pub fn moved_by_law(&self) -> Option<Instant> {
        let zone = self.deadline.zone_of_record()?;
        let today = self.deadline.instant_in(zone);
        (today != self.resolved).then_some(today)
    }
}

impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Local { at, zone } => write!(f, "local {at} {zone}"),
            Self::PerMarketLocal { at } => write!(f, "markets {at}"),
            Self::Instant { utc, zone } => write!(f, "instant {} {zone}", utc.to_iso()),
            Self::Window { from, to } => write!(f, "window {from} / {to}"),
        }
    }
}

impl fmt::Display for StoredDeadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} = {} @{}", self.deadline, self.resolved.to_iso(), self.tzdb)
    }
}

impl FromStr for Deadline {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let malformed = || TimeError::Malformed(text.to_owned());
        let (kind, rest) = text.split_once(' ').ok_or_else(malformed)?;
        match kind {
            "window" => {
                let (from, to) = rest.split_once(" / ").ok_or_else(malformed)?;
                // Windows do not nest: it also keeps this from going deep on hostile text.
                if from.starts_with("window") || to.starts_with("window") {
                    return Err(malformed());
                }
                Ok(Self::Window { from: Box::new(from.parse()?), to: Box::new(to.parse()?) })
            }
            "markets" => Ok(Self::PerMarketLocal { at: rest.parse()? }),
            "local" | "instant" => {
                let (at, zone) = rest.split_once(' ').ok_or_else(malformed)?;
                let zone = Zone::parse(zone)?;
                match kind {
                    "local" => Ok(Self::Local { at: at.parse()?, zone }),
                    _ => Ok(Self::Instant { utc: Instant::from_iso(at).ok_or_else(malformed)?, zone }),
                }
            }
            _ => Err(malformed()),
        }
    }
}

impl FromStr for StoredDeadline {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let malformed = || TimeError::Malformed(text.to_owned());
        let (deadline, rest) = text.rsplit_once(" = ").ok_or_else(malformed)?;
        let (resolved, tzdb) = rest.split_once(" @").ok_or_else(malformed)?;
        let resolved = Instant::from_iso(resolved).ok_or_else(malformed)?;
        Ok(Self { deadline: deadline.parse()?, resolved, tzdb: tzdb.to_owned() })
    }
}

impl Serialize for StoredDeadline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for StoredDeadline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
