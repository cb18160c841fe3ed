//! May a creator's brief be handed over? Every market must have signed exactly what would be handed over (E4), the
//! card must say all five things (S1-28), and it is the creator's own hub that hands it over (S1-18).

#[cfg(test)]
mod tests;

use crate::model::{
    BriefCard, Creator, CreatorId, MarketId, PersonId, Role, Sections, Statement, StatementKind, fingerprint_of,
    markets_in_order, said_about,
};

/// Whether a market agrees to what would be handed over now.
#[derive(Clone, Debug, PartialEq)]
pub enum SignOff {
    /// Nobody signed for it.
    Missing,
    /// Somebody signed an earlier version.
    Earlier(Statement),
    /// Somebody signed this version.
    Signed(Statement),
}

/// Whether the brief was handed over.
#[derive(Clone, Debug, PartialEq)]
pub enum Handover {
    /// Not yet.
    Waiting,
    /// An earlier version was: the creator still reads that one.
    Earlier(Statement),
    /// Exactly what stands here was.
    Done(Statement),
}

/// The gate of one creator's brief.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    /// The fields of the card that say nothing yet, by their keys.
    pub missing: Vec<&'static str>,
    /// Every market with its sign-off, in the order of the markets.
    pub markets: Vec<(MarketId, SignOff)>,
    /// Whether it was handed over.
    pub handover: Handover,
}

impl Gate {
    /// The markets that have not signed this version.
    pub fn waits_for(&self) -> impl Iterator<Item = &MarketId> {
        self.markets.iter().filter(|(_, sign)| !matches!(sign, SignOff::Signed(_))).map(|(market, _)| market)
    }

    /// Nothing stands in the way.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.missing.is_empty() && self.waits_for().next().is_none()
    }
}

/// The fields of a card that say nothing yet.
#[must_use]
pub fn missing(card: &BriefCard) -> Vec<&'static str> {
    BriefCard::KEYS.into_iter().filter(|key| card.field(key).trim().is_empty()).collect()
}

/// Hash of everything a sign-off is about: the creator's card and the master brief in its own language.
#[must_use]
pub fn version(sections: &Sections, creator: &Creator) -> String {
    let source = sections.campaign.source_language;
    let master = sections
        .brief
        .in_order()
        .into_iter()
        .map(|(_, section)| section.text.get(&source).map(String::as_str).unwrap_or_default());
    fingerprint_of(BriefCard::KEYS.into_iter().map(|key| creator.card.field(key)).chain(master))
}

/// The gate; none where there is no such creator.
#[must_use]
pub fn gate(sections: &Sections, id: &CreatorId) -> Option<Gate> {
    let creator = sections.creators.get(id).filter(|creator| !creator.archived)?;
    let version = version(sections, creator);
    let said = said_about(&sections.statements, &format!("creators/{id}"));
    let sign = |market: &MarketId| {
        let signed = said.iter().filter(|(_, it)| it.kind == StatementKind::SignedOff && it.market == *market);
        match signed.map(|(_, it)| *it).max_by_key(|it| (it.hash == version, it.at)) {
            Some(it) if it.hash == version => SignOff::Signed(it.clone()),
            Some(it) => SignOff::Earlier(it.clone()),
            None => SignOff::Missing,
        }
    };
    let markets = markets_in_order(&sections.markets).into_iter().map(|(market, _)| (market.clone(), sign(market)));
    let handover = match released(sections, id) {
        Some(it) if it.hash == version => Handover::Done(it.clone()),
        Some(it) => Handover::Earlier(it.clone()),
        None => Handover::Waiting,
    };
    Some(Gate { missing: missing(&creator.card), markets: markets.collect(), handover })
}

/// What was last handed over to a creator; it holds the five fields as they were then.
#[must_use]
pub fn released<'a>(sections: &'a Sections, id: &CreatorId) -> Option<&'a Statement> {
    let said = said_about(&sections.statements, &format!("creators/{id}"));
    said.into_iter().rfind(|(_, said)| said.kind == StatementKind::Released).map(|(_, said)| said)
}

/// May this person sign for a market: its lead, or whoever leads the whole campaign.
#[must_use]
pub fn may_sign(sections: &Sections, person: &PersonId, market: &MarketId) -> bool {
    let Some(person) = sections.people.get(person).filter(|person| !person.archived) else { return false };
    match person.role {
        Role::Owner | Role::CampaignLead => true,
        Role::MarketLead => person.market == *market,
        _ => false,
    }
}

/// May this person hand a brief over: as [`may_sign`], for the creator's own hub.
#[must_use]
pub fn may_release(sections: &Sections, person: &PersonId, creator: &Creator) -> bool {
    may_sign(sections, person, &creator.market)
}
