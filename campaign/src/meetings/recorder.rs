//! Who writes next: the work goes around the markets, and around the people of each (S1-07).

use crate::model::{MarketId, Meeting, MeetingKind, PersonId, Role, Sections, markets_in_order};
use crate::time::Instant;

/// Who should write at the next meeting of this kind, of those who come; none where nobody does.
#[must_use]
pub fn next_recorder(sections: &Sections, kind: MeetingKind, attendees: &[PersonId]) -> Option<PersonId> {
    let held = held(sections, kind);
    let here =
        |id: &&PersonId| sections.people.get(*id).is_some_and(|person| !person.archived && person.role != Role::Viewer);
    let present: Vec<&PersonId> = attendees.iter().filter(here).collect();
    let turn = next_market(sections, &present, held.last().map(|(_, recorder)| market_of(sections, recorder)));
    let of_turn = present.into_iter().filter(|id| turn.as_ref().is_none_or(|turn| market_of(sections, id) == *turn));
    let rank = |id: &PersonId| {
        let mine = held.iter().filter(|(_, recorder)| *recorder == id);
        let last = mine.clone().map(|(at, _)| *at).max();
        let writes = sections.people.get(id).is_some_and(|person| person.role == Role::Recorder);
        (mine.count(), last, !writes, id.clone())
    };
    of_turn.min_by_key(|id| rank(id)).cloned()
}

/// The meetings of this kind that were held, earliest first, with who wrote.
fn held(sections: &Sections, kind: MeetingKind) -> Vec<(Instant, &PersonId)> {
    let of_kind = sections.meetings.values().filter(|meeting| !meeting.archived && meeting.kind == kind);
    let one = |meeting: &'_ Meeting| meeting.ended();
    let mut held: Vec<_> = of_kind.filter_map(|meeting| Some((one(meeting)?, &meeting.recorder))).collect();
    held.sort();
    held
}

fn market_of(sections: &Sections, person: &PersonId) -> MarketId {
    let market = sections.people.get(person).map(|person| person.market.clone()).unwrap_or_default();
    if sections.markets.get(&market).is_some_and(|market| !market.archived) { market } else { MarketId::default() }
}

/// The market after the last recorder's, of those that are represented; none where only people across markets come.
fn next_market(sections: &Sections, present: &[&PersonId], last: Option<MarketId>) -> Option<MarketId> {
    let all: Vec<&MarketId> = markets_in_order(&sections.markets).into_iter().map(|(id, _)| id).collect();
    let comes = |market: &&&MarketId| present.iter().any(|id| market_of(sections, id) == ***market);
    let from = last.and_then(|last| all.iter().position(|market| **market == last)).map_or(0, |at| at + 1);
    let around = all.iter().cycle().skip(from).take(all.len());
    around.filter(|market| comes(market)).map(|market| (*market).clone()).next()
}
