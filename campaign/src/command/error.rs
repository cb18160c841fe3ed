//! Why a command is refused. Each has a key in `errors.ftl` with a sentence that says what to do.

use crate::document::{DocumentError, Writer};

/// A refused command; the document is as it was.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// A name or text that must not be empty is.
    #[error("{0} must not be empty")]
    Empty(&'static str),
    /// The entity is not in this campaign.
    #[error("there is no {0} in this campaign")]
    Unknown(String),
    /// A value does not have the form its field needs.
    #[error("{value:?} is not a value for {field}")]
    Malformed {
        /// The field's key.
        field: &'static str,
        /// What was given.
        value: String,
    },
    /// A thread ends with an outcome and a sentence, or stays open (E1).
    #[error("a thread ends with what was decided")]
    NoOutcome,
    /// A creator has exactly one contact (S1-26).
    #[error("a creator has exactly one contact")]
    NoContact,
    /// A creator was found somehow, and the funnel counts how (S2-03).
    #[error("a creator was found through exactly one channel")]
    NoChannel,
    /// The brief of a creator must say all five things before it is signed or handed over (S1-28).
    #[error("the creator's card is not complete")]
    Incomplete,
    /// A market has not signed what would be handed over (E4).
    #[error("a market has not signed the current version")]
    Unsigned,
    /// It is another hub's to say (S1-18).
    #[error("another hub decides this")]
    NotYours,
    /// The same in every market: the campaign lead, the brand lead or the owner writes it (S0-20).
    #[error("this section is the same for everybody")]
    Locked,
    /// A dependency that closes a circle.
    #[error("these would wait for each other")]
    Circle,
    /// A pinned date does not move by itself.
    #[error("this date is pinned")]
    Pinned,
    /// A checkpoint whose gate is open is not done.
    #[error("something is open at this checkpoint")]
    GateOpen,
    /// A waiver says why.
    #[error("a waiver needs a reason")]
    NoReason,
    /// What a creator is sent says how strongly it is meant (E2).
    #[error("feedback for a creator says how strongly it is meant")]
    NoStrength,
    /// A round of feedback holds at least one thread.
    #[error("there is nothing on the list")]
    NothingToSend,
    /// A new time lies ahead.
    #[error("this time is over")]
    TimeOver,
    /// A handoff goes when its checklist is done.
    #[error("the checklist is not done")]
    ChecklistOpen,
    /// A market's lead signs for their own market.
    #[error("the market's lead signs")]
    NotMarketLead,
    /// All four points of the alignment say something before anybody signs.
    #[error("a point of the alignment is not written")]
    PointsOpen,
    /// Whoever has seen the others' definitions writes no second one.
    #[error("a definition is handed in once")]
    AlreadyDefined,
    /// The brand lead resolves tensions between goals (S1-01).
    #[error("the brand lead decides this")]
    NotTheBrandLead,
    /// A decision has exactly one decider, who is in the campaign (S2-10).
    #[error("exactly one person decides")]
    NoDecider,
    /// Another one decides this.
    #[error("somebody else decides this")]
    NotDecider,
    /// A choice needs options.
    #[error("there is nothing to choose between")]
    NoChoice,
    /// The market that was asked still has time to answer (S0-36).
    #[error("the market that was asked still has time")]
    WindowOpen,
    /// What comes too late is a new proposal (S0-36).
    #[error("this proposal is decided")]
    WindowOver,
    /// Money between two currencies moves at an agreed rate (S1-16).
    #[error("two currencies need an agreed rate")]
    NoRate,
    /// A market gives what it has.
    #[error("the market does not have that much")]
    NotEnough,
    /// Whoever leads the campaign answers for what stays open at launch (S0-40).
    #[error("a waiver is the campaign lead's")]
    NotTheLead,
    /// An agenda takes blockers, decisions, shifts and learnings (S1-19).
    #[error("an agenda takes no general updates")]
    NotForAgenda,
    /// A meeting has exactly one recorder (S1-07).
    #[error("a meeting needs a recorder")]
    NoRecorder,
    /// What was held is not planned anew.
    #[error("this meeting is over")]
    MeetingOver,
    /// Nothing comes out of a meeting that has not begun.
    #[error("this meeting has not begun")]
    MeetingNotBegun,
    /// A recap is of a meeting that is over.
    #[error("this meeting is not over")]
    MeetingNotOver,
    /// What was captured has its place already.
    #[error("this has its place already")]
    Placed,
    /// The document refused.
    #[error(transparent)]
    Document(#[from] DocumentError),
}

impl CommandError {
    /// The Fluent key of the sentence that tells a person what to do.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Empty(_) => "error-empty",
            Self::Unknown(_) => "error-unknown",
            Self::Malformed { .. } => "error-malformed",
            Self::NoOutcome => "error-outcome-missing",
            Self::NoContact => "error-contact-missing",
            Self::NoChannel => "error-channel-missing",
            Self::Incomplete => "error-card-incomplete",
            Self::Unsigned => "error-release-unsigned",
            Self::NotYours => "error-release-not-yours",
            Self::Locked => "error-locked",
            Self::Circle => "error-plan-circle",
            Self::Pinned => "error-plan-pinned",
            Self::GateOpen => "error-gate-open",
            Self::NoReason => "error-waiver-reason",
            Self::NoStrength => "error-strength-missing",
            Self::NothingToSend => "error-round-empty",
            Self::TimeOver => "error-time-over",
            Self::ChecklistOpen => "error-checklist-open",
            Self::NotMarketLead => "error-agree-lead",
            Self::PointsOpen => "error-agree-points",
            Self::AlreadyDefined => "error-agree-defined",
            Self::NotTheBrandLead => "error-agree-brand-lead",
            Self::NoDecider => "error-decider-missing",
            Self::NotDecider => "error-decider-other",
            Self::NoChoice => "error-choice-missing",
            Self::WindowOpen => "error-window-open",
            Self::WindowOver => "error-window-over",
            Self::NoRate => "error-rate-missing",
            Self::NotEnough => "error-budget-short",
            Self::NotTheLead => "error-waiver-lead",
            Self::NotForAgenda => "error-agenda-kind",
            Self::NoRecorder => "error-recorder-missing",
            Self::MeetingOver => "error-meeting-over",
            Self::MeetingNotBegun => "error-meeting-not-begun",
            Self::MeetingNotOver => "error-meeting-not-over",
            Self::Placed => "error-capture-placed",
            Self::Document(_) => "error-document",
        }
    }
}

/// Refuses what names an entity that is not there.
pub(super) fn known(writer: &Writer<'_>, path: &str) -> Result<(), CommandError> {
    match writer.exists(path) {
        true => Ok(()),
        false => Err(CommandError::Unknown(path.to_owned())),
    }
}

/// The words without surrounding space, refused where nothing is left.
pub(super) fn filled<'a>(what: &'static str, words: &'a str) -> Result<&'a str, CommandError> {
    match words.trim() {
        "" => Err(CommandError::Empty(what)),
        words => Ok(words),
    }
}
