//! `dateline lint`: the deadline linter over a file or stdin.

use super::Lint;
use crate::clock::now_ms;
use campaign::language::lint::{Context, Finding, Recipient, lint};
use campaign::model::MarketProfile;
use campaign::time::{Instant, Zone};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::process::ExitCode;

/// More than this is no brief.
const LONGEST: u64 = 64 << 20;

/// Prints every finding as a line of JSON: 0 without any, 1 with some, 2 where the text cannot be read.
pub(super) fn run(wish: &Lint) -> ExitCode {
    let text = match read(&wish.file) {
        Ok(text) => text,
        Err(words) => return super::usage(&words),
    };
    let recipients = match recipients(wish) {
        Ok(recipients) => recipients,
        Err(words) => return super::usage(&words),
    };
    let now = Instant(now_ms());
    let today = wish.date.unwrap_or_else(|| Zone::utc().civil(now).date());
    // A text read as of another day is judged as of that day.
    let now = wish.date.map_or(now, |date| Zone::utc().start_of_day(date));
    let context =
        Context { creator_facing: wish.creator_facing, recipients: &recipients, ..Context::new(wish.lang, today, now) };
    let found = lint(&text, &context);
    let mut out = std::io::stdout().lock();
    let mut place = Line::default();
    for finding in &found {
        place.reach(finding.start_byte, &text);
        if writeln!(out, "{}", said(finding, place, &text, wish.lang)).is_err() {
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

/// Everybody works nine to six, Monday to Friday, by their own clock.
fn recipients(wish: &Lint) -> Result<Vec<Recipient>, String> {
    let one = |name: &String| {
        let zone = Zone::parse(name).map_err(|error| wish.lang.time_error(&error))?;
        let profile = MarketProfile { zone, weekend: "6 7".to_owned(), ..MarketProfile::default() };
        Ok(Recipient { name: wish.lang.place(zone.name()), calendar: profile.calendar() })
    };
    wish.recipients.iter().map(one).collect()
}

fn read(file: &str) -> Result<String, String> {
    let name = if file == "-" { "stdin" } else { file };
    let source: Box<dyn Read> = match file {
        "-" => Box::new(std::io::stdin()),
        _ => Box::new(std::fs::File::open(file).map_err(|error| format!("{name}: {error}"))?),
    };
    let mut bytes = Vec::new();
    source.take(LONGEST + 1).read_to_end(&mut bytes).map_err(|error| format!("{name}: {error}"))?;
    if bytes.len() as u64 > LONGEST {
        return Err(format!("{name} is longer than 64 MB. Give the parts one by one."));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("{name} is not text in UTF-8: byte {at} cannot be read. Save it as UTF-8 and try again.")
    })
}

/// A line of the text, found by going forward only.
#[derive(Clone, Copy, Default)]
struct Line {
    number: usize,
    begins: usize,
    reached: usize,
}

impl Line {
    fn reach(&mut self, byte: usize, text: &str) {
        let from = self.reached;
        for (at, _) in text.get(from..byte).unwrap_or_default().match_indices('\n') {
            (self.number, self.begins) = (self.number + 1, from + at + 1);
        }
        self.reached = byte;
    }
}

/// A finding with its place counted from the start of its line; none reaches over the end of a line.
fn said(finding: &Finding, place: Line, text: &str, language: campaign::language::Language) -> Value {
    let start = text.get(place.begins..finding.start_byte).unwrap_or_default().chars().count();
    json!({
        "line": place.number + 1,
        "start": start,
        "end": start + (finding.end - finding.start),
        "rule": finding.rule.code(),
        "severity": finding.severity.code(),
        "text": finding.text,
        "message": finding.message(language),
    })
}
