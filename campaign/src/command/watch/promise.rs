//! Writes promised answers: made, begun, kept, put off with a new time (S0-31, S1-31).

use super::deadline;
use crate::command::CommandError;
use crate::command::error::{filled, known};
use crate::command::log::line;
use crate::document::{Context, Writer};
use crate::model::{Promise, PromiseId, PromiseKind, RecordId};
use crate::time::StoredDeadline;

/// What can be done about a promised answer.
#[derive(Clone, Debug, PartialEq)]
pub enum PromiseCommand {
    /// Promises an answer.
    Make(PromiseId, Box<Promise>),
    /// Somebody is at it.
    Start(PromiseId, RecordId),
    /// The answer was given.
    Keep(PromiseId, RecordId, String),
    /// It will be later: whoever waits is told, with a new time. Without one it is refused.
    Slip(PromiseId, RecordId, Box<StoredDeadline>, String),
    /// It was a mistake to promise it.
    Archive(PromiseId),
}

impl PromiseCommand {
    pub(super) fn described(&self) -> (&'static str, String) {
        let (name, id) = match self {
            Self::Make(id, _) => ("promise.make", id),
            Self::Start(id, _) => ("promise.start", id),
            Self::Keep(id, ..) => ("promise.keep", id),
            Self::Slip(id, ..) => ("promise.slip", id),
            Self::Archive(id) => ("promise.archive", id),
        };
        (name, format!("promises/{id}"))
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        let said = |writer: &mut Writer<'_>, id: &PromiseId, entry: &RecordId, kind: PromiseKind, words: &str, due| {
            let path = format!("promises/{id}");
            known(writer, &path)?;
            let fields = [("kind", kind.code().into()), ("words", words.trim().into()), ("due", due)];
            line(writer, context, &format!("{path}/entries"), entry, &fields)
        };
        match self {
            Self::Make(id, promise) => make(writer, context, id, promise),
            Self::Start(id, entry) => said(writer, id, entry, PromiseKind::Started, "", deadline(None)),
            Self::Keep(id, entry, words) => said(writer, id, entry, PromiseKind::Kept, words, deadline(None)),
            Self::Slip(id, entry, due, words) => {
                if due.due() <= context.at {
                    return Err(CommandError::TimeOver);
                }
                said(writer, id, entry, PromiseKind::Slipped, words, deadline(Some(due)))
            }
            Self::Archive(id) => crate::command::archive(writer, "promises", id.as_str()),
        }
    }
}

fn make(writer: &mut Writer<'_>, context: &Context<'_>, id: &PromiseId, promise: &Promise) -> Result<(), CommandError> {
    let what = filled("what", &promise.what)?;
    let due = promise.due.as_ref().ok_or(CommandError::Empty("due"))?;
    known(writer, &format!("people/{}", promise.by))?;
    known(writer, &promise.to)?;
    let path = format!("promises/{id}");
    writer.map("promises")?;
    writer.entity(
        &path,
        &[
            ("by", promise.by.as_str().into()),
            ("to", promise.to.as_str().into()),
            ("what", what.into()),
            ("about", promise.about.as_str().into()),
            ("due", due.to_string().into()),
            ("at", context.at.0.into()),
        ],
    )?;
    Ok(writer.map(&format!("{path}/entries"))?)
}
