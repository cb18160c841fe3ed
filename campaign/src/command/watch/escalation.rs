//! Writes what people do about what drifts, and the assumptions that may turn out to conflict (S0-17, S1-25).

use super::deadline;
use crate::command::CommandError;
use crate::command::error::{filled, known};
use crate::command::log::line;
use crate::document::{Context, Writer};
use crate::model::{AssumptionId, HandlingKind, PersonId, RecordId, Verdict};
use crate::time::StoredDeadline;

const LOG: &str = "escalations";

/// What can be done about an escalation. Flags are named by their keys.
#[derive(Clone, Debug, PartialEq)]
pub enum EscalationCommand {
    /// "This conflicts": the place, the words there as they stand, and the other position.
    Raise {
        /// The line's id.
        id: RecordId,
        /// The place that conflicts: an assumption, a goal, any text.
        path: String,
        /// What stands there.
        theirs: String,
        /// What one holds against it.
        words: String,
    },
    /// Looks after it.
    Take(RecordId, Vec<String>),
    /// There is a next step, with a date.
    Plan(RecordId, Vec<String>, String, Box<StoredDeadline>),
    /// It is settled, and how.
    Resolve(RecordId, Vec<String>, String),
}

impl EscalationCommand {
    pub(super) fn described(&self) -> (&'static str, String) {
        let (name, id) = match self {
            Self::Raise { id, .. } => ("escalation.raise", id),
            Self::Take(id, _) => ("escalation.take", id),
            Self::Plan(id, ..) => ("escalation.plan", id),
            Self::Resolve(id, ..) => ("escalation.resolve", id),
        };
        (name, format!("{LOG}/{id}"))
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        match self {
            Self::Raise { id, path, theirs, words } => {
                known(writer, path)?;
                let fields = [
                    ("kind", HandlingKind::Raised.code().into()),
                    ("path", path.as_str().into()),
                    ("theirs", theirs.trim().into()),
                    ("words", filled("words", words)?.into()),
                ];
                line(writer, context, LOG, id, &fields)
            }
            Self::Take(id, flags) => handle(writer, context, id, flags, HandlingKind::Taken, "", None),
            Self::Plan(id, flags, next, due) => {
                if due.due() <= context.at {
                    return Err(CommandError::TimeOver);
                }
                let next = filled("next", next)?;
                handle(writer, context, id, flags, HandlingKind::Planned, next, Some(due))
            }
            Self::Resolve(id, flags, words) => {
                let words = filled("words", words)?;
                handle(writer, context, id, flags, HandlingKind::Resolved, words, None)
            }
        }
    }
}

fn handle(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &RecordId,
    flags: &[String],
    kind: HandlingKind,
    words: &str,
    due: Option<&StoredDeadline>,
) -> Result<(), CommandError> {
    let flags = flags.join(" ");
    let fields = [
        ("kind", kind.code().into()),
        ("flags", filled("flags", &flags)?.into()),
        ("words", words.into()),
        ("due", deadline(due)),
    ];
    line(writer, context, LOG, id, &fields)
}

/// What can be done about an assumption; its words are prose and edited as such.
#[derive(Clone, Debug, PartialEq)]
pub enum AssumptionCommand {
    /// Writes one down, and who will find out.
    Add(AssumptionId, String, PersonId),
    /// Somebody else will find out.
    SetOwner(AssumptionId, PersonId),
    /// How it turned out; the entry that keeps who said so and when.
    Judge(AssumptionId, RecordId, Verdict),
    /// It is of no interest any more.
    Archive(AssumptionId),
}

impl AssumptionCommand {
    pub(super) fn described(&self) -> (&'static str, String) {
        let (name, id) = match self {
            Self::Add(id, ..) => ("assumption.add", id),
            Self::SetOwner(id, _) => ("assumption.owner", id),
            Self::Judge(id, ..) => ("assumption.judge", id),
            Self::Archive(id) => ("assumption.archive", id),
        };
        (name, format!("assumptions/{id}"))
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        let mut set = |id: &AssumptionId, key: &str, value: &str| {
            known(writer, &format!("assumptions/{id}"))?;
            Ok(writer.set(&format!("assumptions/{id}/{key}"), value)?)
        };
        match self {
            Self::Add(id, words, owner) => {
                let words = filled("words", words)?;
                let fields = [("owner", owner.as_str().into()), ("verdict", Verdict::Open.code().into())];
                line(writer, context, "assumptions", id, &fields)?;
                // Made with the assumption, so that two people who judge it apart both keep their word.
                writer.map(&format!("assumptions/{id}/verdicts"))?;
                Ok(writer.prose(&format!("assumptions/{id}/words"), words)?)
            }
            Self::SetOwner(id, owner) => set(id, "owner", owner.as_str()),
            Self::Judge(id, entry, verdict) => {
                set(id, "verdict", verdict.code())?;
                let fields = [("verdict", verdict.code().into())];
                Ok(line(writer, context, &format!("assumptions/{id}/verdicts"), entry, &fields)?)
            }
            Self::Archive(id) => crate::command::archive(writer, "assumptions", id.as_str()),
        }
    }
}
