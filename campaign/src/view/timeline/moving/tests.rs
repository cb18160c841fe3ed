//! A plan in Moscow and New York, around Thanksgiving 2026.

use super::*;
use crate::language::Language;
use crate::model::{ItemKind, Market, MarketId, MarketProfile};
use crate::time::CivilTime;
use crate::view::Reader;
use proptest::prelude::*;
use std::sync::Arc;

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

fn date(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn local(day: CivilDate, place: &str) -> StoredDeadline {
    StoredDeadline::local(day.at(CivilTime::new(18, 0).unwrap()), zone(place)).unwrap()
}

fn market(name: &str, place: &str, country: &str) -> Market {
    let profile = MarketProfile {
        name: name.to_owned(),
        zone: zone(place),
        opens: "09:00".to_owned(),
        closes: "18:00".to_owned(),
        weekend: "6 7".to_owned(),
        holidays: country.to_owned(),
        ..Default::default()
    };
    Market { profile, ..Default::default() }
}

/// One item in a market ("m-us", "m-ru" or "" for all) with these ends in a zone.
fn plan(of: &str, place: &str, start: Option<&str>, due: &str) -> (Sections, ItemId) {
    let id: ItemId = "i-1".into();
    let end = |day: &str| local(date(day), place);
    let item = Item {
        title: "Draft".to_owned(),
        kind: ItemKind::Deliverable,
        market: of.into(),
        start: start.map(end),
        due: Some(end(due)),
        ..Default::default()
    };
    let markets: [(MarketId, Market); 2] = [
        ("m-us".into(), market("US", "America/New_York", "US")),
        ("m-ru".into(), market("Russia", "Europe/Moscow", "RU")),
    ];
    let sections = Sections {
        markets: Arc::new(markets.into_iter().collect()),
        timeline: Arc::new([(id.clone(), item)].into_iter().collect()),
        ..Default::default()
    };
    (sections, id)
}

fn due(ends: &Ends) -> String {
    let due = ends.1.as_ref().unwrap();
    let zone = due.deadline.zone_of_record().unwrap();
    zone.civil(due.due()).to_string()
}

fn start(ends: &Ends) -> String {
    let start = ends.0.as_ref().unwrap();
    start.deadline.zone_of_record().unwrap().civil(start.due()).to_string()
}

#[test]
fn an_arrow_is_one_working_day_of_the_market_with_its_holidays() {
    let (us, id) = plan("m-us", "America/New_York", None, "2026-11-25");
    let step = |step| due(&moved(&us, &id, Grip::Whole, step).unwrap());
    assert_eq!(step(Step::WorkingDays(1)), "2026-11-27T18:00", "over Thanksgiving");
    assert_eq!(step(Step::WorkingDays(3)), "2026-12-01T18:00", "and over the weekend");
    assert_eq!(step(Step::WorkingDays(-3)), "2026-11-20T18:00");
    assert_eq!(step(Step::Weeks(1)), "2026-12-02T18:00");
    let (ru, id) = plan("m-ru", "Europe/Moscow", None, "2026-11-25");
    assert_eq!(due(&moved(&ru, &id, Grip::Whole, Step::WorkingDays(1)).unwrap()), "2026-11-26T18:00");
    let (all, id) = plan("", "Europe/Moscow", None, "2026-11-25");
    assert_eq!(due(&moved(&all, &id, Grip::Whole, Step::WorkingDays(1)).unwrap()), "2026-11-27T18:00", "a day for all");
}

#[test]
fn the_wall_clock_keeps_what_it_shows_over_a_clock_change() {
    let (us, id) = plan("m-us", "America/New_York", None, "2026-10-30");
    let ends = moved(&us, &id, Grip::Whole, Step::WorkingDays(1)).unwrap();
    assert_eq!(due(&ends), "2026-11-02T18:00");
    assert_eq!(ends.1.unwrap().due().to_iso(), "2026-11-02T23:00Z");
}

#[test]
fn a_pointer_never_means_a_weekend_and_is_told_of_a_holiday() {
    let (us, id) = plan("m-us", "America/New_York", None, "2026-11-20");
    let to = |day: &str| due(&moved(&us, &id, Grip::Whole, Step::To(date(day))).unwrap());
    assert_eq!(to("2026-11-28"), "2026-11-27T18:00", "Saturday means Friday");
    assert_eq!(to("2026-11-29"), "2026-11-30T18:00", "Sunday means Monday");
    let ends = moved(&us, &id, Grip::Whole, Step::To(date("2026-11-26"))).unwrap();
    let reader = Reader::of(&us, &"p-1".into(), Language::En, zone("Europe/Moscow"));
    let now = Instant::from_iso("2026-11-20T09:00Z").unwrap();
    let told = told(&us, &reader, &id, Grip::Whole, &ends, now).unwrap();
    assert_eq!(told.sentence, "Draft: Thu 26 Nov, 18:00 New York");
    assert_eq!(told.off[0].sentence, "Thu 26 Nov is a day off in US: Thanksgiving.");
    let (words, fixed) = told.fix.unwrap();
    assert_eq!((words.as_str(), due(&fixed).as_str()), ("Next working day, Fri 27 Nov", "2026-11-27T18:00"));
}

#[test]
fn a_day_off_is_asked_of_the_market_s_own_day() {
    // Friday 18:00 in New York is Saturday in Moscow.
    let (ru, id) = plan("m-ru", "America/New_York", None, "2026-12-04");
    let reader = Reader::of(&ru, &"p-1".into(), Language::Ru, zone("Europe/Moscow"));
    let item = ru.timeline.get(&id).unwrap();
    let off = days_off(&ru, &reader, item, item.due.as_ref().unwrap());
    assert_eq!(off[0].sentence, "сб 5 дек. — нерабочий день, рынок «Russia»: выходной.");
    assert_eq!(
        due(&moved(&ru, &id, Grip::Whole, Step::WorkingDays(1)).unwrap()),
        "2026-12-06T18:00",
        "Monday in Moscow"
    );
}

#[test]
fn a_bar_moves_whole_with_its_working_days_or_by_one_end() {
    let (us, id) = plan("m-us", "America/New_York", Some("2026-11-20"), "2026-11-25");
    let whole = moved(&us, &id, Grip::Whole, Step::WorkingDays(1)).unwrap();
    assert_eq!((start(&whole), due(&whole)), ("2026-11-23T18:00".to_owned(), "2026-11-27T18:00".to_owned()));
    let begin = moved(&us, &id, Grip::Start, Step::WorkingDays(1)).unwrap();
    assert_eq!((start(&begin), due(&begin)), ("2026-11-23T18:00".to_owned(), "2026-11-25T18:00".to_owned()));
    let end = moved(&us, &id, Grip::Due, Step::WorkingDays(-1)).unwrap();
    assert_eq!((start(&end), due(&end)), ("2026-11-20T18:00".to_owned(), "2026-11-24T18:00".to_owned()));
    assert_eq!(moved(&us, &id, Grip::Due, Step::Weeks(-1)), None, "it would end before it begins");
    assert_eq!(moved(&us, &id, Grip::Whole, Step::WorkingDays(0)), None, "nothing to do");
}

proptest! {
    #[test]
    fn keyboard_and_pointer_agree(day in 0i64..700, days in -30i64..30, market in 0usize..3, long in any::<bool>()) {
        let of = ["m-us", "m-ru", ""][market];
        let due = date("2026-01-01").plus_days(day);
        let begin = due.plus_days(-9).to_string();
        let (plan, id) = plan(of, "America/New_York", long.then_some(begin.as_str()), &due.to_string());
        let keyboard = moved(&plan, &id, Grip::Whole, Step::WorkingDays(days));
        if let Some(ends) = &keyboard {
            let place = Place::of(&plan, plan.timeline.get(&id).unwrap());
            let there = place.date(ends.1.as_ref().unwrap());
            prop_assert!(place.works(there), "{there} is off");
            prop_assert_eq!(&moved(&plan, &id, Grip::Whole, Step::To(there)), &keyboard);
        } else {
            prop_assert_eq!(days, 0);
        }
    }

    #[test]
    fn there_and_back_from_a_working_day(day in 0i64..700, days in 1i64..30) {
        let (plan_before, id) = plan("m-us", "America/New_York", None, &date("2026-01-01").plus_days(day).to_string());
        let place = Place::of(&plan_before, plan_before.timeline.get(&id).unwrap());
        let before = plan_before.timeline.get(&id).unwrap().clone();
        prop_assume!(place.works(place.date(before.due.as_ref().unwrap())));
        let ends = moved(&plan_before, &id, Grip::Whole, Step::WorkingDays(days)).unwrap();
        let item = Item { due: ends.1, ..before.clone() };
        let after = Sections { timeline: Arc::new([(id.clone(), item)].into_iter().collect()), ..plan_before.clone() };
        let back = moved(&after, &id, Grip::Whole, Step::WorkingDays(-days)).unwrap();
        prop_assert_eq!(back.1, before.due);
    }
}
