//! The brief: sections in their languages, what each market says instead, threads, and what is still missing.

use super::{Badge, label, people};
use crate::language::Language;
use crate::model::{BriefSection, MarketId, SectionId, SectionKind, Sections};
use std::collections::BTreeSet;

/// How far a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completeness {
    /// Nothing is written: the red cell of the matrix (S0-26).
    Empty,
    /// A few words, or a thread that must be fixed.
    Draft,
    /// Written.
    Written,
}

/// One section as a row.
#[derive(Clone, Debug, PartialEq)]
pub struct BriefRow {
    /// The section.
    pub id: SectionId,
    /// What it is for.
    pub kind: SectionKind,
    /// Its heading in the reader's language.
    pub heading: String,
    /// The master text in each language the campaign works in, the source language first.
    pub master: Vec<MasterText>,
    /// What each market says, in order.
    pub markets: Vec<MarketWords>,
    /// Threads that wait for an outcome, anywhere in the section.
    pub open_threads: usize,
}

/// The master in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct MasterText {
    /// The language.
    pub language: Language,
    /// Path of the text.
    pub path: String,
    /// The words.
    pub text: String,
    /// How far it is.
    pub state: Completeness,
    /// Threads that wait for an outcome on this text.
    pub open_threads: usize,
}

/// One market's own words, or the master it inherits.
#[derive(Clone, Debug, PartialEq)]
pub struct MarketWords {
    /// The market.
    pub badge: Badge,
    /// Path of its own text.
    pub path: String,
    /// What is read in this market.
    pub text: String,
    /// The language of the inherited master; none where the market says it in its own words.
    pub inherited: Option<Language>,
    /// How far it is.
    pub state: Completeness,
    /// Threads that wait for an outcome on this market's text.
    pub open_threads: usize,
}

/// The sections in order.
#[must_use]
pub fn brief(sections: &Sections, reader: Language) -> Vec<BriefRow> {
    let languages = languages(sections);
    let row = |(id, section): (&SectionId, &BriefSection)| BriefRow {
        id: id.clone(),
        kind: section.kind,
        heading: label::heading(section, reader),
        master: languages.iter().map(|language| master(sections, id, section, *language)).collect(),
        markets: people::badges(sections).into_iter().map(|badge| market(sections, id, section, badge)).collect(),
        open_threads: open_threads(sections, &format!("brief/sections/{id}/")),
    };
    sections.brief.in_order().into_iter().map(row).collect()
}

/// The languages the campaign works in: the source, then those of its markets, and any with words in it.
#[must_use]
pub fn languages(sections: &Sections) -> Vec<Language> {
    let source = sections.campaign.source_language;
    let markets = sections.markets.values().filter(|market| !market.archived);
    let spoken = markets
        .flat_map(|market| market.profile.languages.split([' ', ',']).filter_map(Language::parse).collect::<Vec<_>>());
    let written = sections.brief.sections.values().filter(|section| !section.archived).flat_map(|section| {
        section.text.iter().filter(|(_, text)| !text.trim().is_empty()).map(|(language, _)| *language)
    });
    let others: BTreeSet<Language> = spoken.chain(written).filter(|language| *language != source).collect();
    [source].into_iter().chain(others).collect()
}

fn master(sections: &Sections, id: &SectionId, section: &BriefSection, language: Language) -> MasterText {
    let path = format!("brief/sections/{id}/text/{}", language.code());
    let text = section.text.get(&language).cloned().unwrap_or_default();
    let open_threads = open_threads(sections, &path);
    MasterText { language, state: state(sections, &text, &path), path, text, open_threads }
}

fn market(sections: &Sections, id: &SectionId, section: &BriefSection, badge: Badge) -> MarketWords {
    let path = format!("brief/sections/{id}/local/{}", badge.id);
    let own = sections.brief.local_in_force(id, &badge.id);
    let language = language_of(sections, section, &badge.id);
    let inherited = section.text.get(&language).cloned().unwrap_or_default();
    let text = own.map(str::to_owned).unwrap_or(inherited);
    MarketWords {
        state: state(sections, &text, &path),
        open_threads: open_threads(sections, &path),
        inherited: own.is_none().then_some(language),
        badge,
        path,
        text,
    }
}

/// The language in which a market reads the master: its first that is written, else the source.
pub(crate) fn language_of(sections: &Sections, section: &BriefSection, market: &MarketId) -> Language {
    let spoken = sections.markets.get(market).map(|market| market.profile.languages.clone()).unwrap_or_default();
    let written = |language: &Language| section.text.get(language).is_some_and(|text| !text.trim().is_empty());
    let first = spoken.split([' ', ',']).filter_map(Language::parse).find(written);
    first.unwrap_or(sections.campaign.source_language)
}

/// Fewer words than this are a note, not a section.
const FEW: usize = 5;

fn state(sections: &Sections, text: &str, path: &str) -> Completeness {
    let must_fix = || {
        let threads = sections.threads.values().filter(|thread| thread.is_open() && thread.anchor.path == path);
        threads.into_iter().any(|thread| thread.strength == crate::model::Strength::MustFix)
    };
    match text.split_whitespace().count() {
        0 => Completeness::Empty,
        1..FEW => Completeness::Draft,
        _ if must_fix() => Completeness::Draft,
        _ => Completeness::Written,
    }
}

fn open_threads(sections: &Sections, path: &str) -> usize {
    let whole = path.ends_with('/');
    let here = |anchor: &str| if whole { anchor.starts_with(path) } else { anchor == path };
    sections.threads.values().filter(|thread| thread.is_open() && here(&thread.anchor.path)).count()
}
