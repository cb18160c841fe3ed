//! Where a date of the plan comes from: so many days before or after a go-live, on somebody's calendar.
//!
//! In the document a rule is one line, so that two people who change it apart make one conflict:
//! `anchor offset calendar time kind`, for instance `own -10w own 18:00 local` (ten working days before the
//! go-live of its own market, at 18:00 there) or `first -14c> all 17:00 moment`.

use crate::model::MarketId;
use crate::time::CivilTime;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// An offset from a go-live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Which go-live is counted from.
    pub anchor: CountsFrom,
    /// How many days later; negative for earlier.
    pub days: i64,
    /// What is counted.
    pub unit: Unit,
    /// Where a date goes that falls on a day off: to the next working day instead of the one before.
    pub forward: bool,
    /// Whose calendar counts.
    pub calendar: Whose,
    /// The time of day.
    pub time: CivilTime,
    /// What kind of deadline it makes.
    pub kind: RuleKind,
}

/// A go-live to count from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CountsFrom {
    /// That of the item's market; the first of all for what belongs to all.
    #[default]
    Own,
    /// The first of all markets.
    First,
    /// The last of all markets.
    Last,
    /// That of one market.
    Market(MarketId),
}

/// Whose days count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// Those of the item's market; for what belongs to all, the days that all markets work.
    #[default]
    Own,
    /// The days that all markets work.
    All,
    /// Those of one market.
    Market(MarketId),
}

/// What is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// Working days.
    #[default]
    Working,
    /// Days of the calendar.
    Calendar,
}

/// What kind of deadline a rule makes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RuleKind {
    /// Civil time in the zone of the item's market.
    #[default]
    Local,
    /// The same civil time in every market.
    EachMarket,
    /// One moment for all.
    Moment,
}

impl Rule {
    /// So many working days from the go-live of the item's own market, at a time there.
    #[must_use]
    pub const fn own(days: i64, time: CivilTime) -> Self {
        Self {
            anchor: CountsFrom::Own,
            days,
            unit: Unit::Working,
            forward: false,
            calendar: Whose::Own,
            time,
            kind: RuleKind::Local,
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let anchor = match &self.anchor {
            CountsFrom::Own => "own",
            CountsFrom::First => "first",
            CountsFrom::Last => "last",
            CountsFrom::Market(id) => id.as_str(),
        };
        let calendar = match &self.calendar {
            Whose::Own => "own",
            Whose::All => "all",
            Whose::Market(id) => id.as_str(),
        };
        let unit = if self.unit == Unit::Working { 'w' } else { 'c' };
        let forward = if self.forward { ">" } else { "" };
        let kind = match self.kind {
            RuleKind::Local => "local",
            RuleKind::EachMarket => "each",
            RuleKind::Moment => "moment",
        };
        write!(f, "{anchor} {}{unit}{forward} {calendar} {} {kind}", self.days, self.time)
    }
}

/// Text that is no rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotARule;

impl FromStr for Rule {
    type Err = NotARule;

    fn from_str(line: &str) -> Result<Self, NotARule> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [anchor, offset, calendar, time, kind] = words.as_slice() else { return Err(NotARule) };
        let (offset, forward) = offset.strip_suffix('>').map_or((*offset, false), |rest| (rest, true));
        let (days, unit) = match (offset.strip_suffix('w'), offset.strip_suffix('c')) {
            (Some(days), _) => (days, Unit::Working),
            (_, Some(days)) => (days, Unit::Calendar),
            _ => return Err(NotARule),
        };
        let days: i64 = days.parse().map_err(|_| NotARule)?;
        Ok(Self {
            anchor: match *anchor {
                "own" => CountsFrom::Own,
                "first" => CountsFrom::First,
                "last" => CountsFrom::Last,
                id => CountsFrom::Market(id.into()),
            },
            // Nobody plans further than some five years ahead; a damaged number must not keep a screen busy.
            days: if days.unsigned_abs() <= 2_000 { days } else { return Err(NotARule) },
            unit,
            forward,
            calendar: match *calendar {
                "own" => Whose::Own,
                "all" => Whose::All,
                id => Whose::Market(id.into()),
            },
            time: time.parse().map_err(|_| NotARule)?,
            kind: match *kind {
                "local" => RuleKind::Local,
                "each" => RuleKind::EachMarket,
                "moment" => RuleKind::Moment,
                _ => return Err(NotARule),
            },
        })
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let line = String::deserialize(deserializer)?;
        line.parse().map_err(|NotARule| serde::de::Error::custom("not a rule"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_reads_back_as_it_was_written() {
        for line in ["own -10w own 18:00 local", "first -14c> all 17:00 moment", "m-us 3w m-ru 09:30 each"] {
            assert_eq!(line.parse::<Rule>().unwrap().to_string(), line);
        }
        for bad in ["", "own", "own 3 own 18:00 local", "own 9999999w own 18:00 local", "own 3w own 25:00 local"] {
            assert!(bad.parse::<Rule>().is_err(), "{bad}");
        }
    }
}
