//! Writes the timeline.

use super::CommandError;
use super::error::{filled, known};
use crate::document::{Scalar, Writer};
use crate::model::{Gate, Item, ItemId, ItemKind, Phase};
use crate::plan;
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
    writer.entity(&path, &fields(title, item))?;
    Ok(writer.prose(&format!("{path}/note"), &item.note)?)
}

/// The fields of a new item; what the plan adds is only written where it says something.
fn fields(title: &str, item: &Item) -> Vec<(&'static str, Scalar)> {
    let mut fields: Vec<(&'static str, Scalar)> = vec![
        ("title", title.into()),
        ("kind", item.kind.code().into()),
        ("market", item.market.as_str().into()),
        ("owner", item.owner.as_str().into()),
        ("creator", item.creator.as_str().into()),
        ("start", words(item.start.as_ref()).into()),
        ("due", words(item.due.as_ref()).into()),
        ("done", item.done.into()),
    ];
    let rule = item.rule.as_ref().map(ToString::to_string).unwrap_or_default();
    let gate = if item.gate == Gate::None { "" } else { item.gate.code() };
    let words = [
        ("rule", rule.as_str()),
        ("phase", item.phase.map_or("", Phase::code)),
        ("gate", gate),
        ("after", item.after.as_str()),
        ("before", item.before.as_str()),
    ];
    fields.extend(words.into_iter().filter(|(_, words)| !words.is_empty()).map(|(key, words)| (key, words.into())));
    fields.extend(item.pinned.then(|| ("pinned", true.into())));
    fields.extend((item.duration > 0).then(|| ("duration", item.duration.into())));
    fields
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
    let path = |key: &str| format!("timeline/{id}/{key}");
    let ruled = matches!(writer.field(&path("rule")), Some(Scalar::Text(rule)) if !rule.is_empty());
    let planned = key == "due" || matches!(writer.field(&path("duration")), Some(Scalar::Int(1..)));
    let value = Scalar::from(words(deadline));
    if ruled && planned && deadline.is_some() && writer.field(&path(key)).as_ref() != Some(&value) {
        // A date set by hand is meant: its rule must not take it back.
        writer.set(&path("pinned"), true)?;
    }
    Ok(writer.set(&path(key), value)?)
}

pub(super) fn set_done(writer: &mut Writer<'_>, id: &ItemId, done: bool) -> Result<(), CommandError> {
    known(writer, &format!("timeline/{id}"))?;
    if done && writer.field(&format!("timeline/{id}/gate")).is_some() {
        let gate = plan::gate(&writer.sections()?, id);
        if gate.is_some_and(|gate| !gate.is_clear()) {
            return Err(CommandError::GateOpen);
        }
    }
    Ok(writer.set(&format!("timeline/{id}/done"), done)?)
}

fn words(deadline: Option<&StoredDeadline>) -> String {
    deadline.map(ToString::to_string).unwrap_or_default()
}
