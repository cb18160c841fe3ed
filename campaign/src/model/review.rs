//! What a person has marked as read: a point in history, not a list of items.

use crate::model::lenient::lenient;
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// How far one person has read. The mark follows the person across devices.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Review {
    /// The heads that were on screen, hexadecimal with spaces.
    pub heads: String,
    /// When the person said so.
    #[serde(deserialize_with = "lenient")]
    pub at: Instant,
}
