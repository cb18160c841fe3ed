//! How far each translation of the master is: untranslated, translated, adapted; and by how many changes the master
//! has left it behind (E12).
//!
//! What a translation was made from is not stored. History knows it: whoever edits a translation, or says a word
//! about it, has read the master as it stood below that change. The master's edits that are not below any of them
//! are the ones it is behind. One pass over history answers for every section and language.

mod basis;

use crate::document::{Hash, History};
use crate::language::Language;
use crate::model::{SectionId, Sections, Statement, StatementKind, said_about};
use crate::view::brief::languages;
use basis::{Basis, Pair};

/// The three states, in the order a text goes through them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TranslationState {
    /// Nothing is written in this language.
    #[default]
    Untranslated,
    /// Somebody wrote it; it says what the master says.
    Translated,
    /// Somebody says it was written for its readers, not only translated.
    Adapted,
}

impl TranslationState {
    /// The state's name in Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Untranslated => "untranslated",
            Self::Translated => "translated",
            Self::Adapted => "adapted",
        }
    }
}

/// One section in one language that is not the master's own.
#[derive(Clone, Debug, PartialEq)]
pub struct Translation {
    /// The section.
    pub section: SectionId,
    /// The language.
    pub language: Language,
    /// Path of the translation.
    pub path: String,
    /// How far it is.
    pub state: TranslationState,
    /// How many changes of the master it is behind, as people see them; 0 means it is up to date.
    pub behind: usize,
    /// The master as it stood when the translation was last right; empty while it is not behind.
    pub was: String,
    /// The last word about it, if somebody said one.
    pub said: Option<Statement>,
}

impl Translation {
    /// Has the master changed since?
    #[must_use]
    pub const fn is_stale(&self) -> bool {
        self.behind > 0
    }
}

/// Path of a section's text in a language.
#[must_use]
pub fn text_path(section: &SectionId, language: Language) -> String {
    format!("brief/sections/{section}/text/{}", language.code())
}

/// The state of one translation; needs no history.
#[must_use]
pub fn translation_state(sections: &Sections, section: &SectionId, language: Language) -> TranslationState {
    let text = sections.brief.sections.get(section).and_then(|section| section.text.get(&language));
    if text.is_none_or(|text| text.trim().is_empty()) {
        return TranslationState::Untranslated;
    }
    let said = said_about(&sections.statements, &text_path(section, language));
    let last = said
        .iter()
        .rev()
        .map(|(_, said)| said.kind)
        .find(|kind| matches!(kind, StatementKind::Translated | StatementKind::Adapted));
    match last {
        Some(StatementKind::Adapted) => TranslationState::Adapted,
        _ => TranslationState::Translated,
    }
}

/// Every section in every language of the campaign but the master's own. `past` reads the words of a text at
/// past heads; it is only asked about translations that are behind. Linear in history.
#[must_use]
pub fn translations(
    sections: &Sections,
    history: &History,
    past: &mut dyn FnMut(&str, &[Hash]) -> String,
) -> Vec<Translation> {
    let source = sections.campaign.source_language;
    let pairs: Vec<(SectionId, Language, Pair)> = sections
        .brief
        .in_order()
        .into_iter()
        .flat_map(|(id, _)| languages(sections).into_iter().skip(1).map(move |language| (id, language)))
        .map(|(id, language)| {
            let pair = Pair { master: text_path(id, source), translation: text_path(id, language) };
            (id.clone(), language, pair)
        })
        .collect();
    let found = basis::of(history, pairs.iter().map(|(_, _, pair)| pair), &sections.statements);
    let one = |((section, language, pair), basis): ((SectionId, Language, Pair), Basis)| {
        let state = translation_state(sections, &section, language);
        let master = sections.brief.sections.get(&section).and_then(|it| it.text.get(&source));
        let mut was = String::new();
        let mut behind = basis.behind;
        if behind > 0 && state != TranslationState::Untranslated {
            was = past(&pair.master, &basis.heads);
            // A master that was changed and changed back leaves nobody behind.
            if master.map(|words| words.trim()).unwrap_or_default() == was.trim() {
                (was, behind) = (String::new(), 0);
            }
        } else {
            behind = 0;
        }
        let said = said_about(&sections.statements, &pair.translation);
        let said = said.into_iter().rfind(|(_, said)| said.kind.of_translation()).map(|(_, said)| said.clone());
        Translation { section, language, path: pair.translation, state, behind, was, said }
    };
    pairs.into_iter().zip(found).map(one).collect()
}

/// The one about a text, by its path.
#[must_use]
pub fn translation_at<'a>(translations: &'a [Translation], path: &str) -> Option<&'a Translation> {
    translations.iter().find(|one| one.path == path)
}
