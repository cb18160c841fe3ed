//! Exact expressions as moments: does the moment exist, is it over, is somebody at work?

use super::expression::{Expression, Whose};
use super::judge::date;
use super::{Context, Recipient, Rule};
use crate::time::{CivilDate, CivilTime, DayKind, Instant, Resolution, Zone};

/// The moment an expression names; `default` is whose clock it goes by where it does not say. The end of a
/// day is its last minute.
pub(super) fn moment(it: &Expression, today: CivilDate, default: Option<Zone>) -> Option<(Resolution, Option<Zone>)> {
    if it.no_deadline {
        return None;
    }
    let date = date(it, today)?;
    let last_minute = CivilTime::new(23, 59).ok();
    let time = match it.clock {
        Some(clock) => CivilTime::new(clock.hour, clock.minute).ok()?,
        None if it.midnight => CivilTime::MIDNIGHT,
        None if default.is_some() => last_minute?,
        None => return None,
    };
    match it.whose {
        Some(Whose::Zone(zone) | Whose::Season(zone, _)) => Some((zone.resolve(date.at(time)), Some(zone))),
        Some(Whose::Offset(minutes)) => {
            let utc = Zone::utc().resolve(date.at(time)).by_rule();
            Some((Resolution::Unique(utc.plus_minutes(-i64::from(minutes))), None))
        }
        Some(Whose::AnywhereOnEarth) => {
            let utc = Zone::utc().resolve(date.at(time)).by_rule();
            Some((Resolution::Unique(utc.plus_hours(12)), None))
        }
        Some(Whose::Ambiguous | Whose::Mine) | None => default.map(|zone| (zone.resolve(date.at(time)), Some(zone))),
    }
}

/// What is wrong with an exact moment, with whom it concerns.
pub(super) fn check<'c>(
    it: &Expression,
    context: &'c Context<'_>,
) -> Vec<(Rule, Instant, Option<Zone>, Option<&'c Recipient>)> {
    if it.whose.is_none() || it.clock.is_none() {
        return Vec::new();
    }
    let Some((resolution, zone)) = moment(it, context.today, None) else { return Vec::new() };
    let at = resolution.by_rule();
    let rule = match resolution {
        Resolution::Gap { .. } => Some(Rule::Gap),
        Resolution::Fold { .. } => Some(Rule::Fold),
        Resolution::Unique(_) if at < context.now && it.day.is_some() => Some(Rule::Past),
        Resolution::Unique(_) => None,
    };
    if let Some(rule) = rule {
        return vec![(rule, at, zone, None)];
    }
    let concerned = context.recipients.iter().filter_map(|recipient| Some((closed(recipient, at)?, recipient)));
    concerned.map(|(rule, recipient)| (rule, at, zone, Some(recipient))).collect()
}

/// Is this recipient off at that moment? The very end of a working day still counts as work.
fn closed(recipient: &Recipient, at: Instant) -> Option<Rule> {
    let calendar = &recipient.calendar;
    if calendar.is_working(at) || calendar.is_working(at.plus_minutes(-1)) {
        return None;
    }
    let working = calendar.day_kind(calendar.zone.civil(at).date()).is_working();
    Some(if working { Rule::OutsideHours } else { Rule::DayOff })
}

/// What the day is that they have off.
pub(super) fn day_off(recipient: &Recipient, at: Instant) -> Option<&'static str> {
    let calendar = &recipient.calendar;
    match calendar.day_kind(calendar.zone.civil(at).date()) {
        DayKind::Off(name) => Some(name),
        DayKind::Weekend => Some("lint-weekend"),
        _ => None,
    }
}
