//! What is captured waits until it has its place, and what was decided is never rewritten.

use super::*;
use campaign::command::{AssumptionCommand, WatchCommand};
use campaign::model::{CaptureId, CaptureKind, Decision, Item, Risk, Verdict};
use campaign::time::StoredDeadline;
use campaign::view::captures::waiting;
use campaign::view::decisions::log;

fn capture(office: &mut Office, id: &str, kind: CaptureKind) {
    let at = new_york("2026-12-02T10:00");
    let add = DecideCommand::Capture(CaptureId::from(id), kind, "  The mugs come later ".to_owned());
    office.decide("p-june", at, add).unwrap();
}

#[test]
fn what_was_captured_leaves_the_inbox_with_the_change_that_gives_it_its_place() {
    let mut office = Office::open();
    let at = new_york("2026-12-02T11:00");
    for (id, kind) in [("cp-1", CaptureKind::Decision), ("cp-2", CaptureKind::Action), ("cp-3", CaptureKind::Comment)] {
        capture(&mut office, id, kind);
    }
    capture(&mut office, "cp-4", CaptureKind::Risk);
    let left = |office: &mut Office| {
        let (sections, reader) = (office.sections(), office.reader("p-june"));
        waiting(&sections, &reader, at).into_iter().map(|row| row.id.0).collect::<Vec<_>>()
    };
    assert_eq!(left(&mut office).len(), 4);
    let decision = Decision {
        what: "The mugs come later".to_owned(),
        decider: "p-marcus".into(),
        capture: "cp-1".into(),
        ..Decision::default()
    };
    office.decide("p-june", at, DecideCommand::Record("de-1".into(), Box::new(decision))).unwrap();
    let item = Item { title: "Tell Ximena".to_owned(), ..Item::default() };
    office.decide("p-june", at, DecideCommand::MakeItem("cp-2".into(), "i-1".into(), Box::new(item))).unwrap();
    let thread = DecideCommand::MakeThread("cp-3".into(), "t-1".into(), "c-1".into(), "s-1".into(), "m-us".into());
    office.decide("p-june", at, thread).unwrap();
    assert_eq!(left(&mut office), ["cp-4"], "the risk waits for the register");
    let sections = office.sections();
    assert_eq!(sections.captures[&"cp-1".into()].became, "decisions/log/de-1");
    assert_eq!(sections.captures[&"cp-2".into()].became, "timeline/i-1");
    let thread = &sections.threads[&"t-1".into()];
    assert_eq!(thread.comments.values().next().unwrap().body, "The mugs come later");
}

#[test]
fn a_decision_that_no_longer_holds_stays_and_says_what_took_its_place() {
    let mut office = Office::open();
    let at = new_york("2026-12-02T11:00");
    let one = Decision { what: "Friday".to_owned(), decider: "p-marcus".into(), ..Decision::default() };
    let two = Decision { what: "Monday".to_owned(), supersedes: "de-1".into(), ..one.clone() };
    let lost = Decision { supersedes: "de-9".into(), ..one.clone() };
    office.decide("p-june", at, DecideCommand::Record("de-1".into(), Box::new(one))).unwrap();
    office.decide("p-june", at.plus_minutes(1), DecideCommand::Record("de-2".into(), Box::new(two))).unwrap();
    assert!(office.decide("p-june", at, DecideCommand::Record("de-3".into(), Box::new(lost))).is_err());
    let nobody = Decision { what: "Sunday".to_owned(), ..Decision::default() };
    let refused = office.decide("p-june", at, DecideCommand::Record("de-4".into(), Box::new(nobody)));
    assert!(matches!(refused, Err(CommandError::NoDecider)));
    let (sections, reader) = (office.sections(), office.reader("p-june"));
    let rows = log(&sections, &reader, at);
    assert_eq!(rows.iter().map(|row| row.what.as_str()).collect::<Vec<_>>(), ["Monday", "Friday"]);
    assert_eq!(rows[1].superseded_by.as_ref().map(|(what, _)| what.as_str()), Some("Monday"));
    assert_eq!(rows[0].supersedes.as_ref().map(|(what, _)| what.as_str()), Some("Friday"));
}

#[test]
fn a_captured_risk_leaves_the_inbox_when_the_register_takes_it_over_or_somebody_sets_it_aside() {
    let mut office = Office::open();
    let at = new_york("2026-12-02T11:00");
    for id in ["cp-1", "cp-2", "cp-3"] {
        capture(&mut office, id, if id == "cp-3" { CaptureKind::Action } else { CaptureKind::Risk });
    }
    let left = |office: &mut Office| {
        let (sections, reader) = (office.sections(), office.reader("p-june"));
        campaign::view::captures::risks(&sections, &reader, at).into_iter().map(|row| row.id.0).collect::<Vec<_>>()
    };
    assert_eq!(left(&mut office), ["cp-1", "cp-2"], "an action is no risk");
    let risk = Risk { title: "The mugs come later".to_owned(), owner: "p-june".into(), ..Risk::default() };
    office.decide("p-june", at, DecideCommand::MakeRisk("cp-1".into(), "rk-1".into(), Box::new(risk))).unwrap();
    office.decide("p-june", at, DecideCommand::Dismiss("cp-2".into())).unwrap();
    assert_eq!(left(&mut office), Vec::<String>::new());
    let sections = office.sections();
    assert_eq!(sections.captures[&"cp-1".into()].became, "risks/rk-1");
    assert_eq!(sections.risks[&"rk-1".into()].title, "The mugs come later");
    assert!(sections.captures[&"cp-2".into()].became.is_empty());
}

#[test]
fn a_risk_without_a_title_takes_nothing_over() {
    let mut office = Office::open();
    let at = new_york("2026-12-02T11:00");
    capture(&mut office, "cp-1", CaptureKind::Risk);
    let nameless = DecideCommand::MakeRisk("cp-1".into(), "rk-1".into(), Box::default());
    assert!(office.decide("p-june", at, nameless).is_err());
    assert!(office.sections().captures[&"cp-1".into()].waits());
}

#[test]
fn a_decision_is_due_for_review_from_its_day_until_it_is_changed_cleared_or_superseded() {
    let mut office = Office::open();
    let at = new_york("2026-12-02T11:00");
    let due =
        |text: &str| StoredDeadline::local(text.parse().unwrap(), Zone::parse("America/New_York").unwrap()).unwrap();
    let one = Decision { what: "Friday".to_owned(), decider: "p-marcus".into(), ..Decision::default() };
    office.decide("p-june", at, DecideCommand::Record("de-1".into(), Box::new(one.clone()))).unwrap();
    let review = |office: &mut Office, now: &str| {
        let (sections, reader) = (office.sections(), office.reader("p-june"));
        let row = log(&sections, &reader, new_york(now)).into_iter().find(|row| row.id == "de-1".into());
        row.unwrap().review.map(|(_, over)| over)
    };
    let set = |office: &mut Office, due| {
        office.decide("p-june", at, DecideCommand::SetReview("de-1".into(), due)).unwrap();
    };
    assert_eq!(review(&mut office, "2026-12-09T12:00"), None);
    set(&mut office, Some(due("2026-12-09T12:00")));
    assert_eq!(review(&mut office, "2026-12-09T11:59"), Some(false));
    assert_eq!(review(&mut office, "2026-12-09T12:00"), Some(true));
    set(&mut office, Some(due("2026-12-10T12:00")));
    assert_eq!(review(&mut office, "2026-12-09T12:00"), Some(false));
    set(&mut office, None);
    assert_eq!(review(&mut office, "2026-12-11T12:00"), None);
    set(&mut office, Some(due("2026-12-09T12:00")));
    let two = Decision { what: "Monday".to_owned(), supersedes: "de-1".into(), ..one };
    office.decide("p-june", at, DecideCommand::Record("de-2".into(), Box::new(two))).unwrap();
    assert_eq!(review(&mut office, "2026-12-11T12:00"), Some(false), "what no longer holds wants no second look");
}

#[test]
fn a_verdict_keeps_who_gave_it_and_when() {
    let mut office = Office::open();
    let at = new_york("2026-12-02T11:00");
    let send = |office: &mut Office, who: &str, at, command| {
        office.act(who, at, Command::Watch(WatchCommand::Assumption(command))).unwrap();
    };
    let add = AssumptionCommand::Add("a-1".into(), "VK is enough".to_owned(), "p-olga".into());
    send(&mut office, "p-june", at, add);
    let later = at.plus_days(3);
    send(&mut office, "p-olga", later, AssumptionCommand::Judge("a-1".into(), "r-1".into(), Verdict::Failed));
    let sections = office.sections();
    let one = &sections.assumptions[&"a-1".into()];
    assert_eq!(one.verdict, Verdict::Failed);
    assert_eq!(one.judged().map(|given| (given.by.as_str(), given.at)), Some(("p-olga", later)));
}
