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

/// The clock notices go by: the system's, or a file that tests write, so that no test waits for a morning.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The system's.
    #[default]
    System,
    /// Milliseconds since the Unix epoch, in words, in this file.
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
                words.trim().parse().unwrap_or_default()
            }
        }
    }
}
