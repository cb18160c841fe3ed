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

/// The lights of one day in a zone, midnight to midnight, without gaps: 23, 24 or 25 hours.
#[must_use]
pub fn day_segments(zone: Zone, date: CivilDate) -> Vec<Segment> {
    let (start, end) = (zone.start_of_day(date), zone.end_of_day(date));
    let at = |hour: u8| match CivilTime::new(hour, 0) {
        Ok(time) if hour > 0 => zone.resolve(date.at(time)).by_rule().clamp(start, end.max(start)),
        _ => start,
    };
    let ends = PARTS.iter().skip(1).map(|(hour, _)| at(*hour)).chain([end]);
    PARTS
        .iter()
        .zip(ends)
        .map(|((hour, part), to)| Segment { from: at(*hour), to, part: *part })
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
        if calendar.zone.start_of_day(date) >= to {
            break;
        }
        shades.extend(day_shades(calendar, date));
        date = date.plus_days(1);
    }
    shades
        .into_iter()
        .map(|shade| Shade { from: shade.from.max(from), to: shade.to.min(to), ..shade })
        .filter(|shade| shade.from < shade.to)
        .collect()
}

fn day_shades(calendar: &WorkingCalendar, date: CivilDate) -> Vec<Shade> {
    let (start, end) = (calendar.zone.start_of_day(date), calendar.zone.end_of_day(date));
    let shade = |segment: Segment| Shade {
        from: segment.from,
        to: segment.to,
        kind: if segment.part == DayPart::Night { ShadeKind::Night } else { ShadeKind::Rest },
    };
    let mut shades = if calendar.day_kind(date).is_working() {
        day_segments(calendar.zone, date).into_iter().map(shade).collect()
    } else {
        vec![Shade { from: start, to: end, kind: ShadeKind::Off }]
    };
    // Yesterday's hours may run over midnight.
    for (opens, closes) in [date.plus_days(-1), date].into_iter().filter_map(|day| calendar.hours(day)) {
        paint(&mut shades, opens.max(start), closes.min(end));
    }
    shades
}

/// Lays working hours over what is there, and keeps the order.
fn paint(shades: &mut Vec<Shade>, from: Instant, to: Instant) {
    if from >= to {
        return;
    }
    let around =
        |shade: &Shade| [Shade { to: shade.to.min(from), ..*shade }, Shade { from: shade.from.max(to), ..*shade }];
    let mut left: Vec<Shade> = shades.iter().flat_map(around).filter(|shade| shade.from < shade.to).collect();
    left.push(Shade { from, to, kind: ShadeKind::Working });
    left.sort_by_key(|shade| shade.from);
    *shades = left;
}
