//! Whose is it: a market's mark (colour and letter), a person's name and market, and who is reading.

use crate::language::{Language, when::Printer};
use crate::model::{MarketId, Person, PersonId, Role, Sections, markets_in_order};
use crate::time::{Instant, WorkingCalendar, Zone};

/// What marks a market everywhere: colour and letter, never colour alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Badge {
    /// The market.
    pub id: MarketId,
    /// Its letter.
    pub letter: String,
    /// Its name in its own words.
    pub name: String,
    /// Its colour: 1, 2 or 3, by the market's place in the order.
    pub colour: usize,
    /// Its clock.
    pub zone: Zone,
}

/// The marks of all markets, in order.
#[must_use]
pub fn badges(sections: &Sections) -> Vec<Badge> {
    let markets = markets_in_order(&sections.markets).into_iter().enumerate();
    markets
        .map(|(place, (id, market))| Badge {
            id: id.clone(),
            letter: market.profile.letter.clone(),
            name: market.profile.name.clone(),
            colour: place % 3 + 1,
            zone: market.profile.zone,
        })
        .collect()
}

/// The mark of one market; none for an unknown, archived or empty one.
#[must_use]
pub fn badge(sections: &Sections, market: &MarketId) -> Option<Badge> {
    badges(sections).into_iter().find(|badge| badge.id == *market)
}

/// The mark of a person's market; none for people across markets.
#[must_use]
pub fn badge_of(sections: &Sections, person: &PersonId) -> Option<Badge> {
    badge(sections, &sections.people.get(person)?.market)
}

/// A person's name; "somebody" where the campaign does not know them.
#[must_use]
pub fn name(sections: &Sections, person: &PersonId, language: Language) -> String {
    match sections.people.get(person).filter(|person| !person.name.is_empty()) {
        Some(person) => person.name.clone(),
        None => language.text("label-somebody"),
    }
}

/// The people who work in a market, leads first.
#[must_use]
pub fn of_market<'a>(sections: &'a Sections, market: &MarketId) -> Vec<(&'a PersonId, &'a Person)> {
    let mut people: Vec<_> =
        sections.people.iter().filter(|(_, person)| !person.archived && person.market == *market).collect();
    people.sort_by_key(|(id, person)| (person.role, (*id).clone()));
    people
}

/// Who looks at a screen: a person, their language and their clock.
#[derive(Clone, Debug, PartialEq)]
pub struct Reader {
    /// The person.
    pub person: PersonId,
    /// What they do here.
    pub role: Role,
    /// The market they work in; empty for people across markets.
    pub market: MarketId,
    /// The language they read in.
    pub language: Language,
    /// The clock they live by.
    pub zone: Zone,
}

impl Reader {
    /// Somebody of this campaign, at a device with this language and zone.
    #[must_use]
    pub fn of(sections: &Sections, person: &PersonId, language: Language, zone: Zone) -> Self {
        let known = sections.people.get(person);
        Self {
            person: person.clone(),
            role: known.map(|person| person.role).unwrap_or_default(),
            market: known.map(|person| person.market.clone()).unwrap_or_default(),
            language,
            zone,
        }
    }

    /// Prints times for this reader.
    #[must_use]
    pub fn printer(&self, now: Instant) -> Printer {
        Printer::new(self.language, self.zone, now)
    }

    /// When this reader works: as their market does, else nine to six, Monday to Friday, by their own clock.
    #[must_use]
    pub fn calendar(&self, sections: &Sections) -> WorkingCalendar {
        let market = sections.markets.get(&self.market);
        let usual = || crate::model::MarketProfile { zone: self.zone, weekend: "6 7".to_owned(), ..Default::default() };
        market.map_or_else(|| usual().calendar(), |market| market.profile.calendar())
    }

    /// The words by which others call this reader: their id, their role, and `ru-liaison` by market letters
    /// or country.
    #[must_use]
    pub fn calls(&self, sections: &Sections) -> Vec<String> {
        let role = self.role.code().to_owned();
        let mut calls = vec![self.person.as_str().to_owned()];
        match sections.markets.get(&self.market) {
            Some(market) => {
                let country = [&market.profile.holidays, &market.profile.letter];
                let names = country.into_iter().filter(|name| !name.is_empty());
                calls.extend(names.map(|name| format!("{}-{role}", name.to_lowercase())));
                calls.push(format!("{}-{role}", self.market));
                let alone = sections.people.values().filter(|other| !other.archived && other.role == self.role).count();
                if alone == 1 {
                    calls.push(role);
                }
            }
            None => calls.push(role),
        }
        calls
    }
}
