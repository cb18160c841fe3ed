//! Writes what the morning is made of: feedback rounds, promises, handoffs, escalations, assumptions, rules.
//! Everything that happened is a new line of a log; nothing of it is rewritten.

mod escalation;
mod feedback;
mod handoff;
mod promise;
mod rules;

pub use escalation::{AssumptionCommand, EscalationCommand};
pub use feedback::FeedbackCommand;
pub use handoff::HandoffCommand;
pub use promise::PromiseCommand;
pub use rules::RuleCommand;

use super::CommandError;
use crate::document::{Context, Scalar, Writer};
use crate::time::StoredDeadline;

/// What can be done about what drifts and who waits.
#[derive(Clone, Debug, PartialEq)]
pub enum WatchCommand {
    /// What a creator handed in, and what goes back.
    Feedback(FeedbackCommand),
    /// A promised answer.
    Promise(PromiseCommand),
    /// A handoff.
    Handoff(HandoffCommand),
    /// An escalation.
    Escalation(EscalationCommand),
    /// An assumption.
    Assumption(AssumptionCommand),
    /// A threshold or a weekly feedback.
    Rule(RuleCommand),
}

impl WatchCommand {
    /// Name and subject, as they stand in history.
    pub(super) fn described(&self) -> (&'static str, String) {
        match self {
            Self::Feedback(command) => command.described(),
            Self::Promise(command) => command.described(),
            Self::Handoff(command) => command.described(),
            Self::Escalation(command) => command.described(),
            Self::Assumption(command) => command.described(),
            Self::Rule(command) => command.described(),
        }
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        match self {
            Self::Feedback(command) => command.write(writer, context),
            Self::Promise(command) => command.write(writer, context),
            Self::Handoff(command) => command.write(writer, context),
            Self::Escalation(command) => command.write(writer, context),
            Self::Assumption(command) => command.write(writer, context),
            Self::Rule(command) => command.write(writer),
        }
    }
}

/// A deadline as it is stored; no words where there is none.
pub(super) fn deadline(due: Option<&StoredDeadline>) -> Scalar {
    due.map(ToString::to_string).unwrap_or_default().into()
}
