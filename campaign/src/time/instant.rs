//! A moment, the same everywhere.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Instant(pub i64);

const MINUTE: i64 = 60_000;

impl Instant {
    /// 0001-01-08T00:00Z: the earliest moment a calendar shows. Earlier ones are shown as this.
    pub const EARLIEST: Self = Self(-62_134_992_000_000);
    /// 9999-12-24T23:59Z: the latest moment a calendar shows.
    pub const LATEST: Self = Self(253_401_695_940_000);

    /// This many minutes later; negative for earlier.
    #[must_use]
    pub const fn plus_minutes(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes.saturating_mul(MINUTE)))
    }

    /// This many hours of 60 minutes later.
    #[must_use]
    pub const fn plus_hours(self, hours: i64) -> Self {
        self.plus_minutes(hours.saturating_mul(60))
    }

    /// This many times 24 hours later; for calendar days use [`super::CivilDate::plus_days`].
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        self.plus_hours(days.saturating_mul(24))
    }

    /// Whole minutes since an earlier moment; negative where that one is later.
    #[must_use]
    pub const fn minutes_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0).div_euclid(MINUTE)
    }

    /// The beginning of the minute this falls into: deadlines are made of minutes. Moments no calendar shows
    /// are pulled to the nearest one it does.
    #[must_use]
    pub fn start_of_minute(self) -> Self {
        let inside = self.0.clamp(Self::EARLIEST.0, Self::LATEST.0);
        Self(inside - inside.rem_euclid(MINUTE))
    }

    /// `2026-12-08T15:00Z`, for storing and for `datetime` attributes.
    #[must_use]
    pub fn to_iso(self) -> String {
        format!("{}Z", super::Zone::utc().civil(self))
    }

    /// Reads [`Instant::to_iso`] back, and `2026-12-08T15:00:30Z` with its seconds.
    #[must_use]
    pub fn from_iso(text: &str) -> Option<Self> {
        let text = text.strip_suffix('Z')?;
        let (civil, seconds) = (text.get(..16)?, text.get(16..)?);
        let seconds = match seconds.strip_prefix(':') {
            None if seconds.is_empty() => 0,
            Some(digits) if digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                digits.parse::<i64>().ok().filter(|seconds| *seconds < 60)?
            }
            _ => return None,
        };
        let minute = super::Zone::utc().resolve(civil.parse().ok()?).first()?;
        Some(Self(minute.0.saturating_add(seconds * 1_000)))
    }
}
