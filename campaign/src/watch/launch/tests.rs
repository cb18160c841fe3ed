//! What launch waits for, check by check, and what a waiver covers.

use super::*;
use crate::language::Language;
use crate::model::{
    Adaptation, AdaptationSlot, BriefSection, Item, ItemId, Market, MarketProfile, Person, Risk, RiskLevel, SectionId,
    Waiver,
};
use crate::time::{CivilDate, CivilTime, StoredDeadline, Zone};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Tue 8 Dec 2026, 12:00 in Moscow.
const NOW: Instant = Instant(1_796_720_400_000);

/// One market, one section, every slot written with its why: nothing is open.
fn clear() -> Sections {
    let zone = Zone::parse("Europe/Moscow").unwrap();
    let live = CivilDate::new(2026, 12, 18).unwrap().at(CivilTime::new(11, 0).unwrap());
    let profile = MarketProfile {
        name: "Россия".to_owned(),
        letter: "R".to_owned(),
        zone,
        languages: "en".to_owned(),
        ..MarketProfile::default()
    };
    let market = Market { profile, go_live: StoredDeadline::local(live, zone).ok(), ..Market::default() };
    let mut section = BriefSection::default();
    section.text.insert(Language::En, "The first winter in a new city.".to_owned());
    let slot = Adaptation { text: "Evenings.".to_owned(), why: "The audience is home then.".to_owned() };
    let slots = AdaptationSlot::ALL.map(|kind| (kind, slot.clone()));
    let mut sections = Sections {
        markets: Arc::new([("m-ru".into(), market)].into()),
        people: Arc::new([("p-1".into(), Person::default())].into()),
        ..Sections::default()
    };
    let brief = Arc::make_mut(&mut sections.brief);
    brief.sections.insert(SectionId::from("s-1"), section);
    brief.adaptations.insert("m-ru".into(), slots.into());
    sections
}

fn state(sections: &Sections) -> Launch {
    launch(&Facts { sections, translations: &[], conflicts: &[], now: NOW }, None)
}

/// The checks that are not green, with their keys.
fn open(sections: &Sections) -> Vec<(Check, Vec<String>)> {
    let red = state(sections).checks.into_iter().filter(|check| !check.is_green());
    red.map(|check| (check.check, check.points.into_iter().map(|(point, _)| point.key).collect())).collect()
}

fn words(sections: &mut Sections, text: &str) {
    let brief = Arc::make_mut(&mut sections.brief);
    brief.sections.get_mut(&SectionId::from("s-1")).unwrap().text.insert(Language::En, text.to_owned());
}

#[test]
fn a_clear_campaign_may_go_live() {
    let found = state(&clear());
    assert_eq!(open(&clear()), []);
    assert!(found.is_ready());
    assert_eq!((found.clear(), found.findings(), found.score()), (9, 0, 100));
}

#[test]
fn each_kind_of_gap_turns_its_own_check_red() {
    let mut unclear = clear();
    words(&mut unclear, "Send it by end of Tuesday, or by tomorrow.");
    assert_eq!(open(&unclear), [(Check::Exact, vec!["exact:brief/sections/s-1/text/en".to_owned()])]);
    assert_eq!(state(&unclear).findings(), 2);

    let mut empty = clear();
    words(&mut empty, " ");
    assert_eq!(open(&empty), [(Check::Filled, vec!["filled:brief/sections/s-1".to_owned()])]);

    let mut bare = clear();
    let slots = Arc::make_mut(&mut bare.brief).adaptations.get_mut(&"m-ru".into()).unwrap();
    slots.get_mut(&AdaptationSlot::Timing).unwrap().why.clear();
    assert_eq!(open(&bare), [(Check::Why, vec!["why:brief/adaptations/m-ru/timing/why".to_owned()])]);

    let mut unowned = clear();
    Arc::make_mut(&mut unowned.timeline).insert(ItemId::from("i-1"), Item::default());
    assert_eq!(open(&unowned), [(Check::Owned, vec!["owned:timeline/i-1".to_owned()])]);

    let mut undated = clear();
    Arc::make_mut(&mut undated.markets).get_mut(&"m-ru".into()).unwrap().go_live = None;
    assert_eq!(open(&undated), [(Check::GoLive, vec!["go-live:markets/m-ru".to_owned()])]);
}

#[test]
fn a_serious_risk_waits_for_a_response_where_it_is_serious() {
    let mut sections = clear();
    let level = |level| BTreeMap::from([(MarketId::from("m-ru"), level)]);
    let mut risk = Risk { owner: "p-1".into(), ..Risk::default() };
    (risk.likelihood, risk.impact) = (level(RiskLevel::High), level(RiskLevel::Low));
    Arc::make_mut(&mut sections.risks).insert("rk-1".into(), risk.clone());
    assert_eq!(open(&sections), [], "a medium risk may go without");
    risk.impact = level(RiskLevel::High);
    Arc::make_mut(&mut sections.risks).insert("rk-1".into(), risk.clone());
    assert_eq!(open(&sections), [(Check::Answered, vec!["answered:risks/rk-1".to_owned()])]);
    risk.response.insert("m-ru".into(), "Всё выходит в VK.".to_owned());
    Arc::make_mut(&mut sections.risks).insert("rk-1".into(), risk);
    assert_eq!(open(&sections), []);
}

#[test]
fn two_owners_given_apart_are_no_owner() {
    let sections = clear();
    let conflict = |path: &str| Conflict { path: path.to_owned(), values: Vec::new() };
    let conflicts = [conflict("timeline/i-1/owner"), conflict("timeline/i-1/title")];
    let found = launch(&Facts { sections: &sections, translations: &[], conflicts: &conflicts, now: NOW }, None);
    let red: Vec<Check> = found.checks.iter().filter(|check| !check.is_green()).map(|check| check.check).collect();
    assert_eq!(red, [Check::Owned, Check::Settled]);
}

#[test]
fn a_waiver_covers_what_stood_there_and_ends_when_that_changes() {
    let mut sections = clear();
    words(&mut sections, "Send it by end of Tuesday.");
    let red = state(&sections);
    let point = &red.checks[0].points[0].0;
    let waiver = Waiver {
        point: point.key.clone(),
        hash: point.hash.clone(),
        reason: "Only we read it.".to_owned(),
        by: "p-1".into(),
        ..Waiver::default()
    };
    Arc::make_mut(&mut sections.waivers).insert("r-1".into(), waiver);
    let waived = state(&sections);
    assert!(waived.is_ready());
    assert_eq!((waived.score(), waived.checks[0].points.len()), (100, 1), "the line stays on the list");
    words(&mut sections, "Send it by end of Tuesday. We love it.");
    assert!(state(&sections).is_ready(), "other words of the text are not what was waived");
    words(&mut sections, "Send it by end of Wednesday.");
    assert!(!state(&sections).is_ready());
}

#[test]
fn agreements_are_asked_only_where_somebody_can_answer() {
    let sections = clear();
    let facts = Facts { sections: &sections, translations: &[], conflicts: &[], now: NOW };
    assert_eq!(launch(&facts, Some(&[])).checks.len(), 13);
    let unsigned = Point::new(Check::Aligned, "alignment", "v3", Says::Told("Россия has not signed".to_owned()));
    let found = launch(&facts, Some(&[unsigned]));
    assert_eq!((found.clear(), found.is_ready()), (12, false));
    assert!(found.score() < 100);
}

/// By hand, of the clear campaign: one section in one language, read by one market, and every slot of that market.
#[test]
fn clarity_is_the_mean_of_what_is_right_under_each_check() {
    let slots = AdaptationSlot::ALL.len();
    let cost = |launch: &Launch, check| launch.costs().into_iter().find(|cost| cost.check == check).unwrap();
    let mut sections = clear();
    words(&mut sections, "Send it by end of Tuesday, or by tomorrow.");
    Arc::make_mut(&mut sections.timeline).insert(ItemId::from("i-1"), Item::default());
    let found = state(&sections);
    let exact = cost(&found, Check::Exact);
    assert_eq!((exact.wrong, exact.asked), (1, slots + 1), "two moments in one text are one text");
    let owned = cost(&found, Check::Owned);
    assert_eq!((owned.wrong, owned.asked), (1, 1));
    let silent = [Check::Dates, Check::Translated, Check::Answered].map(|check| cost(&found, check).asked);
    assert_eq!(silent, [0, 0, 0], "nothing to compare, to translate, to answer");
    // Exact, filled, why, owned, settled and go-live ask something: five of six are all right but for one text.
    let exact = 1.0 - 1.0 / (slots as f64 + 1.0);
    assert_eq!(found.score(), ((exact + 4.0) / 6.0 * 100.0) as usize);
    assert_eq!(found.dearest().iter().map(|cost| cost.check).collect::<Vec<_>>(), [Check::Owned, Check::Exact]);
}
