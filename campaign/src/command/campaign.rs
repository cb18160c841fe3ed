//! Writes the head of the document.

use super::{CommandError, error::filled};
use crate::document::Writer;

pub(super) fn rename(writer: &mut Writer<'_>, name: &str) -> Result<(), CommandError> {
    Ok(writer.set("campaign/name", filled("name", name)?)?)
}
