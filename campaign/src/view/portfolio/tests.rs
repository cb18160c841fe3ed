//! What the list of campaigns says about one of them.

use super::*;
use crate::document::Replica;
use crate::language::Language;
use crate::model::PersonId;
use crate::sample;
use crate::time::Zone;

/// Wed 18 Nov 2026, 09:00 in Moscow.
const MORNING: Instant = Instant(1_794_981_600_000);

fn of_sample(now: Instant) -> (PortfolioCard, Sections) {
    let bytes = sample::campaign(MORNING).unwrap().bytes;
    let mut replica = Replica::load([7; 16], &PersonId::from("p-olga"), [bytes.as_slice()], []).unwrap();
    let sections = replica.sections().unwrap();
    let reader = Reader::of(&sections, &PersonId::from("p-olga"), Language::En, Zone::parse("Europe/Moscow").unwrap());
    let history = replica.history();
    let past = &mut |path: &str, heads: &[[u8; 32]]| replica.text_at(path, heads);
    (card(&sections, &history, &[], past, &reader, now), sections)
}

#[test]
fn the_list_names_the_next_go_live_with_its_weekday_and_both_clocks() {
    let (card, sections) = of_sample(MORNING);
    let (badge, says) = card.go_live.unwrap();
    let next =
        sections.markets.values().filter_map(|market| Some(market.go_live.as_ref()?.instant_in(market.profile.zone)));
    let market = &sections.markets[&badge.id];
    assert_eq!(market.go_live.as_ref().map(|due| due.instant_in(badge.zone)), next.min());
    assert_eq!(badge.id.as_str(), "m-us", "New York goes live before the others");
    assert!(says.starts_with("United States goes live ") && says.contains("your time (09:00 New York)"), "{says}");
    assert!(card.clear.ends_with(" of 13 checks clear"), "{}", card.clear);
    assert!(!card.ready && !card.live && card.escalations > 0);
    assert!(card.changed.unwrap().starts_with("Last change "));
}

#[test]
fn after_the_last_go_live_it_is_live_in_every_market() {
    let (card, _) = of_sample(MORNING.plus_days(200));
    assert_eq!((card.go_live, card.live), (None, true));
}
