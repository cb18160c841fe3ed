//! Checkpoints: what is open, what was waived by whom and why.

use super::moves::market_name;
use crate::args;
use crate::language::Language;
use crate::model::{GateDeed, Sections};
use crate::plan::{self, GateState, OpenPoint};
use crate::view::{Badge, Label, Link, Reader, people};

/// One checkpoint.
#[derive(Clone, Debug, PartialEq)]
pub struct GateLine {
    /// What it asks for and what is open.
    pub state: GateState,
    /// The checkpoint's title.
    pub title: String,
    /// Its market; none for all.
    pub badge: Option<Badge>,
    /// Done already.
    pub done: bool,
    /// What is open, in words.
    pub points: Vec<PointLine>,
    /// How it stands: clear, waived by whom and why, or how many points are open.
    pub verdict: String,
    /// What was said, in order: the deed, the words, who.
    pub said: Vec<(String, String, String)>,
}

/// One open point.
#[derive(Clone, Debug, PartialEq)]
pub struct PointLine {
    /// What is open.
    pub sentence: String,
    /// Where it is settled.
    pub link: Option<Link>,
}

/// Every checkpoint that asks for something, the next one first.
#[must_use]
pub fn gates(sections: &Sections, reader: &Reader) -> Vec<GateLine> {
    let mut states = plan::gates(sections);
    let due =
        |state: &GateState| sections.timeline.get(&state.item).and_then(|item| item.due.as_ref().map(|due| due.due()));
    states.sort_by_key(|state| (due(state).is_none(), due(state), state.item.clone()));
    states.into_iter().map(|state| gate_line(sections, state, reader)).collect()
}

/// One checkpoint in words.
#[must_use]
pub fn gate_line(sections: &Sections, state: GateState, reader: &Reader) -> GateLine {
    let language = reader.language;
    let item = sections.timeline.get(&state.item);
    let entries = || state.entries.iter().filter_map(|id| sections.plan.gates.get(id));
    let said = entries().map(|entry| {
        let deed = language.text(&format!("plan-deed-{}", entry.deed.map_or("evidence", GateDeed::code)));
        (deed, entry.words.clone(), people::name(sections, &entry.author, language))
    });
    let waiver = state.waiver.as_ref().and_then(|id| sections.plan.gates.get(id));
    let verdict = match waiver {
        _ if state.points.is_empty() => language.text("plan-gate-clear"),
        Some(waiver) => {
            let who = people::name(sections, &waiver.author, language);
            language.format("plan-gate-waived", &args! {"who" => who, "reason" => &waiver.words})
        }
        None => language.format("plan-gate-open", &args! {"count" => state.points.len()}),
    };
    GateLine {
        title: item.map(|item| item.title.clone()).unwrap_or_default(),
        badge: item.and_then(|item| people::badge(sections, &item.market)),
        done: item.is_some_and(|item| item.done),
        points: state.points.iter().map(|open| point(sections, open, language)).collect(),
        said: said.collect(),
        verdict,
        state,
    }
}

/// One open point in words.
#[must_use]
pub fn point(sections: &Sections, open: &OpenPoint, language: Language) -> PointLine {
    let about = |key: &str, path: String| {
        let what = Label::of(sections, &path, language).thing;
        PointLine { sentence: language.format(key, &args! {"what" => what}), link: Some(Link::of(&path)) }
    };
    let of_market = |key: &str, market| {
        let market = market_name(sections, market, language);
        PointLine { sentence: language.format(key, &args! {"market" => market}), link: None }
    };
    match open {
        OpenPoint::Evidence => PointLine { sentence: language.text("plan-open-evidence"), link: None },
        OpenPoint::SignOff(market) => of_market("plan-open-sign-off", market),
        OpenPoint::SignedEarlier(market) => of_market("plan-open-signed-earlier", market),
        OpenPoint::MustFix(thread) => about("plan-open-must-fix", format!("threads/{thread}")),
        OpenPoint::Checkpoint(item) => about("plan-open-checkpoint", format!("timeline/{item}")),
    }
}
