//! The day band: night, dawn, day and working hours along a stretch of time.

use super::{CivilDate, CivilTime, Instant, WorkingCalendar, Zone};

/// The light of a part of the day. Fixed hours, not astronomy: it is a clock, not a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayPart {
    /// 22:00 to 06:00.
    Night,
    /// 06:00 to 08:00.
    Dawn,
    /// 08:00 to 20:00.
    Day,
    /// 20:00 to 22:00.
    Dusk,
}

/// A stretch of one light.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Its first moment.
    pub from: Instant,
    /// Its end.
    pub to: Instant,
    /// Its light.
    pub part: DayPart,
}

const PARTS: [(u8, DayPart); 5] =
    [(0, DayPart::Night), (6, DayPart::Dawn), (8, DayPart::Day), (20, DayPart::Dusk), (22, DayPart::Night)];

/// The lights of one day in a zone, midnight to midnight.
#[must_use]
pub fn day_segments(zone: Zone, date: CivilDate) -> Vec<Segment> {
    let at = |date: CivilDate, hour: u8| {
        zone.resolve(date.at(CivilTime::new(hour, 0).unwrap_or(CivilTime::MIDNIGHT))).by_rule()
    };
    let mut ends: Vec<Instant> = PARTS.iter().skip(1).map(|(hour, _)| at(date, *hour)).collect();
    ends.push(at(date.plus_days(1), 0));
    PARTS
        .iter()
        .zip(ends)
        .map(|((hour, part), to)| Segment { from: at(date, *hour), to, part: *part })
        .filter(|segment| segment.from < segment.to)
        .collect()
}

/// What a stretch of the timeline's band shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShadeKind {
    /// At work.
    Working,
    /// Awake, not at work, on a working day.
    Rest,
    /// 22:00 to 06:00.
    Night,
    /// A weekend or holiday, the whole day.
    Off,
}

/// A stretch of one shade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shade {
    /// Its first moment.
    pub from: Instant,
    /// Its end.
    pub to: Instant,
    /// What it shows.
    pub kind: ShadeKind,
}

/// The shades of one market between two moments, without gaps, in order. At most some ten years.
#[must_use]
pub fn shading(calendar: &WorkingCalendar, from: Instant, to: Instant) -> Vec<Shade> {
    let mut shades = Vec::new();
    let mut date = calendar.zone.civil(from).date();
    for _ in 0..4_000 {
        let day = day_shades(calendar, date);
        if day.first().is_none_or(|shade| shade.from >= to) {
            break;
        }
        shades.extend(day);
        date = date.plus_days(1);
    }
    shades
        .into_iter()
        .map(|shade| Shade { from: shade.from.max(from), to: shade.to.min(to), ..shade })
        .filter(|shade| shade.from < shade.to)
        .collect()
}

fn day_shades(calendar: &WorkingCalendar, date: CivilDate) -> Vec<Shade> {
    let segments = day_segments(calendar.zone, date);
    let (Some(first), Some(last)) = (segments.first(), segments.last()) else { return Vec::new() };
    let (start, end) = (first.from, last.to);
    let Some((opens, closes)) = calendar.hours(date) else {
        return vec![Shade { from: start, to: end, kind: ShadeKind::Off }];
    };
    let lights = segments.iter().map(|segment| Shade {
        from: segment.from,
        to: segment.to,
        kind: if segment.part == DayPart::Night { ShadeKind::Night } else { ShadeKind::Rest },
    });
    let mut shades: Vec<Shade> = lights
        .flat_map(|shade| [Shade { to: shade.to.min(opens), ..shade }, Shade { from: shade.from.max(closes), ..shade }])
        .filter(|shade| shade.from < shade.to)
        .collect();
    shades.push(Shade { from: opens, to: closes.min(end), kind: ShadeKind::Working });
    shades.sort_by_key(|shade| shade.from);
    shades
}
