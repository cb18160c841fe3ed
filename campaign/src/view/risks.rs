//! The register of risks: each market's rating and response beside each other, and what they make together (S0-38).

mod grid;
mod recap;

pub use grid::{RiskGrid, grids};
pub use recap::{MarketRecap, RecapRisk, risks_for_recap};

use super::{Badge, Reader, people};
use crate::args;
use crate::language::Language;
use crate::model::{MarketId, PersonId, Risk, RiskId, RiskLevel, RiskStatus, Sections};

/// One risk.
#[derive(Clone, Debug, PartialEq)]
pub struct RiskRow {
    /// Which.
    pub id: RiskId,
    /// What could happen.
    pub title: String,
    /// Who answers for it; empty where nobody does.
    pub owner: PersonId,
    /// Their name, or "Nobody answers for it yet".
    pub who: String,
    /// The reader does.
    pub mine: bool,
    /// How far people are.
    pub status: RiskStatus,
    /// How serious it is for the campaign: the most serious market's rating.
    pub combined: Option<RiskLevel>,
    /// Where that comes from: "Critical, because of Россия".
    pub note: String,
    /// The markets rate it differently, or do different things.
    pub differs: bool,
    /// What each market says, in order.
    pub markets: Vec<MarketRisk>,
}

/// What one market says about a risk.
#[derive(Clone, Debug, PartialEq)]
pub struct MarketRisk {
    /// The market.
    pub badge: Badge,
    /// How likely it is there.
    pub likelihood: Option<RiskLevel>,
    /// How bad it would be there.
    pub impact: Option<RiskLevel>,
    /// Both together.
    pub rating: Option<RiskLevel>,
    /// What the market does about it.
    pub response: String,
    /// Path of these words.
    pub path: String,
}

/// The register: what is open first, the most serious first, then by title.
#[must_use]
pub fn risks(sections: &Sections, reader: &Reader) -> Vec<RiskRow> {
    let badges = people::badges(sections);
    let live = sections.risks.iter().filter(|(_, risk)| !risk.archived);
    let mut rows: Vec<RiskRow> = live.map(|(id, risk)| row(sections, &badges, (id, risk), reader)).collect();
    rows.sort_by_key(|row| {
        (row.status == RiskStatus::Resolved, std::cmp::Reverse(row.combined), row.title.clone(), row.id.clone())
    });
    rows
}

fn row(sections: &Sections, badges: &[Badge], (id, risk): (&RiskId, &Risk), reader: &Reader) -> RiskRow {
    let language = reader.language;
    let ids: Vec<&MarketId> = badges.iter().map(|badge| &badge.id).collect();
    let owned = sections.people.get(&risk.owner).is_some_and(|person| !person.archived);
    let market = |badge: &Badge| MarketRisk {
        likelihood: risk.likelihood.get(&badge.id).copied(),
        impact: risk.impact.get(&badge.id).copied(),
        rating: risk.rating(&badge.id),
        response: risk.response_of(&badge.id).to_owned(),
        path: format!("risks/{id}/response/{}", badge.id),
        badge: badge.clone(),
    };
    RiskRow {
        id: id.clone(),
        title: risk.title.clone(),
        owner: if owned { risk.owner.clone() } else { PersonId::default() },
        who: if owned { people::name(sections, &risk.owner, language) } else { language.text("risks-nobody") },
        mine: owned && risk.owner == reader.person,
        status: risk.status,
        combined: risk.combined(ids.iter().copied()),
        note: note(risk, badges, language),
        differs: risk.differs(ids.iter().copied()),
        markets: badges.iter().map(market).collect(),
    }
}

/// "Critical, because of Россия", and which markets have not said.
#[must_use]
pub fn note(risk: &Risk, badges: &[Badge], language: Language) -> String {
    let names = |wanted: Option<RiskLevel>| -> Vec<String> {
        badges.iter().filter(|badge| risk.rating(&badge.id) == wanted).map(|badge| badge.name.clone()).collect()
    };
    let unrated = names(None);
    let Some(combined) = risk.combined(badges.iter().map(|badge| &badge.id)) else {
        return language.text("risks-note-none");
    };
    let level = language.text(&format!("risks-level-{}", combined.code()));
    let leading = names(Some(combined));
    let says = match (leading.len() == badges.len(), unrated.is_empty()) {
        (true, _) => language.format("risks-note-everywhere", &args! {"level" => level}),
        _ => language.format("risks-note", &args! {"level" => level, "markets" => language.list(&leading)}),
    };
    match unrated.is_empty() {
        true => says,
        false => language.format("risks-note-unrated", &args! {"says" => says, "markets" => language.list(&unrated)}),
    }
}
