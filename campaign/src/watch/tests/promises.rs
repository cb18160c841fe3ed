//! Promises in the night, feedback on Fridays, delays told in time.

use super::*;
use crate::model::{Cadence, Promise, PromiseEntry, PromiseKind};
use crate::watch::{FlagKind, Hours, Party, Urgency, at_risk, delay_notice, flags, hours_of, hushed, notices};

fn promise(words: &str, place: &str) -> Promise {
    Promise {
        by: "p-olga".into(),
        to: "creators/cr-ana".to_owned(),
        what: "first cut".to_owned(),
        due: due(words, place),
        at: moscow("2026-07-06T10:00"),
        ..Promise::default()
    }
}

fn with(promise: Promise) -> Sections {
    let mut sections = sections();
    sections.timeline = Arc::default();
    Arc::make_mut(&mut sections.promises).insert("pr-1".into(), promise);
    sections
}

#[test]
fn thursday_nine_in_new_york_is_fine_and_friday_two_in_moscow_is_not() {
    let sections = sections();
    let olga = Party::Person("p-olga".into());
    let at = |words: &str| hours_of(&sections, &olga, moscow(words)).unwrap();
    assert_eq!(at("2026-07-10T02:00"), Hours::Outside);
    assert_eq!(at("2026-07-11T12:00"), Hours::DayOff);
    assert_eq!((at("2026-07-10T09:00"), at("2026-07-10T18:00")), (Hours::Working, Hours::Working));
    assert_eq!(hours_of(&sections, &Party::Person("p-timur".into()), moscow("2026-07-10T02:00")), None);
    // Thu 16:00 in Los Angeles is Fri 02:00 in Moscow.
    let sections = with(promise("2026-07-09T16:00", "America/Los_Angeles"));
    let found = flags(&sections, moscow("2026-07-07T10:00"));
    assert_eq!((found.len(), found[0].kind, found[0].owner.as_str()), (1, FlagKind::PromiseOutsideHours, "p-olga"));
}

#[test]
fn four_hours_before_and_untouched_a_delay_is_drafted_and_a_new_time_ends_it() {
    let mut late = promise("2026-07-10T16:00", "Europe/Moscow");
    let sections = with(late.clone());
    let due = moscow("2026-07-10T16:00");
    assert!(!at_risk(&sections, &late, due.plus_hours(-4)));
    let now = due.plus_hours(-4).plus_minutes(1);
    assert!(at_risk(&sections, &late, now));
    let draft = delay_notice(&sections, &late, None, now).unwrap();
    assert!(
        draft.starts_with("Ana, my answer on “first cut” will come later than Fri 10 Jul, 06:00 your time"),
        "{draft}"
    );
    let notice = &notices(&sections, &reader(&sections, "p-olga"), now)[0];
    assert_eq!((notice.urgency, notice.not_before), (Urgency::Now, now));
    assert_eq!(flags(&sections, due.plus_minutes(1))[0].kind, FlagKind::PromiseOverdue);

    let slip = PromiseEntry {
        kind: PromiseKind::Slipped,
        at: now,
        due: super::due("2026-07-13T12:00", "Europe/Moscow"),
        ..PromiseEntry::default()
    };
    late.entries.insert("r-1".into(), slip);
    assert!(flags(&with(late.clone()), due.plus_minutes(1)).is_empty());
    let kept = PromiseEntry { kind: PromiseKind::Kept, at: due, ..PromiseEntry::default() };
    late.entries.insert("r-2".into(), kept);
    assert!(flags(&with(late), moscow("2026-08-01T12:00")).is_empty());
}

#[test]
fn a_word_of_the_promiser_where_the_answer_is_wanted_is_a_beginning() {
    let mut touched = promise("2026-07-10T16:00", "Europe/Moscow");
    touched.about = "timeline/i-ana".to_owned();
    let mut sections = with(touched.clone());
    let now = moscow("2026-07-10T13:00");
    assert!(at_risk(&sections, &touched, now));
    thread(&mut sections, "t-1", "timeline/i-ana2/on/whole", "m-ru", Strength::Idea, now, "another item");
    assert!(at_risk(&sections, &touched, now));
    thread(&mut sections, "t-2", "timeline/i-ana/on/whole", "m-ru", Strength::Idea, now, "looking");
    assert!(!at_risk(&sections, &touched, now));
}

#[test]
fn every_friday_at_five_in_moscow_is_ten_and_then_nine_in_new_york() {
    let cadence = Cadence { weekday: 5, time: "17:00".to_owned(), zone: zone("Europe/Moscow"), ..Cadence::default() };
    let there = zone("America/New_York");
    let next = cadence.next(moscow("2026-10-30T12:00"), 2);
    let seen: Vec<String> = next.iter().map(|at| there.civil(*at).to_string()).collect();
    assert_eq!(seen, ["2026-10-30T10:00", "2026-11-06T09:00"]);
    assert_eq!(cadence.next(moscow("2026-10-30T17:00"), 1), [moscow("2026-11-06T17:00")]);
    assert_eq!(Cadence { weekday: 9, ..cadence }.next(moscow("2026-10-30T12:00"), 2), []);
}

#[test]
fn nothing_rings_in_the_night() {
    let here = zone("Europe/Moscow");
    assert_eq!(hushed(here, moscow("2026-12-08T20:59")), moscow("2026-12-08T20:59"));
    assert_eq!(hushed(here, moscow("2026-12-08T21:00")), moscow("2026-12-09T09:00"));
    assert_eq!(hushed(here, moscow("2026-12-08T03:00")), moscow("2026-12-08T09:00"));
}

fn reader(sections: &Sections, person: &str) -> crate::view::Reader {
    crate::view::Reader::of(sections, &person.into(), crate::language::Language::En, zone("Europe/Moscow"))
}
