//! A creator: contact, tier, hub, zone, and the five-field card (S1-17, S1-26, S1-28).

use crate::language::Language;
use crate::model::coded::coded;
use crate::model::lenient::lenient;
use crate::model::{MarketId, Outreach, PersonId, PipelineStage, RecordId, SourcingChannel};
use crate::time::Zone;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Somebody who makes content for the campaign.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Creator {
    /// Name as the creator goes by.
    pub name: String,
    /// Handle on the main platform.
    pub handle: String,
    /// The main platform.
    pub platform: String,
    /// The hub that briefs this creator: exactly one.
    pub market: MarketId,
    /// The one point of contact (S1-26).
    pub contact: PersonId,
    /// Which part of the campaign they execute.
    #[serde(deserialize_with = "lenient")]
    pub tier: Tier,
    /// The zone the creator lives by.
    #[serde(deserialize_with = "lenient")]
    pub zone: Zone,
    /// The language the creator reads in.
    #[serde(deserialize_with = "lenient")]
    pub language: Language,
    /// The five fields a creator needs.
    pub card: BriefCard,
    /// How the campaign came to them (S2-03).
    #[serde(deserialize_with = "lenient")]
    pub channel: SourcingChannel,
    /// How far they are on the way into it.
    #[serde(deserialize_with = "lenient")]
    pub stage: PipelineStage,
    /// What was written to them, as a log.
    pub outreach: BTreeMap<RecordId, Outreach>,
    /// Archived creators keep their history and leave every list.
    pub archived: bool,
}

coded! {
    /// How a creator takes part.
    #[derive(Default)]
    pub enum Tier {
        /// Carries the concept.
        Hero = "hero",
        /// Spreads it.
        #[default]
        Core = "core",
        /// Answers it in their own circle.
        Community = "community",
    }
}

impl Tier {
    /// Every tier, widest reach first.
    pub const ALL: [Self; 3] = [Self::Hero, Self::Core, Self::Community];
}

/// The creator's brief in five fields (S1-28). All are prose.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BriefCard {
    /// The campaign's goal.
    pub goal: String,
    /// This creator's role in it.
    pub role: String,
    /// What to make.
    pub content: String,
    /// When it goes live.
    pub live: String,
    /// How it connects to the rest.
    pub connects: String,
}

impl BriefCard {
    /// The keys of the five fields, in reading order.
    pub const KEYS: [&'static str; 5] = ["goal", "role", "content", "live", "connects"];

    /// The text of the field with this key.
    pub fn field(&self, key: &str) -> &str {
        match key {
            "goal" => &self.goal,
            "role" => &self.role,
            "content" => &self.content,
            "live" => &self.live,
            "connects" => &self.connects,
            _ => "",
        }
    }
}
