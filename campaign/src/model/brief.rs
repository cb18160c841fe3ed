//! The master brief by sections, in several languages, with each market's local adaptation (S0-19).

use crate::language::Language;
use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{Evidence, EvidenceId, Goal, GoalId, MarketId, SectionId, Stamp, StampId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The whole brief: one master, and what each market makes of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Brief {
    /// The sections of the master.
    pub sections: BTreeMap<SectionId, BriefSection>,
    /// Each market's four named slots and one free one.
    pub adaptations: BTreeMap<MarketId, BTreeMap<AdaptationSlot, Adaptation>>,
    /// The goal tree.
    pub goals: BTreeMap<GoalId, Goal>,
    /// What people said about exact words: sign-offs, whys, decisions on proposals. Append-only.
    pub stamps: BTreeMap<StampId, Stamp>,
    /// Links that back a reason.
    pub evidence: BTreeMap<EvidenceId, Evidence>,
}

impl Brief {
    /// The sections that are not archived, in the order people chose.
    pub fn in_order(&self) -> Vec<(&SectionId, &BriefSection)> {
        let mut list: Vec<_> = self.sections.iter().filter(|(_, section)| !section.archived).collect();
        list.sort_by_key(|(id, section)| (section.order, (*id).clone()));
        list
    }
}

/// One section of the master brief.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BriefSection {
    /// What the section is for.
    #[serde(deserialize_with = "lenient")]
    pub kind: SectionKind,
    /// A heading of people's own; empty means the kind's name.
    pub title: String,
    /// Place in the order people chose.
    pub order: i64,
    /// The master text per language.
    pub text: BTreeMap<Language, String>,
    /// What a market says instead; empty means it inherits the master.
    pub local: BTreeMap<MarketId, String>,
    /// Why a market says it in its own words.
    pub why: BTreeMap<MarketId, String>,
    /// May a market say it differently? None leaves it to the kind.
    #[serde(deserialize_with = "lenient")]
    pub negotiable: Option<bool>,
    /// Archived sections keep their history and leave the page.
    pub archived: bool,
}

coded! {
    /// The sections the users named; `Free` is anything else.
    #[derive(Default)]
    pub enum SectionKind {
        /// What the campaign sets out to prove.
        Thesis = "thesis",
        /// The one promise that is the same everywhere.
        CoreValue = "core-value",
        /// How everybody knows that it worked.
        SuccessMetric = "success-metric",
        /// Who it is for and what they care about.
        Audience = "audience",
        /// What each market is like for this campaign: said by every market itself.
        Context = "context",
        /// What is made, and how it should feel.
        Creative = "creative",
        /// How the campaign is brought to life: said by every market itself.
        Activation = "activation",
        /// What creators hand in, and when.
        Deliverables = "deliverables",
        /// What stays the same in every market.
        NonNegotiables = "non-negotiables",
        /// What every market may decide for itself.
        Negotiables = "negotiables",
        /// Anything else, under a heading of its own.
        #[default]
        Free = "free",
    }
}

impl SectionKind {
    /// Every kind, in the order a fresh brief shows them.
    pub const ALL: [Self; 11] = [
        Self::Thesis,
        Self::CoreValue,
        Self::SuccessMetric,
        Self::Audience,
        Self::Context,
        Self::Creative,
        Self::Activation,
        Self::Deliverables,
        Self::NonNegotiables,
        Self::Negotiables,
        Self::Free,
    ];

    /// May markets say it differently unless somebody decides otherwise?
    #[must_use]
    pub const fn is_negotiable(self) -> bool {
        !matches!(self, Self::CoreValue | Self::SuccessMetric | Self::NonNegotiables)
    }

    /// Must every market say it itself, because the master cannot know it (S1-09, S1-33)?
    #[must_use]
    pub const fn is_local(self) -> bool {
        matches!(self, Self::Context | Self::Activation)
    }
}

coded! {
    /// The four named places where a market differs, and a free one.
    pub enum AdaptationSlot {
        /// When it happens here.
        Timing = "timing",
        /// What people here will recognise.
        Culture = "culture",
        /// Which platforms come first here.
        Platforms = "platforms",
        /// What this audience expects.
        Audience = "audience",
        /// Whatever else differs.
        Free = "free",
    }
}

impl AdaptationSlot {
    /// Every slot, in the order screens show them.
    pub const ALL: [Self; 5] = [Self::Timing, Self::Culture, Self::Platforms, Self::Audience, Self::Free];
}

/// What one market does differently in one slot, and why.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Adaptation {
    /// What is different.
    pub text: String,
    /// Why, so that the other market understands.
    pub why: String,
}
