//! What runs late takes from what comes after it, where that has a fixed end (S2-08).

use super::node::day;
use super::{Days, Node};
use crate::model::{Baseline, Item, ItemId, ItemKind, MarketId, Phase, Sections, markets_in_order};
use crate::time::{CivilDate, StoredDeadline};

/// A phase that loses days to the one before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compression {
    /// The phase that ran long.
    pub before: Phase,
    /// The phase that loses days.
    pub after: Phase,
    /// In which market; none where the phases belong to all.
    pub market: Option<MarketId>,
    /// Working days lost.
    pub lost: i64,
    /// Working days it was to have.
    pub planned: i64,
    /// Working days by which the earlier phase slipped since it was agreed; none without an agreement.
    pub slipped: Option<i64>,
}

/// First and last day of a phase.
type Span = (CivilDate, CivilDate);

/// Every phase that loses days.
#[must_use]
pub fn compressions(sections: &Sections) -> Vec<Compression> {
    let phased = |market: &MarketId| sections.timeline.values().any(|item| counts(item) && item.market == *market);
    let markets = markets_in_order(&sections.markets).into_iter().map(|(id, _)| id.clone());
    let own: Vec<MarketId> = markets.filter(|market| phased(market)).collect();
    let scopes = if own.is_empty() { vec![MarketId::default()] } else { own };
    scopes.iter().flat_map(|market| of_market(sections, market)).collect()
}

fn counts(item: &Item) -> bool {
    item.phase.is_some() && !item.archived && item.kind != ItemKind::Buffer
}

fn of_market(sections: &Sections, market: &MarketId) -> Vec<Compression> {
    let agreed = sections.plan.agreed();
    let days = Days::of_market(sections, market);
    let pairs = Phase::ALL.iter().zip(&Phase::ALL[1..]);
    let one = |(before, after): (&Phase, &Phase)| {
        let was = |phase: Phase| span(sections, market, phase, agreed);
        let now = |phase: Phase| span(sections, market, phase, None);
        let (earlier, later) = (now(*before)?, now(*after)?);
        let meant = was(*after).unwrap_or(later);
        let planned = days.between(meant.0.plus_days(-1), meant.1);
        let lost = planned - room(&days, earlier, later);
        // Phases that were agreed to overlap lose nothing by overlapping.
        let as_agreed = was(*before).map_or(0, |earlier| planned - room(&days, earlier, meant));
        let slipped = agreed.and_then(|_| was(*before)).map(|was| days.between(was.1, earlier.1));
        let lost = lost - as_agreed;
        let market = Some(market.clone()).filter(|market| !market.is_empty());
        (lost > 0 && earlier.1 >= later.0).then_some(Compression {
            before: *before,
            after: *after,
            market,
            lost,
            planned,
            slipped,
        })
    };
    pairs.filter_map(one).collect()
}

/// Working days a phase has once the one before it is over.
fn room(days: &Days, earlier: Span, later: Span) -> i64 {
    let begins = later.0.max(earlier.1.plus_days(1));
    days.between(begins.plus_days(-1), later.1).max(0)
}

/// From the first beginning to the last end, now or as agreed.
fn span(sections: &Sections, market: &MarketId, phase: Phase, agreed: Option<&Baseline>) -> Option<Span> {
    let items = sections.timeline.iter().filter(|(_, item)| counts(item) && item.phase == Some(phase));
    let items = items.filter(|(_, item)| item.market.is_empty() || item.market == *market);
    let dates = |(id, item): (&ItemId, &Item)| {
        let zone = Node::Item(id.clone()).zone(sections);
        let at = |key: &str, now: &Option<StoredDeadline>| match agreed {
            Some(agreed) => agreed.date(&format!("timeline/{id}/{key}")),
            None => now.clone(),
        };
        let due = day(&at("due", &item.due)?, zone);
        Some((at("start", &item.start).map_or(due, |start| day(&start, zone)), due))
    };
    items.filter_map(dates).reduce(|all, one| (all.0.min(one.0), all.1.max(one.1)))
}
