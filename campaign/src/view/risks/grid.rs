//! Likelihood against impact, one grid per market, with the risks that lie in each field.

use crate::model::{RiskId, RiskLevel, Sections};
use crate::view::{Badge, people};

/// One market's grid. The least likely first, and within it the mildest first.
#[derive(Clone, Debug, PartialEq)]
pub struct RiskGrid {
    /// The market.
    pub badge: Badge,
    /// By likelihood, then by impact: the open risks that lie there, with their titles.
    pub fields: [[Vec<(RiskId, String)>; 4]; 4],
    /// Open risks this market has not rated.
    pub unrated: Vec<(RiskId, String)>,
}

impl RiskGrid {
    /// The risks in a field.
    #[must_use]
    pub fn at(&self, likelihood: RiskLevel, impact: RiskLevel) -> &[(RiskId, String)] {
        &self.fields[likelihood as usize][impact as usize]
    }
}

/// The grids of all markets, in order. What is resolved is left out.
#[must_use]
pub fn grids(sections: &Sections) -> Vec<RiskGrid> {
    people::badges(sections).into_iter().map(|badge| grid(sections, badge)).collect()
}

fn grid(sections: &Sections, badge: Badge) -> RiskGrid {
    let mut fields: [[Vec<(RiskId, String)>; 4]; 4] = Default::default();
    let mut unrated = Vec::new();
    for (id, risk) in sections.risks.iter().filter(|(_, risk)| risk.is_open()) {
        let one = (id.clone(), risk.title.clone());
        match (risk.likelihood.get(&badge.id), risk.impact.get(&badge.id)) {
            (Some(likelihood), Some(impact)) => fields[*likelihood as usize][*impact as usize].push(one),
            _ => unrated.push(one),
        }
    }
    RiskGrid { badge, fields, unrated }
}
