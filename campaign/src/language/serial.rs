//! A language is written to JSON as its code and read from any tag of it.

use super::Language;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        tag.parse().map_err(D::Error::custom)
    }
}
