//! Working calendars: who works when.

use super::{at, date, iso, office, shows};
use crate::time::calendar::{countries, covered, holidays, is_provisional};
use crate::time::{CivilTime, DayKind, WorkingCalendar};

fn days_off(country: &str, first: &str, last: &str) -> Vec<String> {
    let calendar = office("Europe/Moscow", country);
    let all = date(first).through(date(last));
    all.filter(|day| matches!(calendar.day_kind(*day), DayKind::Off(_)))
        .map(|day| day.to_string()[5..].to_owned())
        .collect()
}

#[test]
fn russia_is_off_in_2026_as_its_government_moved_it() {
    let russia = office("Europe/Moscow", "RU");
    let off = [
        "01-01", "01-09", "01-11", "02-21", "02-23", "03-07", "03-09", "05-01", "05-03", "05-09", "05-11", "06-12",
        "06-14", "11-04", "12-31",
    ];
    for day in off {
        assert!(matches!(russia.day_kind(date(&format!("2026-{day}"))), DayKind::Off(_)), "{day}");
    }
    for day in ["04-30", "05-08", "06-11", "11-03"] {
        assert_eq!(russia.day_kind(date(&format!("2026-{day}"))), DayKind::Short, "{day}");
    }
    for day in ["01-12", "02-20", "02-24", "03-06", "03-10", "05-04", "05-12", "06-15", "11-05", "12-30"] {
        assert_eq!(russia.day_kind(date(&format!("2026-{day}"))), DayKind::Working, "{day}");
    }
    assert_eq!(days_off("RU", "2027-01-01", "2027-01-31").len(), 8, "1 to 8 January by law");
}

#[test]
fn a_short_day_ends_an_hour_early() {
    let (_, end) = office("Europe/Moscow", "RU").hours(date("2026-11-03")).unwrap();
    assert_eq!(shows(end, "Europe/Moscow"), "2026-11-03T17:00");
}

#[test]
fn a_moved_saturday_is_worked_and_next_year_may_still_change() {
    let russia = office("Europe/Moscow", "RU");
    assert_eq!(russia.day_kind(date("2027-02-20")), DayKind::WorkingWeekend);
    assert!(matches!(russia.day_kind(date("2027-02-22")), DayKind::Off(_)));
    assert!(is_provisional("RU", date("2027-02-22")) && !is_provisional("RU", date("2026-02-23")));
    assert!(!is_provisional("US", date("2027-02-22")));
}

#[test]
fn the_united_states_and_mexico_keep_their_holidays() {
    let united_states = days_off("US", "2026-11-01", "2027-01-31");
    assert_eq!(united_states, ["11-11", "11-26", "12-25", "01-01", "01-18"]);
    assert_eq!(days_off("US", "2027-05-01", "2027-05-31"), ["05-31"]);
    assert_eq!(days_off("US", "2027-07-01", "2027-09-30"), ["07-05", "09-06"], "4 July 2027 is a Sunday");
    assert_eq!(days_off("US", "2027-12-20", "2027-12-31"), ["12-24", "12-31"], "both fall on a Saturday");
    let mexico = days_off("MX", "2026-02-01", "2026-12-01");
    assert_eq!(mexico, ["02-02", "03-16", "05-01", "09-16", "11-16"]);
}

#[test]
fn the_table_is_in_order_and_every_name_is_said_in_each_language() {
    use crate::language::Language;
    for country in countries() {
        let mut last = 0;
        for (from, to, holiday) in holidays(country) {
            assert!(last < from && from <= to, "{country} {from}");
            assert!(covered().contains(&((from / 10_000) as i32)), "{country} {from}");
            last = to;
            if let crate::time::calendar::Holiday::Off(key) = holiday {
                for language in [Language::En, Language::Ru, Language::Es] {
                    assert!(language.catalog().has(key), "{key} in {language:?}");
                }
            }
        }
    }
}

#[test]
fn the_digest_begins_where_the_last_working_day_ended() {
    let moscow = office("Europe/Moscow", "RU");
    let ends = |now: &str| shows(moscow.last_working_day_end(at(now, "Europe/Moscow")).unwrap(), "Europe/Moscow");
    assert_eq!(ends("2026-12-09T09:00"), "2026-12-08T18:00", "Wednesday morning: Tuesday evening");
    assert_eq!(ends("2026-12-07T09:00"), "2026-12-04T18:00", "Monday morning: Friday evening");
    assert_eq!(ends("2026-12-09T19:00"), "2026-12-09T18:00", "in the evening: today's");
    assert_eq!(ends("2026-01-12T09:00"), "2025-12-30T18:00", "after the New Year holidays, which began on 31 December");
    assert_eq!(ends("2026-11-05T09:00"), "2026-11-03T17:00", "after Unity Day: the short day before it");
    let new_york = office("America/New_York", "US");
    let monday = at("2026-11-30T09:00", "America/New_York");
    assert_eq!(shows(new_york.last_working_day_end(monday).unwrap(), "America/New_York"), "2026-11-27T18:00");
}

#[test]
fn who_is_at_work_follows_their_own_clock() {
    let moscow = office("Europe/Moscow", "RU");
    assert!(moscow.is_working(at("2026-12-08T09:00", "Europe/Moscow")));
    assert!(moscow.is_working(at("2026-12-08T17:59", "Europe/Moscow")));
    assert!(!moscow.is_working(at("2026-12-08T18:00", "Europe/Moscow")));
    assert!(!moscow.is_working(at("2026-12-12T12:00", "Europe/Moscow")), "Saturday");
    assert!(!moscow.is_working(at("2026-12-08T12:00", "America/New_York")), "20:00 in Moscow");
}

#[test]
fn the_next_working_hours_are_found_over_weekends_and_holidays() {
    let moscow = office("Europe/Moscow", "RU");
    let friday = at("2026-12-11T19:00", "Europe/Moscow");
    assert_eq!(moscow.next_working_start(friday), Some(at("2026-12-14T09:00", "Europe/Moscow")));
    assert_eq!(moscow.next_working_end(friday), Some(at("2026-12-14T18:00", "Europe/Moscow")));
    let noon = at("2026-12-11T12:00", "Europe/Moscow");
    assert_eq!(moscow.next_working_moment(noon), Some(noon));
    assert_eq!(moscow.next_working_end(noon), Some(at("2026-12-11T18:00", "Europe/Moscow")));
    assert_eq!(moscow.next_working_start(iso("2026-12-30T16:00Z")), Some(at("2027-01-11T09:00", "Europe/Moscow")));
}

#[test]
fn working_days_are_counted_over_holidays_both_ways() {
    let moscow = office("Europe/Moscow", "RU");
    assert_eq!(moscow.add_working_days(date("2026-10-30"), 3), date("2026-11-05"));
    assert_eq!(moscow.add_working_days(date("2026-11-05"), -3), date("2026-10-30"));
    assert_eq!(moscow.working_days_between(date("2026-10-30"), date("2026-11-05")), 3);
    assert_eq!(moscow.working_days_between(date("2026-11-05"), date("2026-10-30")), -3);
    assert_eq!(moscow.add_working_days(date("2026-11-04"), 0), date("2026-11-04"));
}

#[test]
fn nobody_who_never_works_is_waited_for() {
    let never = WorkingCalendar { weekend: (1..=7).collect(), ..office("Europe/Moscow", "") };
    let now = iso("2026-12-08T12:00Z");
    assert_eq!(never.next_working_start(now), None);
    assert_eq!(never.last_working_day_end(now), None);
}

#[test]
fn hours_may_run_over_midnight() {
    let night = WorkingCalendar {
        opens: CivilTime::new(22, 0).unwrap(),
        closes: CivilTime::new(6, 0).unwrap(),
        ..office("Europe/Moscow", "")
    };
    let small_hours = at("2026-12-09T03:00", "Europe/Moscow");
    assert!(night.is_working(small_hours));
    assert_eq!(night.next_working_end(small_hours), Some(at("2026-12-09T06:00", "Europe/Moscow")));
    assert_eq!(night.last_working_day_end(small_hours), Some(at("2026-12-08T06:00", "Europe/Moscow")));
}
