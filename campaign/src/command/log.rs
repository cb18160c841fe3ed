//! Writes what carries who made it and when: lines of logs, which nobody rewrites, and entities that begin the same way.

use super::CommandError;
use crate::document::{Context, Scalar, Writer};
use std::fmt::Display;

/// One new line of the log at this path, with who wrote it and when. A document of an older Dateline gets the section
/// and the log first; whatever lies between them must be there.
pub(super) fn line(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    log: &str,
    id: &dyn Display,
    fields: &[(&str, Scalar)],
) -> Result<(), CommandError> {
    writer.map(log.split('/').next().unwrap_or(log))?;
    writer.map(log)?;
    let mut all: Vec<(&str, Scalar)> = vec![("by", context.author.as_str().into()), ("at", context.at.0.into())];
    all.extend_from_slice(fields);
    Ok(writer.entity(&format!("{log}/{id}"), &all)?)
}
