//! What a finding says to its reader: what is unclear, and what to write instead.

use super::{Finding, Rule};
use crate::args;
use crate::language::{Language, Printer};
use crate::time::{CivilDateTime, CivilTime, Zone};

impl Finding {
    /// The sentence for a reader of `language`.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let key = format!("lint-{}", self.rule.code());
        let (text, example) = (self.text.as_str(), self.example(language));
        match self.rule {
            Rule::WrongSeasonAbbreviation => {
                let right = self.right.unwrap_or_default();
                language.format(&key, &args! {"text" => text, "right" => right, "example" => example})
            }
            Rule::OutsideHours | Rule::DayOff => {
                let name = self.name.as_deref().unwrap_or_default();
                let day = self.off.map(|key| language.text(key)).unwrap_or_default();
                language.format(
                    &key,
                    &args! {"text" => text, "name" => name, "moment" => self.there(language), "day" => day},
                )
            }
            Rule::Gap | Rule::Fold => language.format(&key, &args! {"text" => text, "place" => self.place(language)}),
            Rule::Past => language.format(&key, &args! {"text" => text, "moment" => self.there(language)}),
            Rule::Biweekly => language.format(&key, &args! {"text" => text}),
            _ => language.format(&key, &args! {"text" => text, "example" => example}),
        }
    }

    /// A moment written exactly, with what is known filled in.
    fn example(&self, language: Language) -> String {
        let time = self.known.time.or_else(|| CivilTime::new(18, 0).ok()).unwrap_or(CivilTime::MIDNIGHT);
        let zone = self.known.zone.unwrap_or_else(|| home(language));
        exactly(language, self.known.date.unwrap_or(self.today).at(time), zone)
    }

    fn there(&self, language: Language) -> String {
        let zone = self.theirs.or(self.known.zone).unwrap_or_default();
        let at = self.at.unwrap_or_default();
        Printer::new(language, zone, at).in_zone(at, zone)
    }

    fn place(&self, language: Language) -> String {
        language.place(self.known.zone.unwrap_or_default().name())
    }
}

/// "Tue 8 Dec 2026, 18:00 Moscow": a civil time the way the product prints it, and the linter reads it.
pub(super) fn exactly(language: Language, civil: CivilDateTime, zone: Zone) -> String {
    let moment = language.civil_moment(civil);
    language.format("time-at-place", &args! {"moment" => moment, "place" => place(language, zone)})
}

/// The city of a zone where the linter knows it, else the zone's own name: what we print must be read back.
pub(super) fn place(language: Language, zone: Zone) -> String {
    let place = language.place(zone.name());
    if super::lexicon::names_city(&place, zone) || zone == Zone::utc() { place } else { zone.name().to_owned() }
}

/// The zone of examples where none is known.
fn home(language: Language) -> Zone {
    let name = match language {
        Language::En => "America/New_York",
        Language::Ru => "Europe/Moscow",
        Language::Es => "America/Mexico_City",
    };
    Zone::parse(name).unwrap_or_default()
}
