//! Why things are as they are: what was changed without saying why, what differs without a reason, and what backs it.

use crate::language::Language;
use crate::model::{AdaptationSlot, Brief, Evidence, EvidenceId, MarketId, Sections, Stamp, StampKind};

/// The words at a path of the brief; none where there is no such text.
#[must_use]
pub fn words_at<'a>(brief: &'a Brief, path: &str) -> Option<&'a str> {
    let slot = |code: &str| AdaptationSlot::ALL.into_iter().find(|slot| slot.code() == code);
    let adaptation = |market: &str, code: &str| brief.adaptations.get(&market.into())?.get(&slot(code)?);
    match path.split('/').collect::<Vec<_>>()[..] {
        ["brief", "sections", id, "text", code] => brief.sections.get(&id.into())?.text.get(&Language::parse(code)?),
        ["brief", "sections", id, "local", market] => brief.sections.get(&id.into())?.local.get(&market.into()),
        ["brief", "sections", id, "why", market] => brief.sections.get(&id.into())?.why.get(&market.into()),
        ["brief", "adaptations", market, code, "text"] => adaptation(market, code).map(|it| &it.text),
        ["brief", "adaptations", market, code, "why"] => adaptation(market, code).map(|it| &it.why),
        _ => None,
    }
    .map(String::as_str)
}

/// What was last said about an earlier wording of a locked or signed text, where nobody said why it reads
/// differently now.
#[must_use]
pub fn unexplained<'a>(sections: &'a Sections, path: &str, words: &str) -> Option<&'a Stamp> {
    let said = sections.brief.stamps_on(path);
    let signed = said.iter().any(|stamp| stamp.kind == StampKind::Done);
    let locked = super::brief_lock::is_locked_master(sections, path);
    let about = |stamp: &&Stamp| matches!(stamp.kind, StampKind::Done | StampKind::Why);
    let last = said.iter().rev().copied().find(about).filter(|_| signed || locked)?;
    let explained = sections.brief.last_said(path, words, &[StampKind::Done, StampKind::Why]).is_some();
    (!explained).then_some(last)
}

/// The last line anybody gave for why these words read as they do.
#[must_use]
pub fn why_of<'a>(brief: &'a Brief, path: &str, words: &str) -> Option<&'a Stamp> {
    brief.last_said(path, words, &[StampKind::Why])
}

/// Every text that was changed without saying why, in the order of the page.
#[must_use]
pub fn all_unexplained(sections: &Sections) -> Vec<String> {
    let mut places: Vec<&str> = sections.brief.stamps.values().map(|stamp| stamp.place.as_str()).collect();
    places.sort_unstable();
    places.dedup();
    let order: Vec<String> = sections.brief.in_order().into_iter().map(|(id, _)| id.0.clone()).collect();
    let rank = |path: &str| order.iter().position(|id| path.split('/').nth(2) == Some(id.as_str()));
    let on_page = |path: &&str| !path.starts_with("brief/sections/") || rank(path).is_some();
    let open =
        |path: &&str| words_at(&sections.brief, path).is_some_and(|words| unexplained(sections, path, words).is_some());
    let mut found: Vec<&str> = places.into_iter().filter(on_page).filter(open).collect();
    found.sort_by_key(|path| (rank(path).unwrap_or(usize::MAX), *path));
    found.into_iter().map(str::to_owned).collect()
}

/// Where a market differs without a reason: its words are there and its why is not (S1-10).
#[must_use]
pub fn without_why(words: &str, why: &str) -> bool {
    !words.trim().is_empty() && why.trim().is_empty()
}

/// How many of a market's adaptations lack their why: each costs a point of clarity.
#[must_use]
pub fn adaptations_without_why(brief: &Brief, market: &MarketId) -> usize {
    let slots = brief.adaptations.get(market).into_iter().flat_map(|slots| slots.values());
    slots.filter(|slot| without_why(&slot.text, &slot.why)).count()
}

/// The links that back what is said at a place.
#[must_use]
pub fn evidence_at<'a>(brief: &'a Brief, place: &str) -> Vec<(&'a EvidenceId, &'a Evidence)> {
    brief.evidence.iter().filter(|(_, evidence)| !evidence.archived && evidence.place == place).collect()
}
