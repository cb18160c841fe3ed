//! Same brief or different? What each market says in its own words, what of it is meant, and how the markets differ.

use crate::language::Language;
use crate::model::{MarketText, Sections};
use crate::time::Instant;
use crate::view::differences::differences;
use crate::view::drift::{IntendedRow, intended_rows};
use crate::view::{Badge, Reader, people};
use crate::watch::drift::{DriftKind, drift};

/// The answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Alike {
    /// Every market reads the master and nothing else.
    pub same: bool,
    /// How many sections the brief has.
    pub sections: usize,
    /// Each market, in order.
    pub markets: Vec<MarketBrief>,
    /// What was said to differ on purpose, latest first.
    pub meant: Vec<IntendedRow>,
    /// Differences that nobody has explained: other moments, other words without a why.
    pub unexplained: usize,
    /// The fields in which the markets' profiles differ, in the reader's words.
    pub profile: Vec<String>,
}

/// One market's brief.
#[derive(Clone, Debug, PartialEq)]
pub struct MarketBrief {
    /// The market.
    pub badge: Badge,
    /// Sections it follows as they are.
    pub follows: usize,
    /// Headings of the sections it says in its own words.
    pub own: Vec<String>,
    /// Adaptations it has written.
    pub adaptations: usize,
    /// How many of its differences were said to be meant.
    pub meant: usize,
}

/// Compares the markets.
#[must_use]
pub fn alike(sections: &Sections, reader: &Reader, now: Instant) -> Alike {
    let meant = intended_rows(sections, reader, now);
    let market = |badge: Badge| {
        let brief = sections.brief.in_order();
        let own: Vec<String> = brief
            .iter()
            .filter(|(id, _)| sections.brief.local_in_force(id, &badge.id).is_some())
            .map(|(_, section)| crate::view::label::heading(section, reader.language))
            .collect();
        let slots = sections.brief.adaptations.get(&badge.id).into_iter().flatten();
        MarketBrief {
            follows: brief.len() - own.len(),
            adaptations: slots.filter(|(_, slot)| !slot.text.trim().is_empty()).count(),
            meant: meant.iter().filter(|row| row.badge.as_ref().is_some_and(|it| it.id == badge.id)).count(),
            own,
            badge,
        }
    };
    let markets: Vec<MarketBrief> = people::badges(sections).into_iter().map(market).collect();
    let field = |field: MarketText, language: Language| {
        language.text(&format!("market-{}", field.key().replace('_', "-"))).to_lowercase()
    };
    let rows = differences(&sections.markets, reader.language).rows;
    Alike {
        same: markets.iter().all(|market| market.own.is_empty() && market.adaptations == 0),
        sections: sections.brief.in_order().len(),
        profile: rows.into_iter().map(|row| field(row.field, reader.language)).collect(),
        unexplained: unexplained(sections, now),
        markets,
        meant,
    }
}

/// What drifts between markets and languages; a translation that is behind is the gate's to name.
fn unexplained(sections: &Sections, now: Instant) -> usize {
    let found = drift(sections, &[], now).into_iter();
    found.filter(|one| matches!(one.kind, DriftKind::Date | DriftKind::Divergence)).count()
}
