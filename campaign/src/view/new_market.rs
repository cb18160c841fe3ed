//! What a market most likely looks like before anybody has described it: a start to correct, not a form to fill.

mod homes;

pub use homes::{country_of, main_city};

use crate::language::Language;
use crate::model::{Market, MarketProfile};
use crate::time::Zone;

/// The cities offered with one press: one per country whose holidays and advertising rules are known here.
pub const PRESET_ZONES: [&str; 3] = ["Europe/Moscow", "America/New_York", "America/Mexico_City"];

/// Where people are most likely briefed in Spanish, beside the countries whose table is known.
const SPANISH: &[&str] = &[
    "America/Guatemala",
    "America/El_Salvador",
    "America/Tegucigalpa",
    "America/Managua",
    "America/Costa_Rica",
    "America/Panama",
    "America/Havana",
    "America/Santo_Domingo",
    "America/Guayaquil",
    "America/Caracas",
    "America/La_Paz",
    "America/Asuncion",
    "America/Montevideo",
    "America/Puerto_Rico",
];

/// A market that works by this city's clock, filled in as far as the city tells, beside those there already.
#[must_use]
pub fn proposed_market(zone: Zone, language: Language, others: &[Market]) -> Market {
    let country = country_of(zone);
    let name = name(zone, country, language, others);
    let hint = |what: &str| {
        let key = format!("market-preset-{what}-{}", country.to_lowercase());
        if language.catalog().has(&key) { language.text(&key) } else { String::new() }
    };
    let profile = MarketProfile {
        letter: letter(&name, others),
        name,
        zone,
        opens: "09:00".to_owned(),
        closes: "18:00".to_owned(),
        weekend: "6 7".to_owned(),
        holidays: country.to_owned(),
        languages: languages(zone, country).to_owned(),
        platforms: hint("platforms"),
        ad_rules: hint("rules"),
        peak_hours: String::new(),
        response_norm: String::new(),
        days: Default::default(),
    };
    let order = others.iter().map(|market| market.order).max().unwrap_or(0) + 10;
    Market { profile, order, ..Market::default() }
}

/// A country the first time, its city when the country has a market already.
fn name(zone: Zone, country: &str, language: Language, others: &[Market]) -> String {
    let first = others.iter().all(|market| country_of(market.profile.zone) != country);
    match country {
        "" => language.place(zone.name()),
        _ if first => language.text(&format!("market-country-{}", country.to_lowercase())),
        _ => language.place(zone.name()),
    }
}

fn languages(zone: Zone, country: &str) -> &'static str {
    match country {
        "RU" | "KZ" | "UZ" => "ru en",
        "MX" | "AR" | "CL" | "CO" | "ES" | "PE" => "es en",
        _ if SPANISH.contains(&zone.name()) => "es en",
        _ => "en",
    }
}

/// The first letter of the name that no other market has.
fn letter(name: &str, others: &[Market]) -> String {
    let free = |letter: &String| others.iter().all(|market| market.profile.letter != *letter);
    let upper = |c: char| c.to_uppercase().to_string();
    name.chars()
        .filter(|c| c.is_alphabetic())
        .map(upper)
        .chain(('A'..='Z').map(upper))
        .find(free)
        .unwrap_or_else(|| "X".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::calendar::countries;

    fn zone(name: &str) -> Zone {
        Zone::parse(name).unwrap()
    }

    #[test]
    fn a_preset_knows_its_country() {
        let market = proposed_market(zone("Europe/Moscow"), Language::Ru, &[]);
        assert_eq!((market.profile.name.as_str(), market.profile.letter.as_str()), ("Россия", "Р"));
        assert_eq!((market.profile.holidays.as_str(), market.profile.languages.as_str()), ("RU", "ru en"));
        assert!(market.profile.ad_rules.contains("erid"));
        assert_eq!(market.profile.calendar().weekend, [6, 7]);
    }

    #[test]
    fn a_second_market_of_a_country_is_named_after_its_city_with_a_letter_of_its_own() {
        let moscow = proposed_market(zone("Europe/Moscow"), Language::En, &[]);
        let omsk = proposed_market(zone("Asia/Omsk"), Language::En, std::slice::from_ref(&moscow));
        assert_eq!(omsk.profile.name, "Omsk");
        let reykjavik = proposed_market(zone("Atlantic/Reykjavik"), Language::En, &[moscow, omsk]);
        assert_eq!(reykjavik.profile.letter, "E");
        assert_eq!(reykjavik.order, 30);
    }

    #[test]
    fn an_unknown_country_promises_nothing() {
        let market = proposed_market(zone("America/Guatemala"), Language::Es, &[]);
        assert_eq!(market.profile.name, Language::Es.place("America/Guatemala"));
        assert_eq!(market.profile.languages, "es en");
        assert!(market.profile.holidays.is_empty() && market.profile.ad_rules.is_empty());
    }

    #[test]
    fn every_country_of_the_table_is_proposed_with_its_holidays_and_its_name() {
        for code in countries() {
            let zone = main_city(code).unwrap();
            let market = proposed_market(zone, Language::En, &[]);
            assert_eq!(market.profile.holidays, *code);
            assert_eq!(market.profile.name, crate::view::differences::country(code, Language::En));
            assert!(!market.profile.name.starts_with('\u{27e6}') && market.profile.name.len() > 2, "{code}");
        }
        assert!(PRESET_ZONES.iter().all(|name| !country_of(zone(name)).is_empty()));
        assert!(SPANISH.iter().all(|name| Zone::parse(name).is_ok() && country_of(zone(name)).is_empty()));
    }
}
