//! What a sync promises: exactly the changed items, only what is open, one recorder who rotates, the next one at the same
//! time on its clock, and a recap within two hours.

mod clocks;

use super::*;
use crate::command::{Command, CommandError, ItemText, LearningCommand, MeetingCommand, OutcomeDraft, SyncCommand};
use crate::document::{Genesis, Replica};
use crate::language::Language;
use crate::model::{
    Item, ItemId, Learning, LearningId, Market, MarketId, MarketProfile, Meeting, MeetingId, MeetingKind, MeetingStage,
    OutcomeKind, Person, PersonId, RecordId, Role, Sections,
};
use crate::story::Away;
use crate::time::{Instant, StoredDeadline, Zone};
use crate::view::Reader;
use crate::watch;

const PEOPLE: [(&str, &str, &str); 4] = [
    ("p-olga", "Olga", "m-ru"),
    ("p-ivan", "Ivan", "m-ru"),
    ("p-marcus", "Marcus", "m-us"),
    ("p-june", "June", "m-us"),
];

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

fn moscow(words: &str) -> Instant {
    zone("Europe/Moscow").exact(words.parse().unwrap()).unwrap()
}

fn start(words: &str, place: &str) -> StoredDeadline {
    StoredDeadline::local(words.parse().unwrap(), zone(place)).unwrap()
}

/// Russia and the US at one device, with a sync on Tue 8 Dec 2026 at 18:00 in Moscow.
struct Room {
    replica: Replica,
    now: Instant,
}

impl Room {
    fn open() -> Self {
        let now = moscow("2026-12-01T09:00");
        let genesis = Genesis {
            document: "00".to_owned(),
            name: "Winter".to_owned(),
            language: Language::En,
            owner: PersonId::from("p-olga"),
            owner_name: "Olga".to_owned(),
            role: Role::MarketLead,
            at: now,
            sample: false,
        };
        let (replica, _) = Replica::create([1; 16], &genesis).unwrap();
        let mut room = Self { replica, now };
        for (id, name, place, order) in [("m-ru", "Russia", "Europe/Moscow", 0), ("m-us", "US", "America/New_York", 1)]
        {
            let profile = MarketProfile {
                name: name.to_owned(),
                letter: name[..1].to_owned(),
                zone: zone(place),
                opens: "09:00".to_owned(),
                closes: "18:00".to_owned(),
                weekend: "6 7".to_owned(),
                ..MarketProfile::default()
            };
            room.does(Command::AddMarket(id.into(), Box::new(Market { profile, order, ..Market::default() })));
        }
        room.does(Command::SetPersonMarket("p-olga".into(), "m-ru".into()));
        for (id, name, market) in &PEOPLE[1..] {
            let person =
                Person { name: (*name).to_owned(), role: Role::Member, market: (*market).into(), ..Person::default() };
            room.does(Command::AddPerson((*id).into(), person));
        }
        for n in 1..=6 {
            let item = Item { title: format!("Thing {n}"), owner: "p-olga".into(), ..Item::default() };
            room.does(Command::AddItem(ItemId(format!("i-{n}")), Box::new(item)));
        }
        room.meets(MeetingCommand::Plan("mt-1".into(), Box::new(weekly())));
        room
    }

    fn tries(&mut self, command: Command) -> Result<(), CommandError> {
        self.now = self.now.plus_minutes(1);
        self.replica.apply(&command, self.now).map(|_| ())
    }

    fn does(&mut self, command: Command) {
        self.tries(command).unwrap();
    }

    fn meets(&mut self, command: MeetingCommand) {
        self.does(Command::Sync(SyncCommand::Meeting(command)));
    }

    fn refuses(&mut self, command: MeetingCommand) -> &'static str {
        self.tries(Command::Sync(SyncCommand::Meeting(command))).unwrap_err().key()
    }

    fn sections(&self) -> Sections {
        self.replica.sections().unwrap()
    }

    fn hold(&mut self, id: &str, next: &str) {
        self.meets(MeetingCommand::Start(id.into(), RecordId(format!("r-{id}-s"))));
        self.meets(MeetingCommand::Close(id.into(), RecordId(format!("r-{id}-e")), next.into()));
    }

    fn agenda(&mut self, id: &str) -> Agenda {
        let sections = self.sections();
        let history = self.replica.history();
        let (base, since) = agenda_base(&sections, &history, &id.into(), self.now);
        let before = self.replica.sections_at(&base).unwrap();
        let away = Away { history: &history, base: &base, before: &before, after: &sections, conflicts: &[], since };
        let reader = Reader::of(&sections, &"p-olga".into(), Language::En, zone("Europe/Moscow"));
        agenda(&away, &id.into(), &reader, self.now)
    }
}

fn weekly() -> Meeting {
    Meeting {
        start: Some(start("2026-12-08T18:00", "Europe/Moscow")),
        attendees: PEOPLE.iter().map(|(id, ..)| ((*id).into(), true)).collect(),
        recorder: "p-olga".into(),
        ..Meeting::default()
    }
}

fn paths(agenda: &Agenda, kind: BlockKind) -> Vec<String> {
    let block = agenda.blocks.iter().find(|block| block.kind == kind).unwrap();
    let mut paths: Vec<String> = block.lines.iter().map(|line| line.path.clone()).collect();
    paths.sort();
    paths
}

#[test]
fn the_agenda_holds_exactly_what_changed_since_the_last_sync() {
    let mut room = Room::open();
    room.does(Command::SetItem("i-6".into(), ItemText::Title, "Known before".to_owned()));
    room.hold("mt-1", "mt-2");
    assert!(paths(&room.agenda("mt-2"), BlockKind::Different).is_empty());

    let due = Some(start("2026-12-20T12:00", "Europe/Moscow"));
    room.does(Command::SetDue("i-1".into(), due.clone()));
    room.does(Command::SetItem("i-3".into(), ItemText::Title, "Renamed".to_owned()));
    room.does(Command::SetDone("i-5".into(), true));
    // Changed and changed back is no change.
    room.does(Command::SetDue("i-4".into(), due));
    room.does(Command::SetDue("i-4".into(), None));
    let agenda = room.agenda("mt-2");
    assert_eq!(paths(&agenda, BlockKind::Different), ["timeline/i-1", "timeline/i-3", "timeline/i-5"]);
    assert!(paths(&agenda, BlockKind::Shift).is_empty());
    assert!(paths(&agenda, BlockKind::Learned).is_empty());
}

#[test]
fn only_what_is_open_has_to_shift() {
    let mut room = Room::open();
    room.hold("mt-1", "mt-2");
    let assume =
        crate::command::AssumptionCommand::Add("a-1".into(), "Coffee is for mornings".to_owned(), "p-june".into());
    room.does(Command::Watch(crate::command::WatchCommand::Assumption(assume)));
    let raise = crate::command::EscalationCommand::Raise {
        id: "r-raise".into(),
        path: "assumptions/a-1".to_owned(),
        theirs: "Coffee is for mornings".to_owned(),
        words: "Here it is for evenings".to_owned(),
    };
    room.does(Command::Watch(crate::command::WatchCommand::Escalation(raise)));
    let agenda = room.agenda("mt-2");
    let open = paths(&agenda, BlockKind::Shift);
    assert_eq!(open.len(), 1, "{agenda:#?}");

    let next_week = Box::new(start("2026-12-20T12:00", "Europe/Moscow"));
    let plan = crate::command::EscalationCommand::Plan(
        "r-plan".into(),
        vec![open[0].clone()],
        "Ask ten people".to_owned(),
        next_week,
    );
    room.does(Command::Watch(crate::command::WatchCommand::Escalation(plan)));
    assert!(paths(&room.agenda("mt-2"), BlockKind::Shift).is_empty());
    // The plan's time is over: it is open again.
    room.now = moscow("2026-12-20T12:01");
    assert_eq!(paths(&room.agenda("mt-2"), BlockKind::Shift), open);
}

#[test]
fn a_learning_for_the_other_market_is_on_the_agenda_and_one_for_home_is_not() {
    let mut room = Room::open();
    room.hold("mt-1", "mt-2");
    let learning = |market: &str| Learning {
        words: "Name the subtitle language in the brief".to_owned(),
        markets: [(MarketId::from(market), true)].into(),
        ..Learning::default()
    };
    for (id, market) in [("l-home", "m-ru"), ("l-there", "m-us")] {
        let add = LearningCommand::Add(id.into(), Box::new(learning(market)));
        room.does(Command::Sync(SyncCommand::Learning(add)));
    }
    let agenda = room.agenda("mt-2");
    assert_eq!(paths(&agenda, BlockKind::Learned), ["learnings/l-there"]);
    assert!(paths(&agenda, BlockKind::Different).is_empty());
}

#[test]
fn an_agenda_takes_four_kinds_and_no_general_update() {
    let mut room = Room::open();
    let put = |kind: &str| {
        MeetingCommand::Put("mt-1".into(), RecordId(format!("r-{kind}")), kind.to_owned(), "Words".to_owned())
    };
    for kind in ["blocker", "decision", "shift", "learning"] {
        room.meets(put(kind));
    }
    assert_eq!(room.refuses(put("update")), "error-agenda-kind");
    assert_eq!(room.refuses(put("")), "error-agenda-kind");
    assert_eq!(room.sections().meetings[&MeetingId::from("mt-1")].points().len(), 4);
    let agenda = room.agenda("mt-1");
    assert_eq!(paths(&agenda, BlockKind::Shift).len(), 3);
    assert_eq!(paths(&agenda, BlockKind::Learned), ["meetings/mt-1/agenda/r-learning"]);
}

#[test]
fn a_meeting_has_exactly_one_recorder_and_the_markets_take_turns() {
    let mut room = Room::open();
    room.meets(MeetingCommand::Plan(
        "mt-x".into(),
        Box::new(Meeting { recorder: PersonId::default(), kind: MeetingKind::Strategy, ..weekly() }),
    ));
    assert_eq!(room.refuses(MeetingCommand::Start("mt-x".into(), "r-x".into())), "error-recorder-missing");
    let mut markets = Vec::new();
    let mut wrote = Vec::new();
    for turn in 1..=6 {
        let sections = room.sections();
        let id = MeetingId(format!("mt-{turn}"));
        let recorder = sections.meetings[&id].recorder.clone();
        markets.push(sections.people[&recorder].market.to_string());
        wrote.push(recorder.to_string());
        room.hold(id.as_str(), &format!("mt-{}", turn + 1));
    }
    assert_eq!(markets, ["m-ru", "m-us", "m-ru", "m-us", "m-ru", "m-us"]);
    // Within a market it goes around too.
    assert_eq!(wrote, ["p-olga", "p-june", "p-ivan", "p-marcus", "p-olga", "p-june"]);
}

#[test]
fn closing_makes_the_next_one_at_the_same_time_on_its_clock() {
    let mut room = Room::open();
    room.hold("mt-1", "mt-2");
    let next = room.sections().meetings[&MeetingId::from("mt-2")].clone();
    assert_eq!((next.kind, next.stage(), next.length()), (MeetingKind::Sync, MeetingStage::Planned, 20));
    assert_eq!(next.begins(), Some(moscow("2026-12-15T18:00")));
    assert_eq!(next.present().count(), 4);
    // What was held stays as it was.
    assert_eq!(room.refuses(MeetingCommand::SetRecorder("mt-1".into(), "p-june".into())), "error-meeting-over");
    assert_eq!(
        room.refuses(MeetingCommand::Close("mt-2".into(), "r-q".into(), "mt-3".into())),
        "error-meeting-not-begun"
    );
    assert_eq!(BlockKind::of(MeetingKind::Performance)[0], BlockKind::Numbers);
}

#[test]
fn outcomes_become_things_and_the_recap_tells_them_on_both_clocks() {
    let mut room = Room::open();
    let draft = |kind, words: &str| OutcomeDraft {
        kind,
        words: words.to_owned(),
        owner: "p-june".into(),
        due: Some(start("2026-12-10T12:00", "America/New_York")),
        markets: Vec::new(),
    };
    let log = |id: &str, draft| MeetingCommand::Log("mt-1".into(), id.into(), Box::new(draft));
    assert_eq!(room.refuses(log("r-0", draft(OutcomeKind::Decision, "Too early"))), "error-meeting-not-begun");
    room.now = moscow("2026-12-08T18:00");
    room.meets(MeetingCommand::Start("mt-1".into(), "r-s".into()));
    room.meets(log("r-1", draft(OutcomeKind::Decision, "We go live on Friday")));
    room.meets(log("r-2", draft(OutcomeKind::Action, "Write the captions")));
    room.meets(log("r-3", draft(OutcomeKind::Learning, "Captions need two days")));
    room.meets(MeetingCommand::Close("mt-1".into(), "r-e".into(), "mt-2".into()));
    let sections = room.sections();
    assert_eq!(sections.timeline[&ItemId::from("i-2")].title, "Write the captions");
    assert_eq!(sections.learnings[&LearningId::from("l-3")].from, "meetings/mt-1");
    let decision = &sections.decisions.log[&crate::model::DecisionId::from("de-1")];
    assert_eq!((decision.what.as_str(), decision.decider.as_str()), ("We go live on Friday", "p-june"));

    let report = recap(&sections, &"mt-1".into(), Language::En);
    let words = crate::exchange::letter::words(&report);
    assert!(words.contains("Tue 8 Dec 2026, 18:01 Moscow · Tue 8 Dec 2026, 10:01 New York"), "{words}");
    assert!(
        words.contains("Write the captions (June, by Thu 10 Dec 2026, 20:00 Moscow · Thu 10 Dec 2026, 12:00 New York)"),
        "{words}"
    );
    assert!(words.contains("No risk is open."), "{words}");
    for language in Language::ALL {
        let words = crate::exchange::letter::words(&recap(&sections, &"mt-1".into(), language));
        assert!(words.contains("We go live on Friday") && !words.contains('⟦'), "{words}");
    }
    // An action that is not done is asked about next time.
    assert!(paths(&room.agenda("mt-2"), BlockKind::Shift).contains(&"timeline/i-2".to_owned()));
    room.does(Command::SetDone("i-2".into(), true));
    assert!(!paths(&room.agenda("mt-2"), BlockKind::Shift).contains(&"timeline/i-2".to_owned()));
}

#[test]
fn each_step_of_a_meeting_is_taken_back_by_undo() {
    let mut room = Room::open();
    let before = room.sections();
    let start = Command::Sync(SyncCommand::Meeting(MeetingCommand::Start("mt-1".into(), "r-s".into())));
    let undo = room.replica.apply(&start, room.now).unwrap().undo.unwrap();
    assert_eq!(room.sections().meetings[&MeetingId::from("mt-1")].stage(), MeetingStage::Running);
    room.replica.undo(&undo, room.now).unwrap();
    assert_eq!(
        room.sections().meetings[&MeetingId::from("mt-1")].stage(),
        before.meetings[&MeetingId::from("mt-1")].stage()
    );
}
