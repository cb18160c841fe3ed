//! The device's clock.

use campaign::time::Instant;

thread_local! {
    /// What to add to the device's clock, in milliseconds, while it is known to be wrong.
    static AMENDED: std::cell::Cell<i64> = const { std::cell::Cell::new(0) };
}

/// A device may differ from the relay by this much before its clock is called wrong.
pub const WRONG_MS: i64 = 120_000;

/// Now: by this device, and by the relay's clock where the device's was found wrong in this tab.
pub fn now() -> Instant {
    Instant(js_sys::Date::now() as i64 + AMENDED.get())
}

/// By how much this device's clock is ahead of the relay's, told at this moment; from now on a wrong one is amended.
pub fn compare(relay_ms: i64) -> i64 {
    let ahead = js_sys::Date::now() as i64 - relay_ms;
    AMENDED.set(if ahead.abs() > WRONG_MS { -ahead } else { 0 });
    ahead
}
