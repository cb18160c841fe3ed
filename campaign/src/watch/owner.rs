//! Exactly one person answers for each thing (S0-03): what nobody answers for, and what two people were given apart.

use crate::document::Conflict;
use crate::model::{ItemKind, PersonId, Sections, Verdict};

/// Paths of open things nobody answers for who is still here: of the plan, risks, assumptions. A creator's contact
/// is asked for by [`without_contact`].
#[must_use]
pub fn ownerless(sections: &Sections) -> Vec<String> {
    let known = |person: &PersonId| sections.people.get(person).is_some_and(|person| !person.archived);
    let items = sections
        .timeline
        .iter()
        .filter(|(_, item)| !item.archived && !item.done && item.kind != ItemKind::Buffer && !known(&item.owner));
    let risks = sections.risks.iter().filter(|(_, risk)| risk.is_open() && !known(&risk.owner));
    let assumptions = sections
        .assumptions
        .iter()
        .filter(|(_, one)| !one.archived && one.verdict == Verdict::Open && !known(&one.owner));
    let items = items.map(|(id, _)| format!("timeline/{id}"));
    let risks = risks.map(|(id, _)| format!("risks/{id}"));
    items.chain(risks).chain(assumptions.map(|(id, _)| format!("assumptions/{id}"))).collect()
}

/// Paths of creators without a contact (S1-26).
#[must_use]
pub fn without_contact(sections: &Sections) -> Vec<String> {
    let known = |person: &PersonId| sections.people.get(person).is_some_and(|person| !person.archived);
    let creators = sections.creators.iter().filter(|(_, one)| !one.archived && !known(&one.contact));
    creators.map(|(id, _)| format!("creators/{id}")).collect()
}

/// Paths of things that two people gave to two owners at the same time.
#[must_use]
pub fn doubly_owned(conflicts: &[Conflict]) -> Vec<String> {
    let owners = conflicts.iter().filter(|conflict| is_owner(&conflict.path));
    owners.filter_map(|conflict| conflict.path.rsplit_once('/').map(|(thing, _)| thing.to_owned())).collect()
}

/// Is it the field that says who answers for something?
#[must_use]
pub fn is_owner(path: &str) -> bool {
    matches!(path.rsplit('/').next(), Some("owner" | "contact"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::ConflictValue;
    use crate::model::{Assumption, Item, Person, Risk, RiskStatus};
    use std::sync::Arc;

    fn campaign() -> Sections {
        let person = |archived| Person { archived, ..Person::default() };
        let item = |owner: &str, done| Item { owner: owner.into(), done, ..Item::default() };
        let risk = |owner: &str, status| Risk { owner: owner.into(), status, ..Risk::default() };
        Sections {
            people: Arc::new([("p-1".into(), person(false)), ("p-gone".into(), person(true))].into()),
            timeline: Arc::new(
                [
                    ("i-1".into(), item("p-1", false)),
                    ("i-2".into(), item("p-gone", false)),
                    ("i-3".into(), item("", true)),
                    ("i-4".into(), Item { kind: ItemKind::Buffer, ..Item::default() }),
                ]
                .into(),
            ),
            risks: Arc::new(
                [("rk-1".into(), risk("", RiskStatus::Open)), ("rk-2".into(), risk("", RiskStatus::Resolved))].into(),
            ),
            assumptions: Arc::new([("a-1".into(), Assumption::default())].into()),
            ..Sections::default()
        }
    }

    #[test]
    fn open_things_without_somebody_who_is_here_are_named_and_no_others() {
        assert_eq!(ownerless(&campaign()), ["timeline/i-2", "risks/rk-1", "assumptions/a-1"]);
    }

    #[test]
    fn two_owners_given_apart_are_one_thing_with_two_owners() {
        let conflict = |path: &str| Conflict { path: path.to_owned(), values: Vec::<ConflictValue>::new() };
        let found = [conflict("timeline/i-1/owner"), conflict("timeline/i-1/due"), conflict("creators/cr-1/contact")];
        assert_eq!(doubly_owned(&found), ["timeline/i-1", "creators/cr-1"]);
    }
}
