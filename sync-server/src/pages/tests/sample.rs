//! A shelf with one campaign: Ana in Los Angeles, a deadline of Tue 8 Dec 2026, 18:00 Moscow.

use crate::pages::{CreatorAccess, CreatorRefusal, CreatorSource};
use campaign::model::{
    Campaign, Creator, CreatorId, Item, ItemId, ItemKind, Market, MarketId, Person, PersonId, Role, Sections,
    Statement, StatementId, StatementKind,
};
use campaign::time::{Instant, StoredDeadline, Zone};
use std::sync::Arc;

/// Tue 8 Dec 2026, 18:00 in Moscow.
const DUE: i64 = 1_796_742_000_000;
const HOUR: i64 = 3_600_000;

/// The one campaign of these tests, three hours before the deadline.
#[derive(Clone)]
pub(super) struct Shelf;

impl CreatorSource for Shelf {
    async fn creator(&self, token: &str) -> Result<CreatorAccess, CreatorRefusal> {
        match token {
            "good" => {
                Ok(CreatorAccess { sections: sections(), creator: CreatorId::from("cr-ana"), acknowledged: None })
            }
            "old" => Err(CreatorRefusal::Expired),
            "withdrawn" => Err(CreatorRefusal::Revoked),
            "broken" => Err(CreatorRefusal::Trouble),
            _ => Err(CreatorRefusal::Unknown),
        }
    }

    async fn opened(&self, _: &str) {}

    async fn acknowledge(&self, token: &str, _: &str) -> Result<(), CreatorRefusal> {
        self.creator(token).await.map(drop)
    }

    fn now(&self) -> Instant {
        Instant(DUE - 3 * HOUR)
    }
}

fn item(title: &str, creator: &str, kind: ItemKind, hours: i64) -> (ItemId, Item) {
    let item = Item {
        title: title.to_owned(),
        creator: CreatorId::from(creator),
        owner: PersonId::from("p-olga"),
        kind,
        due: Some(at(hours, "Europe/Moscow")),
        ..Item::default()
    };
    (ItemId(format!("i-{hours}-{creator}")), item)
}

fn market(id: &str, name: &str, zone: &str, order: i64) -> (MarketId, Market) {
    let mut market = Market { order, go_live: Some(at(71, zone)), ..Market::default() };
    market.profile.name = name.to_owned();
    market.profile.letter = name.chars().take(1).collect();
    market.profile.zone = Zone::parse(zone).unwrap();
    (MarketId::from(id), market)
}

fn sections() -> Sections {
    let mut ana = Creator {
        name: "Ana Reyes".to_owned(),
        market: MarketId::from("m-us"),
        contact: PersonId::from("p-olga"),
        zone: Zone::parse("America/Los_Angeles").unwrap(),
        ..Creator::default()
    };
    ana.card.goal = "Show newcomers that the first winter in a new city can be an adventure. ".repeat(4);
    ana.card.role = "You open the story: the first reel everyone else answers to.".to_owned();
    ana.card.content = "Two reels, 30 to 45 seconds. Bring <b>light</b>. Mood: https://example.com/mood.".to_owned();
    ana.card.live = "Reel 1 on launch day, reel 2 three days later.".to_owned();
    ana.card.connects = "Boris answers you in Russian on the same day. ".repeat(3);
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
    let mut timeline = vec![
        item("Draft of reel 1", "cr-ana", ItemKind::Deliverable, 0),
        item("Feedback on the draft", "cr-ana", ItemKind::Checkpoint, 24),
        item("Черновик Бориса", "cr-boris", ItemKind::Deliverable, 1),
    ];
    timeline.extend((2..8).map(|day| item("Story frames and captions", "cr-ana", ItemKind::Deliverable, day * 24)));
    Sections {
        campaign: Arc::new(Campaign { name: "Winter launch".to_owned(), ..Campaign::default() }),
        markets: Arc::new(
            [market("m-ru", "Россия", "Europe/Moscow", 0), market("m-us", "United States", "America/New_York", 1)]
                .into(),
        ),
        people: Arc::new([(PersonId::from("p-olga"), olga)].into()),
        timeline: Arc::new(timeline.into_iter().collect()),
        statements: Arc::new([(StatementId::from("w-1"), handed_over)].into()),
        creators: Arc::new([(CreatorId::from("cr-ana"), ana), (CreatorId::from("cr-boris"), boris)].into()),
        ..Sections::default()
    }
}

fn at(hours: i64, zone: &str) -> StoredDeadline {
    StoredDeadline::instant(Instant(DUE + hours * HOUR), Zone::parse(zone).unwrap())
}
