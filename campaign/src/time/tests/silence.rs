//! Silence becomes an answer only after the silent side had its working day (E3, story 10).

use crate::time::{CivilTime, DayEdit, DayWork, Instant, WorkingCalendar, Zone};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

fn moscow() -> WorkingCalendar {
    WorkingCalendar {
        zone: zone("Europe/Moscow"),
        opens: CivilTime::new(9, 0).unwrap(),
        closes: CivilTime::new(18, 0).unwrap(),
        weekend: vec![6, 7],
        country: "RU".to_owned(),
        days: BTreeMap::new(),
    }
}

fn new_york(words: &str) -> Instant {
    zone("America/New_York").exact(words.parse().unwrap()).unwrap()
}

fn ends(calendar: &WorkingCalendar, asked: Instant) -> String {
    calendar.zone.civil(calendar.silence_ends(asked, 24, 1).unwrap()).to_string()
}

#[test]
fn asked_on_friday_evening_it_ends_on_monday_evening_and_not_on_saturday() {
    assert_eq!(ends(&moscow(), new_york("2026-12-04T17:00")), "2026-12-07T18:00");
}

#[test]
fn the_long_holidays_do_not_count_and_a_day_off_of_one_s_own_moves_it() {
    let asked = new_york("2026-12-30T17:00");
    assert_eq!(ends(&moscow(), asked), "2027-01-11T18:00");
    let mut closed = moscow();
    let off = DayEdit { work: DayWork::Off, name: "Переезд".to_owned(), ..DayEdit::plain(DayWork::Off) };
    closed.days.insert("2027-01-11".parse().unwrap(), off);
    assert_eq!(ends(&closed, asked), "2027-01-12T18:00");
}

#[test]
fn twenty_four_hours_are_the_least_even_where_a_whole_day_was_shorter() {
    // Tuesday 08:00 in Moscow: the whole of Tuesday passes, the 24 hours end on Wednesday before work begins.
    let asked = zone("Europe/Moscow").exact("2026-12-08T08:00".parse().unwrap()).unwrap();
    assert_eq!(ends(&moscow(), asked), "2026-12-09T09:00");
    let never = WorkingCalendar { weekend: vec![1, 2, 3, 4, 5, 6, 7], country: String::new(), ..moscow() };
    assert_eq!(never.silence_ends(asked, 24, 1), None);
}

proptest! {
    #[test]
    fn it_never_ends_outside_working_hours_nor_before_its_time(minutes in 0i64..1_000_000, hours in 0i64..200, days in 0usize..5) {
        let calendar = moscow();
        let asked = Instant(1_767_225_600_000).plus_minutes(minutes);
        if let Some(end) = calendar.silence_ends(asked, hours, days) {
            prop_assert!(end >= asked.plus_hours(hours));
            prop_assert!(calendar.is_office_time(end));
            let later = calendar.silence_ends(asked.plus_minutes(1), hours, days).unwrap();
            prop_assert!(later >= end, "a later question never ends earlier");
        }
    }
}
