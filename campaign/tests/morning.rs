//! What stands beside the news of a morning: who owes what, and the hours shared with each other market.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use campaign::command::Command;
use campaign::document::Replica;
use campaign::language::Language;
use campaign::model::{PersonId, Section, Sections};
use campaign::sample;
use campaign::time::{Instant, Zone};
use campaign::view::Reader;
use campaign::view::today::{shared_hours, waiting};

/// Wed 18 Nov 2026, 09:00 in Moscow.
const NOW: Instant = Instant(1_794_981_600_000);

fn sections() -> Sections {
    let sample = sample::campaign(NOW).unwrap();
    Replica::load([9; 16], &PersonId::from("p-olga"), [sample.bytes.as_slice()], []).unwrap().sections().unwrap()
}

fn olga(sections: &Sections) -> Reader {
    Reader::of(sections, &PersonId::from("p-olga"), Language::En, Zone::parse("Europe/Moscow").unwrap())
}

#[test]
fn what_others_owe_is_named_with_its_owner_and_never_what_is_one_s_own_or_done() {
    let sections = sections();
    let reader = olga(&sections);
    let later = NOW.plus_days(20);
    let list = waiting(&sections, &reader, later);
    assert!(!list.is_empty() && list.len() <= 6);
    assert!(list.windows(2).all(|pair| pair[0].due <= pair[1].due), "the oldest debt first");
    for one in &list {
        let item = sections.timeline.values().find(|item| item.title == one.title).unwrap();
        assert!(!item.done && item.owner != reader.person, "{}", one.title);
        assert_eq!(one.late, one.due < later);
        assert!(one.when.contains("your time"), "{}", one.when);
        assert_eq!(one.who.is_empty(), item.owner.is_empty());
    }
}

#[test]
fn shared_hours_are_told_market_by_market_with_the_day_they_change() {
    let sections = sections();
    let reader = olga(&sections);
    let shared = shared_hours(&sections, &reader, NOW);
    let names: Vec<_> = shared.iter().map(|one| one.badge.id.as_str()).collect();
    assert_eq!(names, ["m-us", "m-mx"], "every market but one's own");
    let printer = reader.printer(NOW);
    let window = shared[0].window.unwrap();
    assert_eq!(
        (printer.bare(window.from), printer.clock(window.to)),
        ("Wed 18 Nov, 17:00".to_owned(), "18:00".to_owned())
    );
    let (day, minutes) = shared[0].change.unwrap();
    assert_eq!((day.year(), day.month(), day.day(), minutes), (2027, 3, 14, 120), "clocks go forward in New York");
    assert_eq!(shared[1].window, None, "Mexico City begins when Moscow ends");
}

#[test]
fn after_today_s_window_the_next_one_is_on_the_next_working_day() {
    let sections = sections();
    let reader = olga(&sections);
    // Friday evening in Moscow.
    let friday = NOW.plus_days(2).plus_minutes(10 * 60);
    let window = shared_hours(&sections, &reader, friday)[0].window.unwrap();
    assert_eq!(reader.printer(friday).bare(window.from), "Mon 23 Nov, 17:00");
}

#[test]
fn either_value_of_a_conflict_settles_it_the_one_shown_as_well_as_the_other() {
    for (which, at) in [(0, NOW), (1, NOW)] {
        let sample = sample::campaign(NOW).unwrap();
        let mut replica = Replica::load([9; 16], &PersonId::from("p-olga"), [sample.bytes.as_slice()], []).unwrap();
        let conflicts: Vec<_> =
            [Section::Timeline, Section::Creators].into_iter().flat_map(|section| replica.conflicts(section)).collect();
        assert_eq!(conflicts.len(), 2);
        for conflict in conflicts {
            let value = conflict.values[which].clone();
            let effects =
                replica.apply(&Command::Settle(conflict.path.clone(), value.value.clone(), value.prose), at).unwrap();
            assert_eq!(effects.changes.len(), 1, "{}: settling is a change of its own", conflict.path);
        }
        let left: Vec<_> =
            [Section::Timeline, Section::Creators].into_iter().flat_map(|section| replica.conflicts(section)).collect();
        assert_eq!(left, [], "value {which}");
    }
}
