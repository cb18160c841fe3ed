//! News of the brief: sections, their texts in each language and market, and the adaptations.

use super::digest::Pass;
use super::entry::{Entry, What};
use super::words::word_diff;
use crate::language::Language;
use crate::model::{AdaptationSlot, BriefSection, MarketId, SectionId};
use std::collections::BTreeSet;

pub(super) fn sections(pass: &Pass<'_>) -> Vec<Entry> {
    let (before, after) = (&pass.before.brief.sections, &pass.after.brief.sections);
    let mut news = Vec::new();
    for (id, section) in after {
        let was = before.get(id);
        if was == Some(section) {
            continue;
        }
        let entry = whole(pass, id, was, section);
        let whole_is_news = entry.as_ref().is_some_and(|entry| entry.what == What::SectionArchived);
        news.extend(entry);
        if !whole_is_news && !section.archived {
            news.extend(texts(pass, id, was, section));
        }
    }
    news
}

/// News of the section itself: it came, went or has another heading.
fn whole(pass: &Pass<'_>, id: &SectionId, was: Option<&BriefSection>, now: &BriefSection) -> Option<Entry> {
    let path = format!("brief/sections/{id}");
    let (what, command) = match was.filter(|was| !was.archived) {
        None if now.archived => return None,
        None => (What::SectionAdded, "section.add"),
        Some(_) if now.archived => (What::SectionArchived, "section.archive"),
        Some(was) if was.title != now.title => (What::SectionEdited, "section.rename"),
        Some(_) => return None,
    };
    let mut entry = pass.entry(what, path.clone(), &[command])?;
    if let (What::SectionEdited, Some(was)) = (what, was) {
        let title = |section: &BriefSection| [("title", section.title.as_str().into())];
        entry.fields = pass.fields(&path, &title(was), &title(now));
    }
    Some(entry)
}

fn texts(pass: &Pass<'_>, id: &SectionId, was: Option<&BriefSection>, now: &BriefSection) -> Vec<Entry> {
    let none = BriefSection::default();
    let was = was.unwrap_or(&none);
    let whys = now.why.iter().filter_map(|(market, words)| {
        let path = format!("brief/sections/{id}/why/{market}");
        text(pass, path, was.why.get(market), Some(words), Some(market))
    });
    let master = Language::ALL.into_iter().filter_map(|language| {
        let path = format!("brief/sections/{id}/text/{}", language.code());
        text(pass, path, was.text.get(&language), now.text.get(&language), None)
    });
    let local = now.local.iter().filter_map(|(market, words)| {
        let path = format!("brief/sections/{id}/local/{market}");
        text(pass, path, was.local.get(market), Some(words), Some(market))
    });
    master.chain(local).chain(whys).collect()
}

pub(super) fn adaptations(pass: &Pass<'_>) -> Vec<Entry> {
    let (before, after) = (&pass.before.brief.adaptations, &pass.after.brief.adaptations);
    let markets: BTreeSet<&MarketId> =
        after.keys().filter(|market| before.get(*market) != after.get(*market)).collect();
    let mut news = Vec::new();
    for market in markets {
        for slot in AdaptationSlot::ALL {
            let at = |markets: &std::collections::BTreeMap<MarketId, _>| {
                markets
                    .get(market)
                    .and_then(|slots: &std::collections::BTreeMap<AdaptationSlot, crate::model::Adaptation>| {
                        slots.get(&slot)
                    })
                    .cloned()
                    .unwrap_or_default()
            };
            let (was, now) = (at(before), at(after));
            let path = format!("brief/adaptations/{market}/{}", slot.code());
            // One entry per slot: its text, or its why where only that changed.
            let (key, was, now) = match was.text != now.text {
                true => ("text", was.text, now.text),
                false => ("why", was.why, now.why),
            };
            news.extend(text(pass, format!("{path}/{key}"), Some(&was), Some(&now), Some(market)));
        }
    }
    news
}

/// News of one text, with the difference in words.
pub(super) fn text(
    pass: &Pass<'_>,
    path: String,
    was: Option<&String>,
    now: Option<&String>,
    market: Option<&MarketId>,
) -> Option<Entry> {
    let trimmed = |text: Option<&String>| text.map(|text| text.trim().to_owned()).unwrap_or_default();
    let (was, now) = (trimmed(was), trimmed(now));
    let what = match (was.is_empty(), now.is_empty()) {
        _ if was == now => return None,
        (true, _) => What::TextWritten,
        (_, true) => What::TextEmptied,
        _ => What::TextChanged,
    };
    let mut entry = pass.entry(what, path, &["text.edit", "text.more"])?;
    entry.diff = word_diff(&was, &now);
    entry.market = market.cloned();
    Some(entry)
}
