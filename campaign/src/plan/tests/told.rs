//! Nothing that happens to the plan goes untold: the digest says each command to whoever did not do it.

use super::*;
use crate::model::{BaselineId, CountsFrom, DependencyId, Gate, GateDeed, GateEntryId, Rule};
use crate::story::{Away, digest, tell};
use crate::time::CivilTime;
use crate::view::Reader;

fn said(desk: &mut Desk, base: &[[u8; 32]], person: &str, language: Language) -> Vec<String> {
    let (history, before, after) =
        (desk.replica.history(), desk.replica.sections_at(base).unwrap(), desk.replica.sections().unwrap());
    let zone = Zone::parse("Europe/Moscow").unwrap();
    let reader = Reader::of(&after, &PersonId::from(person), language, zone);
    let away = Away { history: &history, base, before: &before, after: &after, conflicts: &[], since: NOW };
    let news = digest(&away, &reader, NOW);
    news.entries().map(|entry| tell(entry, &after, &reader.printer(NOW)).sentence).collect()
}

#[test]
fn every_command_is_told_to_others_and_none_to_its_author() {
    let mut desk = Desk::new("2026-12-11T11:00", "2026-12-11T09:00");
    let rule = Rule { anchor: CountsFrom::First, ..Rule::own(-3, CivilTime::new(18, 0).unwrap()) };
    for (id, gate) in [("i-lock", Gate::None), ("i-d5", Gate::Feedback), ("i-pin", Gate::None), ("i-rule", Gate::None)]
    {
        let item = Item { market: "m-ru".into(), gate, ..Item::default() };
        desk.item(id, Item { rule: Some(rule.clone()).filter(|_| id == "i-lock"), ..item });
    }
    desk.plan(PlanCommand::SetRule("i-lock".into(), Some(rule.clone())));
    desk.plan(PlanCommand::Agree("b-0".into(), String::new()));
    let base = desk.replica.heads();
    let live = due("2026-12-18T11:00", "Europe/Moscow");
    let us = due("2026-12-18T09:00", "America/New_York");
    let lives = vec![(MarketId::from("m-ru"), live), (MarketId::from("m-us"), us)];
    desk.plan(PlanCommand::MoveGoLive { lives, reason: "Customs".to_owned(), baseline: "b-1".into() });
    desk.plan(PlanCommand::Agree(BaselineId::from("b-2"), String::new()));
    desk.plan(PlanCommand::Pin("i-pin".into(), true));
    desk.plan(PlanCommand::SetRule("i-rule".into(), Some(rule)));
    desk.plan(PlanCommand::Link(DependencyId::from("d-1"), link("timeline/i-lock", "markets/m-ru", 0)));
    desk.plan(PlanCommand::SetWindow(48));
    desk.buffer();
    for (id, deed, words) in [
        ("g-1", GateDeed::Evidence, "https://drive.example/cut"),
        ("g-2", GateDeed::SignOff, ""),
        ("g-3", GateDeed::Waiver, "Only a typo is left"),
    ] {
        let words = words.to_owned();
        desk.plan(PlanCommand::Say(GateEntryId::from(id), "i-d5".into(), deed, "m-ru".into(), words, "00".to_owned()));
    }
    let told = said(&mut desk, &base, "p-olga", Language::En).join("\n");
    for part in [
        "Go-live moved, Russia",
        "“i-lock” moved",
        "“i-rule” has a date",
        "The plan changed: Customs",
        "The plan changed, and nobody has said why",
        "i-pin: pinned, no → yes",
        "New dependency: i-lock → Go-live, Russia",
        "Hours between the first and the last go-live, at most: not set → 48",
        "New buffer, 4 working days: “Buffer”",
        "Evidence for “i-d5”: https://drive.example/cut",
        "“i-d5” has a sign-off",
        "“i-d5” may pass with points open: Only a typo is left",
    ] {
        assert!(told.contains(part), "{part:?} is missing in\n{told}");
    }
    for language in Language::ALL {
        let told = said(&mut desk, &base, "p-olga", language).join("\n");
        assert!(!told.contains('⟦') && !told.contains("{$"), "{told}");
    }
    assert_eq!(said(&mut desk, &base, "p-owner", Language::En), Vec::<String>::new(), "one's own is no news");
}
