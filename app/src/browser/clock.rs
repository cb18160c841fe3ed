//! The device's clock.

use campaign::time::Instant;

/// Now, by this device.
pub fn now() -> Instant {
    Instant(js_sys::Date::now() as i64)
}
