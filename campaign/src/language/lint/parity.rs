//! Do the language versions of one text name the same moments?

use super::expression::Expression;
use super::message::exactly;
use super::read::Reader;
use super::{Context, Finding, Rule, Severity, token};
use crate::args;
use crate::language::Language;
use crate::time::{Instant, Zone};

/// One language version of a text.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// The language it is written in.
    pub language: Language,
    /// Its text.
    pub text: &'a str,
    /// Whose clock its writer goes by where the text does not say.
    pub zone: Zone,
}

/// Two versions that disagree about a moment, or one that names a moment the other does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParityFinding {
    /// The languages of the two versions.
    pub languages: (Language, Language),
    /// Where, and which moment, in the first version; none where it names no moment.
    pub first: Option<Named>,
    /// Where, and which moment, in the second.
    pub second: Option<Named>,
}

/// A moment as a version names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The words, and where they stand; their rule is [`Rule::Parity`].
    pub finding: Finding,
    /// What they mean.
    pub at: Instant,
    /// On whose clock.
    pub zone: Zone,
}

/// Compares every version with the first: a matching set gives nothing.
#[must_use]
pub fn parity(versions: &[Version<'_>], context: &Context<'_>) -> Vec<ParityFinding> {
    let Some((master, others)) = versions.split_first() else { return Vec::new() };
    let expected = moments(master, context);
    let mut found = Vec::new();
    for version in others {
        let actual = moments(version, context);
        let (missing, extra) = (without(&expected, &actual), without(&actual, &expected));
        for n in 0..missing.len().max(extra.len()) {
            found.push(ParityFinding {
                languages: (master.language, version.language),
                first: missing.get(n).cloned().cloned(),
                second: extra.get(n).cloned().cloned(),
            });
        }
    }
    found
}

/// The moments of one list that the other does not name.
fn without<'a>(these: &'a [Named], those: &[Named]) -> Vec<&'a Named> {
    these.iter().filter(|it| those.iter().all(|other| other.at != it.at)).collect()
}

/// The moments a version names, each once, in the order of the text.
fn moments(version: &Version<'_>, context: &Context<'_>) -> Vec<Named> {
    let tokens = token::tokens(version.text);
    let reader = Reader::new(&tokens, version.language);
    let mut found: Vec<Named> = Vec::new();
    for it in reader.expressions().iter().filter(|it| is_moment(it)) {
        let Some((resolution, zone)) = super::resolve::moment(it, context.today, Some(version.zone)) else { continue };
        let at = resolution.by_rule();
        if found.iter().all(|named| named.at != at) {
            let zone = zone.unwrap_or(version.zone);
            let finding = Finding::new(it, &tokens, version.text, context, (Rule::Parity, Severity::Error));
            found.push(Named { finding, at, zone });
        }
    }
    found
}

/// A day with an hour, or a day by which something is due.
fn is_moment(it: &Expression) -> bool {
    let day = it.weekday.is_some() || it.day.is_some() || it.relative.is_some();
    day && !it.vague && (it.clock.is_some() || it.midnight || it.period_end || it.is_due())
}

impl ParityFinding {
    /// The sentence for a reader of `language`: both moments, each on both clocks.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        match (&self.first, &self.second) {
            (Some(first), Some(second)) => language.format(
                "lint-parity",
                &args! {
                    "text" => first.finding.text.as_str(),
                    "other" => second.finding.text.as_str(),
                    "first" => first.on(first.zone, language),
                    "firstthere" => first.on(second.zone, language),
                    "second" => second.on(second.zone, language),
                    "secondthere" => second.on(first.zone, language),
                },
            ),
            (Some(only), None) => self.one_sided(language, only, self.languages.1),
            (None, Some(only)) => self.one_sided(language, only, self.languages.0),
            (None, None) => String::new(),
        }
    }

    fn one_sided(&self, language: Language, only: &Named, silent: Language) -> String {
        let args = args! {
            "text" => only.finding.text.as_str(),
            "moment" => only.on(only.zone, language),
            "language" => silent.own_name(),
        };
        language.format("lint-parity-one-sided", &args)
    }
}

impl Named {
    fn on(&self, zone: Zone, language: Language) -> String {
        exactly(language, zone.civil(self.at), zone)
    }
}
