//! How a deadline is written: as one line of text, so that two people who move it apart make one conflict
//! and not half of each.
//!
//! ```text
//! stored   = deadline " = " moments " @" tzdb
//! deadline = single / "window " single " / " single
//! single   = "local " civil " " zone [" second"]    ; the second, where clocks go back and show it twice
//!          / "markets " civil                       ; each market's own clock
//!          / "instant " utc " " zone                ; one moment, and the zone it was chosen in
//! moments  = utc / utc " / " utc                    ; as resolved when set; a window's beginning and end
//! civil    = 2026-12-08T18:00
//! utc      = 2026-12-08T15:00Z
//! zone     = an IANA name; tzdb = a version such as 2026f
//! ```
//!
//! For example `local 2026-12-08T18:00 Europe/Moscow = 2026-12-08T15:00Z @2026f`.

use super::{Deadline, FoldChoice, Instant, StoredDeadline, TimeError, Zone};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Local { at, zone, fold: FoldChoice::First } => write!(f, "local {at} {zone}"),
            Self::Local { at, zone, fold: FoldChoice::Second } => write!(f, "local {at} {zone} second"),
            Self::PerMarketLocal { at } => write!(f, "markets {at}"),
            Self::Instant { utc, zone } => write!(f, "instant {} {zone}", utc.to_iso()),
            Self::Window { from, to } => write!(f, "window {from} / {to}"),
        }
    }
}

impl fmt::Display for StoredDeadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} = ", self.deadline)?;
        if let Some(opens) = self.opens {
            write!(f, "{} / ", opens.to_iso())?;
        }
        write!(f, "{} @{}", self.resolved.to_iso(), self.tzdb)
    }
}

impl FromStr for Deadline {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let Some(ends) = text.strip_prefix("window ") else { return single(text) };
        let (from, to) = ends.split_once(" / ").ok_or_else(|| malformed(text))?;
        // Windows do not nest, so hostile text cannot lead deep.
        Ok(Self::Window { from: Box::new(single(from)?), to: Box::new(single(to)?) })
    }
}

fn single(text: &str) -> Result<Deadline, TimeError> {
    let words: Vec<&str> = text.split(' ').take(5).collect();
    match words.as_slice() {
        ["local", at, zone] => Ok(Deadline::local(at.parse()?, Zone::parse(zone)?)),
        ["local", at, zone, "second"] => {
            Ok(Deadline::Local { at: at.parse()?, zone: Zone::parse(zone)?, fold: FoldChoice::Second })
        }
        ["markets", at] => Ok(Deadline::PerMarketLocal { at: at.parse()? }),
        ["instant", utc, zone] => Ok(Deadline::instant(moment(utc)?, Zone::parse(zone)?)),
        _ => Err(malformed(text)),
    }
}

impl FromStr for StoredDeadline {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let (deadline, rest) = text.split_once(" = ").ok_or_else(|| malformed(text))?;
        let (moments, tzdb) =
            rest.split_once(" @").filter(|(_, tzdb)| is_version(tzdb)).ok_or_else(|| malformed(text))?;
        let (opens, resolved) = match moments.split_once(" / ") {
            Some((opens, resolved)) => (Some(moment(opens)?), resolved),
            None => (None, moments),
        };
        let deadline: Deadline = deadline.parse()?;
        if opens.is_some() && !matches!(deadline, Deadline::Window { .. }) {
            return Err(malformed(text));
        }
        Ok(Self { deadline, opens, resolved: moment(resolved)?, tzdb: tzdb.to_owned() })
    }
}

fn moment(text: &str) -> Result<Instant, TimeError> {
    Instant::from_iso(text).map(Instant::start_of_minute).ok_or_else(|| malformed(text))
}

fn is_version(text: &str) -> bool {
    (1..=32).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

fn malformed(text: &str) -> TimeError {
    TimeError::Malformed(text.to_owned())
}

impl Serialize for StoredDeadline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for StoredDeadline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
