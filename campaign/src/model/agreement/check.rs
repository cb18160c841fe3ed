//! A person's word that a point of a market's rules for advertising is looked after. Never legal advice.

use crate::model::lenient::lenient;
use crate::model::{MarketId, PersonId};
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// One confirmation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ComplianceCheck {
    /// In which market.
    pub market: MarketId,
    /// Which point of the template.
    pub point: String,
    /// Who confirms it.
    pub by: PersonId,
    /// When, by that person's device clock.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
    /// Taken back; its history stays.
    pub archived: bool,
}
