//! Writes the links that back a reason.

use super::CommandError;
use super::error::known;
use crate::document::Writer;
use crate::model::{EvidenceId, is_address};

pub(super) fn add(
    writer: &mut Writer<'_>,
    id: &EvidenceId,
    place: &str,
    link: &str,
    title: &str,
) -> Result<(), CommandError> {
    let link = link.trim();
    if !is_address(link) {
        return Err(CommandError::Malformed { field: "link", value: link.to_owned() });
    }
    writer.map("brief/evidence")?;
    let fields = [("place", place.into()), ("link", link.into()), ("title", title.trim().into())];
    Ok(writer.entity(&format!("brief/evidence/{id}"), &fields)?)
}

pub(super) fn drop(writer: &mut Writer<'_>, id: &EvidenceId) -> Result<(), CommandError> {
    known(writer, &format!("brief/evidence/{id}"))?;
    Ok(writer.set(&format!("brief/evidence/{id}/archived"), true)?)
}
