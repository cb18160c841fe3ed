//! What the settings tell about a market's days.

use super::*;
use crate::time::Zone;
use std::collections::BTreeMap;

pub(super) fn date(text: &str) -> CivilDate {
    text.parse().unwrap()
}

pub(super) fn office(place: &str, country: &str) -> WorkingCalendar {
    WorkingCalendar {
        zone: Zone::parse(place).unwrap(),
        opens: CivilTime::new(9, 0).unwrap(),
        closes: CivilTime::new(18, 0).unwrap(),
        weekend: vec![6, 7],
        country: country.to_owned(),
        days: BTreeMap::new(),
    }
}

#[test]
fn russia_s_years_have_the_official_number_of_working_days() {
    let russia = office("Europe/Moscow", "RU");
    assert_eq!(year_counts(&russia, 2025), YearCounts { working: 247, short: 4, worked_weekend: 1, off: 15 });
    assert_eq!(year_counts(&russia, 2026), YearCounts { working: 247, short: 4, worked_weekend: 0, off: 14 });
}

#[test]
fn the_list_names_days_in_the_reader_s_language_and_says_what_may_still_change() {
    let russia = office("Europe/Moscow", "RU");
    let days = special_days(&russia, Language::Ru, date("2026-11-01"), date("2026-12-31"));
    let said: Vec<_> = days.iter().map(|day| format!("{}: {}", day.when, day.name)).collect();
    assert_eq!(
        said,
        [
            "вт 3 нояб. 2026: сокращённый день",
            "ср 4 нояб. 2026: День народного единства",
            "чт 31 дек. 2026: новогодние праздники"
        ]
    );
    assert!(days.iter().all(|day| !day.provisional));
    let next = special_days(&russia, Language::En, date("2027-02-20"), date("2027-02-20"));
    assert!(next[0].provisional && next[0].name == "Working day");
    let eid = special_days(&office("Asia/Almaty", "KZ"), Language::En, date("2026-05-27"), date("2026-05-27"));
    assert!(eid[0].provisional && eid[0].name == "Eid al-Adha", "the day follows the moon");
}

#[test]
fn the_day_after_thanksgiving_is_offered_and_gone_once_taken() {
    let mut us = office("America/New_York", "US");
    let (friday, name) = offered_day(&us, Language::Es, 2026).unwrap();
    assert_eq!((friday, name.as_str()), (date("2026-11-27"), "viernes después de Acción de Gracias"));
    assert!(us.day_kind(friday).is_working(), "offered, not imposed");
    us.days.insert(friday, DayEdit { name: "Thanksgiving weekend".to_owned(), ..DayEdit::plain(DayWork::Off) });
    assert_eq!(offered_day(&us, Language::Es, 2026), None);
    let listed = special_days(&us, Language::En, friday, friday);
    assert_eq!((listed[0].name.as_str(), listed[0].provisional), ("Thanksgiving weekend", false));
    assert_eq!(offered_day(&office("America/Bogota", "CO"), Language::En, 2026), None);
}

#[test]
fn a_year_the_table_does_not_know_says_so() {
    assert!(is_beyond_table(&office("Europe/Moscow", "RU"), 2029));
    assert!(!is_beyond_table(&office("Europe/Moscow", "RU"), 2025));
    assert!(!is_beyond_table(&office("Europe/Moscow", ""), 2029), "nothing was promised");
}
