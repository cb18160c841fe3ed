//! What a creator relies on: her own things only, in her own time and language.

use super::*;
use crate::model::{Campaign, Item, ItemId, ItemKind, Person, PersonId, Role, Statement, StatementId, StatementKind};
use crate::time::{StoredDeadline, Zone};
use std::sync::Arc;

/// Tue 8 Dec 2026, 18:00 in Moscow.
const DUE: Instant = Instant(1_796_742_000_000);
const HOUR: i64 = 3_600_000;

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

/// A deadline so many hours after [`DUE`], set in a zone.
fn at(hours: i64, place: &str) -> Option<StoredDeadline> {
    Some(StoredDeadline::instant(Instant(DUE.0 + hours * HOUR), zone(place)))
}

fn item(title: &str, creator: &str, kind: ItemKind, due: Option<StoredDeadline>) -> Item {
    Item {
        title: title.to_owned(),
        creator: CreatorId::from(creator),
        owner: PersonId::from("p-olga"),
        market: MarketId::from("m-us"),
        kind,
        due,
        ..Item::default()
    }
}

fn market(name: &str, place: &str, order: i64, go_live: Option<StoredDeadline>) -> Market {
    let mut market = Market { order, go_live, ..Market::default() };
    market.profile.name = name.to_owned();
    market.profile.letter = name.chars().take(1).collect();
    market.profile.zone = zone(place);
    market
}

/// A campaign of two markets and two creators; Ana lives in Los Angeles and works for the US.
pub(super) fn sections() -> Sections {
    let mut ana = Creator {
        name: "Ana Reyes".to_owned(),
        market: MarketId::from("m-us"),
        contact: PersonId::from("p-olga"),
        zone: zone("America/Los_Angeles"),
        ..Creator::default()
    };
    ana.card.goal = "Make the first winter feel like an adventure.".to_owned();
    let handed_over = Statement {
        kind: StatementKind::Released,
        about: "creators/cr-ana".to_owned(),
        card: ana.card.clone(),
        ..Statement::default()
    };
    let boris = Creator { name: "Борис".to_owned(), market: MarketId::from("m-ru"), ..Creator::default() };
    let olga = Person {
        name: "Olga Petrova".to_owned(),
        role: Role::MarketLead,
        market: MarketId::from("m-us"),
        reach: "olga@brand.example".to_owned(),
        ..Person::default()
    };
    let items = [
        item("Draft of reel 1", "cr-ana", ItemKind::Deliverable, at(0, "Europe/Moscow")),
        item("Final of reel 1", "cr-ana", ItemKind::Deliverable, at(48, "America/New_York")),
        item("Feedback on the draft", "cr-ana", ItemKind::Checkpoint, at(24, "Europe/Moscow")),
        item("Черновик Бориса", "cr-boris", ItemKind::Deliverable, at(1, "Europe/Moscow")),
        item("Secret of the team", "", ItemKind::Milestone, at(2, "Europe/Moscow")),
    ];
    Sections {
        campaign: Arc::new(Campaign { name: "Winter launch".to_owned(), ..Campaign::default() }),
        markets: Arc::new(
            [
                ("m-ru", market("Россия", "Europe/Moscow", 0, at(71, "Europe/Moscow"))),
                ("m-us", market("United States", "America/New_York", 1, at(71, "America/New_York"))),
            ]
            .map(|(id, market)| (MarketId::from(id), market))
            .into(),
        ),
        people: Arc::new([(PersonId::from("p-olga"), olga)].into()),
        timeline: Arc::new(items.into_iter().enumerate().map(|(at, item)| (ItemId(format!("i-{at}")), item)).collect()),
        creators: Arc::new([("cr-ana", ana), ("cr-boris", boris)].map(|(id, it)| (CreatorId::from(id), it)).into()),
        statements: Arc::new([(StatementId::from("w-1"), handed_over)].into()),
        ..Sections::default()
    }
}

fn page(language: Option<Language>) -> CreatorPage {
    creator_page(&sections(), &CreatorId::from("cr-ana"), Instant(DUE.0 - 3 * HOUR), language).unwrap()
}

#[test]
fn what_is_due_next_is_told_on_her_clock_with_the_origin_beside_it() {
    let next = page(None).next.unwrap();
    assert_eq!(next.title, "Draft of reel 1");
    let when = next.when.unwrap();
    assert_eq!(when.full(), "Tue 8 Dec, 07:00 your time (18:00 Moscow)");
    assert_eq!(when.machine, "2026-12-08T15:00Z");
    assert_eq!(when.utc, "Tue 8 Dec, 15:00 UTC");
    assert_eq!(next.countdown.as_deref(), Some("in 3 h"));
    let when = |language| page(Some(language)).next.unwrap().when.unwrap().full();
    assert_eq!(when(Language::Ru), "вт 8 дек., 07:00 по вашему времени (18:00, Москва)");
    assert_eq!(when(Language::Es), "mar 8 dic, 07:00 tu hora (18:00 Moscú)");
}

#[test]
fn only_her_own_things_are_on_the_page() {
    let all = format!("{:?}", page(None));
    assert!(!all.contains("Борис") && !all.contains("Secret of the team"), "{all}");
    assert_eq!(page(None).later.iter().map(|due| due.title.as_str()).collect::<Vec<_>>(), ["Final of reel 1"]);
}

#[test]
fn her_contact_is_one_person_with_a_way_to_write() {
    let contact = page(None).contact.unwrap();
    assert_eq!((contact.name.as_str(), contact.role.as_str()), ("Olga Petrova", "market lead, United States"));
    assert_eq!(contact.link.as_deref(), Some("mailto:olga@brand.example"));
    let contact = page(Some(Language::Ru)).contact.unwrap();
    assert_eq!(contact.role, "лид рынка, United States");
}

#[test]
fn a_checkpoint_is_an_answer_she_waits_for() {
    let answers = page(None).answers;
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0].when.as_ref().unwrap().full(), "Wed 9 Dec, 07:00 your time (18:00 Moscow)");
    assert_eq!(answers[0].says, "From Olga Petrova. No need to check before then.");
}

#[test]
fn both_go_lives_are_told_her_own_first() {
    let live = page(None).go_lives;
    let told: Vec<_> = live.iter().map(|live| (live.market.as_str(), live.own)).collect();
    assert_eq!(told, [("United States", true), ("Россия", false)]);
    assert_eq!(live[1].when.as_ref().unwrap().full(), "Fri 11 Dec, 06:00 your time (17:00 Moscow)");
}

#[test]
fn a_late_item_stays_first_and_says_so() {
    let late = creator_page(&sections(), &CreatorId::from("cr-ana"), Instant(DUE.0 + 2 * HOUR), None);
    let next = late.unwrap().next.unwrap();
    assert!(next.late);
    assert_eq!(next.countdown.as_deref(), Some("2 h late"));
}

#[test]
fn a_creator_who_left_has_no_page() {
    let mut sections = sections();
    Arc::make_mut(&mut sections.creators).get_mut(&CreatorId::from("cr-ana")).unwrap().archived = true;
    assert_eq!(creator_page(&sections, &CreatorId::from("cr-ana"), DUE, None), None);
    assert_eq!(creator_page(&sections, &CreatorId::from("cr-nobody"), DUE, None), None);
}

#[test]
fn reminders_let_her_sleep() {
    let calendar = creator_calendar(&sections(), &CreatorId::from("cr-ana"), Instant(DUE.0 - 90 * HOUR), None).unwrap();
    assert_eq!(calendar.name, "Winter launch: your dates");
    assert_eq!(calendar.events.len(), 5);
    let draft = &calendar.events[0];
    assert_eq!((draft.uid.as_str(), draft.at), ("i-0@dateline", DUE));
    // A day ahead would be Monday 07:00 in Los Angeles; Sunday 20:59 is the last waking minute before.
    let remind = zone("America/Los_Angeles").civil(draft.remind.unwrap());
    assert_eq!((remind.day(), remind.hour(), remind.minute()), (6, 20, 59));
    assert!(draft.description.starts_with("Tue 8 Dec, 07:00 your time (18:00 Moscow)"));
}

#[test]
fn each_market_s_own_time_is_her_hub_s_time_and_a_window_shows_both_ends() {
    let mut sections = sections();
    let timeline = Arc::make_mut(&mut sections.timeline);
    let own = StoredDeadline::per_market("2026-12-08T18:00".parse().unwrap(), zone("Europe/Moscow"));
    timeline.get_mut(&ItemId::from("i-0")).unwrap().due = Some(own);
    let window =
        "window local 2026-12-10T10:00 Europe/Moscow / local 2026-12-10T18:00 Europe/Moscow = 2026-12-10T15:00Z @2025b";
    timeline.get_mut(&ItemId::from("i-1")).unwrap().due = Some(window.parse().unwrap());
    let page = creator_page(&sections, &CreatorId::from("cr-ana"), Instant(DUE.0 - 3 * HOUR), None).unwrap();
    assert_eq!(page.next.unwrap().when.unwrap().full(), "Tue 8 Dec, 15:00 your time (18:00 New York)");
    let window = page.later[0].when.as_ref().unwrap().full();
    assert_eq!(window, "Wed 9 Dec, 23:00 to Thu 10 Dec, 07:00 your time (18:00 Moscow)");
}

#[test]
fn she_reads_what_was_handed_over_and_not_what_is_still_being_written() {
    let mut sections = sections();
    let creators = Arc::make_mut(&mut sections.creators);
    creators.get_mut(&CreatorId::from("cr-ana")).unwrap().card.goal = "Another goal, not agreed yet.".to_owned();
    let goal = |sections: &Sections| {
        let page = creator_page(sections, &CreatorId::from("cr-ana"), DUE, None).unwrap();
        page.brief.map(|brief| brief[0].text.clone())
    };
    assert_eq!(goal(&sections).as_deref(), Some("Make the first winter feel like an adventure."));
    Arc::make_mut(&mut sections.statements).clear();
    assert_eq!(goal(&sections), None);
}

#[test]
fn every_reminder_rings_while_she_is_awake() {
    for hours in 0..48 {
        let mut sections = sections();
        Arc::make_mut(&mut sections.timeline).get_mut(&ItemId::from("i-0")).unwrap().due = at(hours, "Europe/Moscow");
        let calendar = creator_calendar(&sections, &CreatorId::from("cr-ana"), Instant(DUE.0 - 90 * HOUR), None);
        for remind in calendar.unwrap().events.iter().filter_map(|event| event.remind) {
            assert!(!crate::watch::is_quiet(zone("America/Los_Angeles"), remind), "{hours}: {}", remind.to_iso());
        }
    }
}

#[test]
fn where_nobody_owes_her_a_word_nothing_is_pending() {
    let mut sections = sections();
    Arc::make_mut(&mut sections.timeline).remove(&ItemId::from("i-2"));
    let page = creator_page(&sections, &CreatorId::from("cr-ana"), DUE, None).unwrap();
    assert_eq!((page.answers.len(), page.hear), (0, None));
}

#[test]
fn why_her_market_differs_comes_with_the_brief_and_not_before() {
    let mut sections = sections();
    let said = crate::model::Adaptation { text: "After 19:00.".to_owned(), why: "People commute.".to_owned() };
    let slots = |said| [(crate::model::AdaptationSlot::Timing, said)].into();
    let other = crate::model::Adaptation { text: "Не ей.".to_owned(), ..said.clone() };
    let brief = Arc::make_mut(&mut sections.brief);
    brief.adaptations = [(MarketId::from("m-us"), slots(said)), (MarketId::from("m-ru"), slots(other))].into();
    let told = |sections: &Sections| {
        let page = creator_page(sections, &CreatorId::from("cr-ana"), DUE, None).unwrap();
        page.differences.into_iter().map(|it| (it.text, it.why)).collect::<Vec<_>>()
    };
    assert_eq!(told(&sections), [("After 19:00.".to_owned(), "People commute.".to_owned())]);
    Arc::make_mut(&mut sections.statements).clear();
    assert_eq!(told(&sections), []);
}
