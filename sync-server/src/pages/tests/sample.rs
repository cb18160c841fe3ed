//! A shelf with one campaign: Ana in Los Angeles, a deadline of Tue 8 Dec 2026, 18:00 Moscow.

use crate::pages::{CreatorAccess, CreatorRefusal, CreatorSource};
use campaign::model::{
    Adaptation, AdaptationSlot, Anchor, Aspect, Campaign, Channel, Comment, CommentId, Creator, CreatorId, Evidence,
    Item, ItemId, ItemKind, Market, MarketId, Person, PersonId, Promise, RecordId, Role, Sections, Statement,
    StatementId, StatementKind, Strength, SubmissionEntry, SubmissionKind, Thread, ThreadId,
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

    fn origin(&self) -> &str {
        "https://relay.example"
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
    let mut sections = Sections {
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
    };
    said(&mut sections);
    channels(&mut sections);
    sections
}

/// Where Ana writes, what her colleagues in Moscow use, and what is for the team alone.
fn channels(sections: &mut Sections) {
    let channel = |market: &str, name: &str, creators| Channel {
        market: MarketId::from(market),
        name: name.to_owned(),
        purpose: "Drafts, dates & anything that is late".to_owned(),
        answer: "within four working hours".to_owned(),
        creators,
        ..Channel::default()
    };
    let channels = &mut Arc::make_mut(&mut sections.agreement).channels;
    channels.insert("ch-1".into(), channel("m-us", "Email to Olga", true));
    channels.insert("ch-2".into(), channel("", "Emergency line", true));
    channels.insert("ch-3".into(), channel("m-ru", "Телеграм Москвы", true));
    channels.insert("ch-4".into(), channel("m-us", "Team room", false));
}

/// Two markets have promised Ana an answer, a round of two went back to her, and her market differs for a reason.
fn said(sections: &mut Sections) {
    let people = Arc::make_mut(&mut sections.people);
    let ivan = Person { name: "Ivan".to_owned(), market: MarketId::from("m-ru"), ..Person::default() };
    people.insert(PersonId::from("p-ivan"), ivan);
    let promise = |by: &str, to: &str, what: &str, hours: i64, zone: &str| Promise {
        by: PersonId::from(by),
        to: to.to_owned(),
        what: what.to_owned(),
        due: Some(at(hours, zone)),
        ..Promise::default()
    };
    let promises = Arc::make_mut(&mut sections.promises);
    let later = promise("p-olga", "creators/cr-ana", "Rights for the song", 40, "America/New_York");
    promises.insert("pr-us".into(), later);
    promises.insert("pr-ru".into(), promise("p-ivan", "creators/cr-ana", "Subtitles", 16, "Europe/Moscow"));
    promises.insert("pr-boris".into(), promise("p-ivan", "creators/cr-boris", "Тайна Бориса", 1, "Europe/Moscow"));

    let item = ItemId::from("i-0-cr-ana");
    let mut threads = String::new();
    let points =
        [("t-1", Strength::MustFix, "Name the city in the first second."), ("t-2", Strength::Idea, "Try snow.")];
    for (id, strength, body) in points {
        let comment = Comment { author: PersonId::from("p-olga"), body: body.to_owned(), ..Comment::default() };
        let thread = Thread {
            anchor: Anchor { path: Aspect::Opening.path(&item), ..Anchor::default() },
            market: MarketId::from("m-us"),
            author: PersonId::from("p-olga"),
            comments: [(CommentId(format!("c-{id}")), comment)].into(),
            strength,
            ..Thread::default()
        };
        Arc::make_mut(&mut sections.threads).insert(ThreadId::from(id), thread);
        threads.push_str(&format!("{id}=0 "));
    }
    let entry = |kind, hours: i64, of: &str| SubmissionEntry {
        item: item.clone(),
        kind,
        at: Instant(DUE + hours * HOUR),
        by: PersonId::from("p-olga"),
        of: of.into(),
        threads: if kind == SubmissionKind::Sent { threads.clone() } else { String::new() },
        ..SubmissionEntry::default()
    };
    let log = Arc::make_mut(&mut sections.submissions);
    for (round, hours) in [(1, -50), (2, -20)] {
        let received = format!("r-{round}");
        log.insert(RecordId(format!("s-{round}")), entry(SubmissionKind::Sent, hours + 5, &received));
        log.insert(RecordId(received), entry(SubmissionKind::Received, hours, ""));
    }

    let brief = Arc::make_mut(&mut sections.brief);
    let differs = Adaptation { text: "Post after 19:00.".to_owned(), why: "People here commute until six.".to_owned() };
    brief.adaptations.insert("m-us".into(), [(AdaptationSlot::Timing, differs)].into());
    for (id, link) in [("e-1", "https://example.org/commutes"), ("e-2", "javascript:alert(1)")] {
        let evidence = Evidence {
            place: "brief/adaptations/m-us/timing".to_owned(),
            link: link.to_owned(),
            title: "Commuting survey".to_owned(),
            archived: false,
        };
        brief.evidence.insert(id.into(), evidence);
    }
}

fn at(hours: i64, zone: &str) -> StoredDeadline {
    StoredDeadline::instant(Instant(DUE + hours * HOUR), Zone::parse(zone).unwrap())
}
