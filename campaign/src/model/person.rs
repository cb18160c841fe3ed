//! A person of the campaign.

use crate::language::Language;
use crate::model::lenient::lenient;
use crate::model::{MarketId, Role};
use serde::{Deserialize, Serialize};

/// Somebody who works on the campaign.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// Name as colleagues say it.
    pub name: String,
    /// What they do here.
    #[serde(deserialize_with = "lenient")]
    pub role: Role,
    /// The market they work in; empty for those who stand across markets.
    pub market: MarketId,
    /// The language they read in.
    #[serde(deserialize_with = "lenient")]
    pub language: Language,
    /// Where to reach them, in their own words.
    pub reach: String,
    /// Archived people keep their history and leave every list.
    pub archived: bool,
}
