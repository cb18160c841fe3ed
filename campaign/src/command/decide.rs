//! Writes what is decided: the log, proposals and what is said to them, budgets, what was captured, daily logs.

mod budget;
mod capture;
mod proposal;
mod record;

pub use budget::Reallocation;

use super::CommandError;
use super::error::{filled, known};
use super::log::line;
use crate::document::{Context, Writer};
use crate::model::{
    BudgetEntry, CaptureId, CaptureKind, CommentId, DayLog, Decision, DecisionId, Item, ItemId, MarketId, PersonId,
    Proposal, ProposalId, ProposalKind, RecordId, Risk, RiskId, SectionId, ThreadId,
};
use crate::time::StoredDeadline;

/// What a person can do about decisions.
#[derive(Clone, Debug, PartialEq)]
pub enum DecideCommand {
    /// Writes down what was decided; what it was captured as is in its place then.
    Record(DecisionId, Box<Decision>),
    /// Says afterwards why, where nobody has.
    GiveWhy(DecisionId, String),
    /// A decision is looked at again by then.
    SetReview(DecisionId, Option<StoredDeadline>),
    /// Asks a market, says who decides and what holds if it stays silent.
    Propose(ProposalId, Box<Proposal>),
    /// Says something to a proposal: entry, option counted from 0 or below for none, words.
    Input(ProposalId, RecordId, i64, String),
    /// The decider decides: entry, option, words.
    Settle(ProposalId, RecordId, i64, String),
    /// Nobody has to decide it any more, and why.
    Withdraw(ProposalId, RecordId, String),
    /// Money comes to a market from outside; below zero it goes back there.
    Grant(RecordId, Box<BudgetEntry>),
    /// Money moves between two markets: one decision and two entries.
    Reallocate(Box<Reallocation>),
    /// Captures words.
    Capture(CaptureId, CaptureKind, String),
    /// It is another kind of thing.
    Sort(CaptureId, CaptureKind),
    /// What was captured becomes something to do.
    MakeItem(CaptureId, ItemId, Box<Item>),
    /// What was captured becomes a thread about a section: thread, comment, section, the market it speaks for.
    MakeThread(CaptureId, ThreadId, CommentId, SectionId, MarketId),
    /// What was captured is taken over by the register of risks.
    MakeRisk(CaptureId, RiskId, Box<Risk>),
    /// What was captured is put aside.
    Dismiss(CaptureId),
    /// A market's log of one day.
    LogDay(RecordId, Box<DayLog>),
}

impl DecideCommand {
    /// Name and subject, as they stand in history.
    pub(super) fn described(&self) -> (&'static str, String) {
        let log = |id: &DecisionId| format!("decisions/log/{id}");
        let proposal = |id: &ProposalId| format!("decisions/proposals/{id}");
        let capture = |id: &CaptureId| format!("captures/{id}");
        match self {
            Self::Record(id, _) => ("decision.record", log(id)),
            Self::GiveWhy(id, _) => ("decision.why", log(id)),
            Self::SetReview(id, _) => ("decision.review", log(id)),
            Self::Propose(id, _) => ("proposal.open", proposal(id)),
            Self::Input(id, ..) => ("proposal.input", proposal(id)),
            Self::Settle(id, ..) => ("proposal.decide", proposal(id)),
            Self::Withdraw(id, ..) => ("proposal.withdraw", proposal(id)),
            Self::Grant(id, _) => ("budget.grant", format!("decisions/budgets/{id}")),
            Self::Reallocate(move_) => ("budget.move", log(&move_.decision)),
            Self::Capture(id, ..) => ("capture.add", capture(id)),
            Self::Sort(id, _) => ("capture.sort", capture(id)),
            Self::MakeItem(id, item, _) => ("item.add", format!("timeline/{item} {}", capture(id))),
            Self::MakeThread(id, thread, ..) => ("thread.open", format!("threads/{thread} {}", capture(id))),
            Self::MakeRisk(id, risk, _) => ("risk.add", format!("risks/{risk} {}", capture(id))),
            Self::Dismiss(id) => ("capture.archive", capture(id)),
            Self::LogDay(id, _) => ("day.log", format!("decisions/days/{id}")),
        }
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        match self {
            Self::Record(id, decision) => record::record(writer, context, id, decision),
            Self::GiveWhy(id, why) => record::give_why(writer, id, why),
            Self::SetReview(id, due) => record::set_review(writer, id, due.as_ref()),
            Self::Propose(id, proposal) => proposal::open(writer, context, id, proposal),
            Self::Input(id, entry, option, words) => {
                proposal::say(writer, context, (id, entry), ProposalKind::Input, *option, words)
            }
            Self::Settle(id, entry, option, words) => {
                proposal::say(writer, context, (id, entry), ProposalKind::Decided, *option, words)
            }
            Self::Withdraw(id, entry, words) => {
                proposal::say(writer, context, (id, entry), ProposalKind::Withdrawn, -1, words)
            }
            Self::Grant(id, entry) => budget::grant(writer, context, id, entry),
            Self::Reallocate(reallocation) => budget::reallocate(writer, context, reallocation),
            Self::Capture(id, kind, words) => capture::add(writer, context, id, *kind, words),
            Self::Sort(id, kind) => capture::set(writer, id, "kind", kind.code()),
            Self::MakeItem(id, item, made) => capture::item(writer, id, item, made),
            Self::MakeThread(id, thread, comment, section, market) => {
                capture::thread(writer, context, id, (thread, comment), section, market)
            }
            Self::MakeRisk(id, risk, made) => capture::risk(writer, context, id, risk, made),
            Self::Dismiss(id) => super::archive(writer, "captures", id.as_str()),
            Self::LogDay(id, day) => log_day(writer, context, id, day),
        }
    }
}

fn log_day(writer: &mut Writer<'_>, context: &Context<'_>, id: &RecordId, day: &DayLog) -> Result<(), CommandError> {
    known(writer, &format!("markets/{}", day.market))?;
    let date = day.day().ok_or(CommandError::Malformed { field: "date", value: day.date.clone() })?;
    let bullets = day.lines().join("\n");
    let fields = [
        ("market", day.market.as_str().into()),
        ("date", date.to_string().into()),
        ("bullets", filled("bullets", &bullets)?.into()),
    ];
    line(writer, context, "decisions/days", id, &fields)
}

/// Exactly one person, who is in this campaign, decides.
fn one_decider(writer: &Writer<'_>, decider: &PersonId) -> Result<(), CommandError> {
    match !decider.is_empty() && writer.exists(&format!("people/{decider}")) {
        true => Ok(()),
        false => Err(CommandError::NoDecider),
    }
}
