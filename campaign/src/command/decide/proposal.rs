//! Writes proposals and what is said to them. What comes after the window has closed is refused here, with the way
//! to a new proposal; whether it has is computed from the market's calendar.

use super::one_decider;
use crate::command::CommandError;
use crate::command::error::{filled, known};
use crate::command::log::line;
use crate::document::{Context, Writer};
use crate::model::{Proposal, ProposalId, ProposalKind, RecordId};
use crate::watch::{Standing, standing};

const LOG: &str = "decisions/proposals";
/// The longest window: two working weeks are no question any more.
const MOST_DAYS: i64 = 20;

pub(super) fn open(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &ProposalId,
    proposal: &Proposal,
) -> Result<(), CommandError> {
    one_decider(writer, &proposal.decider)?;
    known(writer, &format!("markets/{}", proposal.market))?;
    let choices = proposal.choices();
    if choices.len() < 2 {
        return Err(CommandError::NoChoice);
    }
    if !(1..=MOST_DAYS).contains(&proposal.days) {
        return Err(CommandError::Malformed { field: "days", value: proposal.days.to_string() });
    }
    if proposal.choice(proposal.default).is_none() {
        return Err(CommandError::Malformed { field: "default", value: proposal.default.to_string() });
    }
    let fields = [
        ("title", filled("title", &proposal.title)?.into()),
        ("options", choices.join("\n").into()),
        ("decider", proposal.decider.as_str().into()),
        ("market", proposal.market.as_str().into()),
        ("days", proposal.days.into()),
        ("default", proposal.default.into()),
        ("default_why", filled("default_why", &proposal.default_why)?.into()),
        ("about", proposal.about.trim().into()),
        ("after", proposal.after.as_str().into()),
    ];
    line(writer, context, LOG, id, &fields)?;
    writer.map(&format!("{LOG}/{id}/entries"))?;
    Ok(writer.prose(&format!("{LOG}/{id}/why"), proposal.why.trim())?)
}

pub(super) fn say(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    (id, entry): (&ProposalId, &RecordId),
    kind: ProposalKind,
    option: i64,
    words: &str,
) -> Result<(), CommandError> {
    let sections = writer.sections()?;
    let path = format!("{LOG}/{id}");
    let proposal = sections.decisions.proposals.get(id).ok_or(CommandError::Unknown(path.clone()))?;
    match (standing(&sections, proposal, context.at), kind) {
        (Standing::Waiting, ProposalKind::Decided) => return Err(CommandError::WindowOpen),
        (Standing::Waiting | Standing::Heard, _) => {}
        _ => return Err(CommandError::WindowOver),
    }
    let chosen = proposal.choice(option).is_some();
    match kind {
        ProposalKind::Decided if *context.author != proposal.decider => return Err(CommandError::NotDecider),
        ProposalKind::Decided if !chosen => return Err(CommandError::NoChoice),
        ProposalKind::Input if !chosen && words.trim().is_empty() => return Err(CommandError::Empty("words")),
        ProposalKind::Withdrawn if ![&proposal.by, &proposal.decider].contains(&context.author) => {
            return Err(CommandError::NotDecider);
        }
        _ => {}
    }
    let market = sections.people.get(context.author).map(|person| person.market.clone()).unwrap_or_default();
    let fields = [
        ("kind", kind.code().into()),
        ("option", if chosen { option } else { -1 }.into()),
        ("words", words.trim().into()),
        ("market", market.as_str().into()),
    ];
    line(writer, context, &format!("{path}/entries"), entry, &fields)
}
