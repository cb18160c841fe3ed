//! The document as its users rely on it: two people offline converge, nothing is lost, undo is one's own.

#![expect(clippy::unwrap_used, reason = "a test stops at the first thing that is not as it should be")]

#[path = "start/exchange.rs"]
mod exchange;
#[path = "start/genesis.rs"]
mod genesis;

use campaign::command::Command;
use campaign::document::{Passage, Replica, Scalar};
use campaign::model::{
    Anchor, CommentId, MarketId, Outcome, PersonId, Role, Section, SectionId, SectionKind, Strength, ThreadId,
};
use campaign::time::Instant;
use exchange::exchange;
use genesis::genesis;

const NOW: Instant = Instant(1_764_600_000_000);
const TEXT: &str = "brief/sections/s-1/text/en";

fn start() -> (Replica, Replica) {
    let genesis = genesis("p-ru", "Russia lead", Role::Owner, NOW);
    let (mut moscow, _) = Replica::create([1; 16], &genesis).unwrap();
    moscow.apply(&Command::AddSection(SectionId::from("s-1"), SectionKind::Thesis, String::new(), 10), NOW).unwrap();
    moscow.splice(TEXT, 0, 0, "One winter, two cities.", NOW).unwrap();
    moscow.commit_typing(NOW);
    let bytes = moscow.save();
    let york = Replica::load([2; 16], &PersonId::from("p-us"), [bytes.as_slice()], []).unwrap();
    (moscow, york)
}

fn meet(a: &mut Replica, b: &mut Replica) {
    exchange(a, b, NOW);
    assert_eq!(a.sections().unwrap(), b.sections().unwrap());
}

#[test]
fn two_people_type_into_one_paragraph_and_both_are_kept() {
    let (mut moscow, mut york) = start();
    moscow.splice(TEXT, 0, 3, "Одна", NOW).unwrap();
    york.splice(TEXT, 22, 1, " and one promise.", NOW).unwrap();
    assert!(moscow.is_typing());
    assert_eq!(moscow.commit_typing(NOW).changes.len(), 1);
    york.commit_typing(NOW);
    meet(&mut moscow, &mut york);
    assert_eq!(moscow.text(TEXT).unwrap(), "Одна winter, two cities and one promise.");
}

#[test]
fn asking_for_history_in_the_middle_of_a_word_loses_nothing_of_it() {
    let (mut moscow, mut york) = start();
    york.splice(TEXT, 0, 3, "Two", NOW).unwrap();
    let last = york.history().entries.pop().unwrap();
    assert_eq!((last.command.as_str(), last.subject.as_str()), ("text.edit", TEXT));
    assert!(york.is_typing(), "nobody has been handed the change yet");
    let sent = york.commit_typing(NOW);
    assert_eq!((sent.changes.len(), york.is_typing()), (1, false));
    moscow.receive(sent.changes.iter().map(|change| change.bytes.as_slice()), NOW).unwrap();
    assert_eq!(moscow.text(TEXT).unwrap(), "Two winter, two cities.");
    york.undo(&sent.undo.unwrap(), NOW).unwrap();
    assert_eq!(york.text(TEXT).unwrap(), "One winter, two cities.");
}

#[test]
fn a_refused_command_does_not_swallow_what_was_typed_before_it() {
    let (_, mut york) = start();
    york.splice(TEXT, 0, 3, "Two", NOW).unwrap();
    assert!(york.apply(&Command::RenameSection(SectionId::from("s-none"), String::new()), NOW).is_err());
    assert_eq!(york.commit_typing(NOW).changes.len(), 1);
    assert_eq!(york.text(TEXT).unwrap(), "Two winter, two cities.");
}

#[test]
fn what_arrives_tells_which_text_moved() {
    let (mut moscow, mut york) = start();
    york.splice(TEXT, 3, 0, " long", NOW).unwrap();
    let sent = york.commit_typing(NOW).changes;
    let effects = moscow.receive(sent.iter().map(|change| change.bytes.as_slice()), NOW).unwrap();
    assert_eq!(effects.dirty.iter().copied().collect::<Vec<_>>(), [Section::Brief]);
    assert_eq!((effects.splices[0].path.as_str(), effects.splices[0].at), (TEXT, 3));
}

#[test]
fn two_values_of_one_field_are_a_conflict_until_somebody_settles_it() {
    let (mut moscow, mut york) = start();
    moscow.apply(&Command::RenameCampaign("Зима".to_owned()), NOW).unwrap();
    york.apply(&Command::RenameCampaign("Winter".to_owned()), NOW.plus_minutes(3)).unwrap();
    meet(&mut moscow, &mut york);
    let (here, there) = (moscow.conflicts(Section::Campaign), york.conflicts(Section::Campaign));
    assert_eq!(here, there);
    assert_eq!(here.len(), 1);
    assert_eq!(here[0].values[0].value.to_words(), moscow.sections().unwrap().campaign.name);
    let mut authors: Vec<_> = here[0].values.iter().map(|value| value.author.as_str()).collect();
    authors.sort_unstable();
    assert_eq!(authors, ["p-ru", "p-us"]);
    moscow.apply(&Command::Settle(here[0].path.clone(), Scalar::from("Зима"), false), NOW).unwrap();
    meet(&mut moscow, &mut york);
    assert!(york.conflicts(Section::Campaign).is_empty());
    assert_eq!(york.sections().unwrap().campaign.name, "Зима");
    assert_eq!(york.history().entries.iter().filter(|entry| entry.command == "campaign.rename").count(), 2);
}

#[test]
fn undo_takes_back_ones_own_and_leaves_what_others_wrote_over() {
    let (mut moscow, mut york) = start();
    let renamed = moscow.apply(&Command::RenameCampaign("Зима".to_owned()), NOW).unwrap().undo.unwrap();
    let (effects, kept) = moscow.undo(&renamed, NOW).unwrap();
    assert_eq!((moscow.sections().unwrap().campaign.name.as_str(), kept), ("Winter launch", 0));
    moscow.undo(&effects.undo.unwrap(), NOW).unwrap();
    assert_eq!(moscow.sections().unwrap().campaign.name, "Зима");
    meet(&mut moscow, &mut york);
    york.apply(&Command::RenameCampaign("Winter".to_owned()), NOW).unwrap();
    meet(&mut moscow, &mut york);
    let (_, kept) = moscow.undo(&renamed, NOW).unwrap();
    assert_eq!((moscow.sections().unwrap().campaign.name.as_str(), kept), ("Winter", 1));
}

#[test]
fn typed_words_are_taken_back_where_they_stand_now() {
    let (mut moscow, mut york) = start();
    moscow.splice(TEXT, 11, 0, " and dark", NOW).unwrap();
    let typed = moscow.commit_typing(NOW).undo.unwrap();
    meet(&mut moscow, &mut york);
    york.splice(TEXT, 0, 0, "Look: ", NOW).unwrap();
    york.commit_typing(NOW);
    meet(&mut moscow, &mut york);
    moscow.undo(&typed, NOW).unwrap();
    assert_eq!(moscow.text(TEXT).unwrap(), "Look: One winter, two cities.");
}

#[test]
fn a_passage_keeps_its_place_while_others_write_around_it() {
    let (mut moscow, _) = start();
    let (start, end) = moscow.pin(TEXT, Passage { start: 4, end: 10 }).unwrap();
    moscow.splice(TEXT, 0, 0, "Look: ", NOW).unwrap();
    assert_eq!(moscow.find(TEXT, &start, &end), Some(Passage { start: 10, end: 16 }));
    moscow.splice(TEXT, 16, 0, "!!", NOW).unwrap();
    assert_eq!(moscow.find(TEXT, &start, &end), Some(Passage { start: 10, end: 16 }));
}

#[test]
fn a_thread_ends_with_an_outcome_or_stays_open() {
    let (mut moscow, _) = start();
    let (thread, comment) = (ThreadId::from("t-1"), CommentId::from("c-1"));
    let anchor = Anchor { path: TEXT.to_owned(), ..Anchor::default() };
    let open = Command::OpenThread(
        thread.clone(),
        anchor,
        MarketId::default(),
        Strength::MustFix,
        comment,
        "Why two?".to_owned(),
    );
    moscow.apply(&open, NOW).unwrap();
    let empty = Command::ResolveThread(thread.clone(), Outcome::Decided, " ".to_owned());
    assert!(moscow.apply(&empty, NOW).is_err());
    assert!(moscow.sections().unwrap().threads[&thread].is_open());
    moscow.apply(&Command::ResolveThread(thread.clone(), Outcome::Decided, "Two.".to_owned()), NOW).unwrap();
    let sections = moscow.sections().unwrap();
    assert_eq!(sections.threads[&thread].outcome, Some(Outcome::Decided));
    assert_eq!(sections.threads[&thread].in_order()[0].1.body, "Why two?");
}

#[test]
fn the_past_can_be_read_as_it_was() {
    let (mut moscow, _) = start();
    let heads = moscow.heads();
    moscow.apply(&Command::RenameCampaign("Зима".to_owned()), NOW).unwrap();
    assert_eq!(moscow.sections_at(&heads).unwrap().campaign.name, "Winter launch");
}

#[test]
fn a_file_that_is_not_a_campaign_is_refused() {
    assert!(Replica::load([3; 16], &PersonId::from("p"), [b"PK\x03\x04 a spreadsheet".as_slice()], []).is_err());
    let mut stranger = automerge::AutoCommit::new();
    automerge::transaction::Transactable::put(&mut stranger, automerge::ROOT, "shopping", "milk").unwrap();
    assert!(Replica::load([3; 16], &PersonId::from("p"), [stranger.save().as_slice()], []).is_err());
}
