//! Deadlines keep what was meant, in one line, and notice when the law moves them.

use super::{civil, iso, zone};
use crate::time::{Deadline, FoldChoice, Instant, MovedByLaw, OFFERED, StoredDeadline, TimeError};
use proptest::prelude::*;

#[test]
fn a_deadline_is_one_line_of_text() {
    let stored = StoredDeadline::local(civil("2026-12-08T18:00"), zone("Europe/Moscow")).unwrap();
    let line = "local 2026-12-08T18:00 Europe/Moscow = 2026-12-08T15:00Z @2026f";
    assert_eq!(stored.to_string(), line);
    assert_eq!(line.parse::<StoredDeadline>().unwrap(), stored);
    assert_eq!(serde_json::to_string(&stored).unwrap(), format!("{line:?}"));
    assert_eq!(serde_json::from_str::<StoredDeadline>(&format!("{line:?}")).unwrap(), stored);
}

#[test]
fn each_market_keeps_its_own_clock() {
    let stored = StoredDeadline::per_market(civil("2026-12-08T18:00"), zone("Europe/Moscow"));
    let moments = stored.deadline.resolve(&[zone("Europe/Moscow"), zone("America/New_York")]);
    let moments: Vec<_> = moments.into_iter().map(|(_, at)| at).collect();
    assert_eq!(moments, [iso("2026-12-08T15:00Z"), iso("2026-12-08T23:00Z")]);
    assert_eq!(stored.due(), iso("2026-12-08T15:00Z"));
}

#[test]
fn a_true_moment_is_the_same_for_everybody() {
    let stored = StoredDeadline::instant(Instant(iso("2026-12-08T15:00Z").0 + 59_999), zone("America/New_York"));
    assert_eq!(stored.due(), iso("2026-12-08T15:00Z"), "to the minute");
    assert_eq!(stored.instant_in(zone("Asia/Tokyo")), stored.due());
    assert_eq!(stored.deadline.zone_of_record(), Some(zone("America/New_York")));
}

#[test]
fn a_window_has_two_ends_and_ends_after_it_begins() {
    let moscow = zone("Europe/Moscow");
    let (early, late) =
        (Deadline::local(civil("2026-12-10T10:00"), moscow), Deadline::local(civil("2026-12-10T18:00"), moscow));
    let window = StoredDeadline::window(early.clone(), late.clone(), moscow).unwrap();
    let line = "window local 2026-12-10T10:00 Europe/Moscow / local 2026-12-10T18:00 Europe/Moscow \
                = 2026-12-10T07:00Z / 2026-12-10T15:00Z @2026f";
    assert_eq!(window.to_string(), line);
    assert_eq!((window.opens, window.due()), (Some(iso("2026-12-10T07:00Z")), iso("2026-12-10T15:00Z")));
    assert_eq!(StoredDeadline::window(late, early, moscow), Err(TimeError::Reversed));
    let nested = Deadline::Window { from: Box::new(window.deadline.clone()), to: Box::new(window.deadline) };
    assert!(StoredDeadline::of(nested, moscow).is_err());
}

#[test]
fn a_window_stored_with_its_end_alone_is_still_read() {
    let line =
        "window local 2026-12-10T10:00 Europe/Moscow / local 2026-12-10T18:00 Europe/Moscow = 2026-12-10T15:00Z @2025b";
    let stored: StoredDeadline = line.parse().unwrap();
    assert_eq!((stored.to_string().as_str(), stored.moved_by_law()), (line, None));
}

#[test]
fn a_time_that_does_not_exist_is_refused_and_one_that_exists_twice_is_asked_about() {
    let new_york = zone("America/New_York");
    let gap = civil("2027-03-14T02:30");
    assert_eq!(StoredDeadline::local(gap, new_york).unwrap_err().key(), "error-time-gap");
    assert_eq!(StoredDeadline::local_choosing(gap, new_york, FoldChoice::Second).unwrap_err().key(), "error-time-gap");
    let fold = civil("2026-11-01T01:30");
    assert_eq!(StoredDeadline::local(fold, new_york).unwrap_err().key(), "error-time-fold");
    let first = StoredDeadline::local_choosing(fold, new_york, FoldChoice::First).unwrap();
    let second = StoredDeadline::local_choosing(fold, new_york, FoldChoice::Second).unwrap();
    assert_eq!((first.due(), second.due()), (iso("2026-11-01T05:30Z"), iso("2026-11-01T06:30Z")));
    assert_eq!(second.to_string(), "local 2026-11-01T01:30 America/New_York second = 2026-11-01T06:30Z @2026f");
    assert_eq!(second.to_string().parse::<StoredDeadline>().unwrap(), second);
}

#[test]
fn a_choice_that_means_nothing_is_not_kept() {
    let (at, moscow) = (civil("2026-12-08T18:00"), zone("Europe/Moscow"));
    let chosen = StoredDeadline::local_choosing(at, moscow, FoldChoice::Second).unwrap();
    assert_eq!(chosen, StoredDeadline::local(at, moscow).unwrap());
}

#[test]
fn a_deadline_that_the_law_moved_says_so_and_stays() {
    // Set before British Columbia's law was known: 18:00 there was -08 in winter.
    let line = "local 2026-12-08T18:00 America/Vancouver = 2026-12-09T02:00Z @2025b";
    let stored: StoredDeadline = line.parse().unwrap();
    let moved = MovedByLaw { was: iso("2026-12-09T02:00Z"), now: iso("2026-12-09T01:00Z") };
    assert_eq!(stored.moved_by_law(), Some(moved));
    assert_eq!(stored.to_string(), line);
    let today = StoredDeadline::local(civil("2026-12-08T18:00"), zone("America/Vancouver")).unwrap();
    assert_eq!(today.moved_by_law(), None);
    let window = "window local 2026-12-08T18:00 America/Vancouver / instant 2026-12-10T00:00Z America/Vancouver \
                  = 2026-12-09T02:00Z / 2026-12-10T00:00Z @2025b";
    assert_eq!(window.parse::<StoredDeadline>().unwrap().moved_by_law(), Some(moved), "its beginning moved");
}

#[test]
fn what_is_no_deadline_is_refused() {
    let refused = [
        "",
        "local",
        "local 2026-12-08T18:00",
        "local 2026-02-30T18:00 Europe/Moscow",
        "2026-12-08T15:00Z",
        "local 2026-12-08T18:00 Europe/Moscow third",
        "instant 2026-12-08T18:00 Europe/Moscow",
        "window markets 2026-12-08T18:00",
        "window window markets 2026-12-08T18:00 / markets 2026-12-08T19:00 / markets 2026-12-08T20:00",
    ];
    for text in refused {
        assert!(text.parse::<Deadline>().is_err(), "{text}");
    }
    for text in [
        "markets 2026-12-08T18:00 = 2026-12-08T15:00Z",
        "markets 2026-12-08T18:00 = 2026-12-08T15:00Z @",
        "markets 2026-12-08T18:00 = 2026-12-08T15:00Z / 2026-12-08T16:00Z @2026f",
        "markets 2026-12-08T18:00 = 2026-12-08T15:00Z @2026f\n",
    ] {
        assert!(text.parse::<StoredDeadline>().is_err(), "{text}");
    }
}

fn singles() -> impl Strategy<Value = Deadline> {
    let minute = (1_700_000_000i64 / 60..1_950_000_000 / 60).prop_map(|minute| Instant(minute * 60_000));
    (proptest::sample::select(OFFERED), minute, 0u8..4).prop_map(|(place, utc, kind)| {
        let zone = zone(place);
        let at = zone.civil(utc);
        match kind {
            0 => Deadline::local(at, zone),
            1 => Deadline::Local { at, zone, fold: FoldChoice::Second },
            2 => Deadline::PerMarketLocal { at },
            _ => Deadline::instant(utc, zone),
        }
    })
}

proptest! {
    #[test]
    fn every_deadline_is_read_back_as_written(one in singles(), other in singles(), window in any::<bool>()) {
        let moscow = zone("Europe/Moscow");
        let deadline = if window { Deadline::Window { from: Box::new(one), to: Box::new(other) } } else { one };
        prop_assert_eq!(deadline.to_string().parse::<Deadline>().unwrap(), deadline.clone());
        if let Ok(stored) = StoredDeadline::of(deadline, moscow) {
            let line = stored.to_string();
            prop_assert!(!line.contains('\n'));
            prop_assert_eq!(line.parse::<StoredDeadline>().unwrap(), stored.clone());
            prop_assert_eq!(stored.moved_by_law(), None);
        }
    }
}
