//! What the linter is relied on for: every row of its table, real sentences, traps, and its bounds.

mod bounds;
mod composed;
mod english;
mod moments;
mod russian;
mod spanish;
mod table;

use super::{Context, Finding, lint};
use crate::language::Language;
use crate::time::{CivilDate, Instant};

/// A text read on the first of December 2026.
fn context(language: Language) -> Context<'static> {
    let now = Instant::from_iso("2026-12-01T08:00Z").unwrap();
    Context::new(language, CivilDate::new(2026, 12, 1).unwrap(), now)
}

fn found(language: Language, text: &str) -> Vec<Finding> {
    lint(text, &context(language))
}

/// "rule: words" of each finding.
fn said(language: Language, text: &str) -> Vec<String> {
    found(language, text).into_iter().map(|it| format!("{}: {}", it.rule.code(), it.text)).collect()
}

/// Every sentence with what is found in it; nothing for a sentence that is clear or no deadline.
fn hold(language: Language, sentences: &[(&str, &[&str])]) {
    let wrong: Vec<String> = sentences
        .iter()
        .filter(|(text, expected)| said(language, text) != *expected)
        .map(|(text, expected)| format!("{text}\n    found {:?}\n    expected {expected:?}", said(language, text)))
        .collect();
    assert!(wrong.is_empty(), "{} sentences:\n{}", wrong.len(), wrong.join("\n"));
}
