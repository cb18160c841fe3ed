//! Whether a tension between two goals is open, resolved, or resolved about words that have changed since.

use crate::model::{
    PersonId, RecordId, Resolution, ResolutionKind, Role, Sections, Tension, TensionId, fingerprint_of,
};
use crate::view::goal_tree;

/// How a tension stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TensionState {
    /// Nobody has decided: go-live waits.
    Open,
    /// Decided.
    Resolved(RecordId),
    /// Decided, and one of the goals reads differently since: go-live waits again.
    Earlier(RecordId),
    /// One of the goals was given up, so nothing pulls apart.
    Moot,
}

impl TensionState {
    /// Does go-live wait for it?
    #[must_use]
    pub const fn blocks(&self) -> bool {
        matches!(self, Self::Open | Self::Earlier(_))
    }
}

/// The hash of both goals' words as they stand, in the language the brief is written in.
#[must_use]
pub fn goals_hash(sections: &Sections, tension: &Tension) -> String {
    let source = sections.campaign.source_language;
    let words = [&tension.a, &tension.b].map(|id| {
        let goal = sections.brief.goals.get(id);
        goal.map(|goal| goal_tree::name(goal, source, source)).unwrap_or_default()
    });
    fingerprint_of(words.iter().map(String::as_str))
}

/// How a tension stands.
#[must_use]
pub fn state(sections: &Sections, id: &TensionId) -> TensionState {
    let Some(tension) = sections.agreement.tensions.get(id) else { return TensionState::Moot };
    let stands = |goal| sections.brief.goals.get(goal).is_some_and(|goal| !goal.archived);
    if !(stands(&tension.a) && stands(&tension.b)) {
        return TensionState::Moot;
    }
    let known = |one: &Resolution| !one.archived && one.tension == *id && one.kind != ResolutionKind::Unknown;
    let said = sections.agreement.resolutions.iter().filter(|(_, one)| known(one));
    match said.max_by_key(|(id, one)| (one.at, *id)) {
        None => TensionState::Open,
        Some((id, one)) if one.hash == goals_hash(sections, tension) => TensionState::Resolved(id.clone()),
        Some((id, _)) => TensionState::Earlier(id.clone()),
    }
}

/// The brand lead resolves tensions; where there is none, the campaign lead, else the owner.
#[must_use]
pub fn may_resolve(sections: &Sections, person: &PersonId) -> bool {
    let held = |role: &Role| sections.people.values().any(|person| !person.archived && person.role == *role);
    let decider = [Role::BrandLead, Role::CampaignLead, Role::Owner].into_iter().find(held);
    let found = sections.people.get(person).filter(|person| !person.archived);
    found.is_some_and(|person| Some(person.role) == decider)
}
