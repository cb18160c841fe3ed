//! Nothing a person, a file or another program hands in makes this room stop.

use super::{office, zone};
use crate::time::calendar::{holidays, is_provisional};
use crate::time::{
    CivilDate, CivilDateTime, CivilTime, Deadline, Instant, OFFERED, StoredDeadline, Zone, day_segments, next_change,
    shading, shared_windows,
};
use proptest::prelude::*;

/// Text close to what is meant, and text that is not.
fn texts() -> impl Strategy<Value = String> {
    let near = "(window |local |markets |instant )?[0-9TZ:/ =@a-zA-Z_-]{0,80}";
    prop_oneof![any::<String>(), near.prop_map(|text| text), "[0-9]{0,6}-[0-9]{0,3}-[0-9]{0,3}T?[0-9:é]{0,6}Z?"]
}

fn any_moment() -> impl Strategy<Value = Instant> {
    let edges = [i64::MIN, i64::MIN + 1, -1, 0, i64::MAX - 1, i64::MAX, Instant::EARLIEST.0, Instant::LATEST.0];
    prop_oneof![any::<i64>().prop_map(Instant), proptest::sample::select(edges.to_vec()).prop_map(Instant)]
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in texts()) {
        let _ = text.parse::<CivilDate>();
        let _ = text.parse::<CivilTime>();
        let _ = text.parse::<CivilDateTime>();
        let _ = Zone::parse(&text);
        let _ = Instant::from_iso(&text);
        let _ = text.parse::<Deadline>();
        if let Ok(stored) = text.parse::<StoredDeadline>() {
            prop_assert_eq!(stored.to_string().parse::<StoredDeadline>().unwrap(), stored);
        }
        let _ = holidays(&text);
    }

    #[test]
    fn any_moment_has_an_answer_in_any_zone(
        place in proptest::sample::select(OFFERED), at in any_moment(), other in any_moment(), days in any::<i64>(),
    ) {
        let (zone, calendar) = (zone(place), office(place, "RU"));
        let shown = zone.civil(at);
        prop_assert_eq!(shown.to_string().parse::<CivilDateTime>().unwrap(), shown);
        let _ = (zone.resolve(shown), zone.exact(shown), zone.offset_minutes(at), at.minutes_since(other));
        let _ = (calendar.is_working(at), calendar.next_working_start(at), calendar.next_working_end(at));
        let _ = (calendar.last_working_day_end(at), calendar.next_working_moment(at));
        let _ = (shown.date().plus_days(days), is_provisional("RU", shown.date()), shown.date().days_until(zone.civil(other).date()));
        let _ = (day_segments(zone, shown.date()), shared_windows(std::slice::from_ref(&calendar), zone, shown.date()));
        let deadline = StoredDeadline::instant(at, zone);
        prop_assert_eq!(deadline.to_string().parse::<StoredDeadline>().unwrap(), deadline);
    }
}

#[test]
fn the_ends_of_the_calendar_are_just_days() {
    let calendar = office("Pacific/Auckland", "US");
    for day in ["0001-01-01", "9999-12-31"] {
        let day: CivilDate = day.parse().unwrap();
        let at = calendar.zone.start_of_day(day);
        let _ = (calendar.day_kind(day), calendar.hours(day), calendar.add_working_days(day, i64::MAX));
        let _ = (
            calendar.add_working_days(day, i64::MIN),
            next_change(std::slice::from_ref(&calendar), calendar.zone, day),
        );
        let _ = shading(&calendar, at.plus_days(-3), at.plus_days(3));
    }
    assert!(shading(&calendar, Instant(i64::MAX), Instant(i64::MIN)).is_empty());
    let _ = calendar.zone.transitions(Instant(i64::MIN), Instant(i64::MAX));
}
