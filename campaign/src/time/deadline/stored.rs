//! A deadline with what it was understood to mean when it was set, so that a law passed since is noticed.

use super::{CivilDateTime, Deadline, FoldChoice, Instant, TimeError, Zone};
use crate::time::TZDB_VERSION;

/// A deadline with what it was understood to mean when it was set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredDeadline {
    /// What was meant.
    pub deadline: Deadline,
    /// The moment a window opens as it was resolved; none for what is no window.
    pub opens: Option<Instant>,
    /// The moment it resolved to (for a window its end; for each market's own time, as seen from the zone
    /// it was set from).
    pub resolved: Instant,
    /// The time zone database that resolved it.
    pub tzdb: String,
}

/// A deadline that a new law lets mean another moment than when it was set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MovedByLaw {
    /// What it meant when it was set.
    pub was: Instant,
    /// What the same words mean today.
    pub now: Instant,
}

impl StoredDeadline {
    /// A deadline at a civil time in a zone.
    ///
    /// # Errors
    /// [`TimeError::Gap`] where that time does not exist, [`TimeError::Fold`] where it exists twice.
    pub fn local(at: CivilDateTime, zone: Zone) -> Result<Self, TimeError> {
        zone.exact(at)?;
        Ok(Self::seen_from(Deadline::local(at, zone), zone))
    }

    /// A deadline at a civil time in a zone, the choice made in case it exists twice.
    ///
    /// # Errors
    /// [`TimeError::Gap`] where that time does not exist.
    pub fn local_choosing(at: CivilDateTime, zone: Zone, choice: FoldChoice) -> Result<Self, TimeError> {
        // The choice is kept only where it means something, so that equal deadlines are written alike.
        let fold = if matches!(zone.exact(at), Err(TimeError::Fold { .. })) { choice } else { FoldChoice::First };
        Self::of(Deadline::Local { at, zone, fold }, zone)
    }

    /// The same civil time in each market's own zone, set from `zone`. Where a market's clock jumps over it,
    /// it moves forward by the length of the gap.
    #[must_use]
    pub fn per_market(at: CivilDateTime, zone: Zone) -> Self {
        Self::seen_from(Deadline::PerMarketLocal { at }, zone)
    }

    /// One moment for all, to the minute.
    #[must_use]
    pub fn instant(utc: Instant, zone: Zone) -> Self {
        Self::seen_from(Deadline::instant(utc, zone), zone)
    }

    /// A stretch of time, set from `zone`.
    ///
    /// # Errors
    /// [`TimeError::Reversed`] where it ends before it begins, [`TimeError::Gap`] where an end does not exist.
    pub fn window(from: Deadline, to: Deadline, zone: Zone) -> Result<Self, TimeError> {
        Self::of(Deadline::Window { from: Box::new(from), to: Box::new(to) }, zone)
    }

    /// Any deadline, set from `zone`.
    ///
    /// # Errors
    /// Those of [`StoredDeadline::window`].
    pub fn of(deadline: Deadline, zone: Zone) -> Result<Self, TimeError> {
        deadline.check(zone)?;
        Ok(Self::seen_from(deadline, zone))
    }

    fn seen_from(deadline: Deadline, zone: Zone) -> Self {
        let (opens, resolved) = (deadline.opens_in(zone), deadline.instant_in(zone));
        Self { deadline, opens, resolved, tzdb: TZDB_VERSION.to_owned() }
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

    /// Where the law has changed since: what was meant and what the same words mean today. Ask; never move
    /// it silently. Each market's own time has no zone of its own to compare in.
    #[must_use]
    pub fn moved_by_law(&self) -> Option<MovedByLaw> {
        let ends = match &self.deadline {
            Deadline::Window { from, to } => vec![(&**to, Some(self.resolved)), (&**from, self.opens)],
            single => vec![(single, Some(self.resolved))],
        };
        ends.into_iter().find_map(|(end, was)| {
            let (zone, was) = (end.zone_of_record()?, was?);
            let now = end.instant_in(zone);
            (now != was).then_some(MovedByLaw { was, now })
        })
    }
}
