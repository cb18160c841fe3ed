//! One thing that needs attention.

use super::Party;
use crate::model::{MarketId, PersonId};
use crate::time::Instant;

/// What a rule found. The same document at the same moment gives the same flag anywhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    /// Rule, thing and epoch: what fires once. Never holds a space.
    pub key: String,
    /// Which rule.
    pub kind: FlagKind,
    /// How much it presses.
    pub severity: Severity,
    /// Path to the field.
    pub path: String,
    /// Path of the thing at the root of it: an item, a creator, an assumption.
    pub root: String,
    /// The markets it is about; empty for all.
    pub markets: Vec<MarketId>,
    /// Whose it is to look after.
    pub owner: PersonId,
    /// When the rule began to hold.
    pub since: Instant,
    /// The moment it is about, e.g. when something was due.
    pub due: Option<Instant>,
    /// Who is behind it: the creator who is late, the receiver who is silent.
    pub who: Option<Party>,
    /// What it is about, where that is not the title of the root: a promise, words.
    pub what: String,
    /// A number in it: the round, the gap in per cent, the minutes a delivery is or came late.
    pub number: i64,
    /// The threshold that was crossed.
    pub limit: i64,
}

/// The rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlagKind {
    /// A creator is later than agreed.
    Late,
    /// More rounds than agreed.
    Rounds,
    /// A number lies below what was expected.
    MetricGap,
    /// A promised answer did not come.
    PromiseOverdue,
    /// A handoff did not go in time.
    HandoffLate,
    /// A handoff went and nobody acknowledged it.
    HandoffUnacknowledged,
    /// A must-fix is open too long.
    MustFixAge,
    /// Two markets insist on different things.
    Contradiction,
    /// Somebody says that an assumption or a goal conflicts with theirs.
    Objection,
    /// A promise is due soon and nobody has begun.
    PromiseAtRisk,
    /// A promise falls outside the promiser's working hours.
    PromiseOutsideHours,
    /// A handoff comes within a day.
    HandoffSoon,
    /// A recap has not gone out in time.
    RecapLate,
}

impl FlagKind {
    /// Every rule.
    pub const ALL: [Self; 13] = [
        Self::Late,
        Self::Rounds,
        Self::MetricGap,
        Self::PromiseOverdue,
        Self::HandoffLate,
        Self::HandoffUnacknowledged,
        Self::MustFixAge,
        Self::Contradiction,
        Self::Objection,
        Self::PromiseAtRisk,
        Self::PromiseOutsideHours,
        Self::HandoffSoon,
        Self::RecapLate,
    ];

    /// The name in keys of flags and in Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Rounds => "rounds",
            Self::MetricGap => "metric-gap",
            Self::PromiseOverdue => "promise-overdue",
            Self::HandoffLate => "handoff-late",
            Self::HandoffUnacknowledged => "handoff-unacknowledged",
            Self::MustFixAge => "must-fix-age",
            Self::Contradiction => "contradiction",
            Self::Objection => "objection",
            Self::PromiseAtRisk => "promise-at-risk",
            Self::PromiseOutsideHours => "promise-outside-hours",
            Self::HandoffSoon => "handoff-soon",
            Self::RecapLate => "recap-late",
        }
    }

    /// Does it escalate, or is it a word to one person?
    #[must_use]
    pub const fn escalates(self) -> bool {
        !matches!(self, Self::PromiseAtRisk | Self::PromiseOutsideHours | Self::HandoffSoon | Self::RecapLate)
    }

    /// How much it presses: a property of the rule, so that it is the same in every market (S0-24).
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::Late | Self::Rounds | Self::PromiseOverdue | Self::Objection => Severity::Urgent,
            Self::MetricGap | Self::Contradiction | Self::HandoffUnacknowledged => Severity::Urgent,
            Self::HandoffLate | Self::MustFixAge | Self::PromiseAtRisk | Self::RecapLate => Severity::Warning,
            Self::PromiseOutsideHours | Self::HandoffSoon => Severity::Notice,
        }
    }
}

/// How much a flag presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Now.
    Urgent,
    /// Today.
    Warning,
    /// Good to know.
    Notice,
}

impl Severity {
    /// The name in Fluent keys and classes.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Urgent => "urgent",
            Self::Warning => "warning",
            Self::Notice => "notice",
        }
    }
}

impl Flag {
    /// A flag of this rule about a place; the rest is filled in by the rule.
    pub(super) fn new(kind: FlagKind, path: String, epoch: &str, since: Instant) -> Self {
        let root = path.split('/').take(2).collect::<Vec<_>>().join("/");
        // A key stands in a list with spaces between; ids come from documents.
        let key = format!("{}:{path}:{epoch}", kind.code()).split_whitespace().collect::<Vec<_>>().join("_");
        Self {
            key,
            kind,
            severity: kind.severity(),
            path,
            root,
            markets: Vec::new(),
            owner: PersonId::default(),
            since,
            due: None,
            who: None,
            what: String::new(),
            number: 0,
            limit: 0,
        }
    }
}
