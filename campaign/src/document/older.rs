//! Documents of older versions lack whole sections: they are read as empty, and the first write makes them.

use super::{Genesis, Replica};
use crate::command::{Command, PlanCommand};
use crate::language::Language;
use crate::model::{BaselineId, PersonId, Role};
use crate::time::Instant;
use automerge::transaction::Transactable;
use automerge::{AutoCommit, ROOT};

#[test]
fn a_document_from_before_the_plan_is_read_and_written() {
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
    before.delete(ROOT, "plan").unwrap();
    let mut replica = Replica::load([2; 16], &owner, [before.save().as_slice()], []).unwrap();
    assert_eq!(*replica.sections().unwrap().plan, Default::default());
    let agree = Command::Plan(PlanCommand::Agree(BaselineId::from("b-1"), String::new()));
    replica.apply(&agree, Instant(1)).unwrap();
    let window = Command::Plan(PlanCommand::SetWindow(48));
    replica.apply(&window, Instant(2)).unwrap();
    let plan = replica.sections().unwrap().plan;
    assert!(plan.agreed().unwrap().first);
    assert_eq!(plan.window_hours, 48);
}
