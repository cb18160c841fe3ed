//! Shared hours: scarce, seasonal, and the same whoever asks.

use super::{date, iso, office, shows, zone};
use crate::time::{CivilTime, WorkingCalendar, next_change, shared_minutes, shared_windows};
use proptest::prelude::*;

const WINTER: &str = "2026-12-08";
const SUMMER: &str = "2026-07-08";

fn hours_with_moscow(place: &str, day: &str) -> i64 {
    let pair = [office("Europe/Moscow", ""), office(place, "")];
    shared_minutes(&pair, zone("Europe/Moscow"), date(day)) / 60
}

#[test]
fn moscow_shares_few_hours_with_the_americas() {
    let facts = [
        ("America/New_York", 1, 2),
        ("America/Chicago", 0, 1),
        ("America/Denver", 0, 0),
        ("America/Los_Angeles", 0, 0),
        ("America/Mexico_City", 0, 0),
        ("America/Bogota", 1, 1),
        ("America/Sao_Paulo", 3, 3),
        ("America/Argentina/Buenos_Aires", 3, 3),
        ("America/Santiago", 3, 2),
    ];
    for (place, winter, summer) in facts {
        assert_eq!(hours_with_moscow(place, WINTER), winter, "{place} in December");
        assert_eq!(hours_with_moscow(place, SUMMER), summer, "{place} in July");
    }
    let far = [office("Asia/Yekaterinburg", ""), office("America/New_York", "")];
    assert_eq!(shared_minutes(&far, zone("Asia/Yekaterinburg"), date(WINTER)), 0);
}

#[test]
fn the_shared_hour_is_five_to_six_in_moscow_and_nine_to_ten_in_new_york() {
    let pair = [office("Europe/Moscow", "RU"), office("America/New_York", "US")];
    let windows = shared_windows(&pair, zone("Europe/Moscow"), date(WINTER));
    assert_eq!(windows.len(), 1);
    assert_eq!((windows[0].from, windows[0].to), (iso("2026-12-08T14:00Z"), iso("2026-12-08T15:00Z")));
    assert_eq!(shows(windows[0].from, "America/New_York"), "2026-12-08T09:00");
}

#[test]
fn nothing_is_shared_on_a_day_one_side_has_off() {
    let pair = [office("Europe/Moscow", "RU"), office("America/New_York", "US")];
    for day in ["2026-11-04", "2026-11-26", "2026-12-12", "2026-12-31"] {
        assert_eq!(shared_minutes(&pair, zone("Europe/Moscow"), date(day)), 0, "{day}");
    }
    // A short day in Russia ends when New York begins.
    assert_eq!(shared_minutes(&pair, zone("Europe/Moscow"), date("2026-11-03")), 0);
}

#[test]
fn one_hour_a_day_until_14_march_then_two() {
    let pair = [office("Europe/Moscow", "RU"), office("America/New_York", "US")];
    let moscow = zone("Europe/Moscow");
    assert_eq!(next_change(&pair, moscow, date(WINTER)), Some((date("2027-03-14"), 120)));
    assert_eq!(next_change(&pair, moscow, date("2027-03-14")), Some((date("2027-11-07"), 60)));
    let still = [office("Europe/Moscow", "RU"), office("America/Bogota", "")];
    assert_eq!(next_change(&still, moscow, date(WINTER)), None);
}

#[test]
fn three_markets_share_only_what_all_three_do() {
    let three = [office("Europe/Moscow", ""), office("America/Sao_Paulo", ""), office("America/New_York", "")];
    assert_eq!(shared_minutes(&three, zone("Europe/Moscow"), date(WINTER)), 60);
}

#[test]
fn a_night_shift_is_shared_with_the_morning_after() {
    let night = WorkingCalendar {
        opens: CivilTime::new(22, 0).unwrap(),
        closes: CivilTime::new(6, 0).unwrap(),
        ..office("Europe/Moscow", "")
    };
    let west = office("America/Los_Angeles", "");
    let windows = shared_windows(&[night, west], zone("Europe/Moscow"), date("2026-12-09"));
    let total: i64 = windows.iter().map(|window| window.to.minutes_since(window.from)).sum();
    // Los Angeles is at work 20:00 to 05:00 in Moscow: until 05:00 and again from 22:00.
    assert_eq!((windows.len(), total), (2, 7 * 60));
}

fn calendars() -> impl Strategy<Value = WorkingCalendar> {
    let places = proptest::sample::select(crate::time::OFFERED);
    let countries = proptest::sample::select(vec!["", "RU", "US", "MX"]);
    (places, 0u8..24, 0u8..24, countries).prop_map(|(place, opens, closes, country)| WorkingCalendar {
        opens: CivilTime::new(opens, 30).unwrap(),
        closes: CivilTime::new(closes, 0).unwrap(),
        ..office(place, country)
    })
}

proptest! {
    #[test]
    fn overlap_is_symmetric_and_everybody_works_in_it(one in calendars(), other in calendars(), ahead in 0i64..1_400) {
        let day = date("2024-06-01").plus_days(ahead);
        let reader = one.zone;
        let forth = shared_windows(&[one.clone(), other.clone()], reader, day);
        let mut back = shared_windows(&[other.clone(), one.clone()], reader, day);
        back.sort_by_key(|window| window.from);
        let mut sorted = forth.clone();
        sorted.sort_by_key(|window| window.from);
        prop_assert_eq!(&sorted, &back);
        for window in forth {
            prop_assert!(window.from < window.to);
            for moment in [window.from, window.to.plus_minutes(-1)] {
                prop_assert!(one.is_working(moment) && other.is_working(moment));
                prop_assert_eq!(reader.civil(moment).date(), day);
            }
        }
    }
}
