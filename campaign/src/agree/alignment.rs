//! What a lead signs: the four points, the agreed rounds, and the brief's success metric, as they stood. A signature
//! names each by its hash, so that a later edit says by itself which of them changed.

use crate::model::{
    MarketId, PersonId, PointKind, RecordId, SectionKind, Sections, Signature, Threshold, fingerprint, fingerprint_of,
    markets_in_order,
};
use crate::plan;
use crate::time::Instant;

/// One part of what is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// One of the four points.
    Point(PointKind),
    /// Rounds of feedback agreed at most (E5).
    Rounds,
    /// The success metric of the brief, in the language it is written in.
    Metric,
}

impl Part {
    /// Every part, in order.
    pub const ALL: [Self; 6] = [
        Self::Point(PointKind::Timelines),
        Self::Point(PointKind::Success),
        Self::Point(PointKind::Failure),
        Self::Point(PointKind::Decisions),
        Self::Rounds,
        Self::Metric,
    ];

    /// The name in signatures and, after `agree-part-`, in Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Point(point) => point.code(),
            Self::Rounds => "rounds",
            Self::Metric => "metric",
        }
    }

    fn now(self, sections: &Sections) -> String {
        match self {
            Self::Point(point) => fingerprint(words(sections, point)),
            Self::Rounds => sections.rules.get(Threshold::Rounds).to_string(),
            Self::Metric => {
                let source = sections.campaign.source_language;
                let metrics = sections.brief.in_order().into_iter().map(|(_, section)| section);
                let metrics = metrics.filter(|section| section.kind == SectionKind::SuccessMetric);
                fingerprint_of(metrics.filter_map(|section| section.text.get(&source).map(String::as_str)))
            }
        }
    }
}

fn words(sections: &Sections, point: PointKind) -> &str {
    sections.agreement.points.get(&point).map(|point| point.words.trim()).unwrap_or_default()
}

/// The points that nobody has written yet.
#[must_use]
pub fn unwritten(sections: &Sections) -> Vec<PointKind> {
    PointKind::ALL.into_iter().filter(|point| words(sections, *point).is_empty()).collect()
}

/// What a signature of now would name.
#[must_use]
pub fn version(sections: &Sections) -> String {
    Part::ALL.map(|part| format!("{}={}", part.code(), part.now(sections))).join(" ")
}

/// The parts in which two versions differ. What only one of them knows differs.
#[must_use]
pub fn changed(signed: &str, now: &str) -> Vec<Part> {
    let value = |version: &str, part: Part| {
        let mut parts = version.split_whitespace().filter_map(|part| part.split_once('='));
        parts.find(|(code, _)| *code == part.code()).map(|(_, value)| value.to_owned())
    };
    Part::ALL.into_iter().filter(|part| value(signed, *part) != value(now, *part)).collect()
}

/// Who signed, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The entry.
    pub id: RecordId,
    /// Who.
    pub by: PersonId,
    /// When, by that person's device clock.
    pub at: Instant,
}

/// How a market stands to what is agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Its lead has not signed anything.
    Unsigned,
    /// Its lead signed what stands now.
    Signed(Signed),
    /// Its lead signed an earlier version, and these parts changed since.
    Earlier(Signed, Vec<Part>),
}

/// The market's lead signs; where it has none, whoever leads the campaign.
#[must_use]
pub fn may_sign(sections: &Sections, person: &PersonId, market: &MarketId) -> bool {
    plan::may_sign(sections, person, market)
}

/// How one market stands.
#[must_use]
pub fn standing(sections: &Sections, market: &MarketId) -> Standing {
    let now = version(sections);
    let mine = |(_, one): &(&RecordId, &Signature)| {
        !one.archived && one.market == *market && may_sign(sections, &one.by, market)
    };
    let mut signed: Vec<_> = sections.agreement.signatures.iter().filter(mine).collect();
    signed.sort_by_key(|(id, one)| (one.at, (*id).clone()));
    let named = |(id, one): &(&RecordId, &Signature)| Signed { id: (*id).clone(), by: one.by.clone(), at: one.at };
    let differs = |one: &Signature| changed(&one.version, &now);
    if let Some(found) = signed.iter().rev().find(|(_, one)| differs(one).is_empty()) {
        return Standing::Signed(named(found));
    }
    match signed.last() {
        Some(last) => Standing::Earlier(named(last), differs(last.1)),
        None => Standing::Unsigned,
    }
}

/// How every market stands, in their order.
#[must_use]
pub fn signatures(sections: &Sections) -> Vec<(MarketId, Standing)> {
    let markets = markets_in_order(&sections.markets).into_iter();
    markets.map(|(id, _)| (id.clone(), standing(sections, id))).collect()
}
