//! Writes creators.

use super::CommandError;
use super::error::{filled, known};
use crate::document::Writer;
use crate::model::{BriefCard, Creator, CreatorId, PersonId, PipelineStage, SourcingChannel};

pub(super) fn add(writer: &mut Writer<'_>, id: &CreatorId, creator: &Creator) -> Result<(), CommandError> {
    let name = filled("name", &creator.name)?;
    if creator.contact.is_empty() {
        return Err(CommandError::NoContact);
    }
    if creator.channel == SourcingChannel::Unsaid {
        return Err(CommandError::NoChannel);
    }
    // Whoever is added was found, if nobody says more.
    let stage = if creator.stage == PipelineStage::Unsaid { PipelineStage::Found } else { creator.stage };
    let path = format!("creators/{id}");
    writer.entity(
        &path,
        &[
            ("name", name.into()),
            ("handle", creator.handle.trim().into()),
            ("platform", creator.platform.trim().into()),
            ("market", creator.market.as_str().into()),
            ("contact", creator.contact.as_str().into()),
            ("tier", creator.tier.code().into()),
            ("zone", creator.zone.name().into()),
            ("language", creator.language.code().into()),
            ("channel", creator.channel.code().into()),
            ("stage", stage.code().into()),
        ],
    )?;
    writer.map(&format!("{path}/outreach"))?;
    writer.map(&format!("{path}/card"))?;
    for key in BriefCard::KEYS {
        writer.prose(&format!("{path}/card/{key}"), creator.card.field(key))?;
    }
    Ok(())
}

pub(super) fn set(writer: &mut Writer<'_>, id: &CreatorId, key: &str, value: &str) -> Result<(), CommandError> {
    known(writer, &format!("creators/{id}"))?;
    let value = if key == "name" { filled("name", value)? } else { value.trim() };
    Ok(writer.set(&format!("creators/{id}/{key}"), value)?)
}

pub(super) fn set_contact(writer: &mut Writer<'_>, id: &CreatorId, person: &PersonId) -> Result<(), CommandError> {
    match person.is_empty() {
        true => Err(CommandError::NoContact),
        false => set(writer, id, "contact", person.as_str()),
    }
}
