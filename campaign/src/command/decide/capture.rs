//! Writes what is captured, and what becomes of it.

use crate::command::error::{filled, known};
use crate::command::log::line;
use crate::command::{CommandError, risk as risks, thread as threads, timeline};
use crate::document::{Context, Writer};
use crate::model::{
    Anchor, CaptureId, CaptureKind, CommentId, Item, ItemId, MarketId, Risk, RiskId, SectionId, Strength, ThreadId,
};

pub(super) fn add(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &CaptureId,
    kind: CaptureKind,
    words: &str,
) -> Result<(), CommandError> {
    let fields = [("kind", kind.code().into()), ("words", filled("words", words)?.into()), ("became", "".into())];
    line(writer, context, "captures", id, &fields)
}

pub(super) fn set(writer: &mut Writer<'_>, id: &CaptureId, key: &str, value: &str) -> Result<(), CommandError> {
    known(writer, &format!("captures/{id}"))?;
    Ok(writer.set(&format!("captures/{id}/{key}"), value)?)
}

/// Writes what became of it; refused where a colleague has found its place meanwhile.
pub(super) fn became(writer: &mut Writer<'_>, id: &CaptureId, path: &str) -> Result<(), CommandError> {
    let became = writer.field(&format!("captures/{id}/became"));
    match became.is_some_and(|path| !path.to_words().is_empty()) {
        true => Err(CommandError::Placed),
        false => set(writer, id, "became", path),
    }
}

pub(super) fn item(writer: &mut Writer<'_>, id: &CaptureId, item: &ItemId, made: &Item) -> Result<(), CommandError> {
    timeline::add(writer, item, made)?;
    became(writer, id, &format!("timeline/{item}"))
}

pub(super) fn risk(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &CaptureId,
    risk: &RiskId,
    made: &Risk,
) -> Result<(), CommandError> {
    risks::add(writer, context, risk, made)?;
    became(writer, id, &format!("risks/{risk}"))
}

pub(super) fn thread(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &CaptureId,
    (thread, comment): (&ThreadId, &CommentId),
    section: &SectionId,
    market: &MarketId,
) -> Result<(), CommandError> {
    let path = format!("brief/sections/{section}");
    known(writer, &path)?;
    let words = writer.field(&format!("captures/{id}/words")).map(|words| words.to_words());
    let words = words.ok_or(CommandError::Unknown(format!("captures/{id}")))?;
    let anchor = Anchor { path, ..Anchor::default() };
    threads::open(writer, context, thread, &anchor, market, Strength::Idea)?;
    threads::comment(writer, context, thread, comment, &words, "")?;
    became(writer, id, &format!("threads/{thread}"))
}
