//! Plans to begin with, as data: the three checkpoints (S0-22), eight weeks (S2-02), the kickoff (S1-04). Each
//! becomes items with rules, titled in the language of whom they belong to.

use super::{Node, planned_due, planned_start, rule_date, zone_of};
use crate::language::Language;
use crate::model::{
    CountsFrom, Gate, Item, ItemId, ItemKind, Market, MarketId, PersonId, Phase, Role, Rule, RuleKind, Sections, Unit,
    Whose, markets_in_order,
};
use crate::time::slots::best_slots;
use crate::time::{CivilTime, WorkingCalendar};

/// A plan to begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Template {
    /// Day 3 assets, day 5 feedback, day 7 final: the same days in every market, and a buffer before go-live.
    Checkpoints,
    /// Align, source, content and approval, live: two working weeks each.
    EightWeeks,
    /// A call of all markets, two weeks before the first go-live at the earliest.
    Kickoff,
}

/// The working days usually kept free before a go-live (S1-20).
pub const BUFFER_DAYS: i64 = 4;
const EVENING: (u8, u8) = (18, 0);

/// Gate, key of the title, and working days before day 7.
const CHECKPOINTS: [(Gate, &str, i64); 3] = [
    (Gate::Assets, "plan-template-day-3", 4),
    (Gate::Feedback, "plan-template-day-5", 2),
    (Gate::Final, "plan-template-day-7", 0),
];

/// Phase, key of the title, and the working day it ends on, counted from the first go-live.
const PHASES: [(Phase, &str, i64); 4] = [
    (Phase::Align, "plan-template-align", -21),
    (Phase::Sourcing, "plan-template-sourcing", -11),
    (Phase::Content, "plan-template-content", -1),
    (Phase::Live, "plan-template-live", 9),
];
const PHASE_DAYS: i64 = 10;

impl Template {
    /// Every template, in the order screens offer them.
    pub const ALL: [Self; 3] = [Self::EightWeeks, Self::Checkpoints, Self::Kickoff];

    /// The name in Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Checkpoints => "checkpoints",
            Self::EightWeeks => "eight-weeks",
            Self::Kickoff => "kickoff",
        }
    }

    /// The items it makes, with the dates their rules give now. The caller brings the ids; `buffer` is in
    /// working days before go-live.
    #[must_use]
    pub fn items(self, sections: &Sections, buffer: i64, fresh: &mut dyn FnMut() -> ItemId) -> Vec<(ItemId, Item)> {
        let mut made = match self {
            Self::Checkpoints => checkpoints(sections, buffer.clamp(0, 60), fresh),
            Self::EightWeeks => eight_weeks(sections, fresh),
            Self::Kickoff => vec![(fresh(), kickoff(sections))],
        };
        for (_, item) in &mut made {
            item.due = planned_due(sections, item);
            item.start = item.due.as_ref().and_then(|due| planned_start(sections, item, due));
        }
        made
    }
}

fn time((hour, minute): (u8, u8)) -> CivilTime {
    CivilTime::new(hour, minute).unwrap_or(CivilTime::MIDNIGHT)
}

/// Counted from the first go-live in days that all markets work, so that a day is the same in all of them.
fn shared(days: i64, kind: RuleKind) -> Rule {
    let (anchor, calendar) = (CountsFrom::First, Whose::All);
    Rule { anchor, calendar, kind, ..Rule::own(days, time(EVENING)) }
}

fn checkpoints(sections: &Sections, buffer: i64, fresh: &mut dyn FnMut() -> ItemId) -> Vec<(ItemId, Item)> {
    let mut made = Vec::new();
    for (id, market) in markets_in_order(&sections.markets) {
        let language = language_of(sections, market);
        let base = |title: &str, kind| Item {
            title: language.text(title),
            kind,
            market: id.clone(),
            owner: lead(sections, id),
            ..Item::default()
        };
        for (gate, title, before) in CHECKPOINTS {
            let rule = Some(shared(-(buffer + 1) - before, RuleKind::EachMarket));
            let item = Item { gate, rule, duration: 2, ..base(title, ItemKind::Checkpoint) };
            made.push((fresh(), item));
        }
        let last = made.last().map(|(id, _)| Node::Item(id.clone()).path()).unwrap_or_default();
        if buffer > 0 {
            let (after, before) = (last, Node::GoLive(id.clone()).path());
            let item = Item { after, before, duration: buffer, ..base("plan-template-buffer", ItemKind::Buffer) };
            made.push((fresh(), item));
        }
    }
    made
}

fn eight_weeks(sections: &Sections, fresh: &mut dyn FnMut() -> ItemId) -> Vec<(ItemId, Item)> {
    let language = sections.campaign.source_language;
    let make = |(phase, title, days): (Phase, &str, i64)| Item {
        title: language.text(title),
        owner: owner(sections),
        rule: Some(shared(days, RuleKind::EachMarket)),
        phase: Some(phase),
        duration: PHASE_DAYS,
        ..Item::default()
    };
    PHASES.into_iter().map(|phase| (fresh(), make(phase))).collect()
}

/// One call for all, at the hour of that day that asks least of everybody.
fn kickoff(sections: &Sections) -> Item {
    let language = sections.campaign.source_language;
    let rule = Rule { unit: Unit::Calendar, forward: true, ..shared(-14, RuleKind::Moment) };
    let mut item = Item {
        title: language.text("plan-template-kickoff"),
        note: language.text("plan-template-kickoff-note"),
        owner: owner(sections),
        phase: Some(Phase::Align),
        ..Item::default()
    };
    let zone = zone_of(sections, &MarketId::default());
    let calendars: Vec<WorkingCalendar> =
        markets_in_order(&sections.markets).into_iter().map(|(_, market)| market.profile.calendar()).collect();
    let best = rule_date(sections, &item, &rule).and_then(|date| {
        let (from, to) = (zone.start_of_day(date), zone.end_of_day(date));
        best_slots(&calendars, 60, from, to, 1).first().map(|slot| zone.civil(slot.from).time())
    });
    item.rule = Some(Rule { time: best.unwrap_or(rule.time), ..rule });
    item
}

fn language_of(sections: &Sections, market: &Market) -> Language {
    let first = market.profile.languages.split_whitespace().next();
    first.and_then(Language::parse).unwrap_or(sections.campaign.source_language)
}

fn lead(sections: &Sections, market: &MarketId) -> PersonId {
    let leads = sections.people.iter().filter(|(_, person)| !person.archived && person.market == *market);
    leads.filter(|(_, person)| person.role == Role::MarketLead).map(|(id, _)| id.clone()).next().unwrap_or_default()
}

/// Whoever leads the campaign: the widest role.
fn owner(sections: &Sections) -> PersonId {
    let people = sections.people.iter().filter(|(_, person)| !person.archived);
    people.min_by_key(|(id, person)| (person.role, *id)).map(|(id, _)| id.clone()).unwrap_or_default()
}
