//! What go-live waits for of what should have been agreed (S1-35): one list, in the order in which people settle it.

use super::{Part, RightFlaw, Standing, TensionState};
use crate::model::{MarketId, PersonId, PointKind, RightId, Sections, TensionId, markets_in_order};

/// One thing that is not settled.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LaunchPoint {
    /// Nobody has written a point of the alignment; of success: there is no agreed definition.
    Unwritten(PointKind),
    /// Stakeholders have begun to say what success means to them, and this one has not yet.
    DefinitionMissing(PersonId),
    /// The market's lead has not signed.
    Unsigned(MarketId),
    /// The market's lead signed an earlier version; these parts changed since.
    SignedEarlier(MarketId, Vec<Part>),
    /// Two goals pull apart and nobody has decided.
    Tension(TensionId),
    /// It was decided about words that have changed since.
    TensionEarlier(TensionId),
    /// A kind of decision without exactly one decider.
    Decider(RightId, RightFlaw),
    /// So many points of a market's rules for advertising that nobody has confirmed.
    Compliance(MarketId, usize),
}

impl LaunchPoint {
    /// The place where it is settled; [`crate::view::Link::of`] leads there.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Unwritten(point) => point.path(),
            Self::DefinitionMissing(person) => format!("agreement/definitions/{person}"),
            Self::Unsigned(market) | Self::SignedEarlier(market, _) => format!("agreement/signatures/{market}"),
            Self::Tension(id) | Self::TensionEarlier(id) => format!("agreement/tensions/{id}"),
            Self::Decider(id, _) => format!("agreement/rights/{id}"),
            Self::Compliance(market, _) => format!("agreement/checks/{market}"),
        }
    }

    /// A name that stays the same while the point does, for waivers that speak of it: no space in it.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Unwritten(point) => format!("unwritten:{}", point.code()),
            Self::DefinitionMissing(person) => format!("definition:{person}"),
            Self::Unsigned(market) | Self::SignedEarlier(market, _) => format!("signature:{market}"),
            Self::Tension(id) | Self::TensionEarlier(id) => format!("tension:{id}"),
            Self::Decider(id, RightFlaw::Nobody(_, Some(market)) | RightFlaw::Shared(_, Some(market), _)) => {
                format!("decider:{id}:{market}")
            }
            Self::Decider(id, _) => format!("decider:{id}"),
            Self::Compliance(market, _) => format!("compliance:{market}"),
        }
    }
}

/// Everything that is open. Empty means that the campaign may go live as far as agreement goes.
#[must_use]
pub fn launch_points(sections: &Sections) -> Vec<LaunchPoint> {
    let mut open: Vec<LaunchPoint> = super::unwritten(sections).into_iter().map(LaunchPoint::Unwritten).collect();
    open.extend(definitions(sections));
    open.extend(super::signatures(sections).into_iter().filter_map(|(market, standing)| match standing {
        Standing::Unsigned => Some(LaunchPoint::Unsigned(market)),
        Standing::Earlier(_, parts) => Some(LaunchPoint::SignedEarlier(market, parts)),
        Standing::Signed(_) => None,
    }));
    let tensions = sections.agreement.tensions.iter().filter(|(_, tension)| !tension.archived);
    open.extend(tensions.filter_map(|(id, _)| match super::tension_state(sections, id) {
        TensionState::Open => Some(LaunchPoint::Tension(id.clone())),
        TensionState::Earlier(_) => Some(LaunchPoint::TensionEarlier(id.clone())),
        TensionState::Resolved(_) | TensionState::Moot => None,
    }));
    let rights = super::rights_in_order(sections).into_iter();
    open.extend(rights.flat_map(|(id, right)| {
        super::flaws(sections, right).into_iter().map(|flaw| LaunchPoint::Decider(id.clone(), flaw))
    }));
    open.extend(markets_in_order(&sections.markets).into_iter().filter_map(|(id, _)| {
        let left = super::compliance(sections, id).iter().filter(|check| check.by.is_none()).count();
        (left > 0).then(|| LaunchPoint::Compliance(id.clone(), left))
    }));
    open
}

/// Where nobody has begun with blind definitions, the agreed one is enough.
fn definitions(sections: &Sections) -> Vec<LaunchPoint> {
    let all = super::definitions(sections, &PersonId::default());
    if all.rows.iter().all(|row| row.entry.is_none()) {
        return Vec::new();
    }
    let missing = all.rows.into_iter().filter(|row| row.entry.is_none());
    missing.map(|row| LaunchPoint::DefinitionMissing(row.person)).collect()
}
