//! The relay's clock: the one place that asks the system for the time.

use std::time::{SystemTime, UNIX_EPOCH};

/// Milliseconds of a day.
pub const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Milliseconds since the Unix epoch.
#[must_use]
pub fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// The clock that notices go by and browsers are told: the system's, or a file that tests write, so that no test
/// waits for a morning.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The system's.
    #[default]
    System,
    /// What this file says: milliseconds since the Unix epoch, or with a sign, milliseconds from the system's clock.
    File(std::path::PathBuf),
}

impl Clock {
    /// Milliseconds since the Unix epoch. A file that cannot be read stops the clock at zero: nothing is due then.
    #[must_use]
    pub fn now_ms(&self) -> i64 {
        match self {
            Self::System => now_ms(),
            Self::File(path) => {
                let words = std::fs::read_to_string(path).unwrap_or_default();
                let written: i64 = words.trim().parse().unwrap_or_default();
                if words.starts_with(['+', '-']) { now_ms() + written } else { written }
            }
        }
    }
}
