//! When a zone's clock changes.

use super::{Instant, Zone, amended};

/// A moment at which a wall clock jumps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockChange {
    /// The first moment of the new time.
    pub at: Instant,
    /// Minutes ahead of UTC until then.
    pub before: i32,
    /// Minutes ahead of UTC from then on.
    pub after: i32,
}

impl Zone {
    /// The moments after `from`, up to and including `to`, at which the wall clock jumps. Looks at every day,
    /// so a jump undone within a day is not seen; at most some ten years.
    #[must_use]
    pub fn transitions(&self, from: Instant, to: Instant) -> Vec<ClockChange> {
        let mut found = Vec::new();
        let mut day = from;
        for _ in 0..4_000 {
            if day >= to {
                break;
            }
            let next = day.plus_days(1).min(to);
            let (before, after) = (self.offset_minutes(day), self.offset_minutes(next));
            if before != after {
                found.push(ClockChange { at: self.jump(day, next), before, after });
            }
            day = next;
        }
        found
    }

    /// Since when the law differs from what clocks know that were last updated in spring 2025, if it does.
    /// A phone may show its owner another hour than Dateline does: worth a word on the screen.
    #[must_use]
    pub fn changed_since_2025(&self) -> Option<Instant> {
        amended::since(self.0)
    }

    /// The first moment between two whose offset differs from that of the earlier.
    pub(super) fn jump(&self, mut low: Instant, mut high: Instant) -> Instant {
        let before = self.offset_minutes(low);
        // Whole minutes: every change since 1972 falls on one.
        low = low.start_of_minute();
        while high.minutes_since(low) > 1 {
            let middle = low.plus_minutes(high.minutes_since(low) / 2);
            if self.offset_minutes(middle) == before { low = middle } else { high = middle }
        }
        high.start_of_minute()
    }
}
