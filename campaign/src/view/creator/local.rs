//! What is different in the creator's market, why, and what backs it (S1-10): beside the brief, once it is theirs.

use crate::language::Language;
use crate::model::{AdaptationSlot, MarketId, Sections};
use crate::view::brief_why::evidence_at;
use crate::view::label;

/// One thing that is different in the creator's market.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What it is about: timing, culture, platforms.
    pub label: String,
    /// What is different.
    pub text: String,
    /// Why; empty while nobody said.
    pub why: String,
    /// The links that back it: name and address.
    pub evidence: Vec<(String, String)>,
}

pub(super) fn differences(sections: &Sections, market: &MarketId, language: Language) -> Vec<Difference> {
    let Some(slots) = sections.brief.adaptations.get(market) else { return Vec::new() };
    let one = |slot: AdaptationSlot| {
        let said = slots.get(&slot).filter(|said| !said.text.trim().is_empty())?;
        let links = evidence_at(&sections.brief, &format!("brief/adaptations/{market}/{}", slot.code()));
        let link = |(_, it): (_, &crate::model::Evidence)| Some((it.name().to_owned(), it.address()?.to_owned()));
        Some(Difference {
            label: label::slot(slot, language),
            text: said.text.trim().to_owned(),
            why: said.why.trim().to_owned(),
            evidence: links.into_iter().filter_map(link).collect(),
        })
    };
    AdaptationSlot::ALL.into_iter().filter_map(one).collect()
}
