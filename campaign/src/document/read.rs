//! Reading a section as plain data, now or at any past heads.

use super::mend::mend;
use super::scalar::Scalar;
use super::{DocumentError, place};
use crate::model::{Section, Sections, Source};
use automerge::{ChangeHash, ObjId, ObjType, ReadDoc, ValueRef};
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

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

/// A document as it stands at some heads.
struct Standing<'a, D> {
    doc: &'a D,
    heads: Option<&'a [ChangeHash]>,
}

impl<D: ReadDoc> Source for Standing<'_, D> {
    type Error = DocumentError;

    fn section<T: DeserializeOwned + Default>(&self, which: Section) -> Result<T, DocumentError> {
        section(self.doc, which, self.heads)
    }
}

/// Re-reads the section into the shared whole. Cost: one pass over that section.
pub(super) fn refresh(
    doc: &impl ReadDoc,
    sections: &mut Sections,
    which: Section,
    heads: Option<&[ChangeHash]>,
) -> Result<(), DocumentError> {
    sections.read(which, &Standing { doc, heads })
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
