//! A day that a market itself says something about: the studio closes, a Saturday is worked.

use super::DayKind;
use crate::time::{CivilTime, TimeError};
use std::fmt;
use std::str::FromStr;

/// What a day becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DayWork {
    /// Nobody works.
    Off,
    /// The day ends early: an hour, where no other end is said.
    Short,
    /// It is worked, also where the week or the table says otherwise.
    Working,
}

impl DayWork {
    /// Every kind, in the order screens offer them.
    pub const ALL: [Self; 3] = [Self::Off, Self::Short, Self::Working];

    /// The word that stands in the document.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Short => "short",
            Self::Working => "working",
        }
    }
}

/// What a market says about one day; it stands above the shipped table and above the week.
///
/// In the document it is one line, so that two people who edit one day get one conflict to settle:
/// the kind, for a short day when it ends, and after a space the name, where people gave one:
/// `off Studio closed`, `short@15:00 Town festival`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayEdit {
    /// What the day becomes.
    pub work: DayWork,
    /// When a short day ends; an hour early where none is said. Other days end as always.
    pub until: Option<CivilTime>,
    /// The name people gave it, in their own words; may be empty.
    pub name: String,
}

impl DayEdit {
    /// A day without a name of its own.
    #[must_use]
    pub const fn plain(work: DayWork) -> Self {
        Self { work, until: None, name: String::new() }
    }

    /// What kind of day that makes of one the market usually works, or does not.
    #[must_use]
    pub(super) const fn kind(&self, weekend: bool) -> DayKind {
        match self.work {
            DayWork::Off => DayKind::Off("holiday-own"),
            DayWork::Short => DayKind::Short,
            DayWork::Working if weekend => DayKind::WorkingWeekend,
            DayWork::Working => DayKind::Working,
        }
    }
}

impl fmt::Display for DayEdit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name.trim();
        let space = if name.is_empty() { "" } else { " " };
        match self.until.filter(|_| self.work == DayWork::Short) {
            Some(until) => write!(f, "{}@{until}{space}{name}", self.work.code()),
            None => write!(f, "{}{space}{name}", self.work.code()),
        }
    }
}

impl FromStr for DayEdit {
    type Err = TimeError;

    fn from_str(line: &str) -> Result<Self, TimeError> {
        let (code, name) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
        let (code, until) = code.split_once('@').map_or((code, None), |(code, until)| (code, Some(until)));
        let malformed = || TimeError::Malformed(line.to_owned());
        let work = DayWork::ALL.into_iter().find(|work| work.code() == code).ok_or_else(malformed)?;
        let until = until.map(str::parse).transpose()?;
        if until.is_some() && work != DayWork::Short {
            return Err(malformed());
        }
        Ok(Self { work, until, name: name.trim().to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_reads_back_as_it_was_written() {
        for line in
            ["off", "off Studio closed", "short", "short@15:00", "short@15:30 Town festival", "working за 9 марта"]
        {
            assert_eq!(line.parse::<DayEdit>().unwrap().to_string(), line);
        }
        for line in ["holiday", "", "short@", "short@25:00", "off@15:00"] {
            assert!(line.parse::<DayEdit>().is_err(), "{line}");
        }
    }
}
