//! What is settled before anybody executes: the four points of the alignment call and who signed them, blind
//! definitions of success, goals that pull apart, who may decide what, where people write to each other, how much
//! time goes into meetings, and what every market's law asks for. Signatures, definitions, resolutions and
//! confirmations are logs that are only ever added to.

mod alignment;
mod check;
mod protocol;
mod right;
mod tension;

pub use alignment::{Definition, Point, PointKind, Signature};
pub use check::ComplianceCheck;
pub use protocol::Channel;
pub use right::{Right, RightDeed, RightKind};
pub use tension::{Resolution, ResolutionKind, Tension};

use crate::model::lenient::lenient;
use crate::model::{ChannelId, RecordId, RightId, TensionId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The section `agreement`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Agreement {
    /// The four points of the alignment call.
    pub points: BTreeMap<PointKind, Point>,
    /// Who signed which version of them.
    pub signatures: BTreeMap<RecordId, Signature>,
    /// What success means to each stakeholder, written before they saw the others'.
    pub definitions: BTreeMap<RecordId, Definition>,
    /// Goals that pull apart.
    pub tensions: BTreeMap<TensionId, Tension>,
    /// How they were resolved.
    pub resolutions: BTreeMap<RecordId, Resolution>,
    /// Who decides, executes, approves, is consulted, is informed.
    pub rights: BTreeMap<RightId, Right>,
    /// Where people write to each other, and when they hear back.
    pub channels: BTreeMap<ChannelId, Channel>,
    /// Minutes of meetings a week that everybody agreed to spend; none while nobody chose.
    #[serde(deserialize_with = "lenient")]
    pub meeting_minutes: Option<i64>,
    /// What a person confirmed about a market's rules for advertising.
    pub checks: BTreeMap<RecordId, ComplianceCheck>,
}
