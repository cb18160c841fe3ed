//! Quiet hours (E8): nothing rings between 21:00 and 09:00 on the reader's own clock.

use crate::time::{CivilTime, Instant, Zone};

/// The hour from which it is quiet.
pub const QUIET_FROM: u8 = 21;
/// The hour until which it is quiet.
pub const QUIET_UNTIL: u8 = 9;

/// Is it quiet there at this moment?
#[must_use]
pub fn is_quiet(zone: Zone, at: Instant) -> bool {
    let hour = zone.civil(at).hour();
    !(QUIET_UNTIL..QUIET_FROM).contains(&hour)
}

/// The first moment from `at` on that is not quiet there.
#[must_use]
pub fn hushed(zone: Zone, at: Instant) -> Instant {
    if !is_quiet(zone, at) {
        return at;
    }
    let civil = zone.civil(at);
    let date = if civil.hour() >= QUIET_FROM { civil.date().plus_days(1) } else { civil.date() };
    let morning = CivilTime::new(QUIET_UNTIL, 0).unwrap_or(CivilTime::MIDNIGHT);
    zone.resolve(date.at(morning)).by_rule()
}
