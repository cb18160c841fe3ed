//! The morning's domain through its commands: story 5, one list of feedback, delays with a new time, undo, and
//! one golden list of flags and notices that browser and relay both compute.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use campaign::command::{
    Command, CommandError, EscalationCommand, FeedbackCommand, HandoffCommand, PromiseCommand, RuleCommand,
    WatchCommand,
};
use campaign::document::Replica;
use campaign::language::Language;
use campaign::model::{
    Aspect, CommentId, CreatorId, Handoff, HandoffId, Item, ItemId, ItemKind, Promise, RecordId, Section, Sections,
    Strength, ThreadId, Threshold,
};
use campaign::sample;
use campaign::time::{Instant, StoredDeadline, Zone};
use campaign::view::creator::creator_page;
use campaign::view::{Reader, escalations, feedback, handoffs, promises, waiting_board};
use campaign::watch::{self, FlagKind, Severity};

/// Wed 18 Nov 2026, 09:00 in Moscow.
const NOW: Instant = Instant(1_794_981_600_000);

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

fn open() -> Replica {
    let sample = sample::campaign(NOW).unwrap();
    Replica::load([9; 16], &"p-olga".into(), [sample.bytes.as_slice()], []).unwrap()
}

fn reader(sections: &Sections, person: &str, language: Language, place: &str) -> Reader {
    Reader::of(sections, &person.into(), language, zone(place))
}

fn feedback_command(command: FeedbackCommand) -> Command {
    Command::Watch(WatchCommand::Feedback(command))
}

fn say(strength: Option<Strength>) -> Command {
    feedback_command(FeedbackCommand::Say {
        thread: "t-new".into(),
        item: "i-vera-draft".into(),
        aspect: Aspect::Sound,
        market: "m-ru".into(),
        strength,
        comment: CommentId("c-new".to_owned()),
        body: "Тише".to_owned(),
    })
}

#[test]
fn two_markets_six_hours_and_a_minute_late_are_two_notices_to_the_bridge_and_one_matter() {
    let mut replica = open();
    let due = NOW.plus_days(1);
    for (id, market, creator) in [("i-x-ru", "m-ru", "cr-vera"), ("i-x-us", "m-us", "cr-jonah")] {
        let item = Item {
            title: id.to_owned(),
            kind: ItemKind::Deliverable,
            market: market.into(),
            creator: CreatorId::from(creator),
            due: Some(StoredDeadline::instant(due, zone("Europe/Moscow"))),
            ..Item::default()
        };
        replica.apply(&Command::AddItem(ItemId::from(id), Box::new(item)), NOW).unwrap();
    }
    let heads = replica.heads();
    let sections = replica.sections().unwrap();
    let late = |sections: &Sections, now: Instant| {
        let all = watch::flags(sections, now).into_iter();
        all.filter(|flag| flag.kind == FlagKind::Late && flag.root.starts_with("timeline/i-x")).collect::<Vec<_>>()
    };
    assert_eq!(late(&sections, due.plus_hours(6)), []);
    let after = due.plus_hours(6).plus_minutes(1);
    let found = late(&sections, after);
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|flag| flag.severity == Severity::Urgent && flag.owner.as_str() == "p-timur"));
    let timur = reader(&sections, "p-timur", Language::En, "Europe/Moscow");
    let told = watch::notices(&sections, &timur, after);
    assert_eq!(told.iter().filter(|notice| notice.key.contains("i-x-")).count(), 2);
    let all = watch::flags(&sections, after);
    let matters = watch::escalations(&sections, &all, after);
    let matter = matters.iter().find(|one| one.flags.iter().any(|flag| flag.root == "timeline/i-x-ru")).unwrap();
    assert!(matter.both && matter.flags.iter().any(|flag| flag.root == "timeline/i-x-us"));

    // Taken by the bridge, the two are told no more; yesterday's document still says what it said.
    let take = EscalationCommand::Take("r-take".into(), matter.keys());
    replica.apply(&Command::Watch(WatchCommand::Escalation(take)), after).unwrap();
    let sections = replica.sections().unwrap();
    assert!(!watch::notices(&sections, &timur, after).iter().any(|notice| notice.key.contains("i-x-")));
    assert_eq!(late(&replica.sections_at(&heads).unwrap(), after), found);
}

#[test]
fn feedback_without_a_strength_is_refused_and_undo_takes_a_round_back() {
    let mut replica = open();
    assert!(matches!(replica.apply(&say(None), NOW), Err(CommandError::NoStrength)));
    replica.apply(&say(Some(Strength::Idea)), NOW).unwrap();
    let item = ItemId::from("i-vera-draft");
    let sections = replica.sections().unwrap();
    let olga = reader(&sections, "p-olga", Language::Ru, "Europe/Moscow");
    let page = feedback::page(&sections, &item, &olga, NOW).unwrap();
    assert_eq!((page.pending.len(), page.contradictions.len(), page.sender.as_str()), (4, 1, "p-olga"));
    assert_eq!(page.row.round, "раундов ещё не было, договорились на 2");
    let send = |threads| FeedbackCommand::SendRound {
        id: "r-round".into(),
        item: item.clone(),
        of: page.answers.clone().unwrap(),
        threads,
        words: String::new(),
    };
    assert!(matches!(replica.apply(&feedback_command(send(Vec::new())), NOW), Err(CommandError::NothingToSend)));
    let list = page.pending.iter().map(|point| (point.thread.clone(), point.fingerprint.clone())).collect();
    let done = replica.apply(&feedback_command(send(list)), NOW).unwrap();
    let after = feedback::page(&replica.sections().unwrap(), &item, &olga, NOW).unwrap();
    assert_eq!((after.row.round.as_str(), after.rounds[0].points.len()), ("раунд 1 из 2", 4));
    assert!(after.rounds[0].points.iter().all(|point| !point.changed));
    replica.apply(&Command::SetStrength(ThreadId::from("t-new"), Strength::MustFix), NOW).unwrap();
    let changed = feedback::page(&replica.sections().unwrap(), &item, &olga, NOW).unwrap();
    assert_eq!(changed.rounds[0].points.iter().filter(|point| point.changed).count(), 1);
    replica.undo(&done.undo.unwrap(), NOW).unwrap();
    assert!(feedback::page(&replica.sections().unwrap(), &item, &olga, NOW).unwrap().rounds.is_empty());
}

#[test]
fn accepting_a_delivery_makes_the_deliverable_done() {
    let mut replica = open();
    let accept = FeedbackCommand::Accept {
        id: "r-ok".into(),
        item: "i-vera-draft".into(),
        of: "r-vera-1".into(),
        words: String::new(),
    };
    replica.apply(&feedback_command(accept), NOW).unwrap();
    assert!(replica.sections().unwrap().timeline[&"i-vera-draft".into()].done);
}

#[test]
fn a_delay_needs_a_time_that_lies_ahead() {
    let mut replica = open();
    let slip = |at: Instant| {
        let due = StoredDeadline::instant(at, zone("Europe/Moscow"));
        let slip = PromiseCommand::Slip("pr-vera-ru".into(), RecordId::from("r-slip"), Box::new(due), String::new());
        Command::Watch(WatchCommand::Promise(slip))
    };
    assert!(matches!(replica.apply(&slip(NOW), NOW), Err(CommandError::TimeOver)));
    replica.apply(&slip(NOW.plus_days(20)), NOW).unwrap();
    let sections = replica.sections().unwrap();
    let promise: &Promise = &sections.promises[&"pr-vera-ru".into()];
    assert_eq!((promise.slips(), promise.moment(&sections)), (1, Some(NOW.plus_days(20))));
}

#[test]
fn a_handoff_goes_when_its_checklist_is_done() {
    let mut replica = open();
    let command = |command| Command::Watch(WatchCommand::Handoff(command));
    let id = HandoffId::from("h-assets");
    let send = command(HandoffCommand::Send(id.clone(), "r-go".into()));
    assert!(matches!(replica.apply(&send, NOW), Err(CommandError::ChecklistOpen)));
    let kind = replica.sections().unwrap().handoffs[&id].kind;
    for point in kind.checklist() {
        replica.apply(&command(HandoffCommand::Check(id.clone(), point, true)), NOW).unwrap();
    }
    replica.apply(&send, NOW).unwrap();
    replica.apply(&command(HandoffCommand::Acknowledge(id.clone(), "r-there".into())), NOW.plus_hours(2)).unwrap();
    let sections = replica.sections().unwrap();
    let handoff: &Handoff = &sections.handoffs[&id];
    assert!(handoff.sent().is_some() && handoff.acknowledged().is_some());
}

#[test]
fn thresholds_keep_within_their_bounds_and_are_written_without_a_market() {
    let mut replica = open();
    let set = |value| Command::Watch(WatchCommand::Rule(RuleCommand::Set(Threshold::LateHours, value)));
    assert!(replica.apply(&set(0), NOW).is_err());
    replica.apply(&set(8), NOW).unwrap();
    let sections = replica.sections().unwrap();
    assert_eq!(sections.rules.get(Threshold::LateHours), 8);
    let (lines, same) = escalations::rules(&sections, &reader(&sections, "p-olga", Language::Ru, "Europe/Moscow"));
    assert_eq!(lines[0].words, "Креатор опаздывает больше чем на 8 часов");
    assert_eq!(same, "Одинаково для всех: Россия, United States и México");
}

#[test]
fn a_document_without_these_sections_reads_and_takes_them() {
    let sections = Sections::default();
    assert_eq!(watch::flags(&sections, NOW), []);
    assert_eq!(Section::of_path("submissions/r-1"), Some(Section::Submissions));
}

#[test]
fn a_creator_reads_when_each_market_answers_and_what_went_back() {
    let sections = open().sections().unwrap();
    let vera = creator_page(&sections, &"cr-vera".into(), NOW, Some(Language::En)).unwrap();
    let hear = vera.hear.unwrap();
    assert!(hear.starts_with("Next you’ll hear from ") && hear.contains("from United States by"), "{hear}");
    assert!(hear.contains("from Россия by"), "{hear}");
    assert_eq!(vera.approver.as_deref(), Some("Olga has the last word on your work."));
    let ximena = creator_page(&sections, &"cr-ximena".into(), NOW, None).unwrap();
    let round = &ximena.feedback[0].rounds[0];
    assert_eq!((round.words.as_str(), round.points.len()), ("ronda 1 de 2", 2));
    assert!(round.points.iter().all(|point| !point.changed), "the sample's fingerprints are those of its words");
}

#[test]
fn the_sample_shows_every_screen_in_every_language() {
    let sections = open().sections().unwrap();
    for (language, place) in
        [(Language::En, "America/New_York"), (Language::Ru, "Europe/Moscow"), (Language::Es, "America/Mexico_City")]
    {
        let timur = reader(&sections, "p-timur", language, place);
        let later = NOW.plus_days(9);
        let told = format!(
            "{:?} {:?} {:?} {:?} {:?} {:?}",
            escalations::inbox(&sections, &timur, later),
            feedback::rows(&sections, &timur, later),
            promises::promises(&sections, &timur, later),
            promises::cadences(&sections, &timur, later),
            handoffs::handoffs(&sections, &timur, later),
            waiting_board::board(&sections, &timur, later),
        );
        assert!(!told.contains('⟦') && !told.contains("{$"), "{told}");
    }
}

/// The relay's tests hold the same list against the same document and moment.
#[test]
fn the_same_document_and_moment_give_these_flags_and_notices() {
    let sections = open().sections().unwrap();
    let printer = reader(&sections, "p-timur", Language::En, "Europe/Moscow").printer(NOW);
    let flags = watch::flags(&sections, NOW);
    let mut told: Vec<String> = flags
        .iter()
        .map(|flag| format!("{} | {} | {}", flag.kind.code(), flag.owner, watch::sentence(flag, &sections, &printer)))
        .collect();
    for (person, language, place) in
        [("p-timur", Language::Ru, "Europe/Moscow"), ("p-priya", Language::En, "America/New_York")]
    {
        let reader = reader(&sections, person, language, place);
        for notice in watch::notices(&sections, &reader, NOW) {
            told.push(format!("{person} {:?} {} | {}", notice.urgency, notice.not_before.to_iso(), notice.words));
        }
    }
    let golden = include_str!("watch.golden.txt");
    assert_eq!(told.join("\n").trim(), golden.trim());
}
