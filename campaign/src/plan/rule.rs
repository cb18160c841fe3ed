//! From a rule to a date: never on a day off of those it concerns.

use super::node::{day, on_clock};
use super::{Days, zone_of};
use crate::model::{CountsFrom, Item, Market, MarketId, Rule, RuleKind, Sections, Unit, markets_in_order};
use crate::time::{CivilDate, StoredDeadline};

/// The day a rule gives; none while the go-live it counts from has no date, or nobody works together.
#[must_use]
pub fn rule_date(sections: &Sections, item: &Item, rule: &Rule) -> Option<CivilDate> {
    let anchor = anchor_date(sections, &item.market, &rule.anchor)?;
    let date = match rule.unit {
        Unit::Working => Days::of(sections, &rule.calendar, &item.market).add(anchor, rule.days)?,
        Unit::Calendar => anchor.plus_days(rule.days),
    };
    concerned(sections, item, rule.kind).on_or(date, rule.forward)
}

/// Whose days off a date of this kind must spare.
fn concerned(sections: &Sections, item: &Item, kind: RuleKind) -> Days {
    match kind {
        RuleKind::EachMarket => Days::of_all(sections),
        RuleKind::Local | RuleKind::Moment => Days::of_market(sections, &item.market),
    }
}

fn anchor_date(sections: &Sections, own: &MarketId, anchor: &CountsFrom) -> Option<CivilDate> {
    let lives = || {
        let live = |(_, market): (_, &Market)| {
            let (due, zone) = (market.go_live.as_ref()?, market.profile.zone);
            Some((due.instant_in(zone), day(due, zone)))
        };
        markets_in_order(&sections.markets).into_iter().filter_map(live).collect::<Vec<_>>()
    };
    let of = |id: &MarketId| {
        let market = sections.markets.get(id).filter(|market| !market.archived)?;
        Some(day(market.go_live.as_ref()?, market.profile.zone))
    };
    let takes_part = |id: &MarketId| sections.markets.get(id).is_some_and(|market| !market.archived);
    match anchor {
        CountsFrom::Own if takes_part(own) => of(own),
        CountsFrom::Own | CountsFrom::First => lives().into_iter().min().map(|(_, date)| date),
        CountsFrom::Last => lives().into_iter().max().map(|(_, date)| date),
        CountsFrom::Market(id) => of(id),
    }
}

/// The deadline an item's rule gives.
#[must_use]
pub fn planned_due(sections: &Sections, item: &Item) -> Option<StoredDeadline> {
    let rule = item.rule.as_ref()?;
    let at = rule_date(sections, item, rule)?.at(rule.time);
    let zone = zone_of(sections, &item.market);
    Some(match rule.kind {
        RuleKind::Local => on_clock(at, zone),
        RuleKind::EachMarket => StoredDeadline::per_market(at, zone),
        RuleKind::Moment => StoredDeadline::instant(zone.resolve(at).by_rule(), zone),
    })
}

/// When work begins that takes the item's number of working days and ends by `due`.
#[must_use]
pub fn planned_start(sections: &Sections, item: &Item, due: &StoredDeadline) -> Option<StoredDeadline> {
    if !(1..=400).contains(&item.duration) {
        return None;
    }
    let (zone, days) = (zone_of(sections, &item.market), Days::of_market(sections, &item.market));
    let last = days.on_or(day(due, zone), false)?;
    let first = days.add(last, 1 - item.duration)?;
    let at = first.at(days.opens()?);
    Some(match item.rule.as_ref().map(|rule| rule.kind) {
        Some(RuleKind::EachMarket) => StoredDeadline::per_market(at, zone),
        _ => on_clock(at, zone),
    })
}
