//! The deadline linter against sentences as people write them: precision and recall per language.
//!
//! `sentences/<language>.txt`, a sentence a line: `Send it [[missing-time|by Friday]].`, read as of 1 December
//! 2026 unless it begins with `@yyyy-mm-dd `. A sentence without a mark must stay silent.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use campaign::language::Language;
use campaign::language::lint::{Context, lint};
use campaign::time::{CivilDate, CivilTime, Zone};

/// At least this share of the findings is right, and of the unclear moments is found.
const GOAL: f64 = 0.95;

/// A sentence without its marks, and what is to be found in it: rule and words.
fn unmarked(line: &str) -> (String, Vec<(&str, &str)>) {
    let (mut text, mut expected, mut rest) = (String::new(), Vec::new(), line);
    while let Some((before, marked)) = rest.split_once("[[") {
        let (mark, after) = marked.split_once("]]").unwrap_or_default();
        let (rule, words) = mark.split_once('|').unwrap_or_default();
        assert!(!rule.is_empty() && !words.is_empty(), "a mark names its rule and its words: {line}");
        text.push_str(before);
        text.push_str(words);
        expected.push((rule, words));
        rest = after;
    }
    text.push_str(rest);
    (text, expected)
}

fn overlap(one: &str, other: &str) -> bool {
    one.contains(other) || other.contains(one)
}

fn hold(language: Language, lines: &str) {
    let (mut right, mut wrong, mut missed, mut report) = (0_usize, 0, 0, String::new());
    for line in lines.lines().filter(|line| !line.trim().is_empty()) {
        let (date, line) = match line.strip_prefix('@').and_then(|line| line.split_once(' ')) {
            Some((date, line)) => (date, line),
            None => ("2026-12-01", line),
        };
        let today: CivilDate = date.parse().unwrap();
        let (text, mut expected) = unmarked(line);
        let now = Zone::utc().resolve(today.at(CivilTime::MIDNIGHT)).by_rule();
        for found in lint(&text, &Context::new(language, today, now)) {
            let same = |(rule, words): &(&str, &str)| *rule == found.rule.code() && overlap(words, &found.text);
            match expected.iter().position(same) {
                Some(at) => {
                    expected.remove(at);
                    right += 1;
                }
                None => {
                    wrong += 1;
                    report += &format!("{text}\n    wrong {} [{}]\n", found.rule.code(), found.text);
                }
            }
        }
        missed += expected.len();
        for (rule, words) in expected {
            report += &format!("{text}\n    missed {rule} [{words}]\n");
        }
    }
    let share = |other: usize| right as f64 / (right + other) as f64;
    let (precision, recall) = (share(wrong), share(missed));
    assert!(precision >= GOAL && recall >= GOAL, "precision {precision:.3}, recall {recall:.3}\n{report}");
}

#[test]
fn english_sentences() {
    hold(Language::En, include_str!("sentences/en.txt"));
}

#[test]
fn russian_sentences() {
    hold(Language::Ru, include_str!("sentences/ru.txt"));
}

#[test]
fn spanish_sentences() {
    hold(Language::Es, include_str!("sentences/es.txt"));
}
