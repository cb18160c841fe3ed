//! Settles conflicting edits: one value stands, the others stay in history.

use super::CommandError;
use crate::document::{Scalar, Writer};

pub(super) fn settle(writer: &mut Writer<'_>, path: &str, value: &Scalar, prose: bool) -> Result<(), CommandError> {
    match prose {
        true => writer.settle_prose(path, &value.to_words())?,
        false => writer.set(path, value.clone())?,
    }
    Ok(())
}
