//! The laws of 2026: what this build answers agrees with a newer database than chrono-tz holds.

use super::{at, iso, shows, zone};
use crate::time::{Instant, TZDB_VERSION, Zone};

const NEWEST: &str = include_str!("tzdb_2026f.txt");

#[test]
fn every_zone_agrees_with_the_newest_database_through_2030() {
    assert_eq!(TZDB_VERSION, "2026f", "the fixture is of this version");
    let (from, to) = (iso("2024-01-01T00:00Z"), iso("2031-01-01T00:00Z"));
    let mut compared = 0;
    for line in NEWEST.lines() {
        let mut words = line.split(' ');
        let zones = words.next().unwrap();
        let first: i32 = words.next().unwrap().parse().unwrap();
        let expected: Vec<(Instant, i32)> = words
            .map(|word| word.split_once('=').unwrap())
            .map(|(moment, minutes)| (iso(moment), minutes.parse().unwrap()))
            .collect();
        for name in zones.split(',').filter(|name| *name != "Factory") {
            let zone = zone(name);
            let changes: Vec<(Instant, i32)> =
                zone.transitions(from, to).into_iter().map(|change| (change.at, change.after)).collect();
            assert_eq!(zone.offset_minutes(from), first, "{name}");
            assert_eq!(changes, expected, "{name}");
            compared += 1;
        }
    }
    assert!(compared > 590, "{compared}");
}

#[test]
fn the_table_of_amendments_belongs_to_this_version_of_chrono_tz() {
    // Once chrono-tz moves on: make the fixture anew, and drop the amendments it no longer needs.
    assert_eq!(chrono_tz::IANA_TZDB_VERSION, "2025b");
}

#[test]
fn british_columbia_alberta_and_morocco_stop_changing_their_clocks_in_2026() {
    assert_eq!(shows(at("2026-12-08T18:00", "Europe/Moscow"), "America/Vancouver"), "2026-12-08T08:00");
    assert_eq!(shows(at("2026-12-08T18:00", "Europe/Moscow"), "America/Edmonton"), "2026-12-08T09:00");
    assert_eq!(shows(at("2026-12-08T18:00", "Europe/Moscow"), "Africa/Casablanca"), "2026-12-08T15:00");
    // Last winter they still did.
    assert_eq!(shows(at("2026-01-08T18:00", "Europe/Moscow"), "America/Vancouver"), "2026-01-08T07:00");
    assert_eq!(zone("America/Vancouver").changed_since_2025(), Some(iso("2026-11-01T09:00Z")));
    assert_eq!(zone("America/New_York").changed_since_2025(), None);
}

#[test]
fn clocks_that_stay_have_no_time_twice() {
    let vancouver = zone("America/Vancouver");
    assert!(vancouver.exact("2026-11-01T01:30".parse().unwrap()).is_ok());
    assert!(zone("America/Los_Angeles").exact("2026-11-01T01:30".parse().unwrap()).is_err());
}

#[test]
fn zones_that_do_not_exist_are_refused() {
    for name in ["", "Moscow", "Europe/Moskva", "MSK", "GMT+3", "../etc/passwd"] {
        assert_eq!(Zone::parse(name).unwrap_err().key(), "error-time-no-such-zone", "{name}");
    }
}
