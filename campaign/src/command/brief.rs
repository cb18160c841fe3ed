//! Writes the brief. The texts of every (section, language) and (section, market) pair are made together
//! with the later of the two, so that two people offline type into one text and not into two.

use super::CommandError;
use super::error::known;
use crate::document::{Scalar, Writer};
use crate::language::Language;
use crate::model::{AdaptationSlot, MarketId, SectionId, SectionKind};

pub(super) fn add(
    writer: &mut Writer<'_>,
    id: &SectionId,
    kind: SectionKind,
    title: &str,
    order: i64,
) -> Result<(), CommandError> {
    let path = format!("brief/sections/{id}");
    writer.entity(&path, &[("kind", kind.code().into()), ("title", title.trim().into()), ("order", order.into())])?;
    writer.map(&format!("{path}/text"))?;
    writer.map(&format!("{path}/local"))?;
    writer.map(&format!("{path}/why"))?;
    for language in Language::ALL {
        writer.prose(&format!("{path}/text/{}", language.code()), "")?;
    }
    for market in writer.keys("markets") {
        writer.prose(&format!("{path}/local/{market}"), "")?;
        writer.prose(&format!("{path}/why/{market}"), "")?;
    }
    Ok(())
}

/// Makes the places a new market has in every section and in the adaptations.
pub(super) fn open_market(writer: &mut Writer<'_>, market: &MarketId) -> Result<(), CommandError> {
    for section in writer.keys("brief/sections") {
        writer.prose(&format!("brief/sections/{section}/local/{market}"), "")?;
        writer.map(&format!("brief/sections/{section}/why"))?;
        writer.prose(&format!("brief/sections/{section}/why/{market}"), "")?;
    }
    writer.map(&format!("brief/adaptations/{market}"))?;
    for slot in AdaptationSlot::ALL {
        open_adaptation(writer, market, slot)?;
    }
    Ok(())
}

pub(super) fn open_adaptation(
    writer: &mut Writer<'_>,
    market: &MarketId,
    slot: AdaptationSlot,
) -> Result<(), CommandError> {
    let path = format!("brief/adaptations/{market}/{}", slot.code());
    writer.map(&format!("brief/adaptations/{market}"))?;
    writer.map(&path)?;
    writer.prose(&format!("{path}/text"), "")?;
    Ok(writer.prose(&format!("{path}/why"), "")?)
}

pub(super) fn set(
    writer: &mut Writer<'_>,
    id: &SectionId,
    key: &str,
    value: impl Into<Scalar>,
) -> Result<(), CommandError> {
    known(writer, &format!("brief/sections/{id}"))?;
    Ok(writer.set(&format!("brief/sections/{id}/{key}"), value)?)
}

/// Makes a text that a concurrent pair left out.
pub(super) fn open_text(writer: &mut Writer<'_>, path: &str) -> Result<(), CommandError> {
    Ok(writer.prose(path, "")?)
}

/// Appends words to a text, on a line of their own where something stands already.
pub(super) fn write_words(writer: &mut Writer<'_>, path: &str, words: &str) -> Result<(), CommandError> {
    writer.prose(path, "")?;
    let there = writer.words(path).unwrap_or_default();
    let gap = if there.is_empty() { "" } else { "\n" };
    Ok(writer.splice(path, there.encode_utf16().count(), 0, &format!("{gap}{words}"))?)
}

/// Other words in place of a stretch of a text, in UTF-16 code units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewording {
    /// Path of the text.
    pub path: String,
    /// Where the old words begin.
    pub at: usize,
    /// How long they are.
    pub delete: usize,
    /// The new words.
    pub insert: String,
}

/// Rewords several places at once, from the back, so that no place moves another.
pub(super) fn reword(writer: &mut Writer<'_>, places: &[Rewording]) -> Result<(), CommandError> {
    let mut places: Vec<&Rewording> = places.iter().collect();
    places.sort_by_key(|place| std::cmp::Reverse(place.at));
    for place in places {
        writer.splice(&place.path, place.at, place.delete, &place.insert)?;
    }
    Ok(())
}

/// The paths of all texts that are reworded, each once: both versions that were made to agree changed.
pub(super) fn paths(places: &[Rewording]) -> String {
    let mut paths: Vec<&str> = places.iter().map(|place| place.path.as_str()).collect();
    paths.dedup();
    paths.join(" ")
}
