//! The end of a market's day by its own clock (S2-12): when the reminder comes, and what was written down.

use super::{Badge, Link, Reader, people};
use crate::args;
use crate::model::{DayLog, MarketId, RecordId, Role, Sections};
use crate::time::{CivilDate, CivilTime, Instant};
use crate::watch::{Notice, Urgency, hushed};

/// How long the log takes, and how long before the end of the day it is asked for.
pub const MINUTES: i64 = 15;
/// For how long after the end of the day a reader is still told by themselves.
const TOLD_MINUTES: i64 = 60;

/// The working day of a market that runs, or that ended last.
#[derive(Clone, Debug, PartialEq)]
pub struct MarketDay {
    /// Whose.
    pub badge: Badge,
    /// Which day there.
    pub date: CivilDate,
    /// When that day began on the market's clock.
    pub begins: Instant,
    /// The end of its working hours.
    pub closes: Instant,
    /// When the log is asked for: a quarter of an hour before.
    pub remind: Instant,
    /// What was written down last about it.
    pub log: Option<(RecordId, DayLog)>,
}

impl MarketDay {
    /// Is it time, and has nobody written?
    #[must_use]
    pub fn is_due(&self, now: Instant) -> bool {
        self.log.is_none() && self.remind <= now
    }
}

/// The working day of a market that has begun last at `now`. None where it has not worked for a month.
#[must_use]
pub fn day(sections: &Sections, market: &MarketId, now: Instant) -> Option<MarketDay> {
    let badge = people::badge(sections, market)?;
    let calendar = sections.markets.get(market)?.profile.calendar();
    let today = calendar.zone.civil(now).date();
    let days = (0..31).map(|back| today.plus_days(-back));
    let hours = |date: CivilDate| calendar.hours(date).filter(|(opens, _)| *opens <= now).map(|it| (date, it.1));
    let (date, closes) = days.filter_map(hours).next()?;
    let log = of_day(sections, market, date);
    let begins = calendar.zone.resolve(date.at(CivilTime::MIDNIGHT)).by_rule();
    Some(MarketDay { badge, date, begins, closes, remind: closes.plus_minutes(-MINUTES), log })
}

/// What a market wrote down last about one of its days.
#[must_use]
pub fn of_day(sections: &Sections, market: &MarketId, date: CivilDate) -> Option<(RecordId, DayLog)> {
    let live = sections.decisions.days.iter().filter(|(_, log)| !log.archived && log.market == *market);
    let about = live.filter(|(_, log)| log.day() == Some(date));
    about.max_by_key(|(id, log)| (log.at, (*id).clone())).map(|(id, log)| (id.clone(), log.clone()))
}

/// Whose it is to write a market's log: its recorder's, else its lead's.
#[must_use]
pub fn writes(sections: &Sections, reader: &Reader) -> bool {
    let of = people::of_market(sections, &reader.market);
    let has = |role: Role| of.iter().any(|(_, person)| person.role == role);
    let role = if has(Role::Recorder) { Role::Recorder } else { Role::MarketLead };
    of.iter().any(|(id, person)| **id == reader.person && person.role == role)
}

/// The word to whoever writes the log, a quarter of an hour before the end of the market's day.
pub(crate) fn notices(sections: &Sections, reader: &Reader, now: Instant) -> Vec<Notice> {
    let Some(day) = day(sections, &reader.market, now).filter(|day| day.is_due(now)) else { return Vec::new() };
    if now >= day.closes.plus_minutes(TOLD_MINUTES) || !writes(sections, reader) {
        return Vec::new();
    }
    let when = reader.printer(now).yours(day.closes, day.badge.zone);
    let words = reader.language.format("daily-notice", &args! {"market" => &day.badge.name, "when" => when});
    vec![Notice {
        key: format!("day-log:{}:{}", reader.market, day.date).split_whitespace().collect::<Vec<_>>().join("_"),
        urgency: Urgency::Now,
        words,
        link: Link::DailyLog,
        path: "decisions/days".to_owned(),
        since: day.remind,
        not_before: hushed(reader.zone, now),
    }]
}

/// One log as it is listed.
#[derive(Clone, Debug, PartialEq)]
pub struct DayRow {
    /// Which.
    pub id: RecordId,
    /// Whose day.
    pub badge: Option<Badge>,
    /// Which day, in words.
    pub day: String,
    /// The bullets.
    pub bullets: Vec<String>,
    /// Who wrote it, when.
    pub by: String,
}

/// Every log, the latest day first; of two about one day the last one stands.
#[must_use]
pub fn logs(sections: &Sections, reader: &Reader, now: Instant) -> Vec<DayRow> {
    let live = sections.decisions.days.iter().filter(|(_, log)| !log.archived);
    let stands = |(id, log): &(&RecordId, &DayLog)| {
        log.day().and_then(|date| of_day(sections, &log.market, date)).is_some_and(|(last, _)| last == **id)
    };
    let mut list: Vec<(&RecordId, &DayLog)> = live.filter(stands).collect();
    list.sort_by_key(|(id, log)| (std::cmp::Reverse(log.date.clone()), log.market.clone(), (*id).clone()));
    let row = |(id, log): (&RecordId, &DayLog)| {
        let badge = people::badge(sections, &log.market);
        let zone = badge.as_ref().map_or(reader.zone, |badge| badge.zone);
        let who = people::name(sections, &log.by, reader.language);
        let when = reader.printer(now).yours(log.at, zone);
        let day = log.day().map(|date| reader.language.civil_day(date.at(CivilTime::MIDNIGHT), true));
        DayRow {
            id: id.clone(),
            badge,
            day: day.unwrap_or_else(|| log.date.clone()),
            bullets: log.lines().into_iter().map(str::to_owned).collect(),
            by: reader.language.format("recorder-by", &args! {"who" => who, "when" => when}),
        }
    };
    list.into_iter().map(row).collect()
}
