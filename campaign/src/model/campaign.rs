//! What the campaign is called and how it began.

use crate::language::Language;
use crate::model::lenient::lenient;
use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// The head of the document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Campaign {
    /// Version of the document's layout, for migration.
    pub schema: i64,
    /// The document's id, hexadecimal, so that an exported file says which campaign it is.
    pub document: String,
    /// The campaign's name as people say it.
    pub name: String,
    /// The language the master brief is written in.
    #[serde(deserialize_with = "lenient")]
    pub source_language: Language,
    /// When the campaign was started, by the starter's device clock.
    #[serde(deserialize_with = "lenient")]
    pub created: Instant,
    /// True for the sample that comes with Dateline.
    pub sample: bool,
}
