//! Moments as people read them: with the weekday, on a 24-hour clock, and always saying whose time it is.
//!
//! A [`Printer`] knows the reader's language and zone and what is now; the moments come one by one.

mod distance;
mod refused;

use super::Language;
use crate::args;
use crate::time::{CivilDateTime, Instant, Zone};

/// Prints moments for one reader at one time.
#[derive(Clone, Copy, Debug)]
pub struct Printer {
    language: Language,
    zone: Zone,
    now: Instant,
}

impl Printer {
    /// A printer for a reader of `language` who lives by `zone`, at `now`.
    #[must_use]
    pub fn new(language: Language, zone: Zone, now: Instant) -> Self {
        Self { language, zone, now }
    }

    /// The reader's language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The reader's zone.
    #[must_use]
    pub fn zone(&self) -> Zone {
        self.zone
    }

    /// What is now for this printer.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.now
    }

    /// "Tue 8 Dec, 07:00 your time (18:00 Moscow)". Names the other day when it is another day there,
    /// and leaves the origin out when its clock shows the same.
    #[must_use]
    pub fn yours(&self, at: Instant, origin: Zone) -> String {
        let moment = self.bare(at);
        match self.clock_at_origin(at, origin) {
            None => self.language.format("time-yours", &args! {"moment" => moment}),
            Some(clock) => {
                let place = self.language.place(origin.name());
                let args = args! {"moment" => moment, "clock" => clock, "place" => place};
                self.language.format("time-yours-with-origin", &args)
            }
        }
    }

    /// The part of [`Self::yours`] after the moment: "your time (18:00 Moscow)".
    #[must_use]
    pub fn your_time(&self, at: Instant, origin: Zone) -> String {
        match self.clock_at_origin(at, origin) {
            None => self.language.text("time-your-time"),
            Some(clock) => {
                let place = self.language.place(origin.name());
                let args = args! {"clock" => clock, "place" => place};
                self.language.format("time-your-time-with-origin", &args)
            }
        }
    }

    /// "Tue 8 Dec, 18:00 Moscow".
    #[must_use]
    pub fn in_zone(&self, at: Instant, zone: Zone) -> String {
        let moment = self.bare_in(at, zone);
        let place = self.language.place(zone.name());
        self.language.format("time-at-place", &args! {"moment" => moment, "place" => place})
    }

    /// "Tue 8 Dec, 15:00 UTC", for the tooltip of every time.
    #[must_use]
    pub fn utc(&self, at: Instant) -> String {
        self.in_zone(at, Zone::utc())
    }

    /// "Tue 8 Dec, 07:00" on the reader's clock; only where something beside it says whose time it is.
    #[must_use]
    pub fn bare(&self, at: Instant) -> String {
        self.bare_in(at, self.zone)
    }

    /// "Tue 8 Dec, 18:00" on another clock; only where something beside it says whose.
    #[must_use]
    pub fn bare_in(&self, at: Instant, zone: Zone) -> String {
        let day = self.day_in(at, zone);
        let clock = clock(zone.civil(at));
        self.language.format("time-moment", &args! {"day" => day, "clock" => clock})
    }

    /// "Tue 8 Dec", with the year when it is not this one, on the reader's calendar.
    #[must_use]
    pub fn day(&self, at: Instant) -> String {
        self.day_in(at, self.zone)
    }

    /// "Tue 8 Dec" on another calendar.
    #[must_use]
    pub fn day_in(&self, at: Instant, zone: Zone) -> String {
        let civil = zone.civil(at);
        let year = zone.civil(self.now).year();
        self.language.civil_day(civil, civil.year() != year)
    }

    /// "07:00" on the reader's clock.
    #[must_use]
    pub fn clock(&self, at: Instant) -> String {
        clock(self.zone.civil(at))
    }

    /// "18:00", or "Wed 02:00" when it is another day there; `None` when the two clocks agree.
    fn clock_at_origin(&self, at: Instant, origin: Zone) -> Option<String> {
        let (here, there) = (self.zone.civil(at), origin.civil(at));
        if origin.name() == self.zone.name() || here == there {
            return None;
        }
        if (here.day(), here.month()) == (there.day(), there.month()) {
            return Some(clock(there));
        }
        let args = args! {"weekday" => self.language.weekday(there.weekday()), "clock" => clock(there)};
        Some(self.language.format("time-with-weekday", &args))
    }
}

impl Language {
    /// "Tue 8 Dec", or "Tue 8 Dec 2026".
    #[must_use]
    pub fn civil_day(self, civil: CivilDateTime, with_year: bool) -> String {
        let args = args! {
            "weekday" => self.weekday(civil.weekday()),
            "day" => civil.day().to_string(),
            "month" => self.text(&format!("time-month-{}", civil.month())),
            "year" => civil.year().to_string(),
        };
        self.format(if with_year { "time-day-year" } else { "time-day" }, &args)
    }

    /// The short name of a weekday, ISO number (Monday is 1): "Tue", «вт», "mar".
    #[must_use]
    pub fn weekday(self, iso: u8) -> String {
        self.text(&format!("time-weekday-{iso}"))
    }

    /// The full name of a weekday, ISO number (Monday is 1).
    #[must_use]
    pub fn weekday_long(self, iso: u8) -> String {
        self.text(&format!("time-weekday-long-{iso}"))
    }

    /// The name of a month by itself, as a calendar's heading has it: "December", «декабрь», "diciembre".
    #[must_use]
    pub fn month_name(self, month: u8) -> String {
        self.text(&format!("time-month-name-{month}"))
    }

    /// The day a week starts on, ISO number: Sunday in English, Monday in Russian and Spanish.
    #[must_use]
    pub fn first_weekday(self) -> u8 {
        if self == Self::En { 7 } else { 1 }
    }
}

fn clock(civil: CivilDateTime) -> String {
    format!("{:02}:{:02}", civil.hour(), civil.minute())
}

#[cfg(test)]
mod tests;
