//! The day band: no hole, no overlap, whatever the day.

use super::{at, date, office, zone};
use crate::time::{CivilTime, DayPart, Instant, OFFERED, Shade, ShadeKind, WorkingCalendar, day_segments, shading};
use proptest::prelude::*;

fn kinds(shades: &[Shade]) -> Vec<ShadeKind> {
    shades.iter().map(|shade| shade.kind).collect()
}

#[test]
fn a_day_goes_from_night_through_day_to_night() {
    let segments = day_segments(zone("Europe/Moscow"), date("2026-12-08"));
    let parts: Vec<_> =
        segments.iter().map(|segment| (segment.part, segment.to.minutes_since(segment.from) / 60)).collect();
    let expected =
        [(DayPart::Night, 6), (DayPart::Dawn, 2), (DayPart::Day, 12), (DayPart::Dusk, 2), (DayPart::Night, 2)];
    assert_eq!(parts, expected);
}

#[test]
fn days_are_as_long_as_clocks_make_them() {
    let hours = |place: &str, day: &str| {
        let segments = day_segments(zone(place), date(day));
        segments.last().unwrap().to.minutes_since(segments[0].from) / 60
    };
    assert_eq!(hours("America/New_York", "2026-03-08"), 23);
    assert_eq!(hours("America/New_York", "2026-11-01"), 25);
    assert_eq!(hours("America/Santiago", "2027-09-05"), 23);
}

#[test]
fn a_working_day_is_night_rest_work_rest_night_and_a_holiday_is_off() {
    let moscow = office("Europe/Moscow", "RU");
    let day = |text: &str| {
        (at(&format!("{text}T00:00"), "Europe/Moscow"), at(&format!("{text}T00:00"), "Europe/Moscow").plus_days(1))
    };
    let (from, to) = day("2026-12-08");
    use ShadeKind::{Night, Off, Rest, Working};
    assert_eq!(kinds(&shading(&moscow, from, to)), [Night, Rest, Rest, Working, Rest, Rest, Night]);
    let (from, to) = day("2026-11-04");
    assert_eq!(kinds(&shading(&moscow, from, to)), [Off]);
}

#[test]
fn a_night_shift_ends_on_the_morning_after_even_on_a_day_off() {
    let night = WorkingCalendar {
        opens: CivilTime::new(22, 0).unwrap(),
        closes: CivilTime::new(6, 0).unwrap(),
        ..office("Europe/Moscow", "")
    };
    // Friday's shift runs into Saturday.
    let shades = shading(&night, at("2026-12-12T00:00", "Europe/Moscow"), at("2026-12-13T00:00", "Europe/Moscow"));
    assert_eq!(kinds(&shades), [ShadeKind::Working, ShadeKind::Off]);
    assert_eq!(shades[0].to, at("2026-12-12T06:00", "Europe/Moscow"));
}

proptest! {
    #[test]
    fn shades_cover_the_whole_stretch_without_gap_or_overlap(
        place in proptest::sample::select(OFFERED), opens in 0u8..24, closes in 0u8..24,
        start in 28_400_000i64..30_000_000, length in 1i64..60_000,
    ) {
        let calendar = WorkingCalendar {
            opens: CivilTime::new(opens, 15).unwrap(),
            closes: CivilTime::new(closes, 45).unwrap(),
            ..office(place, "US")
        };
        let from = Instant(start * 60_000);
        let to = from.plus_minutes(length);
        let shades = shading(&calendar, from, to);
        prop_assert_eq!(shades.first().map(|shade| shade.from), Some(from));
        prop_assert_eq!(shades.last().map(|shade| shade.to), Some(to));
        for pair in shades.windows(2) {
            prop_assert_eq!(pair[0].to, pair[1].from);
        }
        for shade in shades {
            prop_assert_eq!(shade.kind == ShadeKind::Working, calendar.is_working(shade.from));
        }
    }
}
