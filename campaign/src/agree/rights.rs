//! Decision rights: exactly one decides, and that one exists (S1-23).

use crate::model::{MarketId, PersonId, Right, RightDeed, RightId, Role, Sections, markets_in_order};

/// The roles that take part, in the order of the matrix.
pub const PARTIES: [Role; 7] =
    [Role::BrandLead, Role::CampaignLead, Role::MarketLead, Role::Liaison, Role::Bridge, Role::Recorder, Role::Owner];

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RightFlaw {
    /// Nobody decides.
    NoDecider,
    /// More than one decides: roles by their codes, people by their ids.
    SeveralDeciders(Vec<String>),
    /// The one who decides is not there: a role that nobody holds (in this market), or a person who left.
    Nobody(String, Option<MarketId>),
    /// The role that decides is held by several people (in this market).
    Shared(String, Option<MarketId>, usize),
}

/// The rows that stand, in the order people chose.
#[must_use]
pub fn in_order(sections: &Sections) -> Vec<(&RightId, &Right)> {
    let mut rows: Vec<_> = sections.agreement.rights.iter().filter(|(_, right)| !right.archived).collect();
    rows.sort_by_key(|(id, right)| (right.order, (*id).clone()));
    rows
}

/// Who does this in a row: codes of roles in the order of the matrix, then ids of people.
#[must_use]
pub fn parties(right: &Right, deed: RightDeed) -> Vec<String> {
    let place = |party: &str| PARTIES.iter().position(|role| role.code() == party).unwrap_or(PARTIES.len());
    let mut found: Vec<String> =
        right.deeds.iter().filter(|(_, one)| **one == deed).map(|(party, _)| party.clone()).collect();
    found.sort_by_key(|party| (place(party), party.clone()));
    found
}

/// The people behind a role or an id, by market where the role is one of each market.
#[must_use]
pub fn held_by(sections: &Sections, party: &str) -> Vec<(Option<MarketId>, Vec<PersonId>)> {
    let people = || sections.people.iter().filter(|(_, person)| !person.archived);
    let Some(role) = Role::from_code(party) else {
        return vec![(None, people().filter(|(id, _)| id.as_str() == party).map(|(id, _)| id.clone()).collect())];
    };
    let holds = |market: Option<&MarketId>| {
        let here = |(_, person): &(&PersonId, &crate::model::Person)| {
            person.role == role && market.is_none_or(|market| person.market == *market)
        };
        people().filter(here).map(|(id, _)| id.clone()).collect()
    };
    match role {
        Role::MarketLead | Role::Liaison => {
            let markets = markets_in_order(&sections.markets).into_iter();
            markets.map(|(id, _)| (Some(id.clone()), holds(Some(id)))).collect()
        }
        _ => vec![(None, holds(None))],
    }
}

/// What is wrong with a row; nothing where exactly one person (of each market) decides.
#[must_use]
pub fn flaws(sections: &Sections, right: &Right) -> Vec<RightFlaw> {
    let deciders = parties(right, RightDeed::Decides);
    let [decider] = deciders.as_slice() else {
        return vec![if deciders.is_empty() { RightFlaw::NoDecider } else { RightFlaw::SeveralDeciders(deciders) }];
    };
    let flaw = |(market, people): (Option<MarketId>, Vec<PersonId>)| match people.len() {
        0 => Some(RightFlaw::Nobody(decider.clone(), market)),
        1 => None,
        count => Some(RightFlaw::Shared(decider.clone(), market, count)),
    };
    held_by(sections, decider).into_iter().filter_map(flaw).collect()
}
