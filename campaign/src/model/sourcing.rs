//! How a creator was found, how far they are on the way in, and what was written to them (S2-03, S2-18).

use crate::model::PersonId;
use crate::model::lenient::lenient;
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// Where a creator comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourcingChannel {
    /// Somebody of the team knows them.
    Network,
    /// Written to without being known.
    Cold,
    /// They came by themselves.
    Inbound,
    /// Another creator named them.
    Referral,
    /// Through an agency.
    Agency,
    /// Nobody has said yet.
    #[default]
    Unsaid,
}

impl SourcingChannel {
    /// Every channel that can be chosen.
    pub const ALL: [Self; 5] = [Self::Network, Self::Cold, Self::Inbound, Self::Referral, Self::Agency];

    /// The name in documents and Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Cold => "cold",
            Self::Inbound => "inbound",
            Self::Referral => "referral",
            Self::Agency => "agency",
            Self::Unsaid => "unsaid",
        }
    }

    /// Reads a name.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}

/// How far a creator is on the way into the campaign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PipelineStage {
    /// Found, not written to.
    Found,
    /// Written to.
    Contacted,
    /// They answered.
    Talking,
    /// They take part.
    Agreed,
    /// What they make is out.
    Live,
    /// They, or we, said no.
    Declined,
    /// Nobody has said yet.
    #[default]
    Unsaid,
}

impl PipelineStage {
    /// Every stage that can be chosen, in the order of the way.
    pub const ALL: [Self; 6] = [Self::Found, Self::Contacted, Self::Talking, Self::Agreed, Self::Live, Self::Declined];

    /// The name in documents and Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Contacted => "contacted",
            Self::Talking => "talking",
            Self::Agreed => "agreed",
            Self::Live => "live",
            Self::Declined => "declined",
            Self::Unsaid => "unsaid",
        }
    }

    /// Reads a name.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.code() == code)
    }
}

/// One letter to a creator.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Outreach {
    /// Who wrote.
    pub by: PersonId,
    /// When it was noted.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// What about.
    pub words: String,
    /// What we liked in their work: the creator reads it too.
    pub liked: String,
    /// Taken back.
    pub archived: bool,
}
