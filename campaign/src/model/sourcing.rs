//! How a creator was found, how far they are on the way in, and what was written to them (S2-03, S2-18).

use crate::model::PersonId;
use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::time::Instant;
use serde::{Deserialize, Serialize};

coded! {
    /// Where a creator comes from.
    #[derive(Default)]
    pub enum SourcingChannel {
        /// Somebody of the team knows them.
        Network = "network",
        /// Written to without being known.
        Cold = "cold",
        /// They came by themselves.
        Inbound = "inbound",
        /// Another creator named them.
        Referral = "referral",
        /// Through an agency.
        Agency = "agency",
        /// Nobody has said yet.
        #[default]
        Unsaid = "unsaid",
    }
}

impl SourcingChannel {
    /// Every channel that can be chosen.
    pub const ALL: [Self; 5] = [Self::Network, Self::Cold, Self::Inbound, Self::Referral, Self::Agency];

    /// Reads a name.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}

coded! {
    /// How far a creator is on the way into the campaign.
    #[derive(Default)]
    pub enum PipelineStage {
        /// Found, not written to.
        Found = "found",
        /// Written to.
        Contacted = "contacted",
        /// They answered.
        Talking = "talking",
        /// They take part.
        Agreed = "agreed",
        /// What they make is out.
        Live = "live",
        /// They, or we, said no.
        Declined = "declined",
        /// Nobody has said yet.
        #[default]
        Unsaid = "unsaid",
    }
}

impl PipelineStage {
    /// Every stage that can be chosen, in the order of the way.
    pub const ALL: [Self; 6] = [Self::Found, Self::Contacted, Self::Talking, Self::Agreed, Self::Live, Self::Declined];

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
