//! News of the circle: creators and people.

use super::digest::Pass;
use super::entry::{Entry, What};
use crate::document::Scalar;
use crate::model::{BriefCard, Creator, CreatorId, Person, PersonId};

fn creator_fields(creator: &Creator) -> Vec<(&'static str, Scalar)> {
    let mut fields: Vec<(&'static str, Scalar)> = vec![
        ("contact", creator.contact.as_str().into()),
        ("name", creator.name.as_str().into()),
        ("tier", creator.tier.code().into()),
        ("market", creator.market.as_str().into()),
        ("zone", creator.zone.name().into()),
        ("language", creator.language.code().into()),
        ("handle", creator.handle.as_str().into()),
        ("platform", creator.platform.as_str().into()),
        ("channel", creator.channel.code().into()),
        ("stage", creator.stage.code().into()),
    ];
    let card = ["card/goal", "card/role", "card/content", "card/live", "card/connects"];
    let words = BriefCard::KEYS.iter().map(|key| creator.card.field(key).trim().into());
    fields.extend(card.into_iter().zip(words));
    fields
}

pub(super) fn creators(pass: &Pass<'_>) -> Vec<Entry> {
    let one = |(id, before, after): (&CreatorId, Option<&Creator>, Option<&Creator>)| {
        let path = format!("creators/{id}");
        let after = after?;
        let (what, fields) = match before.filter(|creator| !creator.archived) {
            None if after.archived => return None,
            None => (What::CreatorAdded, Vec::new()),
            Some(_) if after.archived => (What::CreatorArchived, Vec::new()),
            Some(was) => {
                let fields = pass.fields(&path, &creator_fields(was), &creator_fields(after));
                let contact = fields.first()?.path.ends_with("/contact");
                (if contact { What::CreatorContact } else { What::CreatorEdited }, fields)
            }
        };
        let command = if what == What::CreatorContact { "creator.contact" } else { "creator.edit" };
        let mut entry = pass.entry(what, path, &[command])?;
        entry.market = Some(after.market.clone()).filter(|market| !market.is_empty());
        entry.fields = fields;
        Some(entry)
    };
    pass.changed(|sections| &sections.creators).filter_map(one).collect()
}

fn person_fields(person: &Person) -> [(&'static str, Scalar); 4] {
    [
        ("role", person.role.code().into()),
        ("market", person.market.as_str().into()),
        ("name", person.name.as_str().into()),
        ("reach", person.reach.as_str().into()),
    ]
}

pub(super) fn people(pass: &Pass<'_>) -> Vec<Entry> {
    let one = |(id, before, after): (&PersonId, Option<&Person>, Option<&Person>)| {
        let path = format!("people/{id}");
        let after = after.filter(|_| *id != pass.reader.person)?;
        let (what, fields) = match before.filter(|person| !person.archived) {
            None if after.archived => return None,
            None => (What::PersonAdded, pass.filled(&path, &person_fields(after)[..1])),
            Some(_) if after.archived => (What::PersonArchived, Vec::new()),
            Some(was) => (What::PersonEdited, pass.fields(&path, &person_fields(was), &person_fields(after))),
        };
        if what == What::PersonEdited && fields.is_empty() {
            return None;
        }
        let mut entry = pass.entry(what, path, &[])?;
        entry.market = Some(after.market.clone()).filter(|market| !market.is_empty());
        entry.fields = fields;
        Some(entry)
    };
    pass.changed(|sections| &sections.people).filter_map(one).collect()
}
