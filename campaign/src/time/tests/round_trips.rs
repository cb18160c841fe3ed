//! What is written is read back: civil time and moments, in every offered zone, 2024 through 2030.

use super::{iso, zone};
use crate::time::{Instant, OFFERED, Resolution, Zone};
use chrono::{MappedLocalTime, TimeZone};
use proptest::prelude::*;

fn zones() -> impl Strategy<Value = Zone> {
    proptest::sample::select(OFFERED).prop_map(zone)
}

fn minutes() -> impl Strategy<Value = Instant> {
    (iso("2024-01-01T00:00Z").0 / 60_000..iso("2031-01-01T00:00Z").0 / 60_000)
        .prop_map(|minute| Instant(minute * 60_000))
}

/// Moments close to a change of clocks: where mistakes live.
fn near_changes(zone: Zone, minutes: i64, which: usize) -> Option<Instant> {
    let changes = zone.transitions(iso("2024-01-01T00:00Z"), iso("2031-01-01T00:00Z"));
    let change = changes.get(which.checked_rem(changes.len())?)?;
    Some(change.at.plus_minutes(minutes))
}

fn leads_back(zone: Zone, at: Instant) -> bool {
    match zone.resolve(zone.civil(at)) {
        Resolution::Unique(back) => back == at,
        Resolution::Fold { first, second } => first < second && (first == at || second == at),
        Resolution::Gap { .. } => false,
    }
}

proptest! {
    #[test]
    fn what_a_wall_clock_shows_leads_back_to_the_moment(zone in zones(), at in minutes()) {
        prop_assert!(leads_back(zone, at), "{zone} {}", at.to_iso());
        prop_assert_eq!(Instant::from_iso(&at.to_iso()), Some(at));
    }

    #[test]
    fn also_in_the_hours_around_a_change(zone in zones(), minutes in -200i64..200, which in 0usize..20) {
        if let Some(at) = near_changes(zone, minutes, which) {
            prop_assert!(leads_back(zone, at), "{zone} {}", at.to_iso());
        }
    }

    #[test]
    fn gaps_and_folds_are_those_of_chrono(zone in zones(), minutes in -200i64..200, which in 0usize..20) {
        // Zones the law changed since 2025 have their own test.
        prop_assume!(zone.changed_since_2025().is_none());
        let Some(near) = near_changes(zone, minutes, which) else { return Ok(()) };
        // Read as a wall clock in this zone, it may fall into a gap.
        let near = Instant(near.0 + i64::from(zone.offset_minutes(near.plus_days(-1))) * 60_000);
        let civil = Zone::utc().civil(near);
        let table: chrono_tz::Tz = zone.name().parse().unwrap();
        let millis = |at: chrono::DateTime<chrono_tz::Tz>| Instant(at.timestamp_millis());
        match (zone.resolve(civil), table.from_local_datetime(&civil.naive())) {
            (Resolution::Unique(ours), MappedLocalTime::Single(theirs)) => prop_assert_eq!(ours, millis(theirs)),
            (Resolution::Fold { first, second }, MappedLocalTime::Ambiguous(one, two)) => {
                prop_assert_eq!((first, second), (millis(one), millis(two)));
            }
            (Resolution::Gap { before, after, moved_forward }, MappedLocalTime::None) => {
                prop_assert!(before < civil && civil < after, "{before} {civil} {after}");
                prop_assert!(zone.exact(before).is_ok() && zone.exact(after).is_ok());
                prop_assert!(zone.civil(moved_forward) >= after);
            }
            (ours, theirs) => prop_assert!(false, "{zone} {civil}: {ours:?} and {theirs:?}"),
        }
    }

    #[test]
    fn days_follow_each_other_without_a_gap(zone in zones(), ahead in 0i64..2_500) {
        let day = super::date("2024-01-01").plus_days(ahead);
        let (start, end) = (zone.start_of_day(day), zone.end_of_day(day));
        prop_assert_eq!(zone.civil(start).date(), day);
        prop_assert_eq!(zone.civil(end.plus_minutes(-1)).date(), day);
        prop_assert_eq!(zone.civil(start.plus_minutes(-1)).date(), day.plus_days(-1));
        prop_assert!((22 * 60..=26 * 60).contains(&end.minutes_since(start)));
    }
}
