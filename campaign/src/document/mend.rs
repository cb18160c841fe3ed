//! Reading around damage: a value that a section cannot hold is left out, and everything beside it stays.
//!
//! What is damaged may come from a newer Dateline, from another program that writes the document, or from
//! somebody who means harm; none of them may take a section away from everybody.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

/// The parts of a section that can be read. Costs more than reading, so only damaged sections come here.
pub(super) fn mend<T: DeserializeOwned>(section: Map<String, Json>) -> Json {
    Json::Object(sound_parts::<T>(section, &mut Vec::new()))
}

fn sound_parts<T: DeserializeOwned>(map: Map<String, Json>, path: &mut Vec<String>) -> Map<String, Json> {
    let mut kept = Map::new();
    for (key, child) in map {
        path.push(key.clone());
        let child = match child {
            child if is_sound::<T>(path, &child) => Some(child),
            Json::Object(parts) => {
                Some(Json::Object(sound_parts::<T>(parts, path))).filter(|rest| is_sound::<T>(path, rest))
            }
            _ => None,
        };
        path.pop();
        kept.extend(child.map(|child| (key, child)));
    }
    kept
}

/// Would the section be read if only this stood in it? Every field has a default, so one may stand alone.
fn is_sound<T: DeserializeOwned>(path: &[String], value: &Json) -> bool {
    let alone =
        path.iter().rev().fold(value.clone(), |inner, key| Json::Object(Map::from_iter([(key.clone(), inner)])));
    serde_json::from_value::<T>(alone).is_ok()
}
