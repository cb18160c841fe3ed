//! The completeness matrix: every section and slot by language and market, so that a gap shows at once (S0-26).

use super::{Badge, label, people};
use crate::language::Language;
use crate::model::{AdaptationSlot, BriefSection, MarketId, SectionId, Sections};

/// How far a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CellState {
    /// Nothing is written: the red cell.
    Empty,
    /// Written from a source that has changed since.
    Stale,
    /// Written, and nobody has said that it is done.
    Draft,
    /// A person says that these words are done.
    Done,
}

impl CellState {
    /// Every state, worst first.
    pub const ALL: [Self; 4] = [Self::Empty, Self::Stale, Self::Draft, Self::Done];

    /// The state's name in Fluent keys and classes.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Stale => "stale",
            Self::Draft => "draft",
            Self::Done => "done",
        }
    }
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// How far the text is.
    pub state: CellState,
    /// Path of the text that a press leads to.
    pub path: String,
    /// The market reads the master and says nothing itself.
    pub follows: bool,
}

/// One row: a section of the master, or a slot of the adaptations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRow {
    /// Path of what the row is about.
    pub path: String,
    /// Its heading in the reader's language.
    pub heading: String,
    /// One per language; none where the row has no master.
    pub languages: Vec<Option<Cell>>,
    /// One per market.
    pub markets: Vec<Cell>,
}

/// The whole table.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// The languages the campaign works in, the source first.
    pub languages: Vec<Language>,
    /// The markets in order.
    pub markets: Vec<Badge>,
    /// Sections in the order of the page, then the slots.
    pub rows: Vec<MatrixRow>,
}

impl Matrix {
    /// How many cells are so far.
    #[must_use]
    pub fn count(&self, state: CellState) -> usize {
        let cells = self.rows.iter().flat_map(|row| row.languages.iter().flatten().chain(&row.markets));
        cells.filter(|cell| cell.state == state).count()
    }
}

/// What else is known about a master text: whoever watches translations says here that one is stale.
pub type StateOf<'a> = &'a dyn Fn(&SectionId, Language) -> Option<CellState>;

/// The matrix. `state_of` may know better than the words alone; it is not asked about empty texts.
#[must_use]
pub fn matrix(sections: &Sections, reader: Language, state_of: StateOf<'_>) -> Matrix {
    let (languages, markets) = (super::brief::languages(sections), people::badges(sections));
    let section = |(id, section): (&SectionId, &BriefSection)| MatrixRow {
        path: format!("brief/sections/{id}"),
        heading: label::heading(section, reader),
        languages: languages.iter().map(|language| Some(master(sections, id, section, *language, state_of))).collect(),
        markets: markets.iter().map(|badge| market(sections, id, section, &badge.id, state_of)).collect(),
    };
    let slot = |slot: AdaptationSlot| MatrixRow {
        path: format!("brief/adaptations/{}", slot.code()),
        heading: label::slot(slot, reader),
        languages: languages.iter().map(|_| None).collect(),
        markets: markets.iter().map(|badge| adaptation(sections, &badge.id, slot)).collect(),
    };
    let named = AdaptationSlot::ALL.into_iter().filter(|slot| *slot != AdaptationSlot::Free);
    let rows = sections.brief.in_order().into_iter().map(section).chain(named.map(slot)).collect();
    Matrix { languages, markets, rows }
}

fn master(
    sections: &Sections,
    id: &SectionId,
    section: &BriefSection,
    language: Language,
    state_of: StateOf<'_>,
) -> Cell {
    let path = format!("brief/sections/{id}/text/{}", language.code());
    let words = section.text.get(&language).map(String::as_str).unwrap_or_default();
    let state = match words.trim() {
        "" => CellState::Empty,
        _ => state_of(id, language).unwrap_or_else(|| said(sections, &path, words)),
    };
    Cell { state, path, follows: false }
}

/// A market says it itself, or follows the master in its first language; what only it can know it must say.
fn market(
    sections: &Sections,
    id: &SectionId,
    section: &BriefSection,
    market: &MarketId,
    state_of: StateOf<'_>,
) -> Cell {
    let path = format!("brief/sections/{id}/local/{market}");
    if let Some(words) = sections.brief.local_in_force(id, market) {
        return Cell { state: said(sections, &path, words), path, follows: false };
    }
    if section.kind.is_local() {
        return Cell { state: CellState::Empty, path, follows: false };
    }
    let followed = master(sections, id, section, reads(sections, market), state_of);
    Cell { state: followed.state, path: followed.path, follows: true }
}

/// The language a market reads the master in: its first, else the source.
fn reads(sections: &Sections, market: &MarketId) -> Language {
    let spoken = sections.markets.get(market).map(|market| market.profile.languages.as_str()).unwrap_or_default();
    spoken.split([' ', ',']).find_map(Language::parse).unwrap_or(sections.campaign.source_language)
}

fn adaptation(sections: &Sections, market: &MarketId, slot: AdaptationSlot) -> Cell {
    let path = format!("brief/adaptations/{market}/{}/text", slot.code());
    let slots = sections.brief.adaptations.get(market);
    let words = slots.and_then(|slots| slots.get(&slot)).map(|it| it.text.as_str()).unwrap_or_default();
    let state = if words.trim().is_empty() { CellState::Empty } else { said(sections, &path, words) };
    Cell { state, path, follows: false }
}

/// Done is a person's word about exactly these words.
fn said(sections: &Sections, path: &str, words: &str) -> CellState {
    match sections.brief.done(path, words) {
        Some(_) => CellState::Done,
        None => CellState::Draft,
    }
}
