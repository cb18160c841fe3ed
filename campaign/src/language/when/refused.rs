//! Why a time was not taken, said so that the next try works.

use super::clock;
use crate::args;
use crate::language::Language;
use crate::time::{CivilDateTime, TimeError};

impl Language {
    /// The sentence for a time that cannot be taken as given.
    #[must_use]
    pub fn time_error(self, error: &TimeError) -> String {
        let key = error.key();
        match error {
            TimeError::Malformed(text) | TimeError::NoSuchDay(text) | TimeError::NoSuchZone(text) => {
                self.format(key, &args! {"text" => text})
            }
            TimeError::Gap { at, zone, after, .. } => {
                let args = args! {
                    "moment" => self.civil_moment(*at),
                    "place" => self.place(zone),
                    "next" => clock(*after),
                };
                self.format(key, &args)
            }
            TimeError::Fold { at, zone, .. } => {
                let args = args! {"moment" => self.civil_moment(*at), "place" => self.place(zone)};
                self.format(key, &args)
            }
            TimeError::Reversed => self.text(key),
        }
    }

    /// "Tue 8 Dec 2026, 18:00": a wall clock's time by itself.
    #[must_use]
    pub fn civil_moment(self, civil: CivilDateTime) -> String {
        let args = args! {"day" => self.civil_day(civil, true), "clock" => clock(civil)};
        self.format("time-moment", &args)
    }
}
