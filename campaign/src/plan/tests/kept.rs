//! What checkpoints, dependencies, phases and the go-live window are held to.

use super::*;
use crate::model::{
    Anchor, BaselineId, CommentId, DependencyId, Gate, GateDeed, GateEntryId, Outcome, Person, Phase, Rule, Strength,
    ThreadId,
};
use crate::plan::{self, Graph, OpenPoint};
use crate::time::CivilTime;

fn lead(desk: &mut Desk, id: &str, market: &str) {
    let person =
        Person { name: id.to_owned(), role: Role::MarketLead, market: MarketId::from(market), ..Person::default() };
    desk.can(Command::AddPerson(PersonId::from(id), person));
}

#[test]
fn a_checkpoint_is_done_when_its_gate_is_clear_or_waived_with_a_reason() {
    let mut desk = Desk::new("2026-12-11T11:00", "2026-12-11T09:00");
    lead(&mut desk, "p-olga", "m-ru");
    let id = ItemId::from("i-d5");
    let item = Item { gate: Gate::Feedback, market: MarketId::from("m-ru"), ..Item::default() };
    desk.item("i-d5", Item { kind: ItemKind::Checkpoint, due: Some(due("2026-12-02T18:00", "Europe/Moscow")), ..item });
    let anchor = Anchor { path: "campaign/name".to_owned(), ..Anchor::default() };
    let thread = ThreadId::from("t-1");
    let open = Command::OpenThread(
        thread.clone(),
        anchor,
        MarketId::from("m-ru"),
        Strength::MustFix,
        CommentId::from("c-1"),
        "The name is taken".to_owned(),
    );
    desk.can(open);
    let points = |desk: &Desk| plan::gate(&desk.sections(), &ItemId::from("i-d5")).unwrap().points;
    let russia = MarketId::from("m-ru");
    assert_eq!(
        points(&desk),
        [OpenPoint::Evidence, OpenPoint::SignOff(russia.clone()), OpenPoint::MustFix(thread.clone())]
    );
    assert!(matches!(desk.try_to(Command::SetDone(id.clone(), true)), Err(CommandError::GateOpen)));
    desk.can(Command::ResolveThread(thread, Outcome::Decided, "Another name".to_owned()));

    let hash = |desk: &Desk| plan::signed_hash(&desk.sections(), &ItemId::from("i-d5"));
    let say = |desk: &mut Desk, entry: &str, deed, words: &str| {
        let hash = hash(desk);
        let (entry, market) = (GateEntryId::from(entry), MarketId::from("m-ru"));
        desk.try_to(Command::Plan(PlanCommand::Say(entry, ItemId::from("i-d5"), deed, market, words.to_owned(), hash)))
    };
    say(&mut desk, "g-1", GateDeed::Evidence, "https://drive.example/cut").unwrap();
    // Somebody who does not lead the market signs: that is no sign-off of its lead.
    say(&mut desk, "g-2", GateDeed::SignOff, "").unwrap();
    assert_eq!(points(&desk), [OpenPoint::SignOff(russia.clone())]);
    let changes: Vec<Vec<u8>> = desk.replica.changes_since(&[]).into_iter().map(|change| change.bytes).collect();
    let mut olga = Replica::expecting([2; 16], &PersonId::from("p-olga"));
    olga.receive(changes.iter().map(Vec::as_slice), NOW).unwrap();
    let mut desk = Desk { replica: olga };
    say(&mut desk, "g-3", GateDeed::SignOff, "").unwrap();
    assert!(points(&desk).is_empty());
    // More evidence: what she signed has changed since.
    say(&mut desk, "g-4", GateDeed::Evidence, "https://drive.example/cut-2").unwrap();
    assert_eq!(points(&desk), [OpenPoint::SignedEarlier(russia)]);
    assert!(matches!(desk.try_to(Command::SetDone(id.clone(), true)), Err(CommandError::GateOpen)));
    assert!(matches!(say(&mut desk, "g-5", GateDeed::Waiver, " "), Err(CommandError::NoReason)));
    assert!(say(&mut desk, "g-4", GateDeed::Evidence, "again").is_err(), "an entry is never written over");
    say(&mut desk, "g-5", GateDeed::Waiver, "The second cut only fixes a typo").unwrap();
    desk.can(Command::SetDone(id, true));
}

#[test]
fn a_circle_is_refused_here_and_broken_alike_where_two_people_made_it_apart() {
    let mut desk = Desk::new("2026-12-11T11:00", "2026-12-11T09:00");
    for id in ["i-a", "i-b", "i-c"] {
        desk.item(id, Item { due: Some(due("2026-12-01T18:00", "Europe/Moscow")), ..Item::default() });
    }
    desk.plan(PlanCommand::Link(DependencyId::from("d-1"), link("timeline/i-a", "timeline/i-b", 0)));
    let changes: Vec<Vec<u8>> = desk.replica.changes_since(&[]).into_iter().map(|change| change.bytes).collect();
    let mut other = Replica::expecting([3; 16], &PersonId::from("p-other"));
    other.receive(changes.iter().map(Vec::as_slice), NOW).unwrap();
    let mut other = Desk { replica: other };
    desk.plan(PlanCommand::Link(DependencyId::from("d-2"), link("timeline/i-b", "timeline/i-c", 0)));
    other.plan(PlanCommand::Link(DependencyId::from("d-3"), link("timeline/i-c", "timeline/i-a", 0)));
    for (from, to) in [("i-c", "i-a"), ("i-c", "i-b"), ("i-a", "i-a")] {
        let circle = link(&format!("timeline/{from}"), &format!("timeline/{to}"), 0);
        let refused = desk.try_to(Command::Plan(PlanCommand::Link(DependencyId::from("d-9"), circle)));
        assert!(matches!(refused, Err(CommandError::Circle)), "{from} → {to}");
    }
    let (mine, theirs) = (desk.replica.changes_since(&[]), other.replica.changes_since(&[]));
    desk.replica.receive(theirs.iter().map(|change| change.bytes.as_slice()), NOW).unwrap();
    other.replica.receive(mine.iter().map(|change| change.bytes.as_slice()), NOW).unwrap();
    let (here, there) = (Graph::of(&desk.sections()), Graph::of(&other.sections()));
    assert_eq!(here, there);
    assert_eq!(here.cycles.len(), 1);
    assert_eq!(here.cycles[0].ignored.id, "d-3");
    assert_eq!(here.cycles[0].through.len(), 3);
    desk.plan(PlanCommand::Unlink(DependencyId::from("d-1")));
    assert!(Graph::of(&desk.sections()).cycles.is_empty());
}

#[test]
fn a_late_market_pushes_what_waits_for_it_and_pins_stay() {
    let mut desk = Desk::new("2026-12-11T11:00", "2026-12-11T09:00");
    let us = |at: &str| Some(due(at, "America/New_York"));
    desk.item("i-cut", Item { market: "m-us".into(), due: us("2026-12-01T18:00"), ..Item::default() });
    let subtitles =
        Item { market: "m-ru".into(), due: Some(due("2026-12-04T12:00", "Europe/Moscow")), ..Item::default() };
    desk.item("i-subtitles", subtitles);
    let two = Dependency { market: MarketId::from("m-ru"), ..link("timeline/i-cut", "timeline/i-subtitles", 2) };
    desk.plan(PlanCommand::Link(DependencyId::from("d-1"), two));
    assert!(plan::moves(&desk.sections()).is_empty());
    desk.can(Command::SetDue(ItemId::from("i-cut"), us("2026-12-03T18:00")));
    let moves = plan::moves(&desk.sections());
    // Two Russian working days after Thursday: Monday.
    assert_eq!(moves[0].to, due("2026-12-07T12:00", "Europe/Moscow"));
    desk.plan(PlanCommand::Pin(ItemId::from("i-subtitles"), true));
    assert!(plan::moves(&desk.sections())[0].pinned);
    let (nodes, baseline) = (vec![moves[0].node.clone()], BaselineId::from("b-1"));
    let accept = PlanCommand::Accept { nodes, reason: String::new(), baseline };
    assert!(matches!(desk.try_to(Command::Plan(accept)), Err(CommandError::Pinned)));
}

#[test]
fn approval_loses_what_sourcing_takes() {
    let mut desk = Desk::new("2026-12-14T11:00", "2026-12-14T09:00");
    let phase = |phase, start: &str, end: &str| Item {
        phase: Some(phase),
        start: Some(due(start, "Europe/Moscow")),
        due: Some(due(end, "Europe/Moscow")),
        ..Item::default()
    };
    // A week with Thanksgiving has four days that both markets work.
    desk.item("i-sourcing", phase(Phase::Sourcing, "2026-11-02T09:00", "2026-11-20T18:00"));
    desk.item("i-approval", phase(Phase::Content, "2026-11-23T09:00", "2026-12-07T18:00"));
    desk.plan(PlanCommand::Pin(ItemId::from("i-approval"), true));
    desk.plan(PlanCommand::Agree(BaselineId::from("b-1"), String::new()));
    assert!(plan::compressions(&desk.sections()).is_empty());
    desk.can(Command::SetDue(ItemId::from("i-sourcing"), Some(due("2026-11-25T18:00", "Europe/Moscow"))));
    let found = plan::compressions(&desk.sections());
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].lost, found[0].planned, found[0].slipped), (3, 10, Some(3)));
    assert_eq!((found[0].before, found[0].after), (Phase::Sourcing, Phase::Content));
}

#[test]
fn forty_nine_hours_apart_break_a_promise_of_forty_eight() {
    let mut desk = Desk::new("2026-12-09T18:00", "2026-12-11T10:00");
    assert_eq!(plan::window(&desk.sections()), None);
    desk.plan(PlanCommand::SetWindow(48));
    let window = |desk: &Desk| plan::window(&desk.sections()).unwrap();
    assert_eq!((window(&desk).minutes, window(&desk).is_broken()), (48 * 60, false));
    desk.can(Command::SetGoLive("m-us".into(), Some(due("2026-12-11T11:00", "America/New_York"))));
    assert!(window(&desk).is_broken());
    assert_eq!((window(&desk).first.0, window(&desk).last.0), ("m-ru".into(), "m-us".into()));
}

#[test]
fn distant_clocks_ask_for_a_third_more() {
    let [moscow, york, madrid] =
        ["Europe/Moscow", "America/New_York", "Europe/Madrid"].map(|name| Zone::parse(name).unwrap());
    assert_eq!(plan::suggested_days(10, moscow, york, NOW), 13);
    assert_eq!(plan::suggested_days(4, moscow, york, NOW), 6);
    assert_eq!(plan::suggested_days(10, moscow, madrid, NOW), 10);
}

#[test]
fn a_date_set_by_hand_is_meant() {
    let mut desk = Desk::new("2026-12-11T11:00", "2026-12-11T09:00");
    desk.item("i-a", Item { market: "m-ru".into(), ..Item::default() });
    desk.plan(PlanCommand::SetRule("i-a".into(), Some(Rule::own(-3, CivilTime::new(18, 0).unwrap()))));
    assert_eq!(desk.at("i-a", "Europe/Moscow"), "2026-12-08T18:00");
    desk.can(Command::SetDue("i-a".into(), Some(due("2026-12-05T12:00", "Europe/Moscow"))));
    assert!(desk.sections().timeline[&"i-a".into()].pinned);
    assert!(plan::moves(&desk.sections()).iter().all(|found| found.pinned), "a pinned date may lie on a Saturday");
    desk.can(Command::SetGoLive("m-ru".into(), Some(due("2026-12-18T11:00", "Europe/Moscow"))));
    assert_eq!(desk.at("i-a", "Europe/Moscow"), "2026-12-05T12:00");
}
