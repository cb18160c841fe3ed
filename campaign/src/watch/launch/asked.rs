//! How many things each check asks about: what the clarity score is a share of.

use super::checks::{cells, serious_in, texts};
use super::{Check, Facts};
use crate::agree::{self, TensionState};
use crate::model::{Gate, ItemKind, Sections, Verdict, markets_in_order};
use crate::plan;
use crate::watch::drift::dated;

/// The number of things a check looks at, right or not. None of them: the check has nothing to say yet.
pub(super) fn asked(facts: &Facts<'_>, check: Check) -> usize {
    let sections = facts.sections;
    match check {
        Check::Exact => texts(sections).len(),
        Check::Dates => dated(sections),
        Check::Filled => cells(sections).iter().map(|(_, places)| places.len()).sum(),
        Check::Translated => facts.translations.len(),
        Check::Why => adapted(sections),
        Check::Owned => owned(sections),
        Check::Settled => entities(sections),
        Check::Answered => {
            sections.risks.values().filter(|risk| risk.is_open() && !serious_in(sections, risk).is_empty()).count()
        }
        Check::GoLive => gone_live(sections),
        Check::Aligned => {
            let definitions = agree::definitions(sections, &Default::default()).rows;
            let begun = definitions.iter().any(|row| row.entry.is_some());
            let definitions = if begun { definitions.len() } else { 0 };
            crate::model::PointKind::ALL.len() + agree::signatures(sections).len() + definitions
        }
        Check::Decided => agree::rights_in_order(sections).len(),
        Check::Tensions => {
            let tensions = sections.agreement.tensions.iter().filter(|(_, one)| !one.archived);
            tensions.filter(|(id, _)| agree::tension_state(sections, id) != TensionState::Moot).count()
        }
        Check::Confirmed => {
            let markets = markets_in_order(&sections.markets).into_iter();
            markets.map(|(id, _)| agree::compliance(sections, id).len()).sum()
        }
    }
}

/// What markets say otherwise than the master: their own words and their slots.
fn adapted(sections: &Sections) -> usize {
    let written = |words: &str| usize::from(!words.trim().is_empty());
    let own = |(market, _): (&crate::model::MarketId, _)| -> usize {
        let local = sections.brief.in_order().into_iter().filter_map(|(_, section)| section.local.get(market));
        let slots = sections.brief.adaptations.get(market).into_iter().flatten();
        local.map(|words| written(words)).sum::<usize>() + slots.map(|(_, slot)| written(&slot.text)).sum::<usize>()
    };
    markets_in_order(&sections.markets).into_iter().map(own).sum()
}

/// What somebody must answer for.
fn owned(sections: &Sections) -> usize {
    let items = sections.timeline.values();
    let items = items.filter(|item| !item.archived && !item.done && item.kind != ItemKind::Buffer).count();
    let risks = sections.risks.values().filter(|risk| risk.is_open()).count();
    let assumptions = sections.assumptions.values();
    let assumptions = assumptions.filter(|one| !one.archived && one.verdict == Verdict::Open).count();
    items + risks + assumptions + sections.creators.values().filter(|creator| !creator.archived).count()
}

/// What two people can write apart.
fn entities(sections: &Sections) -> usize {
    let items = sections.timeline.values().filter(|one| !one.archived).count();
    let risks = sections.risks.values().filter(|one| !one.archived).count();
    let creators = sections.creators.values().filter(|one| !one.archived).count();
    items + risks + creators + sections.brief.in_order().len() + markets_in_order(&sections.markets).len()
}

/// Every market's go-live, every checkpoint, and the window between go-lives where one was promised.
fn gone_live(sections: &Sections) -> usize {
    let markets = markets_in_order(&sections.markets);
    let checkpoints = sections.timeline.values().filter(|item| {
        let here = item.market.is_empty() || markets.iter().any(|(id, _)| **id == item.market);
        here && !item.archived && item.gate != Gate::None
    });
    markets.len() + checkpoints.count() + usize::from(plan::window(sections).is_some())
}
