//! Writes the timeline.

use super::CommandError;
use super::error::{filled, known};
use crate::document::Writer;
use crate::model::{Item, ItemId, ItemKind};
use crate::time::StoredDeadline;

/// The fields of an item that hold a word or an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemText {
    /// What it is.
    Title,
    /// [`ItemKind`] by its code.
    Kind,
    /// Market id; empty for all markets.
    Market,
    /// Person id of the one who answers for it.
    Owner,
    /// Creator id; empty for none.
    Creator,
}

impl ItemText {
    fn key(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Kind => "kind",
            Self::Market => "market",
            Self::Owner => "owner",
            Self::Creator => "creator",
        }
    }
}

pub(super) fn add(writer: &mut Writer<'_>, id: &ItemId, item: &Item) -> Result<(), CommandError> {
    let title = filled("title", &item.title)?;
    let path = format!("timeline/{id}");
    writer.entity(
        &path,
        &[
            ("title", title.into()),
            ("kind", item.kind.code().into()),
            ("market", item.market.as_str().into()),
            ("owner", item.owner.as_str().into()),
            ("creator", item.creator.as_str().into()),
            ("start", words(item.start.as_ref()).into()),
            ("due", words(item.due.as_ref()).into()),
            ("done", item.done.into()),
        ],
    )?;
    Ok(writer.prose(&format!("{path}/note"), &item.note)?)
}

pub(super) fn set(writer: &mut Writer<'_>, id: &ItemId, field: ItemText, value: &str) -> Result<(), CommandError> {
    known(writer, &format!("timeline/{id}"))?;
    let value = match field {
        ItemText::Title => filled("title", value)?,
        ItemText::Kind if ItemKind::ALL.iter().all(|kind| kind.code() != value) => {
            return Err(CommandError::Malformed { field: "kind", value: value.to_owned() });
        }
        _ => value,
    };
    Ok(writer.set(&format!("timeline/{id}/{}", field.key()), value)?)
}

pub(super) fn set_deadline(
    writer: &mut Writer<'_>,
    id: &ItemId,
    key: &str,
    deadline: Option<&StoredDeadline>,
) -> Result<(), CommandError> {
    known(writer, &format!("timeline/{id}"))?;
    Ok(writer.set(&format!("timeline/{id}/{key}"), words(deadline))?)
}

pub(super) fn set_done(writer: &mut Writer<'_>, id: &ItemId, done: bool) -> Result<(), CommandError> {
    known(writer, &format!("timeline/{id}"))?;
    Ok(writer.set(&format!("timeline/{id}/done"), done)?)
}

fn words(deadline: Option<&StoredDeadline>) -> String {
    deadline.map(ToString::to_string).unwrap_or_default()
}
