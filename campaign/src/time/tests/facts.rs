//! Facts about zones (TIME.md), each as it was written down.

use super::{at, civil, date, iso, shows, zone};
use crate::time::{CivilTime, Instant, OFFERED, Resolution, TimeError, Zone};

fn hours_between(one: &str, other: &str, moment: &str) -> i32 {
    (zone(one).offset_minutes(iso(moment)) - zone(other).offset_minutes(iso(moment))) / 60
}

fn changes(place: &str, year: i32) -> Vec<String> {
    let (from, to) = (format!("{year}-01-01T00:00Z"), format!("{}-01-01T00:00Z", year + 1));
    let zone = zone(place);
    zone.transitions(iso(&from), iso(&to)).iter().map(|change| zone.civil(change.at).date().to_string()).collect()
}

#[test]
fn moscow_is_eight_hours_from_new_york_in_winter_and_seven_in_summer() {
    for (moment, new_york, los_angeles) in [("2026-12-08T12:00Z", 8, 11), ("2026-07-08T12:00Z", 7, 10)] {
        assert_eq!(hours_between("Europe/Moscow", "America/New_York", moment), new_york);
        assert_eq!(hours_between("Europe/Moscow", "America/Los_Angeles", moment), los_angeles);
    }
}

#[test]
fn a_minute_to_midnight_is_another_time_and_another_day_elsewhere() {
    let moscow = at("2026-12-08T23:59", "Europe/Moscow");
    assert_eq!(shows(moscow, "America/New_York"), "2026-12-08T15:59");
    assert_eq!(shows(moscow, "America/Los_Angeles"), "2026-12-08T12:59");
    let new_york = at("2026-12-08T23:59", "America/New_York");
    assert_eq!(shows(new_york, "Europe/Moscow"), "2026-12-09T07:59");
    assert_eq!((date("2026-12-08").weekday(), date("2026-12-09").weekday()), (2, 3));
}

#[test]
fn ten_utc_is_not_an_evening_in_america() {
    for (day, eastern) in [("2026-12-08", "05:00"), ("2026-07-08", "06:00")] {
        let ten = iso(&format!("{day}T10:00Z"));
        assert_eq!(zone("Europe/Moscow").civil(ten).time().to_string(), "13:00");
        assert_eq!(zone("America/New_York").civil(ten).time().to_string(), eastern);
    }
}

#[test]
fn russia_has_eleven_offsets_and_never_changes_them() {
    let russia = [
        ("Europe/Kaliningrad", 2),
        ("Europe/Moscow", 3),
        ("Europe/Samara", 4),
        ("Asia/Yekaterinburg", 5),
        ("Asia/Omsk", 6),
        ("Asia/Novosibirsk", 7),
        ("Asia/Krasnoyarsk", 7),
        ("Asia/Irkutsk", 8),
        ("Asia/Yakutsk", 9),
        ("Asia/Vladivostok", 10),
        ("Asia/Magadan", 11),
        ("Asia/Kamchatka", 12),
    ];
    for (place, offset) in russia {
        assert!(OFFERED.contains(&place), "{place}");
        assert_eq!(zone(place).offset_minutes(iso("2026-07-08T12:00Z")), offset * 60, "{place}");
        assert!(zone(place).transitions(iso("2017-01-01T00:00Z"), iso("2030-01-01T00:00Z")).is_empty(), "{place}");
    }
    assert_eq!(changes("Europe/Moscow", 2014), ["2014-10-26"]);
    assert_eq!(hours_between("Asia/Krasnoyarsk", "Europe/Moscow", "2026-12-08T12:00Z"), 4, "MSK+4");
}

#[test]
fn the_united_states_change_on_the_second_sunday_of_march_and_the_first_of_november() {
    for place in ["America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"] {
        assert_eq!(changes(place, 2026), ["2026-03-08", "2026-11-01"], "{place}");
        assert_eq!(changes(place, 2027), ["2027-03-14", "2027-11-07"], "{place}");
    }
    let jump = zone("America/New_York").transitions(iso("2026-03-01T00:00Z"), iso("2026-04-01T00:00Z"))[0];
    assert_eq!((jump.at, jump.before, jump.after), (iso("2026-03-08T07:00Z"), -300, -240), "02:00 local");
    assert!(changes("America/Phoenix", 2026).is_empty());
    assert!(changes("Pacific/Honolulu", 2026).is_empty());
}

#[test]
fn latin_america_mostly_keeps_its_clocks() {
    let still = [
        "America/Mexico_City",
        "America/Monterrey",
        "America/Sao_Paulo",
        "America/Argentina/Buenos_Aires",
        "America/Bogota",
        "America/Lima",
        "America/Asuncion",
        "America/Punta_Arenas",
        "America/Coyhaique",
    ];
    for place in still {
        assert!(changes(place, 2026).is_empty(), "{place}");
        assert!(changes(place, 2027).is_empty(), "{place}");
    }
    for border in ["America/Tijuana", "America/Ciudad_Juarez", "America/Ojinaga", "America/Matamoros"] {
        assert_eq!(changes(border, 2026), ["2026-03-08", "2026-11-01"], "{border} follows the United States");
    }
    assert_eq!(changes("America/Mexico_City", 2022), ["2022-04-03", "2022-10-30"]);
    assert_eq!(changes("America/Santiago", 2026), ["2026-04-04", "2026-09-06"]);
    let summer = iso("2026-07-08T12:00Z");
    let fixed = [
        ("America/Cancun", -5),
        ("America/Hermosillo", -7),
        ("America/Asuncion", -3),
        ("America/Punta_Arenas", -3),
        ("America/Coyhaique", -3),
        ("Asia/Almaty", 5),
    ];
    for (place, hours) in fixed {
        assert_eq!(zone(place).offset_minutes(summer), hours * 60, "{place}");
    }
}

#[test]
fn spring_and_autumn_have_weeks_when_only_one_side_has_changed() {
    let berlin_to_new_york = |moment: String| hours_between("Europe/Berlin", "America/New_York", &moment);
    let days = ["2026-03-07", "2026-03-09", "2026-03-28", "2026-03-30", "2026-10-24", "2026-10-26", "2026-11-02"];
    let apart: Vec<i32> = days.iter().map(|day| berlin_to_new_york(format!("{day}T12:00Z"))).collect();
    assert_eq!(apart, [6, 5, 5, 6, 6, 5, 6]);
}

#[test]
fn a_time_that_does_not_exist_is_refused_with_its_neighbours() {
    let Err(TimeError::Gap { before, after, .. }) = zone("America/New_York").exact(civil("2027-03-14T02:30")) else {
        panic!("02:30 exists")
    };
    assert_eq!((before, after), (civil("2027-03-14T01:59"), civil("2027-03-14T03:00")));
    let by_rule = zone("America/New_York").resolve(civil("2027-03-14T02:30")).by_rule();
    assert_eq!(shows(by_rule, "America/New_York"), "2027-03-14T03:30", "forward by the length of the gap");
}

#[test]
fn a_day_begins_even_where_midnight_does_not_exist() {
    let santiago = zone("America/Santiago");
    let day = date("2027-09-05");
    assert!(matches!(santiago.resolve(civil("2027-09-05T00:30")), Resolution::Gap { .. }));
    assert_eq!(santiago.civil(santiago.start_of_day(day)), civil("2027-09-05T01:00"));
    assert_eq!(santiago.end_of_day(day).minutes_since(santiago.start_of_day(day)), 23 * 60);
    assert_eq!(santiago.end_of_day(date("2027-09-04")), santiago.start_of_day(day));
}

#[test]
fn a_time_that_exists_twice_is_asked_about() {
    let Err(TimeError::Fold { first, second, .. }) = zone("America/New_York").exact(civil("2026-11-01T01:30")) else {
        panic!("01:30 is no fold")
    };
    assert_eq!((first, second), (iso("2026-11-01T05:30Z"), iso("2026-11-01T06:30Z")));
    assert_eq!(zone("America/New_York").resolve(civil("2026-11-01T01:30")).by_rule(), first);
}

#[test]
fn the_same_day_in_moscow_and_new_york_spans_32_hours_in_winter() {
    let day = date("2026-12-08");
    let span = |begins: Zone, ends: Zone| ends.end_of_day(day).minutes_since(begins.start_of_day(day)) / 60;
    assert_eq!(span(zone("Europe/Moscow"), zone("America/New_York")), 32);
}

#[test]
fn dates_that_do_not_exist_are_refused() {
    for text in ["2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "0000-01-01"] {
        let error = text.parse::<crate::time::CivilDate>().unwrap_err();
        assert_eq!(error.key(), "error-time-no-such-day", "{text}");
    }
    assert!("2028-02-29".parse::<crate::time::CivilDate>().is_ok());
    assert_eq!(CivilTime::new(24, 0).unwrap_err().key(), "error-time-malformed");
    for text in ["2026-2-8", "8.12.2026", "2026-12-08T25:00", "+026-12-08", ""] {
        assert!(text.parse::<crate::time::CivilDateTime>().is_err(), "{text}");
    }
}

#[test]
fn every_offered_zone_exists_once_and_has_a_city_in_each_language() {
    use crate::language::Language;
    let russian = |text: &str| text.chars().any(|letter| ('а'..='я').contains(&letter));
    for (index, name) in OFFERED.iter().enumerate() {
        assert_eq!(zone(name).name(), *name);
        assert!(!OFFERED[..index].contains(name), "{name} twice");
        assert!(*name == "UTC" || russian(&Language::Ru.place(name)), "{name}");
        assert!(!Language::En.place(name).contains(['/', '_']) && !Language::Es.place(name).contains(['/', '_']));
    }
}

#[test]
fn seconds_are_read_and_rubbish_is_not() {
    assert_eq!(Instant::from_iso("2026-12-08T15:00:30Z"), Some(Instant(1_796_742_030_000)));
    for text in ["2026-12-08T15:00", "2026-12-08T15:00:61Z", "2026-12-08T15:00xyzZ", "2026-12-08T15:00:1Z", "Z"] {
        assert_eq!(Instant::from_iso(text), None, "{text}");
    }
}
