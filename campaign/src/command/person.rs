//! Writes people and their read marks.

use super::CommandError;
use super::error::{filled, known};
use crate::document::{Context, Writer};
use crate::model::{Person, PersonId};

pub(super) fn add(writer: &mut Writer<'_>, id: &PersonId, person: &Person) -> Result<(), CommandError> {
    let name = filled("name", &person.name)?;
    writer.entity(
        &format!("people/{id}"),
        &[
            ("name", name.into()),
            ("role", person.role.code().into()),
            ("market", person.market.as_str().into()),
            ("language", person.language.code().into()),
            ("reach", person.reach.as_str().into()),
        ],
    )?;
    Ok(())
}

pub(super) fn rename(writer: &mut Writer<'_>, id: &PersonId, name: &str) -> Result<(), CommandError> {
    set(writer, id, "name", filled("name", name)?)
}

pub(super) fn set(writer: &mut Writer<'_>, id: &PersonId, key: &str, value: &str) -> Result<(), CommandError> {
    known(writer, &format!("people/{id}"))?;
    Ok(writer.set(&format!("people/{id}/{key}"), value)?)
}

pub(super) fn mark_reviewed(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    heads: &[[u8; 32]],
) -> Result<(), CommandError> {
    let path = format!("reviews/{}", context.author);
    writer.map(&path)?;
    let hex = |hash: &[u8; 32]| hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    writer.set(&format!("{path}/heads"), heads.iter().map(hex).collect::<Vec<_>>().join(" "))?;
    Ok(writer.set(&format!("{path}/at"), context.at.0)?)
}
