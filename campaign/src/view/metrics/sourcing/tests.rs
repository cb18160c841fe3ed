//! Nobody is added without a channel, and who has none is told as a gap.

use super::*;
use crate::command::{Command, CommandError};
use crate::document::{Genesis, Replica};
use crate::model::{Creator, PersonId, Role};

const NOW: Instant = Instant(1_764_600_000_000);

fn campaign() -> Replica {
    let genesis = Genesis {
        document: "00".repeat(16),
        name: "Winter".to_owned(),
        language: Language::En,
        owner: PersonId::from("p-olga"),
        owner_name: "Olga".to_owned(),
        role: Role::Owner,
        at: NOW,
        sample: false,
    };
    Replica::create([1; 16], &genesis).unwrap().0
}

fn add(replica: &mut Replica, id: &str, channel: SourcingChannel) -> Result<usize, CommandError> {
    let creator = Creator { name: id.to_owned(), contact: PersonId::from("p-olga"), channel, ..Creator::default() };
    let done = replica.apply(&Command::AddCreator(CreatorId::from(id), Box::new(creator)), NOW)?;
    Ok(done.changes.len())
}

#[test]
fn nobody_is_added_without_a_channel_and_who_is_added_was_found() {
    let mut replica = campaign();
    let refused = add(&mut replica, "maya", SourcingChannel::Unsaid).unwrap_err();
    assert_eq!(refused.key(), "error-channel-missing");
    assert!(replica.sections().unwrap().creators.is_empty());
    assert_eq!(add(&mut replica, "maya", SourcingChannel::Cold).unwrap(), 1, "one change");
    let sections = replica.sections().unwrap();
    let maya = &sections.creators[&CreatorId::from("maya")];
    assert_eq!((maya.channel, maya.stage), (SourcingChannel::Cold, PipelineStage::Found));
}

#[test]
fn creators_of_an_older_version_are_told_as_a_gap_until_somebody_says_how_they_were_found() {
    let named = |name: &str, channel| Creator { name: name.into(), channel, ..Creator::default() };
    let gone = Creator { archived: true, ..named("Gone", SourcingChannel::Unsaid) };
    let all = [
        ("c-1", named("Zoya", SourcingChannel::Unsaid)),
        ("c-2", named("Anna", SourcingChannel::Unsaid)),
        ("c-3", named("Maya", SourcingChannel::Network)),
        ("c-4", gone),
    ];
    let creators = all.into_iter().map(|(id, creator)| (CreatorId::from(id), creator)).collect();
    let sections = Sections { creators: std::sync::Arc::new(creators), ..Sections::default() };
    let reader = Reader::of(&sections, &PersonId::default(), Language::En, crate::time::Zone::utc());
    assert_eq!(without_channel(&sections, &reader, NOW), ["c-2".into(), "c-1".into()] as [CreatorId; 2]);
}
