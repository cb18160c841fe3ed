//! What became of a flag: open, taken, planned, resolved (S0-17).

use crate::model::{HandlingKind, PersonId, Sections, last_handling};
use crate::time::{Instant, StoredDeadline};

/// How far people are with a flag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Nobody has said anything, or the plan's time is over.
    #[default]
    Open,
    /// Somebody looks after it.
    Taken,
    /// There is a next step and its time lies ahead.
    Planned,
    /// It is settled.
    Resolved,
}

impl State {
    /// The name in Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Taken => "taken",
            Self::Planned => "planned",
            Self::Resolved => "resolved",
        }
    }

    /// Does a sync have to talk about it? What is resolved or has a plan is left out.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Taken)
    }
}

/// The last word about a flag.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Handled {
    /// How far it is.
    pub state: State,
    /// Who said so; empty while nobody did.
    pub by: PersonId,
    /// When.
    pub at: Instant,
    /// The next step, or how it was settled.
    pub words: String,
    /// By when the next step is done.
    pub due: Option<StoredDeadline>,
}

/// What became of the flag with this key, as seen at `now`.
#[must_use]
pub fn handled(sections: &Sections, key: &str, now: Instant) -> Handled {
    let Some(last) = last_handling(&sections.escalations, key) else { return Handled::default() };
    let state = match last.kind {
        HandlingKind::Taken => State::Taken,
        HandlingKind::Planned if last.due.as_ref().is_some_and(|due| due.due() < now) => State::Open,
        HandlingKind::Planned => State::Planned,
        HandlingKind::Resolved => State::Resolved,
        HandlingKind::Unknown | HandlingKind::Raised => State::Open,
    };
    Handled { state, by: last.by.clone(), at: last.at, words: last.words.clone(), due: last.due.clone() }
}

/// When a flag was settled, if that was the last word.
pub(super) fn settled(sections: &Sections, key: &str) -> Option<Instant> {
    let last = last_handling(&sections.escalations, key)?;
    (last.kind == HandlingKind::Resolved).then_some(last.at)
}
