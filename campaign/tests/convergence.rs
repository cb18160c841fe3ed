//! What people rely on when they edit apart: all devices end up the same, nobody's undo touches anybody else.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

#[path = "start/genesis.rs"]
mod genesis;

use campaign::command::{Command, ItemText};
use campaign::document::{Passage, Replica, Scalar};
use campaign::model::{Item, ItemId, Market, MarketId, MarketProfile, PersonId, Role, Section, SectionId, SectionKind};
use campaign::time::{Instant, StoredDeadline, Zone};
use genesis::genesis;
use proptest::prelude::*;

const START: Instant = Instant(1_796_742_000_000);
const TEXT: &str = "brief/sections/s-1/text/en";

/// Three devices that hold the same small campaign.
fn devices() -> Vec<Replica> {
    let genesis = genesis("p-0", "Dana", Role::Owner, START);
    let (mut first, effects) = Replica::create([1; 16], &genesis).unwrap();
    let mut changes = effects.changes;
    let market = Market {
        profile: MarketProfile {
            name: "Россия".to_owned(),
            letter: "R".to_owned(),
            opens: "09:00".to_owned(),
            closes: "18:00".to_owned(),
            ..MarketProfile::default()
        },
        ..Market::default()
    };
    let setup = [
        Command::AddMarket(MarketId::from("m-1"), Box::new(market)),
        Command::AddSection(SectionId::from("s-1"), SectionKind::Thesis, String::new(), 0),
        Command::WriteWords(TEXT.to_owned(), "The first winter in a new city".to_owned()),
        Command::AddItem(ItemId::from("i-1"), Box::new(Item { title: "Asset lock".to_owned(), ..Item::default() })),
    ];
    for command in setup {
        changes.extend(first.apply(&command, START).unwrap().changes);
    }
    let mut devices = vec![first];
    for place in 1..3u8 {
        let mut replica = Replica::expecting([place + 1; 16], &PersonId(format!("p-{place}")));
        replica.receive(changes.iter().map(|change| change.bytes.as_slice()), START).unwrap();
        devices.push(replica);
    }
    devices
}

/// Gives `to` everything `from` has.
fn bring(devices: &mut [Replica], from: usize, to: usize) {
    let heads = devices[to].heads();
    let news = devices[from].changes_since(&heads);
    devices[to].receive(news.iter().map(|change| change.bytes.as_slice()), START).unwrap();
}

fn settle_all(devices: &mut [Replica]) {
    for (from, to) in [(0, 1), (1, 2), (2, 1), (1, 0), (0, 2)] {
        bring(devices, from, to);
    }
}

#[derive(Clone, Debug)]
enum Deed {
    Title(String),
    Due(u8),
    Done(bool),
    Type { at: usize, delete: usize, words: String },
    Add(u8),
    Archive(u8),
    UndoLast,
    Bring(usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        "[a-zа-я🙂]{1,6}".prop_map(Deed::Title),
        (1u8..28).prop_map(Deed::Due),
        any::<bool>().prop_map(Deed::Done),
        (0usize..60, 0usize..8, "[a-zа-я🙂 ]{0,8}").prop_map(|(at, delete, words)| Deed::Type { at, delete, words }),
        (0u8..6).prop_map(Deed::Add),
        (0u8..6).prop_map(Deed::Archive),
        Just(Deed::UndoLast),
        (0usize..3).prop_map(Deed::Bring),
    ]
}

fn due(day: u8) -> Option<StoredDeadline> {
    let zone = Zone::parse("Europe/Moscow").unwrap();
    Some(StoredDeadline::local(format!("2026-12-{day:02}T18:00").parse().unwrap(), zone).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_do_apart_ends_the_same_everywhere(deeds in prop::collection::vec((0usize..3, deed()), 1..40)) {
        let mut devices = devices();
        let mut undos = vec![Vec::new(); 3];
        for (who, deed) in deeds {
            let command = match deed {
                Deed::Title(words) => Some(Command::SetItem(ItemId::from("i-1"), ItemText::Title, words)),
                Deed::Due(day) => Some(Command::SetDue(ItemId::from("i-1"), due(day))),
                Deed::Done(done) => Some(Command::SetDone(ItemId::from("i-1"), done)),
                Deed::Add(n) => Some(Command::AddItem(ItemId(format!("i-{who}{n}")), Box::new(Item { title: "New".to_owned(), ..Item::default() }))),
                Deed::Archive(n) => Some(Command::ArchiveItem(ItemId(format!("i-{who}{n}")))),
                Deed::Type { at, delete, words } => {
                    devices[who].splice(TEXT, at, delete, &words, START).unwrap();
                    undos[who].extend(devices[who].commit_typing(START).undo);
                    None
                }
                Deed::UndoLast => {
                    if let Some(undo) = undos[who].pop() {
                        devices[who].undo(&undo, START).unwrap();
                    }
                    None
                }
                Deed::Bring(from) => {
                    if from != who {
                        bring(&mut devices, from, who);
                    }
                    None
                }
            };
            if let Some(command) = command
                && let Ok(effects) = devices[who].apply(&command, START)
            {
                undos[who].extend(effects.undo);
            }
        }
        settle_all(&mut devices);
        let first = devices[0].sections().unwrap();
        prop_assert_eq!(&first, &devices[1].sections().unwrap());
        prop_assert_eq!(&first, &devices[2].sections().unwrap());
        for section in Section::ALL {
            let conflicts = devices[0].conflicts(section);
            prop_assert_eq!(&conflicts, &devices[1].conflicts(section));
        }
        // The same document, opened from its file, is the same campaign.
        let saved = devices[2].save();
        let opened = Replica::load([9; 16], &PersonId::from("p-9"), [saved.as_slice()], []).unwrap();
        prop_assert_eq!(&first, &opened.sections().unwrap());
    }

    #[test]
    fn undo_brings_back_what_was_there_unless_somebody_wrote_over_it(day in 1u8..28, other in 1u8..28, overwritten in any::<bool>()) {
        let mut devices = devices();
        let item = ItemId::from("i-1");
        let undo = devices[0].apply(&Command::SetDue(item.clone(), due(day)), START).unwrap().undo.unwrap();
        bring(&mut devices, 0, 1);
        if overwritten && other != day {
            devices[1].apply(&Command::SetDue(item.clone(), due(other)), START).unwrap();
            bring(&mut devices, 1, 0);
        }
        let (_, kept) = devices[0].undo(&undo, START).unwrap();
        let expected = if overwritten && other != day { due(other) } else { None };
        prop_assert_eq!(kept, usize::from(overwritten && other != day));
        prop_assert_eq!(&devices[0].sections().unwrap().timeline[&item].due, &expected);
    }
}

#[test]
fn two_people_typing_in_one_paragraph_merge_by_character() {
    let mut devices = devices();
    devices[0].splice(TEXT, 0, 3, "Your", START).unwrap();
    devices[0].commit_typing(START);
    let end = "The first winter in a new city".len();
    devices[1].splice(TEXT, end, 0, ", told by those who moved", START).unwrap();
    devices[1].commit_typing(START);
    settle_all(&mut devices);
    for device in &devices {
        assert_eq!(device.text(TEXT).unwrap(), "Your first winter in a new city, told by those who moved");
    }
}

#[test]
fn a_conflict_shows_both_values_and_settling_it_settles_it_for_all() {
    let mut devices = devices();
    let item = ItemId::from("i-1");
    devices[0].apply(&Command::SetDue(item.clone(), due(8)), START).unwrap();
    devices[1].apply(&Command::SetDue(item.clone(), due(10)), START.plus_hours(2)).unwrap();
    settle_all(&mut devices);
    let found = devices[2].conflicts(Section::Timeline);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].path, "timeline/i-1/due");
    let authors: Vec<&str> = found[0].values.iter().map(|value| value.author.as_str()).collect();
    assert!(authors.contains(&"p-0") && authors.contains(&"p-1"), "{authors:?}");
    // The value listed first is the one that everybody reads.
    let shown = devices[0].sections().unwrap().timeline[&item].due.clone().unwrap().to_string();
    assert_eq!(found[0].values[0].value, Scalar::Text(shown));
    let losing = found[0].values[1].value.clone();
    devices[2].apply(&Command::Settle(found[0].path.clone(), losing.clone(), false), START).unwrap();
    settle_all(&mut devices);
    for device in &mut devices {
        assert!(device.conflicts(Section::Timeline).is_empty());
        let due = device.sections().unwrap().timeline[&item].due.clone().unwrap().to_string();
        assert_eq!(Scalar::Text(due), losing);
    }
    let said: Vec<String> = devices[0].history().entries.iter().map(|entry| entry.command.clone()).collect();
    assert_eq!(said.iter().filter(|command| *command == "item.due").count(), 2, "nothing leaves history");
}

#[test]
fn an_anchor_stays_on_its_words_while_others_write_around_them() {
    let mut devices = devices();
    let (start, end) = devices[0].pin(TEXT, Passage { start: 10, end: 16 }).unwrap();
    devices[1].splice(TEXT, 0, 0, "🙂 ", START).unwrap();
    devices[1].splice(TEXT, 30, 0, " indeed", START).unwrap();
    devices[1].commit_typing(START);
    settle_all(&mut devices);
    let text: Vec<u16> = devices[0].text(TEXT).unwrap().encode_utf16().collect();
    let found = devices[0].find(TEXT, &start, &end).unwrap();
    assert_eq!(String::from_utf16(&text[found.start..found.end]).unwrap(), "winter");
    let length = found.end - found.start;
    devices[2].splice(TEXT, found.start, length, "", START).unwrap();
    devices[2].commit_typing(START);
    settle_all(&mut devices);
    assert_eq!(devices[0].find(TEXT, &start, &end), None, "the words are gone, and the anchor says so");
}

#[test]
fn a_damaged_value_costs_its_field_and_not_its_section() {
    let mut devices = devices();
    for (path, value) in [
        ("timeline/i-1/due", "whenever"),
        ("timeline/i-1/kind", "party"),
        ("timeline/i-1/done", "very"),
        ("markets/m-1/zone", "Mars/Base"),
        ("timeline/i-9", "not an item"),
    ] {
        let settle = Command::Settle(path.to_owned(), value.into(), false);
        devices[0].apply(&settle, START).unwrap();
    }
    let sections = devices[0].sections().unwrap();
    let item = &sections.timeline[&ItemId::from("i-1")];
    assert_eq!((item.title.as_str(), &item.due, item.done), ("Asset lock", &None, false));
    assert_eq!(sections.timeline.len(), 1);
    assert_eq!(sections.markets[&MarketId::from("m-1")].profile.name, "Россия");
}

#[test]
fn history_tells_who_did_what() {
    let mut devices = devices();
    let at = START.plus_minutes(7);
    devices[1].apply(&Command::SetDone(ItemId::from("i-1"), true), at).unwrap();
    devices[1].splice(TEXT, 0, 0, "A", at).unwrap();
    devices[1].commit_typing(at);
    settle_all(&mut devices);
    let history = devices[2].history();
    let told: Vec<_> = history
        .entries
        .iter()
        .rev()
        .take(2)
        .map(|entry| (entry.author.as_str(), entry.command.as_str(), entry.subject.as_str(), entry.at))
        .collect();
    assert_eq!(told, [("p-1", "text.edit", TEXT, at), ("p-1", "item.done", "timeline/i-1", at)]);
}
