//! The digest in one sentence: "While you were away, New York moved “Asset lock” and answered 2 threads".

use super::entry::{Digest, Entry, What};
use crate::args;
use crate::language::{Language, when::Printer};
use crate::model::Sections;
use crate::view::{Label, people};
use std::collections::BTreeMap;

/// How many sides, and how many deeds of each, one sentence holds.
const SIDES: usize = 2;
const DEEDS: usize = 2;

/// What sorts of deeds a headline knows, the weightiest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Deed {
    Moved,
    Decided,
    Answered,
    Opened,
    Words,
    Planned,
    Creators,
    Rest,
}

/// The digest's headline.
#[must_use]
pub fn headline(digest: &Digest, sections: &Sections, printer: &Printer) -> String {
    let language = printer.language();
    let mut sides: BTreeMap<String, Vec<&Entry>> = BTreeMap::new();
    for entry in digest.entries() {
        sides.entry(side(entry, sections, language)).or_default().push(entry);
    }
    if sides.is_empty() {
        return language.text("digest-headline-none");
    }
    let mut sides: Vec<_> = sides.into_iter().collect();
    sides.sort_by_key(|(name, entries)| (std::cmp::Reverse(entries.len()), name.clone()));
    let left: usize = sides.iter().skip(SIDES).map(|(_, entries)| entries.len()).sum();
    let mut said: Vec<String> =
        sides.iter().take(SIDES).map(|(who, entries)| did(who, entries, sections, language)).collect();
    if left > 0 {
        said.push(language.format("digest-headline-more", &args! {"count" => left}));
    }
    language.format("digest-headline", &args! {"deeds" => said.join("; ")})
}

/// Whose deed it is: the city of the market's clock, or the name of somebody across markets.
fn side(entry: &Entry, sections: &Sections, language: Language) -> String {
    match people::badge_of(sections, &entry.author) {
        Some(badge) => language.place(badge.zone.name()),
        None => people::name(sections, &entry.author, language),
    }
}

fn did(who: &str, entries: &[&Entry], sections: &Sections, language: Language) -> String {
    let mut deeds: BTreeMap<Deed, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        deeds.entry(deed(entry.what)).or_default().push(entry);
    }
    let said: Vec<String> =
        deeds.iter().take(DEEDS).map(|(deed, entries)| say(*deed, entries, sections, language)).collect();
    language.format("digest-deed", &args! {"who" => who, "acts" => language.list(&said)})
}

fn deed(what: What) -> Deed {
    match what.group() {
        _ if matches!(what, What::ItemMoved | What::GoLiveMoved) => Deed::Moved,
        _ if matches!(what, What::Conflicting | What::Brief(_) | What::LaunchWaived | What::WaiverEnded) => Deed::Rest,
        super::GroupKind::Decided => Deed::Decided,
        super::GroupKind::Said if what == What::ThreadOpened => Deed::Opened,
        super::GroupKind::Said => Deed::Answered,
        super::GroupKind::Words => Deed::Words,
        super::GroupKind::Moved => Deed::Planned,
        super::GroupKind::Creators => Deed::Creators,
        _ => Deed::Rest,
    }
}

fn say(deed: Deed, entries: &[&Entry], sections: &Sections, language: Language) -> String {
    let count = args! {"count" => entries.len()};
    match (deed, entries) {
        (Deed::Moved, [one]) if one.what == What::ItemMoved => {
            let title = Label::of(sections, &one.path, language).thing;
            language.format("digest-act-moved-one", &args! {"title" => title})
        }
        (Deed::Moved, _) => language.format("digest-act-moved", &count),
        (Deed::Decided, _) => language.format("digest-act-decided", &count),
        (Deed::Answered, _) => language.format("digest-act-answered", &count),
        (Deed::Opened, _) => language.format("digest-act-opened", &count),
        (Deed::Words, _) => language.format("digest-act-words", &count),
        (Deed::Planned, _) => language.format("digest-act-planned", &count),
        (Deed::Creators, _) => language.format("digest-act-creators", &count),
        (Deed::Rest, _) => language.format("digest-act-rest", &count),
    }
}
