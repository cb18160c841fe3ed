//! When a meeting comes again: at the same time on the clock it is planned by, whatever clock changes lie between.

use crate::model::{Meeting, MeetingId, MeetingKind, Sections};
use crate::time::{CivilDate, CivilDateTime, FoldChoice, Instant, StoredDeadline, TimeError, Zone};

/// How many times a cadence is followed before it counts as forgotten.
const LONGEST: usize = 520;

/// The first time after `after` at which a meeting of this kind comes again; none where that is years away.
#[must_use]
pub fn next_start(kind: MeetingKind, start: &StoredDeadline, after: Instant) -> Option<StoredDeadline> {
    let zone = start.deadline.zone_of_record().unwrap_or_default();
    let first = zone.civil(start.due());
    let mut date = first.date();
    for _ in 0..LONGEST {
        date = again(kind, date, first.date());
        let next = at(date.at(first.time()), zone);
        if next.due() > after {
            return Some(next);
        }
    }
    None
}

/// The next day of the cadence: a week later, or the same weekday of the next month.
fn again(kind: MeetingKind, date: CivilDate, first: CivilDate) -> CivilDate {
    match kind {
        MeetingKind::Sync | MeetingKind::Performance => date.plus_days(7),
        MeetingKind::Strategy => next_month(date, first),
    }
}

/// "The second Tuesday" stays the second Tuesday; a fifth one is the last of its month.
fn next_month(date: CivilDate, first: CivilDate) -> CivilDate {
    let turn = (first.day() - 1) / 7;
    let (year, month) = if date.month() == 12 { (date.year() + 1, 1) } else { (date.year(), date.month() + 1) };
    let Ok(begins) = CivilDate::new(year, month, 1) else { return date.plus_days(28) };
    let ahead = (i64::from(first.weekday()) - i64::from(begins.weekday())).rem_euclid(7);
    let wanted = begins.plus_days(ahead + 7 * i64::from(turn));
    if wanted.month() == month { wanted } else { wanted.plus_days(-7) }
}

/// A civil time as people would set it: the first of two, and past a gap by rule.
fn at(civil: CivilDateTime, zone: Zone) -> StoredDeadline {
    let found = match StoredDeadline::local(civil, zone) {
        Err(TimeError::Fold { .. }) => StoredDeadline::local_choosing(civil, zone, FoldChoice::First),
        found => found,
    };
    found.unwrap_or_else(|_| StoredDeadline::instant(zone.resolve(civil).by_rule(), zone))
}

/// The meeting of the same kind that was held last before this one.
#[must_use]
pub fn last_held<'a>(sections: &'a Sections, id: &MeetingId) -> Option<(&'a MeetingId, &'a Meeting)> {
    let this = sections.meetings.get(id)?;
    let same =
        |(other, meeting): &(&MeetingId, &Meeting)| *other != id && meeting.kind == this.kind && !meeting.archived;
    let ended = sections.meetings.iter().filter(same).filter_map(|(other, one)| Some((one.ended()?, other, one)));
    let before = ended.filter(|(ended, ..)| this.ended().is_none_or(|own| *ended < own));
    before.max_by_key(|(ended, other, _)| (*ended, (*other).clone())).map(|(_, other, one)| (other, one))
}
