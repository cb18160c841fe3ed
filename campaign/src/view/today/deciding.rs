//! What waits for the reader among the decisions: their market's answer, their own decision, the log of their day.

use super::Need;
use crate::args;
use crate::model::Sections;
use crate::story::Reason;
use crate::time::{CivilTime, Instant};
use crate::view::{Link, Reader, daily, proposals::proposals};

pub(super) fn needs(sections: &Sections, reader: &Reader, now: Instant) -> Vec<Need> {
    let mut needs: Vec<Need> = proposals(sections, reader, now)
        .into_iter()
        .filter(|card| card.awaits_input || card.awaits_decision)
        .filter_map(|card| {
            let at = sections.decisions.proposals.get(&card.id)?.at;
            let (reason, says) = match card.awaits_input {
                true => (Reason::Input, card.until),
                false => (Reason::Decide, card.says),
            };
            let link = Link::Proposal(card.id.clone());
            let path = format!("decisions/proposals/{}", card.id);
            Some(Need { reason, path, title: card.title, says, badge: card.asked, at, link })
        })
        .collect();
    needs.extend(log(sections, reader, now));
    needs
}

/// The daily log, from a quarter of an hour before the end of the market's day.
fn log(sections: &Sections, reader: &Reader, now: Instant) -> Option<Need> {
    let day = daily::day(sections, &reader.market, now).filter(|day| day.is_due(now))?;
    let words = reader.language.civil_day(day.date.at(CivilTime::MIDNIGHT), false);
    let says = args! {"when" => reader.printer(now).yours(day.closes, day.badge.zone)};
    daily::writes(sections, reader).then(|| Need {
        reason: Reason::DayLog,
        path: format!("decisions/days/{}", day.date),
        title: reader.language.format("daily-need", &args! {"day" => words}),
        says: reader.language.format("daily-need-says", &says),
        at: day.remind,
        link: Link::DailyLog,
        badge: Some(day.badge),
    })
}
