//! The deadline linter: finds moments that two people can read differently, and says what to write instead.
//!
//! Pure and linear: a tokenizer, one lexicon per language, one grammar of time expressions, and one
//! decision which rule an expression breaks. It never reads code, links or quoted names.
//!
//! ```
//! use campaign::language::{Language, lint::{Context, lint}};
//! use campaign::time::{CivilDate, Instant};
//! let context = Context::new(Language::En, CivilDate::new(2026, 12, 1)?, Instant::from_iso("2026-12-01T09:00Z").unwrap());
//! let found = lint("Send the cut by end of Tuesday.", &context);
//! assert_eq!((found[0].text.as_str(), found[0].rule.code()), ("by end of Tuesday", "end-of-period"));
//! assert!(lint("Send the cut by Fri 11 Dec 2026, 09:00 New York.", &context).is_empty());
//! # Ok::<(), campaign::time::TimeError>(())
//! ```

mod compose;
mod expression;
mod judge;
mod lexicon;
mod message;
mod parity;
mod quiet;
mod read;
mod resolve;
mod rule;
mod token;

#[cfg(test)]
mod tests;

pub use compose::{compose, exact_words};
pub use parity::{Named, ParityFinding, Version, parity};
pub use rule::{Rule, Severity};

use super::Language;
use crate::time::{CivilDate, CivilTime, Instant, WorkingCalendar, Zone};
use expression::{Expression, Whose};
use read::Reader;

/// What the linter knows about a text beside its words.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// The language it is written in.
    pub language: Language,
    /// The day it is read as of: what "Tuesday" and a date without a year are counted from.
    pub today: CivilDate,
    /// What is now; moments before it are past.
    pub now: Instant,
    /// Is it written to creators? Then what is unclear must be fixed, not only may.
    pub creator_facing: bool,
    /// Who has to keep the deadlines in it.
    pub recipients: &'a [Recipient],
}

impl Context<'_> {
    /// A text for colleagues, with no recipients known.
    #[must_use]
    pub const fn new(language: Language, today: CivilDate, now: Instant) -> Self {
        Self { language, today, now, creator_facing: false, recipients: &[] }
    }
}

/// Somebody who has to keep a deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// What to call them.
    pub name: String,
    /// When they work.
    pub calendar: WorkingCalendar,
}

/// What an expression says for certain, for the composer to begin with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The date, also where only a weekday is named.
    pub date: Option<CivilDate>,
    /// The weekday named, ISO number.
    pub weekday: Option<u8>,
    /// The time of day.
    pub time: Option<CivilTime>,
    /// Whose clock.
    pub zone: Option<Zone>,
}

/// A place in a text where a moment is not clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The first character.
    pub start: usize,
    /// The one after the last.
    pub end: usize,
    /// The first UTF-16 unit, as browsers count.
    pub start_utf16: usize,
    /// The one after the last.
    pub end_utf16: usize,
    /// The first byte.
    pub start_byte: usize,
    /// What is wrong.
    pub rule: Rule,
    /// How much it matters.
    pub severity: Severity,
    /// The words it is about.
    pub text: String,
    /// What they say for certain.
    pub known: Known,
    /// The abbreviation that is right in that season.
    right: Option<&'static str>,
    /// The exact moment, where there is one.
    at: Option<Instant>,
    /// Whom it concerns, and their zone.
    name: Option<String>,
    theirs: Option<Zone>,
    /// The Fluent key of the day they have off.
    off: Option<&'static str>,
    today: CivilDate,
}

/// Everything in a text that two people can read as two moments, in the order of the text.
#[must_use]
pub fn lint(text: &str, context: &Context<'_>) -> Vec<Finding> {
    let tokens = token::tokens(text);
    let reader = Reader::new(&tokens, context.language);
    let zone_is_said = (0..tokens.len()).any(|at| reader.is(at, lexicon::Tag::AllTimes).is_some());
    let mut found = Vec::new();
    for it in &reader.expressions() {
        if let Some(rule) = judge::judge(it, &reader, context.today, zone_is_said) {
            let hint = it.whose == Some(Whose::AnywhereOnEarth) || rule == Rule::Inclusive;
            let severity = severity(hint, context);
            found.push(Finding::new(it, &tokens, text, context, (rule, severity)));
            continue;
        }
        for (rule, at, zone, whom) in resolve::check(it, context) {
            let severity = severity(rule == Rule::OutsideHours, context);
            let mut finding = Finding::new(it, &tokens, text, context, (rule, severity));
            finding.at = Some(at);
            finding.known.zone = zone.or(finding.known.zone);
            finding.name = whom.map(|whom| whom.name.clone());
            finding.theirs = whom.map(|whom| whom.calendar.zone);
            finding.off = whom.and_then(|whom| resolve::day_off(whom, at));
            found.push(finding);
        }
    }
    found
}

/// What the first expression of a text says for certain, whether it is clear or not: "9am PST Friday" is typed
/// faster than three fields are filled in.
#[must_use]
pub fn known(text: &str, context: &Context<'_>) -> Option<Known> {
    let tokens = token::tokens(text);
    let found = Reader::new(&tokens, context.language).expressions();
    let best = found.iter().max_by_key(|it| (it.clock.is_some(), it.names_a_day(), it.whose.is_some()))?;
    Some(Finding::new(best, &tokens, text, context, (Rule::Vague, Severity::Hint)).known)
}

fn severity(hint: bool, context: &Context<'_>) -> Severity {
    match (hint, context.creator_facing) {
        (true, _) => Severity::Hint,
        (false, true) => Severity::Error,
        (false, false) => Severity::Warning,
    }
}

impl Finding {
    fn new(
        it: &Expression,
        tokens: &[token::Token],
        text: &str,
        context: &Context<'_>,
        (rule, severity): (Rule, Severity),
    ) -> Self {
        let (first, last) = (&tokens[it.from], &tokens[it.to.max(it.from + 1) - 1]);
        let zone = match it.whose {
            Some(Whose::Zone(zone) | Whose::Season(zone, _)) => Some(zone),
            _ => None,
        };
        let date = judge::date(it, context.today);
        let time = it.clock.and_then(|clock| CivilTime::new(clock.hour, clock.minute).ok());
        Self {
            start: first.chars.0,
            end: last.chars.1,
            start_utf16: first.units.0,
            end_utf16: last.units.1,
            start_byte: first.bytes.0,
            rule,
            severity,
            text: text.get(first.bytes.0..last.bytes.1).unwrap_or_default().to_owned(),
            known: Known { date, weekday: it.weekday.or_else(|| date.map(CivilDate::weekday)), time, zone },
            right: right(it),
            at: None,
            name: None,
            theirs: None,
            off: None,
            today: context.today,
        }
    }
}

/// The other abbreviation of a zone that has two.
fn right(it: &Expression) -> Option<&'static str> {
    let Some(Whose::Season(zone, minutes)) = it.whose else { return None };
    Some(match (zone.name(), minutes) {
        ("America/New_York", -240) => "EST",
        ("America/Chicago", -300) => "CST",
        ("America/Denver", -360) => "MST",
        ("America/Denver", _) => "MDT",
        ("America/Los_Angeles", -420) => "PST",
        ("America/Los_Angeles", _) => "PDT",
        ("Europe/Berlin", 60) => "CEST",
        ("Europe/Berlin", _) => "CET",
        ("Europe/Athens", 120) => "EEST",
        _ => "EET",
    })
}
