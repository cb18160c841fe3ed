//! Concurrent writes to one field: Automerge keeps them all, a person settles them.

use super::read::json;
use super::{Entry, Hash, Scalar};
use crate::model::{PersonId, Section};
use crate::time::Instant;
use automerge::{AutoCommit, ObjId, ObjType, ReadDoc, Value};

/// One field with more than one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// Where.
    pub path: String,
    /// The values, the one shown everywhere first.
    pub values: Vec<ConflictValue>,
}

/// One of the values, and who wrote it when.
#[derive(Clone, Debug, PartialEq)]
pub struct ConflictValue {
    /// What was written.
    pub value: Scalar,
    /// True where two texts were begun apart: settling makes one text of them.
    pub prose: bool,
    /// By whom.
    pub author: PersonId,
    /// When, by that person's device clock.
    pub at: Instant,
    /// In which change.
    pub change: Hash,
}

/// Lists the conflicts within one section. Linear in its size.
pub(super) fn list(doc: &mut AutoCommit, section: Section) -> Vec<Conflict> {
    let mut found = Vec::new();
    if section != Section::Reviews
        && let Ok(Some((Value::Object(ObjType::Map), id))) = doc.get(automerge::ROOT, section.key())
    {
        let mut places = Vec::new();
        walk(doc, &id, section.key(), &mut places);
        found.extend(places.into_iter().filter_map(|(parent, key, path)| read(doc, &parent, &key, path)));
    }
    found
}

fn walk(doc: &AutoCommit, id: &ObjId, path: &str, places: &mut Vec<(ObjId, String, String)>) {
    for item in doc.map_range(id, ..) {
        let below = format!("{path}/{}", item.key);
        if item.conflict && item.key != "order" {
            places.push((id.clone(), item.key.to_string(), below.clone()));
        }
        if let Value::Object(ObjType::Map) = item.value.clone().into_value() {
            walk(doc, &item.id(), &below, places);
        }
    }
}

fn read(doc: &mut AutoCommit, parent: &ObjId, key: &str, path: String) -> Option<Conflict> {
    let all: Vec<(Value<'static>, ObjId)> =
        doc.get_all(parent, key).ok()?.into_iter().map(|(value, id)| (value.into_owned(), id)).collect();
    let mut values: Vec<ConflictValue> = all.into_iter().filter_map(|(value, id)| describe(doc, value, &id)).collect();
    values.reverse();
    let differ = values.iter().any(|other| other.value != values[0].value);
    differ.then_some(Conflict { path, values })
}

fn describe(doc: &mut AutoCommit, value: Value<'static>, id: &ObjId) -> Option<ConflictValue> {
    let change = doc.hash_for_opid(id)?;
    let meta = doc.get_change_meta_by_hash(&change)?.into_owned();
    let (value, prose) = match value {
        Value::Scalar(scalar) => (Scalar::from_automerge(&scalar), false),
        Value::Object(ObjType::Text) => {
            let words = json(&*doc, id, &ObjType::Text, None);
            (Scalar::Text(words.as_str().unwrap_or_default().to_owned()), true)
        }
        Value::Object(_) => return None,
    };
    let entry = Entry::of(meta);
    Some(ConflictValue { value, prose, author: entry.author, at: entry.at, change: change.0 })
}
