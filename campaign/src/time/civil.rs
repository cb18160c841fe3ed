//! Dates and times as a wall clock and a calendar show them, without a zone.

use super::TimeError;
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use std::fmt;
use std::str::FromStr;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilDate(pub(super) NaiveDate);

/// A time of day to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilTime {
    minute_of_day: u16,
}

/// A day and a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilDateTime {
    date: CivilDate,
    time: CivilTime,
}

impl CivilDate {
    /// The day, if the calendar has it.
    ///
    /// # Errors
    /// [`TimeError::NoSuchDay`], e.g. for 31 February.
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self, TimeError> {
        let date = NaiveDate::from_ymd_opt(year, month.into(), day.into()).filter(|_| (1..=9999).contains(&year));
        date.map(Self).ok_or_else(|| TimeError::NoSuchDay(format!("{year:04}-{month:02}-{day:02}")))
    }

    /// Year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// Month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.0.month() as u8
    }

    /// Day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.0.day() as u8
    }

    /// ISO number of the weekday: Monday is 1, Sunday 7.
    #[must_use]
    pub fn weekday(self) -> u8 {
        self.0.weekday().number_from_monday() as u8
    }

    /// This many calendar days later; stays where that leaves the years 1 to 9999.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        let days = chrono::TimeDelta::try_days(days.clamp(-4_000_000, 4_000_000)).unwrap_or_default();
        let there = self.0.checked_add_signed(days).filter(|there| (1..=9999).contains(&there.year()));
        Self(there.unwrap_or(self.0))
    }

    /// The days from this one up to and including another; none where that is earlier.
    pub fn through(self, last: Self) -> impl Iterator<Item = Self> {
        (0..=self.days_until(last)).map(move |ahead| self.plus_days(ahead))
    }

    /// Calendar days from here to another day.
    #[must_use]
    pub fn days_until(self, later: Self) -> i64 {
        later.0.signed_duration_since(self.0).num_days()
    }

    /// This day at a time.
    #[must_use]
    pub fn at(self, time: CivilTime) -> CivilDateTime {
        CivilDateTime { date: self, time }
    }
}

impl CivilTime {
    /// Midnight.
    pub const MIDNIGHT: Self = Self { minute_of_day: 0 };

    /// The time, if a clock shows it: hours 0 to 23, minutes 0 to 59.
    ///
    /// # Errors
    /// [`TimeError::Malformed`].
    pub fn new(hour: u8, minute: u8) -> Result<Self, TimeError> {
        match (hour, minute) {
            (0..=23, 0..=59) => Ok(Self { minute_of_day: u16::from(hour) * 60 + u16::from(minute) }),
            _ => Err(TimeError::Malformed(format!("{hour:02}:{minute:02}"))),
        }
    }

    /// Hour, 0 to 23.
    #[must_use]
    pub const fn hour(self) -> u8 {
        (self.minute_of_day / 60) as u8
    }

    /// Minute, 0 to 59.
    #[must_use]
    pub const fn minute(self) -> u8 {
        (self.minute_of_day % 60) as u8
    }

    /// Minutes since midnight, 0 to 1439.
    #[must_use]
    pub const fn minute_of_day(self) -> u16 {
        self.minute_of_day
    }
}

impl CivilDateTime {
    /// The calendar day.
    #[must_use]
    pub const fn date(self) -> CivilDate {
        self.date
    }

    /// The time of day.
    #[must_use]
    pub const fn time(self) -> CivilTime {
        self.time
    }

    /// Year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.date.year()
    }

    /// Month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.date.month()
    }

    /// Day of the month.
    #[must_use]
    pub fn day(self) -> u8 {
        self.date.day()
    }

    /// ISO number of the weekday.
    #[must_use]
    pub fn weekday(self) -> u8 {
        self.date.weekday()
    }

    /// Hour, 0 to 23.
    #[must_use]
    pub const fn hour(self) -> u8 {
        self.time.hour()
    }

    /// Minute, 0 to 59.
    #[must_use]
    pub const fn minute(self) -> u8 {
        self.time.minute()
    }

    pub(super) fn naive(self) -> NaiveDateTime {
        let (hour, minute) = (u32::from(self.hour()), u32::from(self.minute()));
        self.date.0.and_time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default())
    }

    pub(super) fn from_naive(naive: NaiveDateTime) -> Self {
        let minute_of_day = (naive.hour() * 60 + naive.minute()) as u16;
        Self { date: CivilDate(naive.date()), time: CivilTime { minute_of_day } }
    }
}

impl fmt::Display for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Display for CivilTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl fmt::Display for CivilDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", self.date, self.time)
    }
}

impl FromStr for CivilDate {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let mut parts = text.split('-');
        let mut next = |length: usize| digits(parts.next(), length);
        match (next(4), next(2), next(2)) {
            (Some(year), Some(month), Some(day)) if text.len() == 10 => {
                Self::new(i32::from(year), month as u8, day as u8)
            }
            _ => Err(TimeError::Malformed(text.to_owned())),
        }
    }
}

impl FromStr for CivilTime {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let malformed = || TimeError::Malformed(text.to_owned());
        let (hour, minute) = text.split_once(':').ok_or_else(malformed)?;
        let hour = digits(Some(hour), hour.len().clamp(1, 2)).ok_or_else(malformed)?;
        let minute = digits(Some(minute), 2).ok_or_else(malformed)?;
        Self::new(hour as u8, minute as u8).map_err(|_| malformed())
    }
}

impl FromStr for CivilDateTime {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let (date, time) = text.split_once(['T', ' ']).ok_or_else(|| TimeError::Malformed(text.to_owned()))?;
        Ok(date.parse::<CivilDate>()?.at(time.parse()?))
    }
}

/// A number of exactly so many ASCII digits.
fn digits(text: Option<&str>, length: usize) -> Option<u16> {
    let text = text.filter(|text| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit()))?;
    text.parse().ok()
}
