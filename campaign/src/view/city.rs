//! Finding a city's clock by what people type: its name in any of our languages, or its IANA name.

use crate::language::Language;
use crate::time::{OFFERED, Zone};

/// The cities whose name holds these words, those that begin with them first. No words, all cities.
#[must_use]
pub fn cities(language: Language, words: &str) -> Vec<Zone> {
    let words = words.trim().to_lowercase();
    let mut found: Vec<(bool, Zone)> = OFFERED
        .iter()
        .filter_map(|name| Zone::parse(name).ok())
        .filter_map(|zone| Some((!begins(zone, language, &words)?, zone)))
        .collect();
    found.sort_by_key(|(later, _)| *later);
    let mut found: Vec<Zone> = found.into_iter().map(|(_, zone)| zone).collect();
    if let Some(exact) = city(language, &words).filter(|zone| !found.contains(zone)) {
        found.insert(0, exact);
    }
    found
}

/// The one city somebody named in full; none where the words fit no city or are only a part of one.
#[must_use]
pub fn city(language: Language, words: &str) -> Option<Zone> {
    let words = words.trim().to_lowercase();
    let named = |zone: &Zone| {
        let tongues = std::iter::once(language).chain(Language::ALL);
        tongues.into_iter().any(|tongue| tongue.place(zone.name()).to_lowercase() == words)
    };
    let offered = OFFERED.iter().filter_map(|name| Zone::parse(name).ok()).find(named);
    offered.or_else(|| typed(&words))
}

/// An IANA name in whatever case: "asia/novokuznetsk".
fn typed(words: &str) -> Option<Zone> {
    let upper = |word: &str| crate::language::capitalised(word);
    let parts = words.split('/').map(|part| part.split('_').map(upper).collect::<Vec<_>>().join("_"));
    let name = parts.collect::<Vec<_>>().join("/");
    // A bare word such as "est" is an abbreviation to ask about, never a clock.
    words.contains('/').then(|| Zone::parse(&name).ok()).flatten()
}

/// Whether a name begins with the words (true), holds them further in (false), or neither.
fn begins(zone: Zone, language: Language, words: &str) -> Option<bool> {
    let names = std::iter::once(language).chain(Language::ALL).map(|tongue| tongue.place(zone.name()).to_lowercase());
    let places: Vec<_> =
        names.chain([zone.name().to_lowercase().replace('_', " ")]).filter_map(|name| name.find(words)).collect();
    places.iter().min().map(|first| *first == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(language: Language, words: &str) -> Vec<&'static str> {
        cities(language, words).iter().map(Zone::name).collect()
    }

    #[test]
    fn a_city_is_found_by_its_name_in_any_language() {
        for (language, words) in [(Language::En, "Mosc"), (Language::En, "моск"), (Language::Ru, "Moscú")] {
            assert_eq!(names(language, words).first(), Some(&"Europe/Moscow"), "{words}");
        }
        assert!(names(Language::Es, "york").contains(&"America/New_York"));
        assert_eq!(names(Language::En, "").len(), OFFERED.len());
        assert!(names(Language::En, "atlantis").is_empty());
    }

    #[test]
    fn an_iana_name_that_is_not_offered_can_be_typed() {
        assert_eq!(names(Language::En, "asia/novokuznetsk"), ["Asia/Novokuznetsk"]);
        assert_eq!(city(Language::En, "america/new_york").map(|zone| zone.name()), Some("America/New_York"));
    }

    #[test]
    fn an_abbreviation_is_no_city() {
        assert_eq!(city(Language::En, "EST"), None);
        assert_eq!(city(Language::En, "Mos"), None);
    }
}
