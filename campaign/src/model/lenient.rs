//! Reading that never loses a section because of one damaged value.

use serde::{Deserialize, Deserializer, de::DeserializeOwned};

/// Reads a value, or its default where what stands there is not one (written by a newer Dateline, or damaged).
pub(super) fn lenient<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned + Default,
{
    let value = serde_json::Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).unwrap_or_default())
}
