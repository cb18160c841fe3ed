//! Dates that drift: language versions, a market's own words, and a market's own plan against everybody's.

use super::{Detail, Drift, DriftKind};
use crate::language::Language;
use crate::language::lint::{Context, Version, parity};
use crate::model::{BriefSection, Item, ItemId, MarketId, SectionId, Sections, markets_in_order};
use crate::time::Instant;
use crate::view::brief::{language_of, languages};
use crate::view::clarity::clock_of;
use crate::view::timeline::zone_of;
use crate::watch::translation::text_path;

pub(super) fn drifting(sections: &Sections, now: Instant) -> Vec<Drift> {
    let mut found = Vec::new();
    for (id, section) in sections.brief.in_order() {
        found
            .extend(languages(sections).into_iter().skip(1).filter_map(|one| version(sections, id, section, one, now)));
        let markets = markets_in_order(&sections.markets);
        found.extend(markets.into_iter().filter_map(|(market, _)| own_words(sections, id, section, market, now)));
    }
    found.extend(plan(sections));
    found
}

/// How many language versions, own words and own plans have something to be compared with.
pub(super) fn compared(sections: &Sections) -> usize {
    let source = sections.campaign.source_language;
    let filled = |words: Option<&String>| words.is_some_and(|words| !words.trim().is_empty());
    let mut count = sections.timeline.values().filter(|item| shared(sections, item).is_some()).count();
    for (_, section) in sections.brief.in_order() {
        let master = filled(section.text.get(&source));
        let versions = languages(sections).into_iter().skip(1).filter(|one| master && filled(section.text.get(one)));
        let own = markets_in_order(&sections.markets).into_iter().filter(|(market, _)| {
            filled(section.local.get(*market)) && filled(section.text.get(&language_of(sections, section, market)))
        });
        count += versions.count() + own.count();
    }
    count
}

/// A language version that names another moment than the master, or leaves one out.
fn version(
    sections: &Sections,
    id: &SectionId,
    section: &BriefSection,
    language: Language,
    now: Instant,
) -> Option<Drift> {
    let source = sections.campaign.source_language;
    let versions = [said(sections, section, source)?, said(sections, section, language)?];
    let finding = parity(&versions, &context(versions[0], now)).into_iter().next()?;
    let detail = Detail::Moments(Box::new(finding), language);
    Some(Drift { kind: DriftKind::Date, path: text_path(id, language), market: None, detail })
}

/// A market's own words that name another moment than the master it would read. Leaving a moment out is not
/// drift: own words say less on purpose.
fn own_words(
    sections: &Sections,
    id: &SectionId,
    section: &BriefSection,
    market: &MarketId,
    now: Instant,
) -> Option<Drift> {
    let text = section.local.get(market).filter(|words| !words.trim().is_empty())?;
    let profile = &sections.markets.get(market)?.profile;
    let master = said(sections, section, language_of(sections, section, market))?;
    let language = profile.languages.split([' ', ',']).find_map(Language::parse).unwrap_or(master.language);
    let own = Version { language, text, zone: profile.zone };
    let mut findings = parity(&[master, own], &context(master, now)).into_iter();
    let finding = findings.find(|it| it.first.is_some() && it.second.is_some())?;
    Some(super::local(DriftKind::Date, id, market, Detail::Moments(Box::new(finding), language)))
}

fn said<'a>(sections: &Sections, section: &'a BriefSection, language: Language) -> Option<Version<'a>> {
    let text = section.text.get(&language).filter(|text| !text.trim().is_empty())?;
    Some(Version { language, text, zone: clock_of(language, &sections.markets).unwrap_or_default() })
}

fn context(master: Version<'_>, now: Instant) -> Context<'static> {
    Context::new(master.language, master.zone.civil(now).date(), now)
}

/// A market's item of the same name as one for all markets, due at another moment.
fn plan(sections: &Sections) -> Vec<Drift> {
    let differ = |(id, item): (&ItemId, &Item)| {
        let (everybody, master) = shared(sections, item)?;
        let due = |item: &Item, like: &Item| Some(item.due.as_ref()?.instant_in(zone_of(sections, like)));
        (due(item, item)? != due(master, item)?).then(|| Drift {
            kind: DriftKind::Date,
            path: format!("timeline/{id}"),
            market: Some(item.market.clone()),
            detail: Detail::Milestone(id.clone(), everybody.clone()),
        })
    };
    sections.timeline.iter().filter_map(differ).collect()
}

/// The item for all markets that a market's item is its own version of.
fn shared<'a>(sections: &'a Sections, item: &Item) -> Option<(&'a ItemId, &'a Item)> {
    let own = !item.archived && item.due.is_some() && sections.markets.contains_key(&item.market);
    let name = item.title.trim().to_lowercase();
    let same = |other: &&Item| {
        !other.archived && other.market.is_empty() && other.due.is_some() && other.title.trim().to_lowercase() == name
    };
    (own && !name.is_empty()).then(|| sections.timeline.iter().find(|(_, other)| same(other)))?
}

/// When a market's item is due and when everybody's is, as they stand in the document.
pub(super) fn plans(sections: &Sections, id: &ItemId) -> Option<(String, String)> {
    let item = sections.timeline.get(id)?;
    let (_, master) = shared(sections, item)?;
    let due = |item: &Item| item.due.as_ref().map(|due| due.deadline.to_string()).unwrap_or_default();
    Some((due(item), due(master)))
}
