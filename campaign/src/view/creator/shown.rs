//! A moment in every form the page needs: for people, for machines, and whose time it is.

use crate::args;
use crate::language::when::Printer;
use crate::time::{Deadline, Instant, StoredDeadline, Zone};

/// A moment as the creator reads it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The moment itself; of a window, its end.
    pub at: Instant,
    /// For the `datetime` attribute: `2026-12-08T15:00Z`.
    pub machine: String,
    /// "Tue 8 Dec, 07:00"; of a window, both ends.
    pub moment: String,
    /// "your time (18:00 Moscow)".
    pub whose: String,
    /// "Tue 8 Dec, 15:00 UTC".
    pub utc: String,
}

impl Shown {
    /// A moment whose origin is a zone.
    pub(super) fn at(at: Instant, origin: Zone, printer: &Printer) -> Self {
        Self {
            at,
            machine: at.to_iso(),
            moment: printer.bare(at),
            whose: printer.your_time(at, origin),
            utc: printer.utc(at),
        }
    }

    /// A deadline as stored; `market` is the zone that counts where it is meant for each market's own clock.
    pub(super) fn deadline(due: &StoredDeadline, market: Zone, printer: &Printer) -> Self {
        let (from, at, origin) = resolve(due, market);
        let mut shown = Self::at(at, origin, printer);
        if let Some(from) = from {
            let args = args! {"from" => printer.bare(from), "to" => &shown.moment};
            shown.moment = printer.language().format("time-window", &args);
        }
        shown
    }

    /// "Tue 8 Dec, 07:00 your time (18:00 Moscow)".
    #[must_use]
    pub fn full(&self) -> String {
        format!("{} {}", self.moment, self.whose)
    }
}

/// Beginning (of a window), moment, and the zone it was set in.
fn resolve(due: &StoredDeadline, market: Zone) -> (Option<Instant>, Instant, Zone) {
    let from = match &due.deadline {
        Deadline::Window { from, .. } => Some(from.instant_in(market)),
        _ => None,
    };
    let origin = due.deadline.zone_of_record().unwrap_or(market);
    (from, due.instant_in(market), origin)
}
