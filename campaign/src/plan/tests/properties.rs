//! Properties of every plan.

use super::market;
use crate::model::{CountsFrom, Dependency, Item, ItemId, MarketId, Rule, RuleKind, Sections, Unit, Whose};
use crate::plan::{Days, Edge, Graph, Node, Waits, moves, planned_due, rule_date, shifted, zone_of};
use crate::time::{CivilDate, CivilTime, StoredDeadline, Zone};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

fn zones() -> [(&'static str, &'static str, &'static str); 3] {
    [("m-ru", "Europe/Moscow", "RU"), ("m-us", "America/New_York", "US"), ("m-mx", "America/Mexico_City", "MX")]
}

/// Three markets whose go-lives are so many days after 1 June 2026.
fn campaign(lives: [i64; 3], holidays: bool) -> Sections {
    let first = CivilDate::new(2026, 6, 1).unwrap();
    let markets = zones().into_iter().zip(lives).enumerate().map(|(place, ((id, zone, country), days))| {
        let country = if holidays { country } else { "" };
        let mut made = market(&id[2..], zone, country, "en", place as i64);
        let at = first.plus_days(days).at(CivilTime::new(10, 0).unwrap());
        made.go_live = Some(StoredDeadline::local(at, Zone::parse(zone).unwrap()).unwrap());
        (MarketId::from(id), made)
    });
    Sections { markets: Arc::new(markets.collect()), ..Sections::default() }
}

fn rules() -> impl Strategy<Value = Rule> {
    let anchors = prop_oneof![Just(CountsFrom::Own), Just(CountsFrom::First), Just(CountsFrom::Last)];
    let whose = prop_oneof![Just(Whose::Own), Just(Whose::All), Just(Whose::Market("m-us".into()))];
    let kinds = prop_oneof![Just(RuleKind::Local), Just(RuleKind::EachMarket), Just(RuleKind::Moment)];
    (anchors, -60i64..30, any::<bool>(), any::<bool>(), whose, 0u8..24, kinds).prop_map(
        |(anchor, days, working, forward, calendar, hour, kind)| Rule {
            anchor,
            days,
            unit: if working { Unit::Working } else { Unit::Calendar },
            forward,
            calendar,
            time: CivilTime::new(hour, 0).unwrap(),
            kind,
        },
    )
}

fn markets() -> impl Strategy<Value = MarketId> {
    prop::sample::select(vec!["", "m-ru", "m-us", "m-mx"]).prop_map(MarketId::from)
}

fn items() -> impl Strategy<Value = BTreeMap<ItemId, Item>> {
    let item = (rules(), markets(), 0i64..6).prop_map(|(rule, market, duration)| Item {
        rule: Some(rule),
        market,
        duration,
        ..Item::default()
    });
    prop::collection::vec(item, 1..8)
        .prop_map(|items| items.into_iter().enumerate().map(|(n, item)| (ItemId(format!("i-{n}")), item)).collect())
}

fn links() -> impl Strategy<Value = Vec<Dependency>> {
    let node = || prop::sample::select(vec!["timeline/i-0", "timeline/i-1", "timeline/i-2", "markets/m-us"]);
    let link = (node(), node(), 0i64..5, markets()).prop_map(|(from, to, lag, market)| Dependency {
        from: from.to_owned(),
        to: to.to_owned(),
        lag,
        market,
        archived: false,
    });
    prop::collection::vec(link, 0..6)
}

/// Every proposal becomes the date.
fn accepted(sections: &Sections) -> Sections {
    let mut next = sections.clone();
    for found in moves(sections) {
        match &found.node {
            Node::Item(id) => {
                let item = Arc::make_mut(&mut next.timeline).get_mut(id).unwrap();
                item.due = Some(found.to);
                item.start = found.start.or(item.start.take());
            }
            Node::GoLive(id) => Arc::make_mut(&mut next.markets).get_mut(id).unwrap().go_live = Some(found.to),
        }
    }
    next
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_plan_shifts_by_whole_weeks_with_go_live(items in items(), live in 120i64..200, weeks in 1i64..12, apart in -3i64..4) {
        let dates = |days: i64| {
            let sections = campaign([days, days + apart, days], false);
            items.values().map(|item| rule_date(&sections, item, item.rule.as_ref().unwrap()).unwrap()).collect::<Vec<_>>()
        };
        let later: Vec<_> = dates(live).into_iter().map(|date| date.plus_days(7 * weeks)).collect();
        prop_assert_eq!(later, dates(live + 7 * weeks));
    }

    #[test]
    fn with_holidays_the_working_days_to_go_live_stay(days in -60i64..30, live in 120i64..420, market in markets()) {
        prop_assume!(!market.is_empty() && days != 0);
        let sections = campaign([live; 3], true);
        let own = Days::of_market(&sections, &market);
        let anchor = CivilDate::new(2026, 6, 1).unwrap().plus_days(live);
        prop_assume!(own.works(anchor));
        let item = Item { market, ..Item::default() };
        let date = rule_date(&sections, &item, &Rule::own(days, CivilTime::MIDNIGHT)).unwrap();
        prop_assert_eq!(own.between(anchor, date), days);
    }

    #[test]
    fn nothing_unpinned_lands_on_a_day_off(items in items(), lives in [100i64..500, 100i64..500, 100i64..500], links in links()) {
        let mut sections = campaign(lives, true);
        sections.timeline = Arc::new(items);
        let plan = Arc::make_mut(&mut sections.plan);
        plan.links = links.into_iter().enumerate().map(|(n, link)| (format!("d-{n}").as_str().into(), link)).collect();
        for found in moves(&sections) {
            let (market, zone) = (found.node.market(&sections), found.node.zone(&sections));
            let date = zone.civil(found.to.instant_in(zone)).date();
            prop_assert!(Days::of_market(&sections, &market).works(date), "{:?} on {}", found.node, date);
        }
    }

    #[test]
    fn what_is_accepted_is_not_proposed_again(items in items(), lives in [100i64..500, 100i64..500, 100i64..500], links in links()) {
        let mut sections = campaign(lives, true);
        sections.timeline = Arc::new(items);
        let plan = Arc::make_mut(&mut sections.plan);
        plan.links = links.into_iter().enumerate().map(|(n, link)| (format!("d-{n}").as_str().into(), link)).collect();
        // A go-live that moves takes its rules along; one that nothing pushes is enough to settle.
        plan.links.retain(|_, link| link.to != "markets/m-us");
        let settled = accepted(&sections);
        prop_assert_eq!(moves(&settled), vec![]);
    }

    #[test]
    fn circles_break_the_same_way_in_any_order(ends in prop::collection::vec((0u8..5, 0u8..5), 0..14), seed in any::<u64>()) {
        let node = |n: u8| Node::Item(ItemId(format!("i-{n}")));
        let edge = |(place, (from, to)): (usize, (u8, u8))| Edge {
            id: format!("d-{place:02}"),
            from: node(from),
            to: node(to),
            waits: Waits::Lag(0),
            market: MarketId::default(),
        };
        let edges: Vec<Edge> = ends.into_iter().enumerate().map(edge).collect();
        let mut mixed = edges.clone();
        mixed.sort_by_key(|edge| edge.id.bytes().fold(seed, |hash, byte| hash.rotate_left(7) ^ u64::from(byte)));
        let (one, two) = (Graph::without_cycles(edges.clone()), Graph::without_cycles(mixed));
        prop_assert_eq!(&one, &two);
        prop_assert_eq!(one.edges.len() + one.cycles.len(), edges.len());
        // What is left can be put in order, and what was left out closes a circle of smaller ids.
        let order = one.in_order();
        for edge in &one.edges {
            let place = |node: &Node| order.iter().position(|other| other == node);
            prop_assert!(place(&edge.from) < place(&edge.to));
        }
        for cycle in &one.cycles {
            let smaller = edges.iter().filter(|edge| edge.id < cycle.ignored.id).cloned();
            let path = Graph::without_cycles(smaller).path(&cycle.ignored.to, &cycle.ignored.from);
            prop_assert_eq!(path.as_ref(), Some(&cycle.through));
        }
    }

    #[test]
    fn a_shift_keeps_the_clock(days in -300i64..300, hour in 8u8..20, kind in 0usize..3) {
        let zone = zone_of(&campaign([150; 3], true), &"m-us".into());
        let at = CivilDate::new(2026, 11, 1).unwrap().at(CivilTime::new(hour, 30).unwrap());
        let due = match kind {
            0 => StoredDeadline::local(at, zone).unwrap(),
            1 => StoredDeadline::per_market(at, zone),
            _ => StoredDeadline::instant(zone.exact(at).unwrap(), zone),
        };
        let there = shifted(&due, days, zone);
        prop_assert_eq!(zone.civil(there.instant_in(zone)), at.date().plus_days(days).at(at.time()));
        prop_assert_eq!(shifted(&there, -days, zone), due);
    }
}

#[test]
fn a_market_that_never_works_gets_no_date() {
    let mut sections = campaign([150; 3], true);
    Arc::make_mut(&mut sections.markets).get_mut(&"m-ru".into()).unwrap().profile.weekend = "1 2 3 4 5 6 7".to_owned();
    let item = Item { rule: Some(Rule::own(-3, CivilTime::MIDNIGHT)), market: "m-ru".into(), ..Item::default() };
    // Working Saturdays by decree are all that is left, and three of them are too far away.
    let due = planned_due(&sections, &item);
    assert!(due.is_none_or(|due| due.due().0 > 0));
}
