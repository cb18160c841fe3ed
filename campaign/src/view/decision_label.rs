//! Decisions, proposals, budgets, daily logs and captures in the reader's words.

use super::label::short;
use super::people;
use crate::args;
use crate::language::Language;
use crate::model::{MarketId, Sections};
use crate::time::CivilTime;

/// What a path is about; none where another room knows.
pub(super) fn thing(sections: &Sections, keys: &[&str], language: Language) -> Option<String> {
    let all = &sections.decisions;
    let named = |market: &MarketId| people::badge(sections, market).map_or_else(String::new, |badge| badge.name);
    match keys {
        ["decisions", "log", id, ..] => Some(short(&all.log.get(&(*id).into())?.what)),
        ["decisions", "proposals", id, ..] => Some(short(&all.proposals.get(&(*id).into())?.title)),
        ["decisions", "budgets", id, ..] => {
            let entry = all.budgets.get(&(*id).into())?;
            Some(language.format("decisions-budget-of", &args! {"market" => named(&entry.market)}))
        }
        ["decisions", "days", id, ..] => {
            let log = all.days.get(&(*id).into())?;
            let day = log.day().map(|date| language.civil_day(date.at(CivilTime::MIDNIGHT), true));
            let args = args! {"market" => named(&log.market), "day" => day.unwrap_or_default()};
            Some(language.format("daily-of", &args))
        }
        ["captures", id, ..] => Some(short(&sections.captures.get(&(*id).into())?.words)),
        _ => None,
    }
}

/// The market it belongs to.
pub(super) fn market(sections: &Sections, keys: &[&str]) -> Option<MarketId> {
    let all = &sections.decisions;
    Some(match keys {
        ["decisions", "proposals", id, ..] => all.proposals.get(&(*id).into())?.market.clone(),
        ["decisions", "budgets", id, ..] => all.budgets.get(&(*id).into())?.market.clone(),
        ["decisions", "days", id, ..] => all.days.get(&(*id).into())?.market.clone(),
        _ => return None,
    })
}
