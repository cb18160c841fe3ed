//! Locks and proposals: what is the same for everybody, who may change it, and what a market says instead (S0-20).
//!
//! Nothing here is stored: a market's own text in a locked section is a proposal until somebody who decides has
//! accepted exactly these words, and an override again as soon as the section is open.

use crate::command::decides;
use crate::document::{Entry, History};
use crate::language::Language;
use crate::model::{MarketId, PersonId, SectionId, Sections, Stamp, StampKind, markets_in_order};

/// What has become of a proposal.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// It waits for somebody who decides.
    Open,
    /// It stands as this market's own words.
    Accepted(Stamp),
    /// It does not; the master is read.
    Declined(Stamp),
}

/// A market's own text in a locked section.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The section.
    pub section: SectionId,
    /// The market that proposes it.
    pub market: MarketId,
    /// Path of its words.
    pub path: String,
    /// The words.
    pub words: String,
    /// Why, in the market's words; empty while nobody wrote it.
    pub why: String,
    /// What has become of it.
    pub standing: Standing,
}

/// Does this person decide what is the same for everybody?
#[must_use]
pub fn may_decide(sections: &Sections, person: &PersonId) -> bool {
    sections.people.get(person).is_some_and(|person| !person.archived && decides(person.role))
}

/// May this person write the text at a path? The locked master belongs to those who decide; a translation of it
/// says the same in another language and stays open to those who speak it.
#[must_use]
pub fn may_write(sections: &Sections, person: &PersonId, path: &str) -> bool {
    !is_locked_master(sections, path) || may_decide(sections, person)
}

/// Is this the source text of a locked section?
#[must_use]
pub fn is_locked_master(sections: &Sections, path: &str) -> bool {
    let ["brief", "sections", id, "text", language] = path.split('/').collect::<Vec<_>>()[..] else { return false };
    let source = sections.campaign.source_language;
    Language::parse(language) == Some(source) && sections.brief.is_locked(&id.into())
}

/// The proposal a market makes in a section; none where it follows the master or the section is open.
#[must_use]
pub fn proposal(sections: &Sections, section: &SectionId, market: &MarketId) -> Option<Proposal> {
    let brief = &sections.brief;
    let found = brief.sections.get(section).filter(|_| brief.is_locked(section))?;
    let words = found.local.get(market).filter(|words| !words.trim().is_empty())?;
    let path = format!("brief/sections/{section}/local/{market}");
    let verdict = brief.last_said(&path, words, &[StampKind::Accepted, StampKind::Declined]);
    let standing = match verdict {
        Some(stamp) if stamp.kind == StampKind::Accepted => Standing::Accepted(stamp.clone()),
        Some(stamp) => Standing::Declined(stamp.clone()),
        None => Standing::Open,
    };
    let why = found.why.get(market).map(|why| why.trim().to_owned()).unwrap_or_default();
    Some(Proposal { section: section.clone(), market: market.clone(), path, words: words.clone(), why, standing })
}

/// The proposals that wait for somebody who decides, in the order of the page.
#[must_use]
pub fn waiting(sections: &Sections) -> Vec<Proposal> {
    let markets = markets_in_order(&sections.markets);
    let of = |(section, _)| markets.iter().filter_map(move |(market, _)| proposal(sections, section, market));
    let all = sections.brief.in_order().into_iter().flat_map(of);
    all.filter(|proposal| proposal.standing == Standing::Open).collect()
}

/// Who changed the text at a path last.
#[must_use]
pub fn last_writer<'a>(history: &'a History, path: &str) -> Option<&'a Entry> {
    history.entries.iter().rev().find(|entry| {
        matches!(entry.command.as_str(), "text.edit" | "text.more") && entry.subjects().any(|subject| subject == path)
    })
}
