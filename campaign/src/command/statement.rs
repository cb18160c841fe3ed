//! Writes what people say about texts as they stand. Every entry names the hashes of the words it is about, taken
//! here, from the same state of the document that the entry becomes a part of.

use super::CommandError;
use super::error::filled;
use super::log::line;
use crate::document::{Context, Scalar, Writer};
use crate::language::Language;
use crate::model::{
    BriefCard, Creator, CreatorId, MarketId, SectionId, Sections, StatementId, StatementKind, fingerprint,
};
use crate::watch::translation::text_path;
use crate::watch::{drift, release};

/// What a person can say about a text.
#[derive(Clone, Debug, PartialEq)]
pub enum StatementCommand {
    /// A translation is one, is more than one, or is still right although the master changed.
    Translation(StatementId, SectionId, Language, StatementKind),
    /// The words at this path differ on purpose, and why.
    Intend(StatementId, String, String),
    /// Takes back what was said: id, and what it was about.
    Withdraw(StatementId, String),
    /// A market signs the briefs of these creators as they stand.
    Sign(Vec<(StatementId, CreatorId)>, MarketId),
    /// Hands a creator's brief over as it stands.
    Release(StatementId, CreatorId),
}

impl StatementCommand {
    /// Name and subject, as they stand in history: what it is about, and the entries it makes.
    pub(super) fn described(&self) -> (&'static str, String) {
        let both = |about: &str, id: &StatementId| format!("{about} statements/{id}");
        match self {
            Self::Translation(id, section, language, _) => {
                ("translation.say", both(&text_path(section, *language), id))
            }
            Self::Intend(id, path, _) => ("difference.intend", both(path, id)),
            Self::Withdraw(id, about) => ("statement.withdraw", both(about, id)),
            Self::Sign(signs, _) => {
                let paths: Vec<String> =
                    signs.iter().map(|(id, creator)| both(&format!("creators/{creator}"), id)).collect();
                ("brief.sign", paths.join(" "))
            }
            Self::Release(id, creator) => ("brief.release", both(&format!("creators/{creator}"), id)),
        }
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        let sections = writer.sections()?;
        match self {
            Self::Translation(id, section, language, kind) => {
                translation(writer, context, &sections, id, section, *language, *kind)
            }
            Self::Intend(id, path, reason) => intend(writer, context, &sections, id, path, reason),
            Self::Withdraw(id, _) => super::archive(writer, "statements", id.as_str()),
            Self::Sign(signs, market) => {
                signs.iter().try_for_each(|(id, creator)| sign(writer, context, &sections, id, creator, market))
            }
            Self::Release(id, creator) => hand_over(writer, context, &sections, id, creator),
        }
    }
}

/// The fields every entry has, and some more.
fn state(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &StatementId,
    (kind, about): (StatementKind, &str),
    more: &[(&str, Scalar)],
) -> Result<(), CommandError> {
    let mut fields: Vec<(&str, Scalar)> = vec![("kind", kind.code().into()), ("about", about.into())];
    fields.extend_from_slice(more);
    line(writer, context, "statements", id, &fields)
}

fn translation(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    sections: &Sections,
    id: &StatementId,
    section: &SectionId,
    language: Language,
    kind: StatementKind,
) -> Result<(), CommandError> {
    let path = text_path(section, language);
    let found = sections.brief.sections.get(section).ok_or_else(|| CommandError::Unknown(path.clone()))?;
    let words = |language| found.text.get(&language).map(String::as_str).unwrap_or_default();
    filled("text", words(language))?;
    if !kind.of_translation() {
        return Err(CommandError::Malformed { field: "kind", value: kind.code().to_owned() });
    }
    let master = fingerprint(words(sections.campaign.source_language));
    let more = [("hash", fingerprint(words(language)).into()), ("master", master.into())];
    state(writer, context, id, (kind, &path), &more)
}

fn intend(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    sections: &Sections,
    id: &StatementId,
    path: &str,
    reason: &str,
) -> Result<(), CommandError> {
    let reason = filled("reason", reason)?;
    let (own, master) = drift::compared(sections, path).ok_or_else(|| CommandError::Unknown(path.to_owned()))?;
    let more = [("hash", fingerprint(&own).into()), ("master", fingerprint(&master).into()), ("reason", reason.into())];
    state(writer, context, id, (StatementKind::Intended, path), &more)
}

/// The creator, if their card says all five things.
fn complete<'a>(sections: &'a Sections, id: &CreatorId) -> Result<&'a Creator, CommandError> {
    let creator = sections.creators.get(id).filter(|creator| !creator.archived);
    let creator = creator.ok_or_else(|| CommandError::Unknown(format!("creators/{id}")))?;
    match release::missing(&creator.card).is_empty() {
        true => Ok(creator),
        false => Err(CommandError::Incomplete),
    }
}

fn sign(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    sections: &Sections,
    id: &StatementId,
    creator: &CreatorId,
    market: &MarketId,
) -> Result<(), CommandError> {
    if !release::may_sign(sections, context.author, market) {
        return Err(CommandError::NotYours);
    }
    let version = release::version(sections, complete(sections, creator)?);
    let about = format!("creators/{creator}");
    let more = [("hash", version.into()), ("market", market.as_str().into())];
    state(writer, context, id, (StatementKind::SignedOff, &about), &more)
}

fn hand_over(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    sections: &Sections,
    id: &StatementId,
    creator_id: &CreatorId,
) -> Result<(), CommandError> {
    let creator = complete(sections, creator_id)?;
    if !release::may_release(sections, context.author, creator) {
        return Err(CommandError::NotYours);
    }
    if !release::gate(sections, creator_id).is_some_and(|gate| gate.is_open()) {
        return Err(CommandError::Unsigned);
    }
    let mut more: Vec<(&str, Scalar)> = vec![("hash", release::version(sections, creator).into())];
    // What was handed over is a letter of its own: the creator never reads what is still being written.
    more.extend(BriefCard::KEYS.map(|key| (key, creator.card.field(key).trim().into())));
    state(writer, context, id, (StatementKind::Released, &format!("creators/{creator_id}")), &more)
}
