//! What users rely on: the boundaries of the rules, one list of feedback, promises in the night, who waits.

mod analytics;
mod feedback;
mod promises;
mod rules;
mod silence;
mod waiting;

use crate::model::{
    Anchor, Comment, CommentId, Creator, CreatorId, Item, ItemId, ItemKind, Market, MarketId, MarketProfile, Person,
    PersonId, RecordId, Role, Sections, Strength, SubmissionEntry, SubmissionKind, Thread, ThreadId,
};
use crate::time::{Instant, StoredDeadline, Zone};
use std::sync::Arc;

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

/// A moment on Moscow's clock.
fn moscow(words: &str) -> Instant {
    zone("Europe/Moscow").exact(words.parse().unwrap()).unwrap()
}

fn due(words: &str, place: &str) -> Option<StoredDeadline> {
    Some(StoredDeadline::local(words.parse().unwrap(), zone(place)).unwrap())
}

fn person(name: &str, role: Role, market: &str) -> (PersonId, Person) {
    let id = PersonId(format!("p-{}", name.to_lowercase()));
    (id, Person { name: name.to_owned(), role, market: market.into(), ..Person::default() })
}

/// Two markets, their people, a creator in each, one deliverable each, due Tue 8 Dec 2026 18:00 in Moscow.
fn sections() -> Sections {
    let market = |name: &str, letter: &str, place: &str, country: &str, order| {
        let profile = MarketProfile {
            name: name.to_owned(),
            letter: letter.to_owned(),
            zone: zone(place),
            opens: "09:00".to_owned(),
            closes: "18:00".to_owned(),
            weekend: "6 7".to_owned(),
            holidays: country.to_owned(),
            ..MarketProfile::default()
        };
        Market { profile, order, ..Market::default() }
    };
    let creator = |name: &str, market: &str, contact: &str, place: &str| Creator {
        name: name.to_owned(),
        market: market.into(),
        contact: contact.into(),
        zone: zone(place),
        ..Creator::default()
    };
    let item = |title: &str, market: &str, creator: &str, owner: &str| Item {
        title: title.to_owned(),
        kind: ItemKind::Deliverable,
        market: market.into(),
        creator: creator.into(),
        owner: owner.into(),
        due: due("2026-12-08T18:00", "Europe/Moscow"),
        ..Item::default()
    };
    Sections {
        markets: Arc::new(
            [
                (MarketId::from("m-ru"), market("Россия", "R", "Europe/Moscow", "RU", 0)),
                (MarketId::from("m-us"), market("United States", "U", "America/New_York", "US", 1)),
            ]
            .into(),
        ),
        people: Arc::new(
            [
                person("Dana", Role::CampaignLead, ""),
                person("Marcus", Role::MarketLead, "m-us"),
                person("Olga", Role::MarketLead, "m-ru"),
                person("Priya", Role::BrandLead, ""),
                person("Timur", Role::Bridge, ""),
            ]
            .into(),
        ),
        creators: Arc::new(
            [
                (CreatorId::from("cr-ana"), creator("Ana", "m-us", "p-marcus", "America/Los_Angeles")),
                (CreatorId::from("cr-vera"), creator("Vera", "m-ru", "p-olga", "Europe/Moscow")),
            ]
            .into(),
        ),
        timeline: Arc::new(
            [
                (ItemId::from("i-ana"), item("Reel by Ana", "m-us", "cr-ana", "p-marcus")),
                (ItemId::from("i-vera"), item("Reel by Vera", "m-ru", "cr-vera", "p-olga")),
            ]
            .into(),
        ),
        ..Sections::default()
    }
}

/// Adds a line to the log of submissions.
fn log(sections: &mut Sections, id: &str, item: &str, kind: SubmissionKind, at: Instant, of: &str) {
    let entry = SubmissionEntry {
        item: item.into(),
        kind,
        at,
        of: of.into(),
        by: "p-olga".into(),
        ..SubmissionEntry::default()
    };
    Arc::make_mut(&mut sections.submissions).insert(RecordId::from(id), entry);
}

/// Adds a thread with one comment.
fn thread(sections: &mut Sections, id: &str, path: &str, market: &str, strength: Strength, at: Instant, body: &str) {
    let author = PersonId::from(if market == "m-us" { "p-marcus" } else { "p-olga" });
    let comment = Comment { author: author.clone(), at, body: body.to_owned(), ..Comment::default() };
    let thread = Thread {
        anchor: Anchor { path: path.to_owned(), ..Anchor::default() },
        market: market.into(),
        strength,
        author,
        at,
        comments: [(CommentId(format!("c-{id}")), comment)].into(),
        ..Thread::default()
    };
    Arc::make_mut(&mut sections.threads).insert(ThreadId::from(id), thread);
}

/// Changes one item.
fn item(sections: &mut Sections, id: &str, change: impl FnOnce(&mut Item)) {
    change(Arc::make_mut(&mut sections.timeline).get_mut(&ItemId::from(id)).unwrap());
}
