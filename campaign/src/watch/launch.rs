//! What launch still waits for (S0-40): everything that is not green, as open points under a few checks, and how clear
//! the campaign is in one number. Computed; only waivers are stored, and a waiver ends with what it was about.

mod asked;
mod checks;
mod clarity;
#[cfg(test)]
mod tests;

pub use clarity::Cost;

use super::drift::{self, Drift};
use super::translation::Translation;
use crate::document::Conflict;
use crate::model::{MarketId, RecordId, Sections, fingerprint, waived};
use crate::plan::OpenPoint;
use crate::time::Instant;

/// What is checked, in the order the list shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// No moment in the brief that two people can read as two.
    Exact,
    /// All versions of a text, and all plans, name the same moments.
    Dates,
    /// No section and no slot is empty.
    Filled,
    /// No translation is behind the master.
    Translated,
    /// Every adaptation says why (S1-10).
    Why,
    /// Exactly one person answers for each thing.
    Owned,
    /// No field holds two values.
    Settled,
    /// Every serious risk has a response where it is serious.
    Answered,
    /// Every market has a go-live, its checkpoints are done, and the promised window holds.
    GoLive,
    /// Both sides signed the alignment as it stands.
    Aligned,
    /// Every decision has exactly one decider.
    Decided,
    /// No tension between goals is open.
    Tensions,
    /// Every point of each market's advertising checklist is confirmed by somebody.
    Confirmed,
}

impl Check {
    /// What this room checks itself; the others come from the agreements (see [`launch`]).
    pub const OWN: [Self; 9] = [
        Self::Exact,
        Self::Dates,
        Self::Filled,
        Self::Translated,
        Self::Why,
        Self::Owned,
        Self::Settled,
        Self::Answered,
        Self::GoLive,
    ];

    /// What the agreements check.
    pub const AGREED: [Self; 4] = [Self::Aligned, Self::Decided, Self::Tensions, Self::Confirmed];

    /// The name in keys of points and in Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Dates => "dates",
            Self::Filled => "filled",
            Self::Translated => "translated",
            Self::Why => "why",
            Self::Owned => "owned",
            Self::Settled => "settled",
            Self::Answered => "answered",
            Self::GoLive => "go-live",
            Self::Aligned => "aligned",
            Self::Decided => "decided",
            Self::Tensions => "tensions",
            Self::Confirmed => "confirmed",
        }
    }
}

/// One thing that is not green.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Under which check.
    pub check: Check,
    /// Stable name, for waivers. Never holds a space.
    pub key: String,
    /// Path of what it is about: where it is settled.
    pub path: String,
    /// The hash of what is open, as it stands.
    pub hash: String,
    /// How many findings it stands for.
    pub findings: usize,
    /// What is the matter.
    pub says: Says,
}

/// What is the matter with a point.
#[derive(Clone, Debug, PartialEq)]
pub enum Says {
    /// This many unclear moments, the first in these words.
    Unclear(String),
    /// As the drift says.
    Drift(Box<Drift>),
    /// Nothing is written in this many places.
    Empty,
    /// Nobody answers for it.
    Ownerless,
    /// Two people were given it apart.
    TwoOwners,
    /// A field holds two values.
    TwoValues,
    /// These markets rate it high or critical and have no response.
    Unanswered(Vec<MarketId>),
    /// A market has no go-live.
    NoGoLive,
    /// The plan asks for it before go-live.
    Plan(OpenPoint),
    /// The go-lives lie further apart than promised.
    Window,
    /// In words that somebody else found, in the reader's language.
    Told(String),
}

impl Point {
    /// A point about the place at a path; `standing` is what is open there, in any words that change with it.
    #[must_use]
    pub fn new(check: Check, path: &str, standing: &str, says: Says) -> Self {
        let key = format!("{}:{path}", check.code()).split_whitespace().collect::<Vec<_>>().join("_");
        Self { check, key, path: path.to_owned(), hash: fingerprint(standing), findings: 1, says }
    }

    fn counting(self, findings: usize) -> Self {
        Self { findings, ..self }
    }
}

/// What is known beside the sections.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The campaign.
    pub sections: &'a Sections,
    /// How far its translations are.
    pub translations: &'a [Translation],
    /// Fields with two values.
    pub conflicts: &'a [Conflict],
    /// Now.
    pub now: Instant,
}

/// One check with its open points, and which of them may stay open.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// Which.
    pub check: Check,
    /// How many things it looks at, right or not.
    pub asked: usize,
    /// Its points, each with the waiver that stands for it.
    pub points: Vec<(Point, Option<RecordId>)>,
}

impl Checked {
    /// Nothing is open, or all of it was waived.
    #[must_use]
    pub fn is_green(&self) -> bool {
        self.points.iter().all(|(_, waiver)| waiver.is_some())
    }
}

/// Everything launch waits for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Launch {
    /// The checks in order.
    pub checks: Vec<Checked>,
}

impl Launch {
    /// How many checks are green.
    #[must_use]
    pub fn clear(&self) -> usize {
        self.checks.iter().filter(|check| check.is_green()).count()
    }

    /// How many findings are open and not waived.
    #[must_use]
    pub fn findings(&self) -> usize {
        let open = self.checks.iter().flat_map(|check| &check.points).filter(|(_, waiver)| waiver.is_none());
        open.map(|(point, _)| point.findings).sum()
    }

    /// May the campaign go live?
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.clear() == self.checks.len()
    }
}

/// What launch waits for. `agreed` are the points of the agreements: an unsigned alignment, a decision without its
/// decider, an open tension. None where nobody has asked the agreements: then their checks are not shown at all.
#[must_use]
pub fn launch(facts: &Facts<'_>, agreed: Option<&[Point]>) -> Launch {
    let drifting = drift::drift(facts.sections, facts.translations, facts.now);
    let mut points = checks::points(facts, &drifting);
    points.extend(agreed.into_iter().flatten().cloned());
    let asked = agreed.map(|_| Check::AGREED).into_iter().flatten();
    let of = |check: Check| {
        let mine = points.iter().filter(|point| point.check == check).map(|point| {
            let waiver = waived(&facts.sections.waivers, &point.key, &point.hash);
            (point.clone(), waiver.map(|(id, _)| id.clone()))
        });
        Checked { check, asked: asked::asked(facts, check), points: mine.collect() }
    };
    Launch { checks: Check::OWN.into_iter().chain(asked).map(of).collect() }
}
