//! Writes the decision log. A decision is never rewritten: another one takes its place.

use super::{capture, one_decider};
use crate::command::CommandError;
use crate::command::error::{filled, known};
use crate::command::log::line;
use crate::command::watch::deadline;
use crate::document::{Context, Writer};
use crate::model::{Decision, DecisionId};
use crate::time::StoredDeadline;

const LOG: &str = "decisions/log";

pub(super) fn record(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &DecisionId,
    decision: &Decision,
) -> Result<(), CommandError> {
    one_decider(writer, &decision.decider)?;
    if !decision.supersedes.is_empty() {
        known(writer, &format!("{LOG}/{}", decision.supersedes))?;
    }
    let fields = [
        ("what", filled("what", &decision.what)?.into()),
        ("decider", decision.decider.as_str().into()),
        ("consulted", decision.consulted.trim().into()),
        ("informed", decision.informed.trim().into()),
        ("review_by", deadline(decision.review_by.as_ref())),
        ("about", decision.about.trim().into()),
        ("supersedes", decision.supersedes.as_str().into()),
        ("rate", decision.rate.trim().into()),
        ("capture", decision.capture.as_str().into()),
    ];
    line(writer, context, LOG, id, &fields)?;
    writer.prose(&format!("{LOG}/{id}/why"), decision.why.trim())?;
    writer.prose(&format!("{LOG}/{id}/options"), decision.options.trim())?;
    match decision.capture.is_empty() {
        true => Ok(()),
        false => capture::became(writer, &decision.capture, &format!("{LOG}/{id}")),
    }
}

/// Fills the why where it is empty; what somebody has written meanwhile stays, and this goes below it.
pub(super) fn give_why(writer: &mut Writer<'_>, id: &DecisionId, why: &str) -> Result<(), CommandError> {
    known(writer, &format!("{LOG}/{id}"))?;
    let (path, why) = (format!("{LOG}/{id}/why"), filled("why", why)?);
    writer.prose(&path, "")?;
    let stands = writer.words(&path).unwrap_or_default();
    let why = if stands.trim().is_empty() { why.to_owned() } else { format!("\n{why}") };
    Ok(writer.splice(&path, usize::MAX, 0, &why)?)
}

pub(super) fn set_review(
    writer: &mut Writer<'_>,
    id: &DecisionId,
    due: Option<&StoredDeadline>,
) -> Result<(), CommandError> {
    known(writer, &format!("{LOG}/{id}"))?;
    Ok(writer.set(&format!("{LOG}/{id}/review_by"), deadline(due))?)
}
