//! Risks as a recap prints them: the combined rating, and what each market does about it, in its own words (story 11).

use super::note;
use crate::args;
use crate::language::Language;
use crate::model::{MarketId, Risk, RiskId, RiskLevel, Sections};
use crate::view::{Badge, people};

/// One risk of a recap.
#[derive(Clone, Debug, PartialEq)]
pub struct RecapRisk {
    /// Which.
    pub id: RiskId,
    /// What could happen.
    pub title: String,
    /// How serious it is for the campaign.
    pub combined: Option<RiskLevel>,
    /// The same in words, with where it comes from: "Critical, because of Россия".
    pub says: String,
    /// "Differs by market", where it does.
    pub differs: Option<String>,
    /// Who answers for it; none where nobody does.
    pub owner: Option<String>,
    /// What each market says that says anything.
    pub markets: Vec<MarketRecap>,
}

/// What one market says.
#[derive(Clone, Debug, PartialEq)]
pub struct MarketRecap {
    /// The market.
    pub badge: Badge,
    /// "likelihood low, impact low"; none where it has not rated.
    pub rating: Option<String>,
    /// What it does about it; empty where it has not said.
    pub response: String,
}

/// The open risks for a recap in a language, the most serious first. Responses stay in the words of their market.
#[must_use]
pub fn risks_for_recap(sections: &Sections, language: Language) -> Vec<RecapRisk> {
    let badges = people::badges(sections);
    let open = sections.risks.iter().filter(|(_, risk)| risk.is_open());
    let mut found: Vec<RecapRisk> = open.map(|(id, risk)| one(sections, &badges, (id, risk), language)).collect();
    found.sort_by_key(|risk| (std::cmp::Reverse(risk.combined), risk.title.clone(), risk.id.clone()));
    found
}

fn one(sections: &Sections, badges: &[Badge], (id, risk): (&RiskId, &Risk), language: Language) -> RecapRisk {
    let ids: Vec<&MarketId> = badges.iter().map(|badge| &badge.id).collect();
    let owner = sections.people.get(&risk.owner).filter(|person| !person.archived);
    let market = |badge: &Badge| {
        let response = risk.response_of(&badge.id).to_owned();
        let rating = rating(risk, &badge.id, language);
        (rating.is_some() || !response.is_empty()).then(|| MarketRecap { badge: badge.clone(), rating, response })
    };
    RecapRisk {
        id: id.clone(),
        title: risk.title.clone(),
        combined: risk.combined(ids.iter().copied()),
        says: note(risk, badges, language),
        differs: risk.differs(ids.iter().copied()).then(|| language.text("risks-differs")),
        owner: owner.map(|_| people::name(sections, &risk.owner, language)),
        markets: badges.iter().filter_map(market).collect(),
    }
}

/// "likelihood low, impact low".
fn rating(risk: &Risk, market: &MarketId, language: Language) -> Option<String> {
    let (likelihood, impact) = (risk.likelihood.get(market)?, risk.impact.get(market)?);
    let args = args! {
        "likelihood" => language.text(&format!("risks-likelihood-{}", likelihood.code())),
        "impact" => language.text(&format!("risks-impact-{}", impact.code())),
    };
    Some(language.format("risks-rating", &args))
}
