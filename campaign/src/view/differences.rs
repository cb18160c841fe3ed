//! The profiles of all markets side by side: what differs between them, each field once (S0-01).

use crate::language::Language;
use crate::model::{Market, MarketId, MarketProfile, MarketText, markets_in_order};
use crate::time::{Instant, shared_minutes};
use std::collections::BTreeMap;

/// What differs between the markets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Differences {
    /// The markets, one column each, in the order people chose.
    pub markets: Vec<MarketColumn>,
    /// The fields in which they differ.
    pub rows: Vec<Difference>,
    /// The fields that are filled in and the same everywhere.
    pub same: Vec<MarketText>,
}

/// The heading of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct MarketColumn {
    /// The market.
    pub id: MarketId,
    /// Its letter.
    pub letter: String,
    /// Its name.
    pub name: String,
}

/// One field that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Which field.
    pub field: MarketText,
    /// What each market says, in the order of the columns; empty where it says nothing yet.
    pub values: Vec<String>,
}

/// Compares the profiles. Name and letter are headings, not differences.
#[must_use]
pub fn differences(markets: &BTreeMap<MarketId, Market>, language: Language) -> Differences {
    let markets = markets_in_order(markets);
    let mut found = Differences::default();
    for (id, market) in &markets {
        let (letter, name) = (market.profile.letter.clone(), market.profile.name.clone());
        found.markets.push(MarketColumn { id: (*id).clone(), letter, name });
    }
    for field in MarketText::ALL.into_iter().skip(2) {
        let values: Vec<_> = markets.iter().map(|(_, market)| said(field, &market.profile, language)).collect();
        match values.iter().all(|value| Some(value) == values.first()) {
            false => found.rows.push(Difference { field, values }),
            true if values.first().is_some_and(|value| !value.is_empty()) => found.same.push(field),
            true => {}
        }
    }
    found
}

/// What a profile says in a field, in the reader's words.
#[must_use]
pub fn said(field: MarketText, profile: &MarketProfile, language: Language) -> String {
    let value = field.of(profile).trim();
    match field {
        MarketText::Zone => language.place(value),
        MarketText::Weekend => {
            let mut days: Vec<u8> = value.split_whitespace().filter_map(|day| day.parse().ok()).collect();
            days.sort_unstable();
            days.dedup();
            language.list(&days.into_iter().map(|day| language.weekday_long(day)).collect::<Vec<_>>())
        }
        MarketText::Holidays if !value.is_empty() => country(value, language),
        MarketText::Languages => {
            let names: Vec<_> = value
                .split_whitespace()
                .map(|code| {
                    Language::parse(code).map_or_else(|| code.to_owned(), |language| language.own_name().to_owned())
                })
                .collect();
            names.join(", ")
        }
        _ => value.to_owned(),
    }
}

/// The name of a country; its code where Dateline has no name for it.
#[must_use]
pub fn country(code: &str, language: Language) -> String {
    let key = format!("market-country-{}", code.to_lowercase());
    match language.catalog().has(&key) {
        true => language.text(&key),
        false => code.to_owned(),
    }
}

/// Hours and minutes in which all markets work on the day it is now in the first of them; none where there
/// is only one market.
#[must_use]
pub fn shared_today(markets: &BTreeMap<MarketId, Market>, now: Instant) -> Option<i64> {
    let calendars: Vec<_> =
        markets_in_order(markets).into_iter().map(|(_, market)| market.profile.calendar()).collect();
    let zone = calendars.first().filter(|_| calendars.len() > 1)?.zone;
    Some(shared_minutes(&calendars, zone, zone.civil(now).date()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Zone;
    use crate::view::new_market::proposed_market;

    fn two() -> BTreeMap<MarketId, Market> {
        let zone = |name| Zone::parse(name).unwrap();
        let russia = proposed_market(zone("Europe/Moscow"), Language::En, &[]);
        let states = proposed_market(zone("America/New_York"), Language::En, std::slice::from_ref(&russia));
        BTreeMap::from([(MarketId::from("m-1"), russia), (MarketId::from("m-2"), states)])
    }

    #[test]
    fn every_differing_field_is_listed_once_and_no_other() {
        let found = differences(&two(), Language::En);
        let fields: Vec<_> = found.rows.iter().map(|row| row.field).collect();
        use MarketText as F;
        assert_eq!(fields, [F::Zone, F::Holidays, F::Languages, F::Platforms, F::AdRules]);
        assert_eq!(found.rows[0].values, ["Moscow", "New York"]);
        assert_eq!(found.rows[1].values, ["Russia", "United States"]);
        assert_eq!(found.same, [F::Opens, F::Closes, F::Weekend]);
    }

    #[test]
    fn a_weekend_written_in_another_order_is_the_same_weekend() {
        let mut markets = two();
        markets.get_mut(&MarketId::from("m-2")).unwrap().profile.weekend = "7 6".to_owned();
        let found = differences(&markets, Language::Ru);
        assert!(found.same.contains(&MarketText::Weekend));
    }

    #[test]
    fn moscow_and_new_york_share_one_hour_on_a_winter_working_day() {
        // Tue 8 Dec 2026, 12:00 in Moscow.
        assert_eq!(shared_today(&two(), Instant(1_796_720_400_000)), Some(60));
        assert_eq!(shared_today(&BTreeMap::new(), Instant(0)), None);
    }

    #[test]
    fn an_archived_market_is_not_compared() {
        let mut markets = two();
        markets.get_mut(&MarketId::from("m-2")).unwrap().archived = true;
        assert!(differences(&markets, Language::En).rows.is_empty());
    }
}
