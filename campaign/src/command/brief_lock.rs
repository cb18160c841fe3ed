//! Locks: who may write the master of a section that is the same for everybody, and what people say about words.
//! A rule of the product, not of the relay; it stands here so that every door keeps it.

use super::error::{filled, known};
use super::{CommandError, Context};
use crate::document::{Scalar, Writer};
use crate::language::Language;
use crate::model::{MarketId, Role, SectionId, SectionKind, StampId, StampKind, fingerprint};

/// May this role decide what is the same for everybody?
#[must_use]
pub const fn decides(role: Role) -> bool {
    matches!(role, Role::Owner | Role::CampaignLead | Role::BrandLead)
}

pub(super) fn set_negotiable(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &SectionId,
    negotiable: bool,
) -> Result<(), CommandError> {
    known(writer, &format!("brief/sections/{id}"))?;
    decider(writer, context)?;
    Ok(writer.set(&format!("brief/sections/{id}/negotiable"), negotiable)?)
}

/// Appends what a person says about the words that stand at a place.
pub(super) fn say(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &StampId,
    kind: StampKind,
    place: &str,
    words: &str,
) -> Result<(), CommandError> {
    let words = match kind {
        StampKind::Why => filled("why", words)?,
        StampKind::Accepted | StampKind::Declined => {
            decider(writer, context)?;
            filled("decision", words)?
        }
        _ => words.trim(),
    };
    let standing = writer.words(place).ok_or_else(|| CommandError::Unknown(place.to_owned()))?;
    writer.map("brief/stamps")?;
    let fields = [
        ("place", place.into()),
        ("hash", fingerprint(&standing).as_str().into()),
        ("kind", kind.code().into()),
        ("words", words.into()),
        ("author", context.author.as_str().into()),
        ("at", context.at.0.into()),
    ];
    Ok(writer.entity(&format!("brief/stamps/{id}"), &fields)?)
}

pub(super) fn open_why(writer: &mut Writer<'_>, id: &SectionId, market: &MarketId) -> Result<(), CommandError> {
    known(writer, &format!("brief/sections/{id}"))?;
    writer.map(&format!("brief/sections/{id}/why"))?;
    Ok(writer.prose(&format!("brief/sections/{id}/why/{market}"), "")?)
}

/// Refuses words for the locked master from somebody who does not decide it.
pub(super) fn unlocked(writer: &Writer<'_>, context: &Context<'_>, path: &str) -> Result<(), CommandError> {
    let ["brief", "sections", id, "text", language] = path.split('/').collect::<Vec<_>>()[..] else { return Ok(()) };
    let source = text(writer, "campaign/source_language").and_then(|code| Language::parse(&code)).unwrap_or_default();
    if Language::parse(language) != Some(source) || !is_locked(writer, id) {
        return Ok(());
    }
    decider(writer, context)
}

fn is_locked(writer: &Writer<'_>, section: &str) -> bool {
    let path = format!("brief/sections/{section}");
    match writer.field(&format!("{path}/negotiable")) {
        Some(Scalar::Flag(negotiable)) => !negotiable,
        _ => {
            let code = text(writer, &format!("{path}/kind")).unwrap_or_default();
            SectionKind::ALL.iter().any(|kind| kind.code() == code && !kind.is_negotiable())
        }
    }
}

fn decider(writer: &Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
    let role = text(writer, &format!("people/{}/role", context.author)).and_then(|code| Role::from_code(&code));
    match role.is_some_and(decides) {
        true => Ok(()),
        false => Err(CommandError::Locked),
    }
}

fn text(writer: &Writer<'_>, path: &str) -> Option<String> {
    match writer.field(path)? {
        Scalar::Text(words) => Some(words),
        _ => None,
    }
}
