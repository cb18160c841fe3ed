//! The markets as the creators' hubs: their marks, and lists of choices shared by this screen.

use crate::parts::{MarketName, Reader, market_class};
use crate::session::Session;
use campaign::args;
use campaign::language::{Language, capitalised};
use campaign::model::{MarketId, Tier, markets_in_order};
use campaign::time::Zone;
use leptos::prelude::*;

/// One hub as it is marked.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Hub {
    pub(super) id: MarketId,
    pub(super) letter: String,
    pub(super) name: String,
    pub(super) zone: Zone,
    pub(super) colour: &'static str,
}

/// All hubs in the campaign's order.
#[derive(Clone, Copy)]
pub(super) struct Hubs(pub(super) Memo<Vec<Hub>>);

impl Hubs {
    pub(super) fn start(session: Session) -> Self {
        Self(Memo::new(move |_| {
            session.markets.with(|markets| {
                let listed = markets_in_order(markets).into_iter().enumerate();
                listed
                    .map(|(at, (id, market))| Hub {
                        id: id.clone(),
                        letter: market.profile.letter.clone(),
                        name: market.profile.name.clone(),
                        zone: market.profile.zone,
                        colour: market_class(at),
                    })
                    .collect()
            })
        }))
    }

    /// The hub with this id; none where its market was archived.
    pub(super) fn get(self, id: &MarketId) -> Option<Hub> {
        self.0.with(|hubs| hubs.iter().find(|hub| hub.id == *id).cloned())
    }

    /// The hubs as a list of choices.
    pub(super) fn options(self) -> Vec<(String, String)> {
        self.0.with(|hubs| hubs.iter().map(|hub| (hub.id.0.clone(), hub.name.clone())).collect())
    }
}

/// A hub's mark and name.
pub(super) fn hub_name(hub: Hub) -> impl IntoView {
    view! { <MarketName letter=hub.letter colour=hub.colour name=hub.name /> }
}

/// The tiers as a list of choices, each with what it does.
pub(super) fn tier_options(reader: Reader) -> Vec<(String, String)> {
    Tier::ALL
        .map(|tier| {
            let name = capitalised(&reader.text(&format!("word-tier-{}", tier.code())));
            let part = reader.text(&format!("creators-tier-{}", tier.code()));
            (tier.code().to_owned(), reader.format("creators-tier", &args! {"name" => name, "part" => part}))
        })
        .to_vec()
}

/// The tier with this code.
pub(super) fn tier(code: &str) -> Option<Tier> {
    Tier::ALL.into_iter().find(|tier| tier.code() == code)
}

/// The people who can answer for a creator, and the question who does while nobody was chosen.
pub(super) fn contact_options(session: Session, reader: Reader, chosen: bool) -> Vec<(String, String)> {
    let question = (!chosen).then(|| (String::new(), reader.text("creators-contact-choose")));
    session.people.with(|people| {
        let mut list: Vec<_> = people
            .iter()
            .filter(|(_, person)| !person.archived)
            .map(|(id, person)| (id.0.clone(), person.name.clone()))
            .collect();
        list.sort_by_cached_key(|(_, name)| name.to_lowercase());
        question.into_iter().chain(list).collect()
    })
}

/// The languages as a list of choices.
pub(super) fn language_options() -> Vec<(String, String)> {
    Language::ALL.map(|language| (language.code().to_owned(), language.own_name().to_owned())).to_vec()
}
