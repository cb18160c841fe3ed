//! The board of who waits for whom, the longest chain first (S2-14).

use super::{Badge, Label, Link, Reader, people};
use crate::args;
use crate::model::Sections;
use crate::time::Instant;
use crate::watch::{self, Chain, Party};

/// One chain of people who wait.
#[derive(Clone, Debug, PartialEq)]
pub struct ChainRow {
    /// How many people stand in it.
    pub length: usize,
    /// They wait for each other: the sentence that says so.
    pub circle: Option<String>,
    /// Its links.
    pub links: Vec<WaitRow>,
}

/// One link of a chain.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitRow {
    /// "Marcus waits for Olga".
    pub says: String,
    /// Who waits, and that market's mark.
    pub who: (String, Option<Badge>),
    /// For whom, and that market's mark.
    pub whom: (String, Option<Badge>),
    /// How long: "3 hours".
    pub age: String,
    /// What for.
    pub title: String,
    /// Where that is shown.
    pub link: Link,
    /// It waits for the reader.
    pub mine: bool,
}

/// Every chain.
#[must_use]
pub fn board(sections: &Sections, reader: &Reader, now: Instant) -> Vec<ChainRow> {
    let chains = watch::chains(&watch::waits(sections, now));
    chains.into_iter().map(|chain| row(sections, &chain, reader, now)).collect()
}

fn row(sections: &Sections, chain: &Chain, reader: &Reader, now: Instant) -> ChainRow {
    let language = reader.language;
    let side = |party: &Party| {
        let badge = party.market(sections).and_then(|market| people::badge(sections, &market));
        (party.name(sections, language), badge)
    };
    let link = |wait: &watch::Wait| {
        let (who, whom) = (side(&wait.who), side(&wait.whom));
        WaitRow {
            says: language.format("watch-wait", &args! {"who" => &who.0, "whom" => &whom.0}),
            age: language.age(now.0.saturating_sub(wait.since.0)),
            title: Label::of(sections, &wait.about, language).thing,
            link: Link::of(&wait.about),
            mine: wait.whom == Party::Person(reader.person.clone()),
            who,
            whom,
        }
    };
    ChainRow {
        length: chain.length(),
        circle: chain.circle.then(|| language.text("watch-wait-circle")),
        links: chain.waits.iter().map(link).collect(),
    }
}
