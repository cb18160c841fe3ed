//! What in the brief two people can read as two moments, and the exact words that mend it.

pub mod audience;
pub mod deadline;

#[cfg(test)]
mod tests;

use crate::args;
use crate::command::Rewording;
use crate::language::Language;
use crate::language::lint::{Context, Finding, Named, ParityFinding, Version, exact_words, lint, parity};
use crate::model::{BriefSection, Market, MarketId, SectionId, markets_in_order};
use crate::time::{CivilTime, Instant, StoredDeadline, Zone};
use std::collections::BTreeMap;

/// The language the text at a path is written in: the master's own, or the first a market works in.
#[must_use]
pub fn written_in(path: &str, markets: &BTreeMap<MarketId, Market>, fallback: Language) -> Language {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["brief", "sections", _, "text", code] => Language::parse(code).unwrap_or(fallback),
        ["brief", "sections", _, "local", market] | ["brief", "adaptations", market, ..] => markets
            .get(&MarketId::from(*market))
            .and_then(|market| market.profile.languages.split_whitespace().find_map(Language::parse))
            .unwrap_or(fallback),
        _ => fallback,
    }
}

/// Whose clock a writer of this language goes by where the words do not say: the first market whose first
/// language it is, else the first that works in it.
#[must_use]
pub fn clock_of(language: Language, markets: &BTreeMap<MarketId, Market>) -> Option<Zone> {
    let spoken = |market: &Market| -> Vec<Language> {
        market.profile.languages.split_whitespace().filter_map(Language::parse).collect()
    };
    let listed = markets_in_order(markets);
    let first = listed.iter().find(|(_, market)| spoken(market).first() == Some(&language));
    let any = || listed.iter().find(|(_, market)| spoken(market).contains(&language));
    first.or_else(any).map(|(_, market)| market.profile.zone)
}

/// Everything unclear in one text, as of now on the writer's clock. Linear in the text.
#[must_use]
pub fn unclear(words: &str, language: Language, zone: Zone, now: Instant) -> Vec<Finding> {
    lint(words, &Context::new(language, zone.civil(now).date(), now))
}

/// What is known of an unclear moment, as a beginning for the composer: an end of a day becomes 23:59.
#[must_use]
pub fn proposal(finding: &Finding, zone: Zone) -> Option<StoredDeadline> {
    let (hour, minute) = if finding.rule.code() == "end-of-period" { (23, 59) } else { (18, 0) };
    let time = finding.known.time.or_else(|| CivilTime::new(hour, minute).ok())?;
    StoredDeadline::local(finding.known.date?.at(time), finding.known.zone.unwrap_or(zone)).ok()
}

/// The stretch of a text that a finding is about, with exact words in its place.
#[must_use]
pub fn reworded(path: &str, finding: &Finding, language: Language, at: Instant, zone: Zone) -> Rewording {
    Rewording {
        path: path.to_owned(),
        at: finding.start_utf16,
        delete: finding.end_utf16 - finding.start_utf16,
        insert: exact_words(language, &finding.text, at, zone),
    }
}

/// Two versions of a section that name different moments, with the moments they could both name.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement {
    /// The sentence for the reader: both moments, each on both clocks.
    pub message: String,
    /// What both versions could say.
    pub choices: Vec<Choice>,
}

/// One exact moment for both versions.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The moment, as the reader reads it.
    pub moment: String,
    /// What it changes.
    pub places: Vec<Rewording>,
}

/// Where the language versions of a section name different moments; the source language is the measure.
#[must_use]
pub fn disagreements(
    (id, section): (&SectionId, &BriefSection),
    source: Language,
    markets: &BTreeMap<MarketId, Market>,
    reader: Language,
    now: Instant,
) -> Vec<Disagreement> {
    let mut languages = vec![source];
    languages.extend(Language::ALL.into_iter().filter(|language| *language != source));
    let versions: Vec<Version<'_>> = languages
        .into_iter()
        .filter_map(|language| {
            let text = section.text.get(&language).filter(|text| !text.trim().is_empty())?;
            Some(Version { language, text, zone: clock_of(language, markets).unwrap_or_default() })
        })
        .collect();
    let zone = versions.first().map(|version| version.zone).unwrap_or_default();
    let context = Context::new(source, zone.civil(now).date(), now);
    let found = parity(&versions, &context);
    found.iter().map(|it| disagreement(id, it, reader)).collect()
}

fn disagreement(id: &SectionId, found: &ParityFinding, reader: Language) -> Disagreement {
    let sides = [(found.languages.0, &found.first), (found.languages.1, &found.second)];
    let both = found.first.is_some() && found.second.is_some();
    let choice = |named: &Named| Choice {
        moment: exact_words(reader, "at", named.at, named.zone),
        places: sides
            .iter()
            .filter_map(|(language, side)| {
                let path = format!("brief/sections/{id}/text/{}", language.code());
                Some(reworded(&path, &side.as_ref()?.finding, *language, named.at, named.zone))
            })
            .collect(),
    };
    // A moment that only one version names has no place in the other: a person must write it there.
    let choices = if both { sides.iter().filter_map(|(_, side)| side.as_ref().map(choice)).collect() } else { vec![] };
    Disagreement { message: found.message(reader), choices }
}

/// "instead of" lines for a chosen moment: how each language of the product would write it.
#[must_use]
pub fn previews(old: &str, at: Instant, zone: Zone) -> Vec<(Language, String)> {
    Language::ALL.map(|language| (language, exact_words(language, old, at, zone))).to_vec()
}

/// The moment on each market's clock, with the market's name.
#[must_use]
pub fn in_markets(markets: &BTreeMap<MarketId, Market>, reader: Language, at: Instant) -> Vec<String> {
    let line = |market: &Market| {
        let moment = exact_words(reader, "at", at, market.profile.zone);
        reader.format("lint-in-market", &args! {"market" => market.profile.name.as_str(), "moment" => moment})
    };
    markets_in_order(markets).into_iter().map(|(_, market)| line(market)).collect()
}
