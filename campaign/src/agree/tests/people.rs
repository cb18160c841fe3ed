//! Roles that answer when they are called.

use super::*;
use crate::model::Comment;
use crate::story::{calls, is_called};
use crate::view::Reader;

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
