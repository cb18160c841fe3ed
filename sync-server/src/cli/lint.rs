//! `dateline lint`: the deadline linter over a file or stdin.

use super::Lint;
use crate::clock::now_ms;
use campaign::language::lint::{Context, Finding, lint};
use campaign::time::{Instant, Zone};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::process::ExitCode;

/// Prints every finding as a line of JSON: 0 without any, 1 with some, 2 where the text cannot be read.
pub(super) fn run(wish: &Lint) -> ExitCode {
    let text = match read(&wish.file) {
        Ok(text) => text,
        Err(words) => return super::usage(&words),
    };
    let now = Instant(now_ms());
    let today = wish.date.unwrap_or_else(|| Zone::utc().civil(now).date());
    // A text read as of another day is judged as of that day.
    let now = wish.date.map_or(now, |date| Zone::utc().start_of_day(date));
    let context = Context { creator_facing: wish.creator_facing, ..Context::new(wish.lang, today, now) };
    let found = lint(&text, &context);
    let mut out = std::io::stdout().lock();
    for finding in &found {
        if writeln!(out, "{}", line(finding, &text, wish.lang)).is_err() {
            break;
        }
    }
    eprintln!(
        "{} in {}.",
        match found.len() {
            1 => "1 finding".to_owned(),
            n => format!("{n} findings"),
        },
        wish.file
    );
    if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

fn read(file: &str) -> Result<String, String> {
    if file != "-" {
        return std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"));
    }
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|error| format!("stdin: {error}"))?;
    Ok(text)
}

/// A finding with its place counted from the start of its line; none reaches over the end of a line.
fn line(finding: &Finding, text: &str, language: campaign::language::Language) -> Value {
    let before = text.get(..finding.start_byte).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let start = before.get(line_start..).unwrap_or_default().chars().count();
    json!({
        "line": before.matches('\n').count() + 1,
        "start": start,
        "end": start + (finding.end - finding.start),
        "rule": finding.rule.code(),
        "severity": finding.severity.code(),
        "text": finding.text,
        "message": finding.message(language),
    })
}
