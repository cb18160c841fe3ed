//! What the forms of several screens let one choose from: people, creators, markets, KPIs.

use super::Seen;
use crate::parts::Reader;
use campaign::model::{MarketId, PipelineStage, SourcingChannel};
use campaign::view::{Badge, people};
use leptos::prelude::*;

/// Value and words of each choice of a list.
pub(in crate::screens) type Choices = Vec<(String, String)>;

impl Seen {
    /// The people, by name.
    pub(in crate::screens) fn people(self) -> Choices {
        let language = self.reader.language.get();
        self.sections.with(|sections| {
            let known = sections.people.iter().filter(|(_, person)| !person.archived);
            sorted(known.map(|(id, _)| (id.to_string(), people::name(sections, id, language))).collect())
        })
    }

    /// The creators, by name.
    pub(in crate::screens) fn creators(self) -> Choices {
        self.sections.with(|sections| {
            let creators = sections.creators.iter().filter(|(_, creator)| !creator.archived);
            sorted(creators.map(|(id, creator)| (id.to_string(), creator.name.clone())).collect())
        })
    }

    /// The KPIs, by name.
    pub(in crate::screens) fn kpis(self) -> Choices {
        self.sections.with(|sections| {
            let live = sections.kpis.iter().filter(|(_, kpi)| !kpi.archived);
            sorted(live.map(|(id, kpi)| (id.to_string(), kpi.name.clone())).collect())
        })
    }

    /// The markets in the campaign's order.
    pub(in crate::screens) fn markets(self) -> Choices {
        let badges = self.sections.with(people::badges);
        badges.into_iter().map(|badge| (badge.id.to_string(), badge.name)).collect()
    }

    /// A market's mark; none for all markets.
    pub(in crate::screens) fn badge(self, market: &MarketId) -> Option<Badge> {
        self.sections.with(|sections| people::badge(sections, market))
    }

    /// The name of a market.
    pub(in crate::screens) fn market_name(self, market: &MarketId) -> String {
        self.badge(market).map(|badge| badge.name).unwrap_or_default()
    }

    /// These choices after one that leaves it open.
    pub(in crate::screens) fn or(self, key: &str, choices: Choices) -> Choices {
        std::iter::once((String::new(), self.reader.text(key))).chain(choices).collect()
    }
}

/// How a creator can have been found; where nobody has said, also that.
pub(in crate::screens) fn channels(reader: Reader, unsaid: bool) -> Choices {
    let open = unsaid.then_some(SourcingChannel::Unsaid);
    coded(reader, "channel", SourcingChannel::ALL.into_iter().chain(open).map(SourcingChannel::code).collect())
}

/// How far a creator can be; where nobody has said, also that.
pub(in crate::screens) fn stages(reader: Reader, unsaid: bool) -> Choices {
    let open = unsaid.then_some(PipelineStage::Unsaid);
    coded(reader, "stage", PipelineStage::ALL.into_iter().chain(open).map(PipelineStage::code).collect())
}

fn coded(reader: Reader, kind: &str, codes: Vec<&'static str>) -> Choices {
    let language = reader.language.get();
    codes.into_iter().map(|code| (code.to_owned(), language.text(&format!("metrics-{kind}-{code}")))).collect()
}

/// Choices in the order of their words.
pub(in crate::screens) fn sorted(mut choices: Choices) -> Choices {
    choices.sort_by_cached_key(|(_, words)| words.to_lowercase());
    choices
}
