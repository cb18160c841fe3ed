//! Silence means no objections only after a whole working day of whoever was asked (E3).

use super::*;
use crate::language::Language;
use crate::view::Reader;
use crate::view::silence::silences;

#[test]
fn a_market_that_is_asked_on_friday_evening_has_its_whole_monday() {
    let mut sections = sections();
    let asked = moscow("2026-12-05T01:00");
    log(&mut sections, "r-1", "i-ana", SubmissionKind::Received, asked, "");
    let reader = Reader::of(&sections, &"p-olga".into(), Language::En, zone("Europe/Moscow"));
    let list = |sections: &Sections, now| {
        let found = silences(sections, &"i-ana".into(), &reader, now);
        found.into_iter().map(|one| (one.badge.id.0, one.until, one.over)).collect::<Vec<_>>()
    };
    let before = list(&sections, moscow("2026-12-07T17:59"));
    let ru = before.iter().find(|(market, ..)| market == "m-ru").unwrap();
    assert!(ru.1.contains("Mon 7 Dec") && ru.1.contains("18:00") && !ru.2, "{ru:?}");
    assert!(list(&sections, moscow("2026-12-07T18:00")).iter().any(|(market, _, over)| market == "m-ru" && *over));

    let path = crate::model::Aspect::Whole.path(&"i-ana".into());
    thread(&mut sections, "t-1", &path, "m-ru", Strength::Praise, asked.plus_hours(9), "Good");
    let left = list(&sections, asked.plus_hours(10));
    assert!(left.iter().all(|(market, ..)| market != "m-ru"), "who spoke is not silent");

    log(&mut sections, "r-2", "i-ana", SubmissionKind::Accepted, asked.plus_hours(11), "r-1");
    assert_eq!(list(&sections, asked.plus_hours(12)), [], "nothing is asked any more");
}
