//! The goal tree as a page shows it: overall goals, each market's part below, and what is missing (S1-03).

use crate::language::Language;
use crate::model::{Goal, GoalId, MarketId, Sections, markets_in_order};

/// An overall goal and what the markets add to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// The overall goal; none for parts whose overall goal was archived.
    pub goal: Option<GoalId>,
    /// The markets' parts, in the order of the markets.
    pub parts: Vec<GoalId>,
    /// The markets that have no part in it yet.
    pub absent: Vec<MarketId>,
}

/// What a goal lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Nobody has written it.
    Words,
    /// Nobody has said why it matters to the overall win.
    Why,
}

/// The tree.
#[must_use]
pub fn goal_tree(sections: &Sections) -> Vec<Branch> {
    let markets: Vec<&MarketId> = markets_in_order(&sections.markets).into_iter().map(|(id, _)| id).collect();
    let goals = || sections.brief.goals.iter().filter(|(_, goal)| !goal.archived);
    let place = |goal: &Goal| markets.iter().position(|id| **id == goal.market).unwrap_or(usize::MAX);
    let parts = |belongs: &dyn Fn(&Goal) -> bool| {
        let mut parts: Vec<_> = goals().filter(|(_, goal)| !goal.parent.is_empty() && belongs(goal)).collect();
        parts.sort_by_key(|(id, goal)| (place(goal), goal.order, (*id).clone()));
        parts
    };
    let mut roots: Vec<_> = goals().filter(|(_, goal)| goal.parent.is_empty()).collect();
    roots.sort_by_key(|(id, goal)| (goal.order, (*id).clone()));
    let branch = |id: &GoalId| {
        let below = parts(&|goal: &Goal| goal.parent == *id);
        let has = |market: &&MarketId| below.iter().any(|(_, goal)| goal.market == **market);
        let absent = markets.iter().copied().filter(|market| !has(market)).cloned().collect();
        Branch { goal: Some(id.clone()), parts: below.into_iter().map(|(id, _)| id.clone()).collect(), absent }
    };
    let mut tree: Vec<Branch> = roots.iter().map(|(id, _)| branch(id)).collect();
    let orphans = parts(&|goal: &Goal| !roots.iter().any(|(id, _)| **id == goal.parent));
    if !orphans.is_empty() {
        let parts = orphans.into_iter().map(|(id, _)| id.clone()).collect();
        tree.push(Branch { goal: None, parts, absent: Vec::new() });
    }
    tree
}

/// What a goal lacks: its words in any language, and a part its why. A why in one language is a why.
#[must_use]
pub fn lacks(goal: &Goal) -> Option<Lack> {
    let written =
        |texts: &std::collections::BTreeMap<Language, String>| texts.values().any(|text| !text.trim().is_empty());
    if !written(&goal.text) {
        return Some(Lack::Words);
    }
    (!goal.parent.is_empty() && !written(&goal.why)).then_some(Lack::Why)
}

/// How many goals lack something.
#[must_use]
pub fn lacking(sections: &Sections) -> usize {
    sections.brief.goals.values().filter(|goal| !goal.archived && lacks(goal).is_some()).count()
}

/// What to call a goal: its words in the reader's language, else in the source, else in any.
#[must_use]
pub fn name(goal: &Goal, source: Language, reader: Language) -> String {
    let said = |language: &Language| goal.text.get(language).filter(|text| !text.trim().is_empty());
    let found = [reader, source].iter().find_map(said).or_else(|| Language::ALL.iter().find_map(said));
    found.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).unwrap_or_default()
}
