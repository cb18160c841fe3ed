//! The four kinds of deadline (TIME.md). Never a bare moment, never a bare date: what people meant is kept,
//! and what it means in UTC is computed from it.

mod stored;
mod text;

pub use stored::{MovedByLaw, StoredDeadline};

use super::{CivilDateTime, Instant, Resolution, TimeError, Zone};

/// When something is due, as people mean it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// Civil time in a named zone: the default.
    Local {
        /// What the wall clock shows.
        at: CivilDateTime,
        /// Whose wall clock.
        zone: Zone,
        /// Which of two, where the wall clock shows this time twice.
        fold: FoldChoice,
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

/// Which of the two moments is meant where clocks go back and show a time twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FoldChoice {
    /// Before clocks go back; what a rule takes.
    #[default]
    First,
    /// After clocks went back.
    Second,
}

impl Deadline {
    /// Civil time in a zone; where it exists twice, the first.
    #[must_use]
    pub const fn local(at: CivilDateTime, zone: Zone) -> Self {
        Self::Local { at, zone, fold: FoldChoice::First }
    }

    /// One moment for all, to the minute.
    #[must_use]
    pub fn instant(utc: Instant, zone: Zone) -> Self {
        Self::Instant { utc: utc.start_of_minute(), zone }
    }

    /// The moment this is due for somebody in `zone` (only [`Deadline::PerMarketLocal`] asks whose zone).
    #[must_use]
    pub fn instant_in(&self, zone: Zone) -> Instant {
        match self {
            Self::Local { at, zone, fold } => match (zone.resolve(*at), fold) {
                (Resolution::Fold { second, .. }, FoldChoice::Second) => second,
                (resolution, _) => resolution.by_rule(),
            },
            Self::PerMarketLocal { at } => zone.resolve(*at).by_rule(),
            Self::Instant { utc, .. } => *utc,
            Self::Window { to, .. } => to.instant_in(zone),
        }
    }

    /// The moment this is due in each of several markets, in their order.
    #[must_use]
    pub fn resolve(&self, zones: &[Zone]) -> Vec<(Zone, Instant)> {
        zones.iter().map(|zone| (*zone, self.instant_in(*zone))).collect()
    }

    /// The moment a window opens for somebody in `zone`; none for what is no window.
    #[must_use]
    pub fn opens_in(&self, zone: Zone) -> Option<Instant> {
        match self {
            Self::Window { from, .. } => Some(from.instant_in(zone)),
            _ => None,
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

    /// Refuses what does not exist, and a window that ends before it begins, seen from `zone`. A time that
    /// exists twice is taken: its fold says which one.
    pub(super) fn check(&self, zone: Zone) -> Result<(), TimeError> {
        match self {
            Self::Local { at, zone, .. } => match zone.exact(*at) {
                Err(gap @ TimeError::Gap { .. }) => Err(gap),
                _ => Ok(()),
            },
            Self::PerMarketLocal { .. } | Self::Instant { .. } => Ok(()),
            Self::Window { from, to } => {
                if matches!((&**from, &**to), (Self::Window { .. }, _) | (_, Self::Window { .. })) {
                    return Err(TimeError::Malformed(self.to_string()));
                }
                from.check(zone)?;
                to.check(zone)?;
                if from.instant_in(zone) < to.instant_in(zone) { Ok(()) } else { Err(TimeError::Reversed) }
            }
        }
    }
}
