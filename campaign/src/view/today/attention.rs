//! What stands beside the news and is true now: escalations, and who waits for whom. One thing is listed once.

use super::{Need, Today, Waiting, waiting};
use crate::model::Sections;
use crate::story::Digest;
use crate::time::Instant;
use crate::view::escalations::{EscalationCard, inbox};
use crate::view::waiting_board::{ChainRow, board};
use crate::view::{Link, Reader};

/// What needs attention, each thing in the first list that says most about it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attention {
    /// What waits for the reader and is no escalation.
    pub needs: Vec<Need>,
    /// The escalations, what is open first.
    pub escalations: Vec<EscalationCard>,
    /// Who waits for whom, the longest chain first.
    pub chains: Vec<ChainRow>,
    /// What others owe soon.
    pub owed: Vec<Waiting>,
}

/// Everything but the news, the drift and the conflicts, at `now`.
#[must_use]
pub fn attention(sections: &Sections, digest: &Digest, today: &Today, reader: &Reader, now: Instant) -> Attention {
    let escalations = inbox(sections, reader, now);
    // An escalation tells the same and has its next step beside it.
    let escalated = |link: &Link| {
        let parts = |card: &EscalationCard| card.parts.iter().any(|(_, part)| same(part, link));
        escalations.iter().any(|card| same(&card.link, link) || parts(card))
    };
    let needs: Vec<Need> = today.needs.iter().filter(|need| !escalated(&need.link)).cloned().collect();
    let told = |link: &Link| {
        let news = digest.entries().any(|entry| same(&entry.link, link));
        news || escalated(link) || needs.iter().any(|need| same(&need.link, link))
    };
    // A link of a longer chain stays: it is the chain that is told.
    let mut chains = board(sections, reader, now);
    chains.retain(|chain| chain.links.len() > 1 || chain.links.first().is_some_and(|link| !told(&link.link)));
    let waited = |link: &Link| chains.iter().flat_map(|chain| &chain.links).any(|one| same(&one.link, link));
    let mut owed = waiting(sections, reader, now);
    owed.retain(|one| !told(&one.link) && !waited(&one.link));
    Attention { needs, chains, owed, escalations }
}

/// Two links to one thing: a deliverable is an item with its feedback.
fn same(one: &Link, other: &Link) -> bool {
    match (one, other) {
        (Link::Item(one) | Link::Feedback(one), Link::Item(other) | Link::Feedback(other)) => one == other,
        // Many things have no place of their own yet.
        (Link::Escalations | Link::Campaign, _) => false,
        _ => one == other,
    }
}
