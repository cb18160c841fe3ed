//! What the campaign taught, tied to the part of a template it should change, so that nobody makes the same mistake
//! twice (S0-09).

use crate::model::lenient::lenient;
use crate::model::{MarketId, PersonId, SectionKind, TemplateKind};
use crate::time::Instant;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One learning.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Learning {
    /// What was learned; prose.
    pub words: String,
    /// Where it was learned: the path of a meeting or an experiment; empty for what just came up.
    pub from: String,
    /// The other campaign it was learned in, by name; empty for this one.
    pub origin: String,
    /// The template it is about; none for no template.
    #[serde(deserialize_with = "lenient")]
    pub template: Option<TemplateKind>,
    /// Of a brief: the section it is about.
    #[serde(deserialize_with = "lenient")]
    pub section: SectionKind,
    /// The markets it affects; none means all.
    pub markets: BTreeMap<MarketId, bool>,
    /// It is worked into the template: nobody has to be told any more.
    pub applied: bool,
    /// Who wrote it down.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Put aside; its history stays.
    pub archived: bool,
}

impl Learning {
    /// Does somebody who begins with the template still have to hear of it?
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.archived && !self.applied
    }

    /// The markets it names.
    pub fn named(&self) -> impl Iterator<Item = &MarketId> {
        self.markets.iter().filter(|(_, named)| **named).map(|(id, _)| id)
    }

    /// Does it affect this market?
    #[must_use]
    pub fn affects(&self, market: &MarketId) -> bool {
        self.named().next().is_none() || self.named().any(|named| named == market)
    }

    /// Is it about this part of this template? Outside a brief a template is one part.
    #[must_use]
    pub fn is_about(&self, template: TemplateKind, section: SectionKind) -> bool {
        self.template == Some(template) && (template != TemplateKind::Brief || self.section == section)
    }
}
