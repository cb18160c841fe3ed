//! The shipped table against what governments published, and what a market says above it.

use super::{date, office};
use crate::time::calendar::{countries, holidays, is_provisional, offered};
use crate::time::{CivilDate, DayEdit, DayKind, DayWork};
use proptest::prelude::*;

fn all_off(place: &str, country: &str, days: &str) {
    let calendar = office(place, country);
    for day in days.split_whitespace() {
        assert!(matches!(calendar.day_kind(date(day)), DayKind::Off(_)), "{country} {day}");
    }
}

#[test]
fn russia_2026_is_off_and_short_on_exactly_these_days() {
    let russia = office("Europe/Moscow", "RU");
    let ranges = [
        ("01-01", "01-11"),
        ("02-21", "02-23"),
        ("03-07", "03-09"),
        ("05-01", "05-03"),
        ("05-09", "05-11"),
        ("06-12", "06-14"),
        ("11-04", "11-04"),
        ("12-31", "12-31"),
    ];
    let day = |text: &str| date(&format!("2026-{text}"));
    for today in day("01-01").through(day("12-31")) {
        let off = ranges.iter().any(|(from, to)| day(from) <= today && today <= day(to));
        let short = ["04-30", "05-08", "06-11", "11-03"].iter().any(|text| day(text) == today);
        let kind = russia.day_kind(today);
        assert_eq!(matches!(kind, DayKind::Off(_)), off, "{today}");
        assert_eq!(kind == DayKind::Short, short, "{today}");
    }
}

#[test]
fn russia_2025_is_as_decreed_and_2028_as_the_law_says() {
    all_off("Europe/Moscow", "RU", "2025-01-08 2025-05-02 2025-05-08 2025-06-13 2025-11-03 2025-12-31");
    all_off("Europe/Moscow", "RU", "2028-01-08 2028-02-23 2028-03-08 2028-05-01 2028-05-09 2028-06-12 2028-11-06");
    let russia = office("Europe/Moscow", "RU");
    assert_eq!(russia.day_kind(date("2025-11-01")), DayKind::Short, "a worked Saturday before a holiday");
    assert_eq!(russia.day_kind(date("2025-01-09")), DayKind::Working);
    assert!(is_provisional("RU", date("2028-05-01")) && !is_provisional("RU", date("2025-05-02")));
}

#[test]
fn the_united_states_and_mexico_in_every_year() {
    all_off("America/New_York", "US", "2025-07-04 2025-11-27 2026-07-03 2026-11-26 2027-01-18 2027-05-31 2027-07-05");
    all_off("America/New_York", "US", "2027-09-06 2027-12-31 2028-01-17 2028-11-10 2028-11-23 2028-12-25");
    all_off("America/Mexico_City", "MX", "2025-02-03 2025-03-17 2026-02-02 2026-03-16 2026-11-16 2027-11-15");
    all_off("America/Mexico_City", "MX", "2028-02-07 2028-03-20 2028-11-20");
    assert_eq!(office("America/New_York", "US").day_kind(date("2026-11-27")), DayKind::Working, "not imposed");
    assert_eq!(offered("US", 2026), Some((date("2026-11-27"), "holiday-thanksgiving-friday")));
    assert_eq!((offered("US", 2030), offered("MX", 2026)), (None, None));
}

#[test]
fn the_other_countries_know_their_national_days() {
    for (country, days) in [
        ("AR", "2026-05-25 2026-07-09"),
        ("BR", "2026-09-07 2026-11-20"),
        ("CA", "2026-07-01 2027-03-26"),
        ("CL", "2026-09-18 2026-05-21"),
        ("CO", "2026-07-20 2026-01-12"),
        ("DE", "2026-10-03 2026-04-06"),
        ("ES", "2026-10-12 2026-01-06"),
        ("FR", "2026-07-14 2026-11-11"),
        ("GB", "2026-08-31 2026-12-28"),
        ("KZ", "2026-03-23 2026-12-16"),
        ("PE", "2026-07-28 2026-07-29"),
        ("UZ", "2026-09-01 2026-03-23"),
    ] {
        all_off("Etc/UTC", country, days);
    }
    assert!(is_provisional("KZ", date("2026-05-27")), "the feast follows the moon");
}

#[test]
fn a_row_reads_back_as_the_days_it_was_written_for() {
    for country in countries() {
        let calendar = office("Etc/UTC", country);
        for (from, to, _) in holidays(country) {
            for number in [from, to] {
                let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
                let day = CivilDate::new(year as i32, month as u8, day as u8).unwrap();
                assert!(!matches!(calendar.day_kind(day), DayKind::Weekend), "{country} {day}");
            }
        }
    }
}

#[test]
fn what_the_market_says_stands_above_the_table_and_moves_working_days() {
    let mut us = office("America/New_York", "US");
    let day = |text: &str| date(text);
    assert_eq!(us.add_working_days(day("2026-11-25"), 1), day("2026-11-27"));
    us.days.insert(day("2026-11-27"), DayEdit::plain(DayWork::Off));
    assert_eq!(us.add_working_days(day("2026-11-25"), 1), day("2026-11-30"));
    us.days.insert(day("2026-11-28"), DayEdit::plain(DayWork::Working));
    assert_eq!(us.day_kind(day("2026-11-28")), DayKind::WorkingWeekend);
    assert_eq!(us.add_working_days(day("2026-11-25"), 1), day("2026-11-28"));
    us.days.insert(day("2026-12-25"), DayEdit::plain(DayWork::Working));
    assert_eq!(us.day_kind(day("2026-12-25")), DayKind::Working, "a holiday that is worked here");
    assert_eq!(us.shipped_kind(day("2026-12-25")), DayKind::Off("holiday-christmas"));
}

proptest! {
    #[test]
    fn closing_a_day_never_brings_a_deadline_forward(ahead in 0i64..1_400, closed in 0i64..40, days in 1i64..20) {
        let mut calendar = office("Europe/Moscow", "RU");
        let from = date("2025-01-01").plus_days(ahead);
        let before = calendar.add_working_days(from, days);
        let shut = from.plus_days(closed);
        let mattered = closed > 0 && shut <= before && calendar.day_kind(shut).is_working();
        calendar.days.insert(shut, DayEdit::plain(DayWork::Off));
        let after = calendar.add_working_days(from, days);
        prop_assert_eq!(after > before, mattered);
        prop_assert!(after >= before);
    }
}
