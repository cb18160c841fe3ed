//! A moment, the same everywhere.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Instant(pub i64);

impl Instant {
    /// This many minutes later; negative for earlier.
    #[must_use]
    pub const fn plus_minutes(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes.saturating_mul(60_000)))
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
        self.0.saturating_sub(earlier.0).div_euclid(60_000)
    }

    /// `2026-12-08T15:00Z`, for storing and for `datetime` attributes.
    #[must_use]
    pub fn to_iso(self) -> String {
        format!("{}Z", super::Zone::utc().civil(self))
    }

    /// Reads [`Instant::to_iso`] back, seconds allowed.
    #[must_use]
    pub fn from_iso(text: &str) -> Option<Self> {
        let civil = text.strip_suffix('Z')?;
        let civil = civil.get(..16).filter(|_| civil.len() >= 16)?;
        super::Zone::utc().resolve(civil.parse().ok()?).first()
    }
}
