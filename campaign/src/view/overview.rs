//! The state of the campaign in the users' five blocks, in their order (S0-14), all of it computed (S0-06): nobody keeps
//! a status by hand, so none can be wrong.

mod alike;
mod flags;
mod metrics;
mod milestones;
mod planned;
mod status;
#[cfg(test)]
mod tests;

pub use alike::{Alike, MarketBrief, alike};
pub use flags::{Flags, RiskFlag, flags};
pub use metrics::{MetricCell, MetricRow, Metrics, metrics};
pub use milestones::{Milestones, Step, StepState, milestones};
pub use planned::{Planned, PlannedRow, planned};
pub use status::{StatusLine, statuses};

use super::Reader;
use crate::model::Sections;
use crate::time::Instant;

/// The blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Block {
    /// The milestones of each market.
    Milestones,
    /// The key metrics of each market.
    Metrics,
    /// Same brief or different?
    Differences,
    /// Risk flags.
    Risks,
    /// What was planned, and what became of it.
    Planned,
}

impl Block {
    /// Exactly these, in exactly this order.
    pub const ALL: [Self; 5] = [Self::Milestones, Self::Metrics, Self::Differences, Self::Risks, Self::Planned];

    /// The name in Fluent keys and addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Milestones => "milestones",
            Self::Metrics => "metrics",
            Self::Differences => "differences",
            Self::Risks => "risks",
            Self::Planned => "planned",
        }
    }
}

/// All five.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// The milestones of each market.
    pub milestones: Vec<Milestones>,
    /// The key metrics of each market.
    pub metrics: Metrics,
    /// Same brief or different?
    pub alike: Alike,
    /// Risk flags.
    pub flags: Flags,
    /// What was planned, and what became of it.
    pub planned: Planned,
}

/// The state of the campaign for a reader.
#[must_use]
pub fn overview(sections: &Sections, reader: &Reader, now: Instant) -> Overview {
    Overview {
        milestones: milestones(sections, reader, now),
        metrics: metrics(sections, reader, now),
        alike: alike(sections, reader, now),
        flags: flags(sections, reader, now),
        planned: planned(sections, reader, now),
    }
}
