//! Which rule an expression breaks: the most specific one, and only one.

use super::Rule;
use super::expression::{Day, Expression, Whose};
use super::lexicon::Lead;
use super::read::Reader;
use crate::time::{CivilDate, CivilTime};

/// The rule an expression breaks, if it breaks one. `zone_is_said` where the text says once whose clock all
/// its times go by.
pub(super) fn judge(it: &Expression, reader: &Reader<'_>, today: CivilDate, zone_is_said: bool) -> Option<Rule> {
    let mine = it.whose == Some(Whose::Mine);
    if it.no_deadline && !it.vague && !mine || reader.is_told(it) {
        return None;
    }
    worded(it, reader)
        .or_else(|| whose(it, today))
        .or_else(|| day(it, reader))
        .or_else(|| hour(it, zone_is_said))
        .or_else(|| without_hour(it, reader, today))
}

/// Words that leave everything open.
fn worded(it: &Expression, reader: &Reader<'_>) -> Option<Rule> {
    let asked = it.is_due() || reader.ends(it.to) && it.from > 0;
    match it {
        _ if it.vague => Some(Rule::Vague),
        _ if it.vague_if_due && it.is_due() => Some(Rule::Vague),
        _ if it.vague_if_due && asked && it.lead.is_none() && !reader.follows_preposition(it) => Some(Rule::Vague),
        _ if it.biweekly => Some(Rule::Biweekly),
        _ if it.duration => Some(Rule::HoursUnit),
        _ if it.day.is_some_and(|day| day.either_order) => Some(Rule::NumericDateOrder),
        _ => None,
    }
}

fn whose(it: &Expression, today: CivilDate) -> Option<Rule> {
    match it.whose? {
        Whose::Mine => Some(Rule::MyTime),
        Whose::Ambiguous if it.clock.is_some() || it.midnight || it.period_end => Some(Rule::AmbiguousAbbreviation),
        Whose::Season(zone, minutes) => {
            let date = date(it, today).unwrap_or(today);
            let noon = zone.resolve(date.at(CivilTime::new(12, 0).unwrap_or(CivilTime::MIDNIGHT))).by_rule();
            (zone.offset_minutes(noon) != minutes).then_some(Rule::WrongSeasonAbbreviation)
        }
        _ => None,
    }
}

fn day(it: &Expression, reader: &Reader<'_>) -> Option<Rule> {
    let dated = it.day.is_some_and(|day| day.day.is_some());
    let aoe = it.whose == Some(Whose::AnywhereOnEarth);
    match it {
        _ if it.midnight => Some(Rule::Midnight),
        _ if it.whose.is_none()
            && it.clock.is_some_and(|clock| clock.half_known && clock.hour % 24 == 0 && clock.minute == 0) =>
        {
            Some(Rule::Midnight)
        }
        _ if it.period_end && it.clock.is_none() && !(aoe && dated) => Some(Rule::EndOfPeriod),
        _ if it.weekend && it.is_due() => Some(Rule::EndOfPeriod),
        _ if it.near && !dated => Some(Rule::RelativeWeekday),
        _ if it.relative.is_some() && !dated => {
            let news = it.today && !it.is_due() && it.clock.is_none() && it.part.is_none();
            let said_last = it.from > 0 && reader.ends(it.to);
            (!news || said_last).then_some(Rule::RelativeDay)
        }
        _ if it.part.is_some() && it.clock.is_none() && (it.names_a_day() || it.is_due()) => Some(Rule::Vague),
        _ => None,
    }
}

fn hour(it: &Expression, zone_is_said: bool) -> Option<Rule> {
    let clock = it.clock?;
    if !clock.half_known {
        return Some(Rule::NoAmPm);
    }
    (it.whose.is_none() && !zone_is_said).then_some(Rule::MissingZone)
}

fn without_hour(it: &Expression, reader: &Reader<'_>, today: CivilDate) -> Option<Rule> {
    if it.clock.is_some() || !(it.weekday.is_some() || it.day.is_some() || it.loose) {
        return None;
    }
    if it.whose == Some(Whose::AnywhereOnEarth) {
        return Some(Rule::EndOfPeriod);
    }
    match it.lead {
        Some(Lead::Due) if it.loose => Some(Rule::Vague),
        Some(Lead::Due) => Some(Rule::MissingTime),
        Some(Lead::Until) if it.inclusive => Some(Rule::MissingTime),
        Some(Lead::Until) => Some(Rule::Inclusive),
        _ if it.days => Some(Rule::MissingTime),
        // "Goes live on 18 December", «Сдаём в среду».
        Some(Lead::At) | None
            if dated(it) && (reader.is_planned(it) || reader.closes(it) && date(it, today) > Some(today)) =>
        {
            Some(Rule::MissingTime)
        }
        Some(Lead::At) if reader.is_planned(it) => Some(Rule::MissingTime),
        None if reader.ends(it.to) && reader.is_planned(it) => Some(Rule::MissingTime),
        _ => None,
    }
}

fn dated(it: &Expression) -> bool {
    it.day.is_some_and(|day| day.day.is_some() && day.month.is_some())
}

/// The date an expression names; without a year the next such date, a month ago at the earliest.
pub(super) fn date(it: &Expression, today: CivilDate) -> Option<CivilDate> {
    if let Some(day) = it.day {
        return written(day, today);
    }
    if let Some(days) = it.relative {
        return Some(today.plus_days(days.into()));
    }
    let ahead = (i64::from(it.weekday?) - i64::from(today.weekday())).rem_euclid(7);
    Some(today.plus_days(ahead))
}

fn written(day: Day, today: CivilDate) -> Option<CivilDate> {
    let (month, number) = (day.month.unwrap_or(today.month()), day.day.unwrap_or(15));
    if let Some(year) = day.year {
        return CivilDate::new(year, month, number).ok();
    }
    let recent = today.plus_days(-31);
    let years = [today.year() - 1, today.year(), today.year() + 1];
    if day.month.is_none() {
        let next = CivilDate::new(today.year(), today.month(), 28).ok()?.plus_days(5);
        let months = [(today.year(), today.month()), (next.year(), next.month())];
        return months.into_iter().filter_map(|(y, m)| CivilDate::new(y, m, number).ok()).find(|it| *it >= today);
    }
    years.into_iter().filter_map(|year| CivilDate::new(year, month, number).ok()).find(|date| *date >= recent)
}
