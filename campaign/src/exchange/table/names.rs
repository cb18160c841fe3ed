//! Whom a table speaks of: markets by name, letter or country, creators by name or handle.

use super::country;
use crate::model::{CreatorId, MarketId, Sections, markets_in_order};
use std::collections::BTreeMap;

/// The names of the campaign's markets and creators.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    markets: BTreeMap<String, MarketId>,
    /// None for a name that two creators have.
    creators: BTreeMap<String, Option<CreatorId>>,
}

fn plain(name: &str) -> String {
    name.trim().trim_start_matches('@').to_lowercase()
}

impl Names {
    /// The names as they stand.
    #[must_use]
    pub fn of(sections: &Sections) -> Self {
        let mut names = Self::default();
        for (id, market) in markets_in_order(&sections.markets) {
            let profile = &market.profile;
            let own = [id.as_str(), &profile.name, &profile.letter, &profile.holidays];
            let own = own.into_iter().map(plain).chain(country::names(&profile.holidays).map(plain));
            for name in own.filter(|name| !name.is_empty()) {
                names.markets.entry(name).or_insert_with(|| id.clone());
            }
        }
        for (id, creator) in sections.creators.iter().filter(|(_, creator)| !creator.archived) {
            let own: std::collections::BTreeSet<String> =
                [id.as_str(), &creator.name, &creator.handle].into_iter().map(plain).collect();
            for name in own.into_iter().filter(|name| !name.is_empty()) {
                let known = names.creators.entry(name).or_insert_with(|| Some(id.clone()));
                if known.as_ref() != Some(id) {
                    *known = None;
                }
            }
        }
        names
    }

    /// The market of this name.
    #[must_use]
    pub fn market(&self, name: &str) -> Option<&MarketId> {
        self.markets.get(&plain(name))
    }

    /// The creator of this name: their id, else the name as it stands.
    #[must_use]
    pub fn creator(&self, name: &str) -> (String, bool) {
        match self.creators.get(&plain(name)) {
            Some(Some(id)) => (id.0.clone(), true),
            _ => (name.trim().replace(char::is_control, " "), false),
        }
    }
}
