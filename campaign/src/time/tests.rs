//! What users rely on about time: every fact of TIME.md, and what must hold for any moment in any zone.

mod band;
mod days;
mod deadlines;
mod facts;
mod holidays;
mod law;
mod never_panics;
mod round_trips;
mod shared;
mod silence;
mod slots;

use super::{CivilDate, CivilDateTime, CivilTime, Instant, WorkingCalendar, Zone};

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

fn date(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn civil(text: &str) -> CivilDateTime {
    text.parse().unwrap()
}

fn iso(text: &str) -> Instant {
    Instant::from_iso(text).unwrap()
}

/// The one moment of a civil time.
fn at(text: &str, place: &str) -> Instant {
    zone(place).exact(civil(text)).unwrap()
}

/// What another wall clock shows then.
fn shows(at: Instant, place: &str) -> String {
    zone(place).civil(at).to_string()
}

/// Nine to six on weekdays, with the holidays of a country or of none.
fn office(place: &str, country: &str) -> WorkingCalendar {
    WorkingCalendar {
        zone: zone(place),
        opens: CivilTime::new(9, 0).unwrap(),
        closes: CivilTime::new(18, 0).unwrap(),
        weekend: vec![6, 7],
        country: country.to_owned(),
        days: Default::default(),
    }
}
