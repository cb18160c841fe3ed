//! No text makes the linter panic, every place it names is in the text, and its work grows with the text only.

use super::context;
use crate::language::Language;
use crate::language::lint::lint;
use crate::language::lint::read::Reader;
use crate::language::lint::token::tokens;
use proptest::prelude::*;

const PIECES: &[&str] = &[
    "by",
    "end of",
    "Tuesday",
    "next",
    "at",
    "6",
    "pm",
    "18:00",
    "03/04",
    "«",
    "»",
    "`",
    "```",
    "\n",
    "(",
    ")",
    "-",
    "до",
    "конца",
    "вторника",
    "в",
    "12",
    "ночи",
    "по",
    "Москве",
    "para",
    "el",
    "martes",
    "a las",
    "9",
    "hora",
    "2026-12-11T18:00Z",
    "New York",
    "America/New_York",
    "UTC+3",
    "'s",
    "🎬",
    "half past",
    "Dec",
    "11",
    ",",
    ".",
    "within",
    "48",
    "hours",
    "999999999999",
    "EST",
    "Europe/",
    "mañana",
    "[",
    "](",
    "@",
    "#",
    "é",
    "\u{301}",
    "AoE",
];

proptest! {
    #[test]
    fn arbitrary_text_never_panics_and_places_are_in_it(text in any::<String>(), which in 0..3_usize) {
        holds(&text, Language::ALL[which])?;
    }

    #[test]
    fn words_of_the_grammar_in_any_order_are_read(words in prop::collection::vec(prop::sample::select(PIECES), 0..60), which in 0..3_usize, gap in prop::bool::ANY) {
        holds(&words.join(if gap { " " } else { "" }), Language::ALL[which])?;
    }
}

fn holds(text: &str, language: Language) -> Result<(), TestCaseError> {
    let characters: Vec<char> = text.chars().collect();
    let units: Vec<u16> = text.encode_utf16().collect();
    for finding in lint(text, &context(language)) {
        prop_assert!(finding.start < finding.end && finding.end <= characters.len());
        let by_characters: String = characters[finding.start..finding.end].iter().collect();
        prop_assert_eq!(&by_characters, &finding.text);
        let by_units = String::from_utf16(&units[finding.start_utf16..finding.end_utf16]).unwrap();
        prop_assert_eq!(&by_units, &finding.text);
        prop_assert!(!finding.text.contains('\n'));
        prop_assert!(!finding.message(language).is_empty());
    }
    Ok(())
}

fn work(text: &str, language: Language) -> usize {
    let tokens = tokens(text);
    let reader = Reader::new(&tokens, language);
    let _ = reader.expressions();
    reader.work.get()
}

#[test]
fn twice_the_text_is_at_most_twice_the_work() {
    for piece in [
        "by the end of next Tuesday at 9 - ",
        "до конца до конца в 9 ",
        "a las 9 de la ",
        "(",
        "9:9 9/9 ",
        "« ` [ ",
        "at at at ",
    ] {
        for language in Language::ALL {
            let (once, twice) = (work(&piece.repeat(500), language), work(&piece.repeat(1_000), language));
            assert!(twice <= once * 2 + once / 50, "{piece:?} in {language}: {once}, then {twice}");
            assert!(once <= piece.len() * 500 * 60, "{piece:?} in {language}: {once}");
        }
    }
}

#[test]
fn a_long_text_of_anything_is_read() {
    for piece in ["`«[@\"", "by Tuesday ", "1/1", "я", "\u{301}", "(((", "```"] {
        let text = piece.repeat(100_000 / piece.len());
        let _ = lint(&text, &context(Language::En));
    }
}
