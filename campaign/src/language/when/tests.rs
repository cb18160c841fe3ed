//! Times as readers in three languages see them.

use super::*;

/// Tue 8 Dec 2026, 18:00 in Moscow.
const DUE: Instant = Instant(1_796_742_000_000);
const HOUR: i64 = 3_600_000;

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

fn reader(language: Language, place: &str) -> Printer {
    Printer::new(language, zone(place), Instant(DUE.0 - 3 * HOUR))
}

#[test]
fn a_creator_in_los_angeles_reads_a_moscow_deadline() {
    let moscow = zone("Europe/Moscow");
    let say = |language| reader(language, "America/Los_Angeles").yours(DUE, moscow);
    assert_eq!(say(Language::En), "Tue 8 Dec, 07:00 your time (18:00 Moscow)");
    assert_eq!(say(Language::Ru), "вт 8 дек., 07:00 по вашему времени (18:00, Москва)");
    assert_eq!(say(Language::Es), "mar 8 dic, 07:00 tu hora (18:00 Moscú)");
}

#[test]
fn another_day_over_there_is_named() {
    let late = Instant(DUE.0 + 6 * HOUR + 59 * 60_000);
    let printer = reader(Language::En, "America/New_York");
    assert_eq!(printer.yours(late, zone("Europe/Moscow")), "Tue 8 Dec, 16:59 your time (Wed 00:59 Moscow)");
    assert_eq!(printer.your_time(late, zone("Europe/Moscow")), "your time (Wed 00:59 Moscow)");
    let printer = reader(Language::Ru, "America/New_York");
    assert_eq!(printer.yours(late, zone("Europe/Moscow")), "вт 8 дек., 16:59 по вашему времени (ср 00:59, Москва)");
}

#[test]
fn one_clock_is_told_once() {
    let printer = reader(Language::En, "Europe/Moscow");
    assert_eq!(printer.yours(DUE, zone("Europe/Moscow")), "Tue 8 Dec, 18:00 your time");
    assert_eq!(printer.in_zone(DUE, zone("America/New_York")), "Tue 8 Dec, 10:00 New York");
    assert_eq!(printer.utc(DUE), "Tue 8 Dec, 15:00 UTC");
}

#[test]
fn another_year_is_named() {
    let printer = Printer::new(Language::Es, zone("Europe/Moscow"), Instant(DUE.0 + 60 * 24 * HOUR));
    assert_eq!(printer.day(DUE), "mar 8 dic 2026");
    assert_eq!(printer.day(Instant(DUE.0 + 61 * 24 * HOUR)), "dom 7 feb");
}

#[test]
fn distances_have_their_plural_forms() {
    let printer = |language| reader(language, "Europe/Moscow");
    assert_eq!(printer(Language::En).relative(DUE), "in 3 hours");
    assert_eq!(printer(Language::Ru).relative(DUE), "через 3 часа");
    assert_eq!(printer(Language::Es).relative(DUE), "en 3 horas");
    let earlier = Instant(DUE.0 - 3 * HOUR - 60_000);
    assert_eq!(printer(Language::En).relative(earlier), "1 minute ago");
    assert_eq!(printer(Language::Ru).relative(earlier), "1 минуту назад");
    assert_eq!(printer(Language::Es).relative(earlier), "hace 1 minuto");
    let now = printer(Language::Ru).now();
    assert_eq!(printer(Language::Ru).relative(now), "сейчас");
    assert_eq!(printer(Language::Ru).relative(Instant(DUE.0 + 21 * 24 * HOUR)), "через 3 недели");
}

#[test]
fn a_countdown_turns_into_lateness() {
    let printer = reader(Language::En, "Europe/Moscow");
    assert_eq!(printer.countdown(Instant(DUE.0 + 20 * 60_000)), "in 3 h 20 min");
    assert_eq!(printer.countdown(Instant(DUE.0 - 7 * HOUR)), "4 h late");
    assert_eq!(reader(Language::Ru, "UTC").countdown(Instant(DUE.0 + 49 * HOUR)), "через 2 дн. 4 ч");
}

#[test]
fn lengths_and_ages() {
    assert_eq!(Language::En.duration(90 * 60_000), "1 h 30 min");
    assert_eq!(Language::Ru.duration(45 * 60_000), "45 мин");
    assert_eq!(Language::Es.age(5 * 24 * HOUR), "5 días");
    assert_eq!(Language::Ru.age(3 * HOUR), "3 часа");
    assert_eq!(Language::En.age(0), "less than a minute");
}

#[test]
fn a_time_that_cannot_be_taken_says_what_to_do() {
    let gap = zone("America/New_York").exact("2027-03-14T02:30".parse().unwrap()).unwrap_err();
    assert_eq!(
        Language::En.time_error(&gap),
        "Sun 14 Mar 2027, 02:30 does not exist in New York: clocks jump forward over it. Choose 03:00 or another time."
    );
    let fold = zone("America/New_York").exact("2026-11-01T01:30".parse().unwrap()).unwrap_err();
    assert!(
        Language::Ru.time_error(&fold).starts_with("вс 1 нояб. 2026, 01:30 в этом поясе (Нью-Йорк) наступает дважды")
    );
    let zone = Zone::parse("Middle/Nowhere").unwrap_err();
    assert!(Language::Es.time_error(&zone).contains("«Middle/Nowhere»"));
}
