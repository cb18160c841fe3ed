//! Writes what comes out of a meeting: a decision goes into the log of decisions, an action becomes an item of the plan,
//! a learning a learning.

use super::learning;
use super::meeting::read;
use crate::command::error::{filled, known};
use crate::command::log::line;
use crate::command::{CommandError, DecideCommand, timeline};
use crate::document::{Context, Writer};
use crate::model::{
    Decision, DecisionId, Item, ItemId, ItemKind, Learning, LearningId, MarketId, MeetingId, MeetingStage, OutcomeKind,
    PersonId, RecordId,
};
use crate::time::StoredDeadline;

/// What came out of a meeting, as it is written down.
#[derive(Clone, Debug, PartialEq)]
pub struct OutcomeDraft {
    /// What sort of outcome.
    pub kind: OutcomeKind,
    /// In which words.
    pub words: String,
    /// Of an action: who does it. Of a decision: who decided; with nobody named it stays with the meeting.
    pub owner: PersonId,
    /// Of an action: by when.
    pub due: Option<StoredDeadline>,
    /// Of a learning: the markets it affects; none for all.
    pub markets: Vec<MarketId>,
}

/// What an outcome becomes elsewhere, under an id that follows from its own.
pub(super) fn made(draft: &OutcomeDraft, record: &RecordId) -> Option<String> {
    let name = record.as_str().trim_start_matches("r-");
    match draft.kind {
        OutcomeKind::Decision if !draft.owner.is_empty() => Some(format!("decisions/log/de-{name}")),
        OutcomeKind::Action => Some(format!("timeline/i-{name}")),
        OutcomeKind::Learning => Some(format!("learnings/l-{name}")),
        OutcomeKind::Decision | OutcomeKind::Shift => None,
    }
}

/// Writes it down, and makes what it becomes in the same change.
pub(super) fn log(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &MeetingId,
    record: &RecordId,
    draft: &OutcomeDraft,
) -> Result<(), CommandError> {
    let (meeting, sections) = read(writer, id)?;
    if meeting.stage() == MeetingStage::Planned {
        return Err(CommandError::MeetingNotBegun);
    }
    let words = filled("words", &draft.words)?;
    let made = made(draft, record).unwrap_or_default();
    if made.starts_with("decisions/") {
        let decision = Decision {
            what: words.to_owned(),
            decider: draft.owner.clone(),
            about: format!("meetings/{id}"),
            ..Decision::default()
        };
        let of = DecisionId::from(made.trim_start_matches("decisions/log/"));
        DecideCommand::Record(of, Box::new(decision)).write(writer, context)?;
    }
    if draft.kind == OutcomeKind::Action {
        known(writer, &format!("people/{}", draft.owner)).map_err(|_| CommandError::Empty("owner"))?;
        let market = sections.people.get(&draft.owner).map(|person| person.market.clone()).unwrap_or_default();
        let item = Item {
            title: words.to_owned(),
            kind: ItemKind::Milestone,
            owner: draft.owner.clone(),
            due: draft.due.clone(),
            market,
            ..Item::default()
        };
        timeline::add(writer, &ItemId::from(made.trim_start_matches("timeline/")), &item)?;
    }
    if draft.kind == OutcomeKind::Learning {
        let markets = draft.markets.iter().map(|market| (market.clone(), true)).collect();
        let (words, from) = (words.to_owned(), format!("meetings/{id}"));
        let found = Learning { words, from, markets, ..Learning::default() };
        learning::add(writer, context, &LearningId::from(made.trim_start_matches("learnings/")), &found)?;
    }
    let fields = [
        ("kind", draft.kind.code().into()),
        ("words", words.into()),
        ("owner", draft.owner.as_str().into()),
        ("due", draft.due.as_ref().map(ToString::to_string).unwrap_or_default().into()),
        ("made", made.into()),
    ];
    line(writer, context, &format!("meetings/{id}/outcomes"), record, &fields)
}
