//! The shared-window finder: which slots ask least of everybody, and what a slot is for each of them.

use super::{CivilDateTime, DayKind, Instant, WorkingCalendar};

/// What a slot is for one of the people in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SlotState {
    /// At work all the time.
    Working,
    /// Awake, before the working hours begin.
    Early,
    /// Awake, after the working hours end.
    Late,
    /// Awake, on a day off.
    DayOff,
    /// Between 23:00 and 07:00 and not at work.
    Asleep,
}

/// One participant's side of a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    /// Their own day and clock when it begins.
    pub begins: CivilDateTime,
    /// The worst it is for them while it lasts.
    pub state: SlotState,
    /// What it asks of them: 0 at work, 1 in the usual waking hours (08 to 21), 2 at their edges, 3 on a day
    /// off, 9 in the night.
    pub strain: u32,
}

/// A stretch of time as everybody lives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its first moment.
    pub from: Instant,
    /// Its end.
    pub to: Instant,
    /// One side for each calendar, in the order given.
    pub sides: Vec<Side>,
}

/// Slots begin on full and half hours of UTC, which are those of almost every clock.
const STEP: i64 = 30;
/// The longest stretch searched, in minutes: two months.
const LONGEST: i64 = 62 * 24 * 60;

impl Slot {
    /// What a stretch of time is for each of these calendars.
    #[must_use]
    pub fn of(calendars: &[WorkingCalendar], from: Instant, minutes: i64) -> Self {
        let to = from.plus_minutes(minutes.max(1));
        Self { from, to, sides: calendars.iter().map(|calendar| side(calendar, from, to)).collect() }
    }

    /// Is everybody at work?
    #[must_use]
    pub fn everybody_works(&self) -> bool {
        self.worst() == 0
    }

    /// What it asks of whom it asks most.
    #[must_use]
    pub fn worst(&self) -> u32 {
        self.sides.iter().map(|side| side.strain).max().unwrap_or(0)
    }

    /// The smaller the better: first nobody bears much (that is fair), then all together bear little, then
    /// it is soon.
    #[must_use]
    pub fn cost(&self) -> (u32, u32, Instant) {
        (self.worst(), self.sides.iter().map(|side| side.strain).sum(), self.from)
    }
}

/// The best slots of this length between two moments that do not overlap, best first, at most so many.
/// Looks two months ahead at most. Where nobody shares hours, the first slot does not hold
/// [`Slot::everybody_works`]: say so.
#[must_use]
pub fn best_slots(calendars: &[WorkingCalendar], minutes: i64, from: Instant, to: Instant, most: usize) -> Vec<Slot> {
    if calendars.is_empty() || minutes <= 0 {
        return Vec::new();
    }
    let first = Instant(from.0.saturating_add(STEP * 60_000 - 1).div_euclid(STEP * 60_000) * STEP * 60_000);
    let starts = (0..LONGEST / STEP).map(|step| first.plus_minutes(step * STEP));
    let mut all: Vec<Slot> = starts
        .take_while(|start| start.plus_minutes(minutes) <= to)
        .map(|start| Slot::of(calendars, start, minutes))
        .collect();
    all.sort_by_key(Slot::cost);
    let mut best: Vec<Slot> = Vec::new();
    for slot in all {
        if best.len() == most {
            break;
        }
        if best.iter().all(|other| slot.to <= other.from || other.to <= slot.from) {
            best.push(slot);
        }
    }
    best
}

fn side(calendar: &WorkingCalendar, from: Instant, to: Instant) -> Side {
    let steps = (0..=to.minutes_since(from) / STEP).map(|step| from.plus_minutes(step * STEP));
    let moments = steps.filter(|at| *at < to).chain([to.plus_minutes(-1)]);
    let (strain, state) = moments.map(|at| lived(calendar, at)).max().unwrap_or((0, SlotState::Working));
    Side { begins: calendar.zone.civil(from), state, strain }
}

/// What one moment is for somebody.
fn lived(calendar: &WorkingCalendar, at: Instant) -> (u32, SlotState) {
    let civil = calendar.zone.civil(at);
    let (date, minute) = (civil.date(), civil.time().minute_of_day());
    if calendar.is_working(at) {
        return (0, SlotState::Working);
    }
    let hour = minute / 60;
    if !(7..23).contains(&hour) {
        return (9, SlotState::Asleep);
    }
    let edge = 1 + u32::from(!(8..21).contains(&hour));
    match calendar.day_kind(date) {
        DayKind::Weekend | DayKind::Off(_) => (3, SlotState::DayOff),
        _ if minute < calendar.opens.minute_of_day() => (edge, SlotState::Early),
        _ => (edge, SlotState::Late),
    }
}
