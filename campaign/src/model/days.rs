//! A market's own days in the document: one line of text under each ISO date.

use crate::time::{CivilDate, DayEdit};
use serde::{Deserialize, Deserializer, Serializer};
use std::collections::BTreeMap;

type Days = BTreeMap<CivilDate, DayEdit>;

pub(super) fn serialize<S: Serializer>(days: &Days, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(days.iter().map(|(date, edit)| (date.to_string(), edit.to_string())))
}

/// Reads what can be read: a day that a newer Dateline writes otherwise does not take the others away.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Days, D::Error> {
    let found = serde_json::Value::deserialize(deserializer)?;
    let days = found.as_object().into_iter().flatten();
    Ok(days.filter_map(|(date, edit)| Some((date.parse().ok()?, edit.as_str()?.parse().ok()?))).collect())
}
