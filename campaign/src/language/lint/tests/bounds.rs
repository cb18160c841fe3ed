//! No text makes the linter panic, every place it names is in the text, and its work grows with the text only.

use super::context;
use crate::language::Language;
use crate::language::lint::judge::judge;
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
    "10–12 Dec",
    "с 10 по",
    "через неделю",
    "a couple of",
    "Q4",
    "posted",
    "goes live",
    "sometime in",
    "del 10 al 12 de",
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
    let today = context(language).today;
    let judged = reader.expressions().iter().filter(|it| judge(it, &reader, today, false).is_some()).count();
    reader.work.get() + judged
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
        "goes live Friday posted ",
        "с 10 по 12 по 10 по ",
        "10-12-10-12 ",
    ] {
        for language in Language::ALL {
            let (once, twice) = (work(&piece.repeat(500), language), work(&piece.repeat(1_000), language));
            assert!(twice <= once * 2 + once / 50, "{piece:?} in {language}: {once}, then {twice}");
            assert!(once <= piece.len() * 500 * 60, "{piece:?} in {language}: {once}");
        }
    }
}

/// What a stranger pastes: a megabyte of the grammar's own words in a fixed disorder.
#[test]
fn a_megabyte_is_read_in_work_that_grows_with_it() {
    let mixed = |length: usize| {
        let (mut text, mut n) = (String::with_capacity(length + 32), 7_usize);
        while text.len() < length {
            n = n.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(PIECES[(n >> 33) % PIECES.len()]);
            text.push(' ');
        }
        text
    };
    let (small, large) = (work(&mixed(100_000), Language::En), work(&mixed(1_000_000), Language::En));
    assert!(large <= small * 11, "{small}, then {large}");
}

#[test]
fn a_long_text_of_anything_is_read() {
    for piece in ["`«[@\"", "by Tuesday ", "1/1", "я", "\u{301}", "(((", "```"] {
        let text = piece.repeat(100_000 / piece.len());
        let _ = lint(&text, &context(Language::En));
    }
}
