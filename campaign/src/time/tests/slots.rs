//! The shared-window finder: fair, honest, and the same whoever asks.

use super::{iso, office};
use crate::time::slots::{Slot, SlotState, best_slots};
use crate::time::{CivilTime, WorkingCalendar};
use proptest::prelude::*;

#[test]
fn what_a_slot_is_for_somebody() {
    let states = |at: &str, place: &str| Slot::of(&[office(place, "RU")], iso(at), 30).sides[0].state;
    for (at, state) in [
        ("2026-12-08T06:00Z", SlotState::Working),
        ("2026-12-08T05:00Z", SlotState::Early),
        ("2026-12-08T15:00Z", SlotState::Late),
        ("2026-12-08T14:45Z", SlotState::Late),
        ("2026-12-08T19:45Z", SlotState::Asleep),
        ("2026-12-08T03:30Z", SlotState::Asleep),
        ("2026-12-12T09:00Z", SlotState::DayOff),
        ("2026-11-04T09:00Z", SlotState::DayOff),
    ] {
        assert_eq!(states(at, "Europe/Moscow"), state, "{at} in Moscow");
    }
}

#[test]
fn who_works_at_night_is_not_asleep() {
    let night = WorkingCalendar {
        opens: CivilTime::new(22, 0).unwrap(),
        closes: CivilTime::new(6, 0).unwrap(),
        ..office("Europe/Moscow", "")
    };
    assert!(Slot::of(&[night], iso("2026-12-08T23:00Z"), 30).everybody_works());
}

#[test]
fn one_bears_much_is_worse_than_all_bear_a_little() {
    let far = [office("Europe/Moscow", ""), office("America/Los_Angeles", "")];
    let best = best_slots(&far, 30, iso("2026-12-08T00:00Z"), iso("2026-12-09T00:00Z"), 1);
    assert!(best[0].worst() <= 2, "{best:?}");
    assert!(best_slots(&[], 30, iso("2026-12-08T00:00Z"), iso("2026-12-09T00:00Z"), 1).is_empty());
}

#[test]
fn slots_lie_inside_the_range_and_never_over_each_other() {
    let pair = [office("Europe/Moscow", "RU"), office("America/New_York", "US")];
    let (from, to) = (iso("2026-12-07T10:10Z"), iso("2026-12-12T10:10Z"));
    let best = best_slots(&pair, 45, from, to, 8);
    assert_eq!(best.len(), 8);
    assert!(best.is_sorted_by_key(Slot::cost));
    for (place, slot) in best.iter().enumerate() {
        assert!(from <= slot.from && slot.to <= to);
        assert!(best[..place].iter().all(|other| slot.to <= other.from || other.to <= slot.from));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn the_order_of_participants_does_not_matter(
        places in proptest::sample::subsequence(crate::time::OFFERED.to_vec(), 2..4),
        hour in 0i64..24 * 700,
        minutes in 1i64..180,
    ) {
        let all: Vec<_> = places.iter().map(|place| office(place, "")).collect();
        let back: Vec<_> = all.iter().rev().cloned().collect();
        let from = iso("2025-06-01T00:00Z").plus_hours(hour);
        let (forth, reversed) = (
            best_slots(&all, minutes, from, from.plus_days(3), 3),
            best_slots(&back, minutes, from, from.plus_days(3), 3),
        );
        let times = |slots: &[Slot]| slots.iter().map(|slot| (slot.from, slot.to)).collect::<Vec<_>>();
        prop_assert_eq!(times(&forth), times(&reversed));
        for slot in &forth {
            let works = all.iter().all(|one| one.is_working(slot.from) && one.is_working(slot.to.plus_minutes(-1)));
            prop_assert_eq!(slot.everybody_works(), works);
        }
    }
}
