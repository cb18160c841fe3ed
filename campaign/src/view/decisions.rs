//! The decision log: what people wrote down, what was decided of proposals, and what silence decided, as one list.

use super::proposals::{ProposalCard, about, proposals};
use super::{Badge, Link, Reader, people};
use crate::args;
use crate::model::{Decision, DecisionId, Proposal, Sections};
use crate::time::Instant;
use crate::watch::Standing;

/// One line of the log.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecisionRow {
    /// Stable name: the path of the decision or of the proposal.
    pub path: String,
    /// Which decision; empty for what was decided of a proposal.
    pub id: DecisionId,
    /// What was decided.
    pub what: String,
    /// Why; empty is a gap.
    pub why: String,
    /// What else was considered.
    pub options: Vec<String>,
    /// Who decided; nobody where silence did.
    pub decider: String,
    /// That person's market, or the one that was silent.
    pub badge: Option<Badge>,
    /// Who was asked before.
    pub consulted: String,
    /// Who was told.
    pub informed: String,
    /// When.
    pub when: String,
    /// The same moment.
    pub at: Instant,
    /// When it is looked at again, in words, and whether that is over.
    pub review: Option<(String, bool)>,
    /// What it is about.
    pub about: Option<(String, Link)>,
    /// What took its place.
    pub superseded_by: Option<(String, Link)>,
    /// What it took the place of.
    pub supersedes: Option<(String, Link)>,
    /// The rate that was agreed with it.
    pub rate: String,
    /// Silence decided.
    pub by_default: bool,
}

impl DecisionRow {
    /// Does it lack its why?
    #[must_use]
    pub fn is_unexplained(&self) -> bool {
        self.why.trim().is_empty()
    }
}

/// The whole log, latest first.
#[must_use]
pub fn log(sections: &Sections, reader: &Reader, now: Instant) -> Vec<DecisionRow> {
    let live = sections.decisions.log.iter().filter(|(_, decision)| !decision.archived);
    let mut rows: Vec<DecisionRow> = live.map(|(id, decision)| row(sections, (id, decision), reader, now)).collect();
    let closed = proposals(sections, reader, now).into_iter();
    rows.extend(closed.filter_map(|card| {
        let proposal = sections.decisions.proposals.get(&card.id)?;
        of_proposal(sections, proposal, card, reader, now)
    }));
    rows.sort_by_key(|row| (std::cmp::Reverse(row.at), row.path.clone()));
    rows
}

fn row(sections: &Sections, (id, decision): (&DecisionId, &Decision), reader: &Reader, now: Instant) -> DecisionRow {
    let (language, printer) = (reader.language, reader.printer(now));
    let badge = people::badge_of(sections, &decision.decider);
    let zone = people::badge_of(sections, &decision.by).map_or(reader.zone, |badge| badge.zone);
    let names = |people: Vec<crate::model::PersonId>| {
        language.list(&people.iter().map(|person| people::name(sections, person, language)).collect::<Vec<_>>())
    };
    let link = |id: &DecisionId| {
        let found = sections.decisions.log.get(id)?;
        Some((found.what.clone(), Link::Decision(id.clone())))
    };
    let review = decision.review_by.as_ref().map(|due| {
        let zone = due.deadline.zone_of_record().unwrap_or(reader.zone);
        (
            printer.yours(due.instant_in(zone), zone),
            due.instant_in(zone) <= now && sections.decisions.superseded_by(id).is_none(),
        )
    });
    let options = decision.options.lines().map(str::trim).filter(|line| !line.is_empty());
    DecisionRow {
        path: format!("decisions/log/{id}"),
        id: id.clone(),
        what: decision.what.clone(),
        why: decision.why.trim().to_owned(),
        options: options.map(str::to_owned).collect(),
        decider: people::name(sections, &decision.decider, language),
        badge,
        consulted: names(decision.consulted()),
        informed: names(decision.informed()),
        when: printer.yours(decision.at, zone),
        at: decision.at,
        review,
        about: about(sections, &decision.about, reader),
        superseded_by: sections.decisions.superseded_by(id).and_then(link),
        supersedes: link(&decision.supersedes),
        rate: decision.rate.clone(),
        by_default: false,
    }
}

fn of_proposal(
    sections: &Sections,
    proposal: &Proposal,
    card: ProposalCard,
    reader: &Reader,
    now: Instant,
) -> Option<DecisionRow> {
    let (language, printer) = (reader.language, reader.printer(now));
    let (at, option, why, who) = match &card.standing {
        Standing::Decided(entry) => (entry.at, entry.option, entry.words.clone(), Some(&entry.by)),
        Standing::ByDefault(at) => (*at, proposal.default, proposal.default_why.clone(), None),
        _ => return None,
    };
    let choice = proposal.choice(option).unwrap_or_default();
    let badge = who.and_then(|who| people::badge_of(sections, who)).or(card.asked);
    let zone = badge.as_ref().map_or(reader.zone, |badge| badge.zone);
    Some(DecisionRow {
        path: format!("decisions/proposals/{}", card.id),
        what: language.format("decisions-what", &args! {"title" => &card.title, "choice" => choice}),
        why: if why.trim().is_empty() { card.why } else { why },
        options: card.options.into_iter().map(|option| option.words).collect(),
        decider: who.map(|who| people::name(sections, who, language)).unwrap_or_default(),
        badge,
        when: printer.yours(at, zone),
        at,
        about: card.about,
        by_default: who.is_none(),
        ..DecisionRow::default()
    })
}
