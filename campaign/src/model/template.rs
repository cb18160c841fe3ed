//! Templates: words to begin a brief, a round of feedback or a status update with (S0-26).

use crate::language::Language;
use crate::model::SectionKind;
use crate::model::coded::coded;
use crate::model::lenient::lenient;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One template of this campaign. It can be taken over into another; it keeps its id there, so that it is
/// known when it comes again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Template {
    /// What it is for.
    #[serde(deserialize_with = "lenient")]
    pub kind: TemplateKind,
    /// What people call it.
    pub name: String,
    /// Its parts by key: for a brief one per section, otherwise one.
    pub parts: BTreeMap<String, TemplatePart>,
    /// Archived templates keep their history and leave the list.
    pub archived: bool,
}

impl Template {
    /// The parts in the order people chose.
    #[must_use]
    pub fn in_order(&self) -> Vec<(&String, &TemplatePart)> {
        let mut list: Vec<_> = self.parts.iter().collect();
        list.sort_by_key(|(key, part)| (part.order, (*key).clone()));
        list
    }
}

/// One part of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TemplatePart {
    /// The section of the brief it fills; without meaning in other templates.
    #[serde(deserialize_with = "lenient")]
    pub section: SectionKind,
    /// A heading of people's own.
    pub title: String,
    /// Place in the order.
    pub order: i64,
    /// The words in each language.
    pub text: BTreeMap<Language, String>,
}

coded! {
    /// What templates are for.
    #[derive(Default)]
    pub enum TemplateKind {
        /// A brief.
        #[default]
        Brief = "brief",
        /// A round of feedback.
        Feedback = "feedback",
        /// A status update.
        Status = "status",
    }
}

impl TemplateKind {
    /// Every kind, in the order screens show them.
    pub const ALL: [Self; 3] = [Self::Brief, Self::Feedback, Self::Status];
}
