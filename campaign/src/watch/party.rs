//! Who waits or is waited for: a person of the campaign or a creator.

use crate::language::Language;
use crate::model::{CreatorId, MarketId, PersonId, Sections};
use crate::time::{WorkingCalendar, Zone};
use crate::view::people;

/// Somebody.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Party {
    /// A person of the campaign.
    Person(PersonId),
    /// A creator.
    Creator(CreatorId),
}

impl Party {
    /// Reads the path of a person or a creator.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        match path.split_once('/')? {
            ("people", id) if !id.is_empty() => Some(Self::Person(id.into())),
            ("creators", id) if !id.is_empty() => Some(Self::Creator(id.into())),
            _ => None,
        }
    }

    /// Their path.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Person(id) => format!("people/{id}"),
            Self::Creator(id) => format!("creators/{id}"),
        }
    }

    /// Their name; "somebody" where the campaign does not know them.
    #[must_use]
    pub fn name(&self, sections: &Sections, language: Language) -> String {
        match self {
            Self::Person(id) => people::name(sections, id, language),
            Self::Creator(id) => match sections.creators.get(id).filter(|creator| !creator.name.is_empty()) {
                Some(creator) => creator.name.clone(),
                None => language.text("label-somebody"),
            },
        }
    }

    /// The market they belong to; none for people across markets.
    #[must_use]
    pub fn market(&self, sections: &Sections) -> Option<MarketId> {
        let market = match self {
            Self::Person(id) => sections.people.get(id)?.market.clone(),
            Self::Creator(id) => sections.creators.get(id)?.market.clone(),
        };
        sections.markets.contains_key(&market).then_some(market)
    }

    /// The clock they live by; none where nobody knows it.
    #[must_use]
    pub fn zone(&self, sections: &Sections) -> Option<Zone> {
        match self {
            Self::Person(_) => Some(sections.markets.get(&self.market(sections)?)?.profile.zone),
            Self::Creator(id) => Some(sections.creators.get(id)?.zone),
        }
    }

    /// The language they read in.
    #[must_use]
    pub fn language(&self, sections: &Sections) -> Language {
        let known = match self {
            Self::Person(id) => sections.people.get(id).map(|person| person.language),
            Self::Creator(id) => sections.creators.get(id).map(|creator| creator.language),
        };
        known.unwrap_or_default()
    }

    /// When they work; none for creators, who keep their own hours, and for people across markets.
    #[must_use]
    pub fn calendar(&self, sections: &Sections) -> Option<WorkingCalendar> {
        match self {
            Self::Person(_) => Some(sections.markets.get(&self.market(sections)?)?.profile.calendar()),
            Self::Creator(_) => None,
        }
    }
}
