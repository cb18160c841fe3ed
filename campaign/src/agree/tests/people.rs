//! Roles that answer when they are called, and things that have exactly one owner.

use super::*;
use crate::document::Conflict;
use crate::model::{Comment, Item, ItemId, ItemKind};
use crate::story::{calls, is_called};
use crate::view::Reader;
use crate::watch::ownership;

#[test]
fn a_bridge_and_a_liaison_are_called_by_their_roles() {
    let mut desk = desk();
    let person = |name: &str, role, market: &str| Person {
        name: name.to_owned(),
        role,
        market: market.into(),
        ..Person::default()
    };
    desk.done("p-dana", Command::AddPerson("p-ksenia".into(), person("Ksenia", Role::Liaison, "m-ru")));
    desk.done("p-dana", Command::AddPerson("p-june".into(), person("June", Role::Recorder, "m-us")));
    let sections = desk.sections();
    let answers = |who: &str, words: &str| {
        let comment = Comment { body: words.to_owned(), ..Comment::default() };
        is_called(&comment, &calls(&sections, &Reader::of(&sections, &who.into(), Language::En, utc())))
    };
    for (who, words) in [
        ("p-timur", "@bridge, who takes this?"),
        ("p-ksenia", "Do reposts need an ERID? @ru-liaison"),
        ("p-ksenia", "@RU-liaison."),
        ("p-june", "@recorder please"),
        ("p-olga", "(@ru-market-lead)"),
        ("p-priya", "@brand-lead decides"),
    ] {
        assert!(answers(who, words), "{words}");
    }
    assert!(!answers("p-ksenia", "@us-liaison"));
    assert!(!answers("p-olga", "@us-market-lead"));
    assert!(!answers("p-timur", "the bridge over the river"));
}

#[test]
fn what_has_no_owner_or_two_is_counted_and_what_is_done_or_a_buffer_is_not() {
    let mut desk = desk();
    let add = |desk: &mut Desk, id: &str, owner: &str, kind: ItemKind| {
        let item = Item { title: id.to_owned(), owner: owner.into(), kind, ..Item::default() };
        desk.done("p-dana", Command::AddItem(id.into(), Box::new(item)));
    };
    add(&mut desk, "i-owned", "p-olga", ItemKind::Milestone);
    add(&mut desk, "i-none", "", ItemKind::Milestone);
    add(&mut desk, "i-left", "p-marcus", ItemKind::Milestone);
    add(&mut desk, "i-done", "", ItemKind::Milestone);
    add(&mut desk, "i-two", "p-olga", ItemKind::Milestone);
    desk.done("p-dana", Command::SetDone("i-done".into(), true));
    desk.done("p-dana", Command::ArchivePerson("p-marcus".into()));
    let sections = desk.sections();
    let disputed = Conflict { path: "timeline/i-two/owner".to_owned(), values: Vec::new() };
    let found = ownership(&sections, &[disputed]);
    let ids = |list: &[ItemId]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(ids(&found.none), ["i-left", "i-none"]);
    assert_eq!((ids(&found.several), found.count()), (vec!["i-two".to_owned()], 3));
}
