//! Reading a section as plain data, now or at any past heads.

use super::mend::mend;
use super::scalar::Scalar;
use super::{DocumentError, place};
use crate::model::{Section, Sections};
use automerge::{ChangeHash, ObjId, ObjType, ReadDoc, ValueRef};
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use std::sync::Arc;

/// Reads one section; a section that is not there yet is empty.
pub(super) fn section<T: DeserializeOwned + Default>(
    doc: &impl ReadDoc,
    section: Section,
    heads: Option<&[ChangeHash]>,
) -> Result<T, DocumentError> {
    let Ok((id, ObjType::Map)) = place::object(doc, section.key(), heads) else {
        return Ok(T::default());
    };
    let found = json(doc, &id, &ObjType::Map, heads);
    T::deserialize(&found)
        .or_else(|error| match found {
            Json::Object(map) => serde_json::from_value(mend::<T>(map)),
            _ => Err(error),
        })
        .map_err(|error| DocumentError::BadSection { section: section.key(), reason: error.to_string() })
}

/// Re-reads the section into the shared whole. Cost: one pass over that section.
pub(super) fn refresh(
    doc: &impl ReadDoc,
    sections: &mut Sections,
    which: Section,
    heads: Option<&[ChangeHash]>,
) -> Result<(), DocumentError> {
    match which {
        Section::Campaign => sections.campaign = Arc::new(section(doc, which, heads)?),
        Section::Markets => sections.markets = Arc::new(section(doc, which, heads)?),
        Section::People => sections.people = Arc::new(section(doc, which, heads)?),
        Section::Brief => sections.brief = Arc::new(section(doc, which, heads)?),
        Section::Timeline => sections.timeline = Arc::new(section(doc, which, heads)?),
        Section::Creators => sections.creators = Arc::new(section(doc, which, heads)?),
        Section::Threads => sections.threads = Arc::new(section(doc, which, heads)?),
        Section::Reviews => sections.reviews = Arc::new(section(doc, which, heads)?),
        Section::Kpis => sections.kpis = Arc::new(section(doc, which, heads)?),
        Section::Figures => sections.figures = Arc::new(section(doc, which, heads)?),
        Section::Experiments => sections.experiments = Arc::new(section(doc, which, heads)?),
        Section::Statements => sections.statements = Arc::new(section(doc, which, heads)?),
        Section::Templates => sections.templates = Arc::new(section(doc, which, heads)?),
        Section::Plan => sections.plan = Arc::new(section(doc, which, heads)?),
        Section::Submissions => sections.submissions = Arc::new(section(doc, which, heads)?),
        Section::Promises => sections.promises = Arc::new(section(doc, which, heads)?),
        Section::Handoffs => sections.handoffs = Arc::new(section(doc, which, heads)?),
        Section::Escalations => sections.escalations = Arc::new(section(doc, which, heads)?),
        Section::Assumptions => sections.assumptions = Arc::new(section(doc, which, heads)?),
        Section::Rules => sections.rules = Arc::new(section(doc, which, heads)?),
        Section::Agreement => sections.agreement = Arc::new(section(doc, which, heads)?),
        Section::Decisions => sections.decisions = Arc::new(section(doc, which, heads)?),
        Section::Captures => sections.captures = Arc::new(section(doc, which, heads)?),
        Section::Risks => sections.risks = Arc::new(section(doc, which, heads)?),
        Section::Waivers => sections.waivers = Arc::new(section(doc, which, heads)?),
        Section::Meetings => sections.meetings = Arc::new(section(doc, which, heads)?),
        Section::Learnings => sections.learnings = Arc::new(section(doc, which, heads)?),
    }
    Ok(())
}

/// An object and all below it as JSON; text becomes a string.
pub(super) fn json(doc: &impl ReadDoc, id: &ObjId, kind: &ObjType, heads: Option<&[ChangeHash]>) -> Json {
    match kind {
        ObjType::Map | ObjType::Table => {
            let range = match heads {
                Some(heads) => doc.map_range_at(id, .., heads),
                None => doc.map_range(id, ..),
            };
            // Nothing is the same as not there: a field that undo has emptied gets its default.
            let fields = range.map(|item| (item.key.to_string(), value(doc, &item.value, item.id(), heads)));
            Json::Object(fields.filter(|(_, value)| !value.is_null()).collect())
        }
        ObjType::List => {
            let range = match heads {
                Some(heads) => doc.list_range_at(id, .., heads),
                None => doc.list_range(id, ..),
            };
            Json::Array(range.map(|item| value(doc, &item.value, item.id(), heads)).collect())
        }
        ObjType::Text => {
            let text = match heads {
                Some(heads) => doc.text_at(id, heads),
                None => doc.text(id),
            };
            Json::String(text.unwrap_or_default())
        }
    }
}

fn value(doc: &impl ReadDoc, value: &ValueRef<'_>, id: ObjId, heads: Option<&[ChangeHash]>) -> Json {
    match value.clone().into_value() {
        automerge::Value::Object(kind) => json(doc, &id, &kind, heads),
        automerge::Value::Scalar(scalar) => Scalar::from_automerge(&scalar).to_json(),
    }
}
