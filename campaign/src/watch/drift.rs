//! What drifts apart between languages and markets without anybody having said that it should (S0-16), and what
//! was said to differ on purpose (S1-12).
//!
//! Pure, and one flag per text: the most telling one. A difference that somebody meant is no drift as long as
//! both texts stand as they stood then.

mod dates;
#[cfg(test)]
mod tests;

use crate::language::Language;
use crate::language::lint::ParityFinding;
use crate::measure::{Diagnosis, Figures, diagnoses, value};
use crate::model::{
    AdaptationSlot, BriefSection, ItemId, KpiId, MarketId, SectionId, Sections, Statement, StatementId, StatementKind,
    fingerprint, markets_in_order, said_about,
};
use crate::time::{CivilDate, Instant};
use crate::view::brief::language_of;
use crate::watch::translation::{Translation, text_path};

/// What sort of drift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DriftKind {
    /// Two texts, or two plans, name different moments.
    Date,
    /// A market says something else, and nobody says why.
    Divergence,
    /// A section says something to some markets and nothing to this one.
    Empty,
    /// The master has changed since this was translated.
    Stale,
    /// One KPI, and markets lie far apart in it, or people read it differently (S0-18, S2-17).
    Metric,
}

impl DriftKind {
    /// Every kind, the most pressing first.
    pub const ALL: [Self; 5] = [Self::Date, Self::Divergence, Self::Empty, Self::Stale, Self::Metric];

    /// The kind's name in Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Divergence => "divergence",
            Self::Empty => "empty",
            Self::Stale => "stale",
            Self::Metric => "metric",
        }
    }
}

/// One flag.
#[derive(Clone, Debug, PartialEq)]
pub struct Drift {
    /// What sort.
    pub kind: DriftKind,
    /// Path of the text or thing that differs: what a click opens.
    pub path: String,
    /// The market it concerns; none for a language version.
    pub market: Option<MarketId>,
    /// What differs, as far as the kind alone does not say it.
    pub detail: Detail,
}

/// What differs.
#[derive(Clone, Debug, PartialEq)]
pub enum Detail {
    /// The kind says it.
    Plain,
    /// The two moments that two texts name, and the language of the second.
    Moments(Box<ParityFinding>, Language),
    /// A market's item and the item of all markets that carry one name and two moments.
    Milestone(ItemId, ItemId),
    /// How many changes of the master a translation is behind.
    Behind(SectionId, Language, usize),
    /// An adaptation without its why.
    NoWhy(AdaptationSlot),
    /// Markets far apart in a KPI, or people who read it differently.
    Metric(Box<Diagnosis>),
}

/// Everything that drifts, by kind and then in the order of the page.
#[must_use]
pub fn drift(sections: &Sections, translations: &[Translation], now: Instant) -> Vec<Drift> {
    let mut found: Vec<Drift> = Vec::new();
    for one in dates::drifting(sections, now)
        .into_iter()
        .chain(diverging(sections))
        .chain(empty(sections))
        .chain(stale(translations))
        .chain(metrics(sections, now))
    {
        if found.iter().all(|known| known.path != one.path) && !is_intended(sections, &one.path) {
            found.push(one);
        }
    }
    found.sort_by_key(|one| one.kind);
    found
}

/// How many texts and plans are compared with another for the moments they name.
#[must_use]
pub fn dated(sections: &Sections) -> usize {
    dates::compared(sections)
}

/// The words at a path and those they are measured by; none for what is measured by nothing.
#[must_use]
pub fn compared(sections: &Sections, path: &str) -> Option<(String, String)> {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["brief", "sections", id, "text", code] => {
            let section = sections.brief.sections.get(&(*id).into())?;
            let words = |language| section.text.get(&language).cloned().unwrap_or_default();
            Some((words(Language::parse(code)?), words(sections.campaign.source_language)))
        }
        ["brief", "sections", id, "local", market] => {
            let section = sections.brief.sections.get(&(*id).into())?;
            let market = MarketId::from(*market);
            let own = section.local.get(&market).cloned().unwrap_or_default();
            Some((own, master_for(sections, section, &market)))
        }
        ["timeline", id, ..] => dates::plans(sections, &(*id).into()),
        ["kpis", id] => values(sections, &(*id).into()),
        _ => None,
    }
}

/// Has somebody said that the words at a path differ on purpose, as both stand now?
#[must_use]
pub fn is_intended(sections: &Sections, path: &str) -> bool {
    intended_at(sections, path).is_some()
}

/// Every difference that is meant and stands as it stood when that was said, earliest first.
#[must_use]
pub fn intended(sections: &Sections) -> Vec<(&StatementId, &Statement)> {
    let mut list: Vec<_> =
        sections.statements.iter().filter(|(_, said)| said.kind == StatementKind::Intended && !said.archived).collect();
    list.sort_by_key(|(id, said)| (said.at, (*id).clone()));
    list.retain(|(id, said)| intended_at(sections, &said.about).is_some_and(|(last, _)| last == *id));
    list
}

fn intended_at<'a>(sections: &'a Sections, path: &str) -> Option<(&'a StatementId, &'a Statement)> {
    let said = said_about(&sections.statements, path);
    let said: Vec<_> = said.into_iter().filter(|(_, said)| said.kind == StatementKind::Intended).collect();
    // Most texts were never spoken of: no hash is made for them.
    let (own, master) = (!said.is_empty()).then(|| compared(sections, path))??;
    let (own, master) = (fingerprint(&own), fingerprint(&master));
    said.into_iter().rfind(|(_, said)| said.hash == own && said.master == master)
}

/// What a market would read if it said nothing itself.
fn master_for(sections: &Sections, section: &BriefSection, market: &MarketId) -> String {
    section.text.get(&language_of(sections, section, market)).cloned().unwrap_or_default()
}

fn diverging(sections: &Sections) -> Vec<Drift> {
    let mut found = Vec::new();
    for (market, _) in markets_in_order(&sections.markets) {
        for (id, section) in sections.brief.in_order() {
            let own = section.local.get(market).map(|words| words.trim()).unwrap_or_default();
            let why = section.why.get(market).is_some_and(|why| !why.trim().is_empty());
            if !own.is_empty() && !why && own != master_for(sections, section, market).trim() {
                found.push(local(DriftKind::Divergence, id, market, Detail::Plain));
            }
        }
        let slots = sections.brief.adaptations.get(market).into_iter().flatten();
        let bare = slots.filter(|(_, slot)| !slot.text.trim().is_empty() && slot.why.trim().is_empty());
        found.extend(bare.map(|(slot, _)| Drift {
            kind: DriftKind::Divergence,
            path: format!("brief/adaptations/{market}/{}/why", slot.code()),
            market: Some(market.clone()),
            detail: Detail::NoWhy(*slot),
        }));
    }
    found
}

/// A section that says something somewhere, and nothing in the first language of a market nor in its own words.
fn empty(sections: &Sections) -> Vec<Drift> {
    let filled = |words: &String| !words.trim().is_empty();
    let mut found = Vec::new();
    for (id, section) in sections.brief.in_order() {
        if !section.text.values().chain(section.local.values()).any(filled) {
            continue;
        }
        for (market, profile) in markets_in_order(&sections.markets) {
            let first = profile.profile.languages.split([' ', ',']).find_map(Language::parse);
            let reads = first.is_none_or(|language| section.text.get(&language).is_some_and(filled));
            if !reads && !section.local.get(market).is_some_and(filled) {
                found.push(local(DriftKind::Empty, id, market, Detail::Plain));
            }
        }
    }
    found
}

fn stale(translations: &[Translation]) -> impl Iterator<Item = Drift> {
    translations.iter().filter(|one| one.is_stale()).map(|one| Drift {
        kind: DriftKind::Stale,
        path: text_path(&one.section, one.language),
        market: None,
        detail: Detail::Behind(one.section.clone(), one.language, one.behind),
    })
}

fn local(kind: DriftKind, section: &SectionId, market: &MarketId, detail: Detail) -> Drift {
    Drift { kind, path: format!("brief/sections/{section}/local/{market}"), market: Some(market.clone()), detail }
}

/// What wants a diagnosis and has none that came to an outcome.
fn metrics(sections: &Sections, now: Instant) -> impl Iterator<Item = Drift> + use<> {
    let figures = Figures::shared(sections);
    let open = diagnoses(sections, &figures, now).into_iter().filter(|found| !found.settled);
    open.map(|found| Drift {
        kind: DriftKind::Metric,
        path: format!("kpis/{}", found.kpi),
        market: None,
        detail: Detail::Metric(Box::new(found)),
    })
}

/// A KPI's numbers in all markets as they stand, to a hundredth of their size: a gap that is meant is meant until they
/// move. There is no master among markets.
fn values(sections: &Sections, id: &KpiId) -> Option<(String, String)> {
    let kpi = sections.kpis.get(id)?;
    let (figures, ever) = (Figures::shared(sections), CivilDate::new(9999, 12, 31).ok()?);
    let numbers = markets_in_order(&sections.markets).into_iter().map(|(market, _)| {
        let value = value(&figures, kpi, market, ever).unwrap_or_default();
        format!("{market} {value:.2e}")
    });
    Some((numbers.collect::<Vec<_>>().join("; "), String::new()))
}
