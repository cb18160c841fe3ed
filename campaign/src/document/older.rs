//! Documents of older versions lack whole sections: they are read as empty, and the first write makes them.

use super::{Genesis, Replica};
use crate::command::{Command, DecideCommand, PlanCommand};
use crate::language::Language;
use crate::model::{BaselineId, CaptureId, CaptureKind, Decision, DecisionId, PersonId, Role};
use crate::time::Instant;
use automerge::transaction::Transactable;
use automerge::{AutoCommit, ROOT};

/// A campaign from before these sections, on its owner's device.
fn without(sections: &[&str]) -> Replica {
    let owner = PersonId::from("p-1");
    let genesis = Genesis {
        document: "00".to_owned(),
        name: "Winter".to_owned(),
        language: Language::En,
        owner: owner.clone(),
        owner_name: "Priya".to_owned(),
        role: Role::Owner,
        at: Instant(0),
        sample: false,
    };
    let (mut now, _) = Replica::create([1; 16], &genesis).unwrap();
    let mut before = AutoCommit::load(&now.save()).unwrap();
    for section in sections {
        before.delete(ROOT, *section).unwrap();
    }
    Replica::load([2; 16], &owner, [before.save().as_slice()], []).unwrap()
}

#[test]
fn a_document_from_before_the_plan_is_read_and_written() {
    let mut replica = without(&["plan"]);
    assert_eq!(*replica.sections().unwrap().plan, Default::default());
    let agree = Command::Plan(PlanCommand::Agree(BaselineId::from("b-1"), String::new()));
    replica.apply(&agree, Instant(1)).unwrap();
    let window = Command::Plan(PlanCommand::SetWindow(48));
    replica.apply(&window, Instant(2)).unwrap();
    let plan = replica.sections().unwrap().plan;
    assert!(plan.agreed().unwrap().first);
    assert_eq!(plan.window_hours, 48);
}

#[test]
fn a_document_from_before_decisions_is_read_and_written() {
    let mut replica = without(&["decisions", "captures"]);
    assert_eq!(*replica.sections().unwrap().decisions, Default::default());
    let mut decide = |command, at| replica.apply(&Command::Decide(command), Instant(at)).unwrap();
    decide(DecideCommand::Capture(CaptureId::from("cp-1"), CaptureKind::Risk, "Snow".to_owned()), 1);
    let decision = Decision { what: "Friday".to_owned(), decider: "p-1".into(), ..Decision::default() };
    decide(DecideCommand::Record(DecisionId::from("de-1"), Box::new(decision)), 2);
    let sections = replica.sections().unwrap();
    assert_eq!(sections.decisions.log[&"de-1".into()].what, "Friday");
    assert!(sections.captures[&"cp-1".into()].waits());
}
