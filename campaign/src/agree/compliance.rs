//! What a market's rules for advertising usually ask for, as a list that a person goes through and confirms with their
//! name. A template and no legal advice: what applies is for somebody who knows that market's law.
//!
//! The words stand in `comply.ftl` under the codes. A point whose meaning changes gets a new code, so that nobody has
//! confirmed what they never read.

use crate::model::{ComplianceCheck, MarketId, PersonId, RecordId, Sections};
use crate::time::Instant;

/// What is asked for everywhere.
const EVERYWHERE: [&str; 3] = ["any-disclosure", "any-rights", "any-claims"];

/// What is asked for in a country, beside that.
const COUNTRIES: [(&str, &[&str]); 6] = [
    ("RU", &["ru-erid", "ru-label", "ru-report", "ru-registry", "ru-platforms"]),
    ("US", &["us-disclosure", "us-video", "us-material", "us-minors"]),
    ("MX", &["mx-label", "mx-proof", "mx-offers", "mx-minors"]),
    ("ES", &["es-label", "es-code", "es-minors"]),
    ("GB", &["gb-label", "gb-control", "gb-minors"]),
    ("BR", &["br-label", "br-minors"]),
];

/// The points of a country's template, what is asked for everywhere first.
#[must_use]
pub fn points(country: &str) -> Vec<&'static str> {
    let own = COUNTRIES.iter().find(|(code, _)| *code == country).map(|(_, points)| *points).unwrap_or_default();
    EVERYWHERE.iter().chain(own).copied().collect()
}

/// One point in one market.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Its code.
    pub point: &'static str,
    /// Who confirmed it when; none while nobody did.
    pub by: Option<(RecordId, PersonId, Instant)>,
}

/// How a market stands to its template.
#[must_use]
pub fn standing(sections: &Sections, market: &MarketId) -> Vec<Check> {
    let country = sections.markets.get(market).map(|market| market.profile.holidays.as_str()).unwrap_or_default();
    let said = |point: &str| {
        let here = |one: &ComplianceCheck| !one.archived && one.market == *market && one.point == point;
        let found = sections.agreement.checks.iter().filter(|(_, one)| here(one));
        found.max_by_key(|(id, one)| (one.at, *id)).map(|(id, one)| (id.clone(), one.by.clone(), one.at))
    };
    points(country).into_iter().map(|point| Check { point, by: said(point) }).collect()
}
