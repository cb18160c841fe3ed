//! Blind definitions of success (S2-01): nobody is shown what the others wrote before they have handed in their own.
//! A rule of the screen and no secret: whoever holds the document can read it with other tools.

use crate::model::{Definition, PersonId, RecordId, Role, Sections};
use crate::time::Instant;

/// One stakeholder's definition, as far as the reader may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whose.
    pub person: PersonId,
    /// The entry and when it was handed in; none while they are still writing.
    pub entry: Option<(RecordId, Instant)>,
    /// The words; none while they are hidden from the reader, or not written.
    pub words: Option<String>,
}

/// All definitions as one reader sees them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Definitions {
    /// One per stakeholder and whoever else wrote one, those of the stakeholders first.
    pub rows: Vec<Row>,
    /// The reader's own entry.
    pub mine: Option<RecordId>,
    /// May the reader see the others'?
    pub revealed: bool,
    /// Has every stakeholder handed in theirs?
    pub complete: bool,
}

/// Must this person say what success means to them: the leads of markets, brand and campaign, and the owner where
/// nobody leads the campaign.
#[must_use]
pub fn is_stakeholder(sections: &Sections, person: &PersonId) -> bool {
    let led = sections.people.values().any(|person| !person.archived && person.role == Role::CampaignLead);
    sections.people.get(person).is_some_and(|person| {
        let leads = matches!(person.role, Role::MarketLead | Role::BrandLead | Role::CampaignLead);
        !person.archived && (leads || (person.role == Role::Owner && !led))
    })
}

/// The definitions as `reader` sees them.
#[must_use]
pub fn definitions(sections: &Sections, reader: &PersonId) -> Definitions {
    let log = &sections.agreement.definitions;
    let of = |person: &PersonId| {
        let own = log.iter().filter(|(_, one)| !one.archived && one.by == *person);
        own.max_by_key(|(id, one)| (one.at, *id))
    };
    let mut people: Vec<&PersonId> = sections.people.keys().filter(|id| is_stakeholder(sections, id)).collect();
    people.sort_by_key(|id| (sections.people.get(*id).map(|person| person.role), (*id).clone()));
    let complete = people.iter().all(|id| of(id).is_some());
    let asked = people.len();
    for one in log.values().filter(|one| !one.archived) {
        if !people.contains(&&one.by) {
            people.push(&one.by);
        }
    }
    people[asked..].sort();
    let mine = of(reader).map(|(id, _)| id.clone());
    let revealed = mine.is_some() || (complete && !is_stakeholder(sections, reader));
    let row = |person: &PersonId| {
        let found: Option<(&RecordId, &Definition)> = of(person);
        let words = found.filter(|_| revealed || person == reader).map(|(_, one)| one.words.clone());
        Row { person: person.clone(), entry: found.map(|(id, one)| (id.clone(), one.at)), words }
    };
    Definitions { rows: people.into_iter().map(row).collect(), mine, revealed, complete }
}
