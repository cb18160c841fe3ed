//! The sample campaign on paper.

use super::*;
use crate::language::Language;
use crate::model::{Item, ItemId, Market, MarketProfile};
use crate::time::StoredDeadline;
use std::sync::Arc;

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

fn sections() -> Sections {
    let market = |name: &str, place: &str, country: &str| Market {
        profile: MarketProfile {
            name: name.to_owned(),
            zone: zone(place),
            weekend: "6 7".to_owned(),
            holidays: country.to_owned(),
            ..Default::default()
        },
        ..Default::default()
    };
    let mut us = market("US", "America/New_York", "US");
    us.go_live = Some(StoredDeadline::local("2026-12-14T09:00".parse().unwrap(), zone("America/New_York")).unwrap());
    let due = StoredDeadline::local("2026-11-27T02:00".parse().unwrap(), zone("Europe/Moscow")).unwrap();
    let item = Item { title: "Draft".to_owned(), due: Some(due), ..Default::default() };
    let undated = Item { title: "Someday".to_owned(), ..Default::default() };
    let items: [(ItemId, Item); 2] = [("i-1".into(), item), ("i-2".into(), undated)];
    Sections {
        markets: Arc::new(
            [
                ("m-1".into(), us),
                ("m-2".into(), market("Russia", "Europe/Moscow", "RU")),
                ("m-3".into(), market("South", "Europe/Moscow", "RU")),
            ]
            .into_iter()
            .collect(),
        ),
        timeline: Arc::new(items.into_iter().collect()),
        ..Default::default()
    }
}

#[test]
fn every_date_stands_on_every_clock_once_with_its_weekday_and_days_off_marked() {
    let sections = sections();
    let reader = Reader::of(&sections, &"p".into(), Language::En, zone("Europe/Moscow"));
    let sheet = conversion(&sections, &reader, Instant::from_iso("2026-11-20T09:00Z").unwrap());
    let places: Vec<_> = sheet.columns.iter().map(|column| (column.place.as_str(), column.markets.len())).collect();
    assert_eq!(places.len(), 3, "one per clock: {places:?}");
    assert!(places.contains(&("New York", 1)) && places.contains(&("Moscow", 2)) && places.last() == Some(&("UTC", 0)));
    assert_eq!(sheet.printed, "As of Fri 20 Nov 2026, 12:00 Moscow");
    let titles: Vec<_> = sheet.rows.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["Draft", "Go-live: US"], "what has no date has no row");
    let cell = |place: &str, row: usize| {
        let at = sheet.columns.iter().position(|column| column.place == place).unwrap();
        (sheet.rows[row].cells[at].when.as_str(), sheet.rows[row].cells[at].off.as_str())
    };
    assert_eq!(cell("New York", 0), ("Thu 26 Nov, 18:00", "Thanksgiving"));
    assert_eq!(cell("Moscow", 0), ("Fri 27 Nov, 02:00", ""));
    assert_eq!(cell("UTC", 0), ("Thu 26 Nov, 23:00", ""));
    assert!(sheet.rows[1].go_live);
}
