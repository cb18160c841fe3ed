//! What a checkpoint still asks for before it can be called done (S0-22). Computed; only what people say is stored.

use super::Node;
use crate::model::{
    Gate, GateDeed, GateEntry, GateEntryId, Item, ItemId, MarketId, PersonId, Role, Sections, Strength, ThreadId,
    markets_in_order,
};
use sha2::{Digest, Sha256};

/// One thing that is open.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OpenPoint {
    /// Nobody has shown that it is done.
    Evidence,
    /// The lead of this market has not signed.
    SignOff(MarketId),
    /// The lead of this market signed, and what was signed has changed since.
    SignedEarlier(MarketId),
    /// A must-fix thread is open.
    MustFix(ThreadId),
    /// A checkpoint before go-live is not done.
    Checkpoint(ItemId),
}

/// A checkpoint and what it asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateState {
    /// The checkpoint.
    pub item: ItemId,
    /// What it asks for.
    pub gate: Gate,
    /// What is open.
    pub points: Vec<OpenPoint>,
    /// What was said, in order.
    pub entries: Vec<GateEntryId>,
    /// The waiver that lets it pass, if there is one.
    pub waiver: Option<GateEntryId>,
    /// The hash a signature of now would name.
    pub hash: String,
}

impl GateState {
    /// May it be passed?
    #[must_use]
    pub fn is_clear(&self) -> bool {
        self.points.is_empty() || self.waiver.is_some()
    }
}

/// The state of a checkpoint; none for what asks for nothing.
#[must_use]
pub fn gate(sections: &Sections, id: &ItemId) -> Option<GateState> {
    let item = sections.timeline.get(id).filter(|item| !item.archived && item.gate != Gate::None)?;
    let said = said(sections, id);
    let hash = signed_hash(sections, id);
    let mut points = Vec::new();
    if !said.iter().any(|(_, entry)| entry.deed == Some(GateDeed::Evidence)) {
        points.push(OpenPoint::Evidence);
    }
    points.extend(
        markets(sections, &item.market).into_iter().filter_map(|market| unsigned(sections, &said, &hash, market)),
    );
    points.extend(must_fix(sections, id, item).into_iter().map(OpenPoint::MustFix));
    let waiver = said.iter().rev().find(|(_, entry)| entry.deed == Some(GateDeed::Waiver)).map(|(id, _)| (*id).clone());
    let entries = said.iter().map(|(id, _)| (*id).clone()).collect();
    Some(GateState { item: id.clone(), gate: item.gate, points, entries, waiver, hash })
}

/// Every checkpoint that asks for something, in order of their ids.
#[must_use]
pub fn gates(sections: &Sections) -> Vec<GateState> {
    sections.timeline.keys().filter_map(|id| gate(sections, id)).collect()
}

/// What stands before a market's go-live: its checkpoints that are not done. What the brief lacks belongs here too.
#[must_use]
pub fn go_live_points(sections: &Sections, market: &MarketId) -> Vec<OpenPoint> {
    let open = |(_, item): &(&ItemId, &Item)| {
        item.gate != Gate::None && !item.archived && !item.done && (item.market.is_empty() || item.market == *market)
    };
    sections.timeline.iter().filter(open).map(|(id, _)| OpenPoint::Checkpoint(id.clone())).collect()
}

/// What was said at a checkpoint, in the order of time.
fn said<'a>(sections: &'a Sections, item: &ItemId) -> Vec<(&'a GateEntryId, &'a GateEntry)> {
    let here = sections.plan.gates.iter().filter(|(_, entry)| entry.item == *item && !entry.archived);
    let mut said: Vec<_> = here.collect();
    said.sort_by_key(|(id, entry)| (entry.at, (*id).clone()));
    said
}

/// The markets whose leads sign.
fn markets(sections: &Sections, market: &MarketId) -> Vec<MarketId> {
    let all = markets_in_order(&sections.markets).into_iter().map(|(id, _)| id.clone());
    all.filter(|id| market.is_empty() || id == market).collect()
}

fn unsigned(
    sections: &Sections,
    said: &[(&GateEntryId, &GateEntry)],
    hash: &str,
    market: MarketId,
) -> Option<OpenPoint> {
    let signed = |(_, entry): &&(&GateEntryId, &GateEntry)| {
        entry.deed == Some(GateDeed::SignOff) && entry.market == market && may_sign(sections, &entry.author, &market)
    };
    let signatures: Vec<_> = said.iter().filter(signed).collect();
    match signatures.iter().any(|(_, entry)| entry.hash == hash) {
        true => None,
        false if signatures.is_empty() => Some(OpenPoint::SignOff(market)),
        false => Some(OpenPoint::SignedEarlier(market)),
    }
}

/// The market's lead signs; where it has none, whoever leads the campaign.
#[must_use]
pub fn may_sign(sections: &Sections, author: &PersonId, market: &MarketId) -> bool {
    let leads = |person: &crate::model::Person| person.role == Role::MarketLead && person.market == *market;
    let Some(author) = sections.people.get(author) else { return false };
    let led = sections.people.values().any(|person| !person.archived && leads(person));
    leads(author) || (!led && matches!(author.role, Role::Owner | Role::CampaignLead))
}

/// The must-fix threads that keep it: those about the item, and from feedback on, those of its market.
fn must_fix(sections: &Sections, id: &ItemId, item: &Item) -> Vec<ThreadId> {
    let about = Node::Item(id.clone()).path();
    let concerns = |thread: &crate::model::Thread| {
        let here = thread.anchor.path == about || thread.anchor.path.starts_with(&format!("{about}/"));
        let same = item.market.is_empty() || thread.market.is_empty() || thread.market == item.market;
        here || (same && matches!(item.gate, Gate::Feedback | Gate::Final))
    };
    let open = sections.threads.iter().filter(|(_, thread)| thread.is_open() && thread.strength == Strength::MustFix);
    open.filter(|(_, thread)| concerns(thread)).map(|(id, _)| id.clone()).collect()
}

/// The hash of what is signed at a checkpoint: what it is, when it is due, and the evidence so far.
#[must_use]
pub fn signed_hash(sections: &Sections, id: &ItemId) -> String {
    let mut hasher = Sha256::new();
    let mut take = |words: &str| {
        hasher.update((words.len() as u64).to_be_bytes());
        hasher.update(words.as_bytes());
    };
    if let Some(item) = sections.timeline.get(id) {
        take(&item.title);
        take(item.market.as_str());
        take(item.gate.code());
        take(&item.due.as_ref().map(|due| due.deadline.to_string()).unwrap_or_default());
    }
    for (_, entry) in said(sections, id).iter().filter(|(_, entry)| entry.deed == Some(GateDeed::Evidence)) {
        take(&entry.words);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
