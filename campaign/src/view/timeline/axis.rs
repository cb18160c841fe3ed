//! The axis: one tick per day, on the clock the reader chose.

use crate::language::Language;
use crate::model::{MarketId, Sections};
use crate::time::{CivilTime, Instant, Zone};
use crate::view::Reader;

/// Whose midnight the axis counts by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    /// The reader's own.
    #[default]
    Mine,
    /// A market's.
    Market(MarketId),
    /// Coordinated universal time.
    Utc,
}

impl Clock {
    /// The zone this clock shows.
    #[must_use]
    pub fn zone(&self, sections: &Sections, reader: &Reader) -> Zone {
        match self {
            Self::Mine => reader.zone,
            Self::Market(id) => sections.markets.get(id).map_or(reader.zone, |market| market.profile.zone),
            Self::Utc => Zone::utc(),
        }
    }
}

/// The beginning of one day on the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Its first moment.
    pub at: Instant,
    /// "Tue".
    pub weekday: String,
    /// Day of the month.
    pub day: u8,
    /// "December", at the first tick and at the first of a month.
    pub month: Option<String>,
    /// ISO number of the weekday.
    pub iso: u8,
    /// Does a week begin here, as the reader counts?
    pub week: bool,
}

/// The ticks between two moments, on a zone's calendar. At most some eleven years.
#[must_use]
pub fn ticks(from: Instant, to: Instant, zone: Zone, language: Language) -> Vec<Tick> {
    let first = zone.civil(from).date();
    let days = (0..4_000).map(|ahead| first.plus_days(ahead));
    let starts = days.map(|date| (date, zone.resolve(date.at(CivilTime::MIDNIGHT)).by_rule()));
    let within = starts.skip_while(|(_, at)| *at < from).take_while(|(_, at)| *at < to);
    within
        .enumerate()
        .map(|(place, (date, at))| Tick {
            at,
            weekday: language.weekday(date.weekday()),
            day: date.day(),
            month: (place == 0 || date.day() == 1).then(|| language.month_name(date.month())),
            iso: date.weekday(),
            week: date.weekday() == language.first_weekday(),
        })
        .collect()
}

/// The whole days that hold these two moments, on a zone's calendar.
#[must_use]
pub fn whole_days(from: Instant, to: Instant, zone: Zone) -> (Instant, Instant) {
    let (first, last) = (zone.civil(from).date(), zone.civil(to).date());
    (zone.start_of_day(first), zone.start_of_day(last.plus_days(1)))
}
