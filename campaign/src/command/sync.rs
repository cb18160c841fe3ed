//! Writes what the weekly call is made of and what it leaves behind: meetings and learnings.

mod learning;
mod meeting;
mod outcome;

pub use learning::LearningCommand;
pub use meeting::MeetingCommand;
pub use outcome::OutcomeDraft;

use super::CommandError;
use crate::document::{Context, Writer};

/// What can be done about meetings and what they teach.
#[derive(Clone, Debug, PartialEq)]
pub enum SyncCommand {
    /// A meeting.
    Meeting(MeetingCommand),
    /// A learning.
    Learning(LearningCommand),
}

impl SyncCommand {
    /// Name and subject, as they stand in history.
    pub(super) fn described(&self) -> (&'static str, String) {
        match self {
            Self::Meeting(command) => command.described(),
            Self::Learning(command) => command.described(),
        }
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        match self {
            Self::Meeting(command) => command.write(writer, context),
            Self::Learning(command) => command.write(writer, context),
        }
    }
}
