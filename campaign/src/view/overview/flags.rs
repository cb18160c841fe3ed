//! Risk flags: open risks that are high or critical somewhere, open escalations, and what has no owner or two.

use crate::model::{RiskId, RiskLevel, Sections};
use crate::time::Instant;
use crate::view::escalations::{EscalationCard, inbox};
use crate::view::risks::risks;
use crate::view::{Link, Reader};
use crate::watch::State;

/// What should be looked at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flags {
    /// Open risks that are high or critical, the most serious first.
    pub risks: Vec<RiskFlag>,
    /// How many open risks there are beside them.
    pub other: usize,
    /// Escalations that nobody has settled or planned.
    pub escalations: Vec<EscalationCard>,
}

/// One risk.
#[derive(Clone, Debug, PartialEq)]
pub struct RiskFlag {
    /// Which.
    pub id: RiskId,
    /// What could happen.
    pub title: String,
    /// How serious it is for the campaign.
    pub level: RiskLevel,
    /// Where that comes from.
    pub note: String,
    /// The markets see it differently.
    pub differs: bool,
    /// Who answers for it.
    pub who: String,
    /// Where it is shown.
    pub link: Link,
}

/// The flags of the campaign.
#[must_use]
pub fn flags(sections: &Sections, reader: &Reader, now: Instant) -> Flags {
    let open = risks(sections, reader).into_iter().filter(|row| sections.risks[&row.id].is_open());
    let (serious, other): (Vec<_>, Vec<_>) = open.partition(|row| row.combined.is_some_and(|level| level.is_serious()));
    let flag = |row: crate::view::risks::RiskRow| {
        let level = row.combined?;
        let (note, differs, who) = (row.note, row.differs, row.who);
        Some(RiskFlag { link: Link::Risk(row.id.clone()), id: row.id, title: row.title, level, note, differs, who })
    };
    let escalations = inbox(sections, reader, now).into_iter();
    Flags {
        risks: serious.into_iter().filter_map(flag).collect(),
        other: other.len(),
        escalations: escalations.filter(|card| matches!(card.state, State::Open | State::Taken)).collect(),
    }
}
