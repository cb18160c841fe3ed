//! The checks themselves: each looks at one part of the campaign and gives its open points.

use super::{Check, Facts, Point, Says};
use crate::model::{MarketId, Risk, RiskId, Sections, markets_in_order};
use crate::plan;
use crate::view::brief_matrix::{CellState, matrix};
use crate::view::clarity::audience::Written;
use crate::watch::drift::{Detail, Drift, DriftKind};
use crate::watch::owner::{doubly_owned, is_owner, ownerless, without_contact};
use std::collections::BTreeMap;

/// Every open point this room knows of.
pub(super) fn points(facts: &Facts<'_>, drifting: &[Drift]) -> Vec<Point> {
    let mut found = unclear(facts);
    found.extend(drifting.iter().filter_map(|one| drifted(facts.sections, one)));
    found.extend(empty(facts.sections));
    found.extend(owners(facts));
    found.extend(settled(facts));
    found.extend(facts.sections.risks.iter().filter_map(|(id, risk)| unanswered(facts.sections, id, risk)));
    found.extend(go_live(facts.sections));
    found
}

/// Every text of the brief: path and words.
pub(super) fn texts(sections: &Sections) -> Vec<(String, &str)> {
    let mut found: Vec<(String, &str)> = Vec::new();
    for (id, section) in sections.brief.in_order() {
        let path = format!("brief/sections/{id}");
        found.extend(section.text.iter().map(|(lang, words)| (format!("{path}/text/{}", lang.code()), words.as_str())));
        found.extend(section.local.iter().map(|(market, words)| (format!("{path}/local/{market}"), words.as_str())));
    }
    for (market, _) in markets_in_order(&sections.markets) {
        let slots = sections.brief.adaptations.get(market).into_iter().flatten();
        let path = |slot: &str| format!("brief/adaptations/{market}/{slot}/text");
        found.extend(slots.map(|(slot, one)| (path(slot.code()), one.text.as_str())));
    }
    // What a market that has left once said is nobody's to mend.
    let gone = |path: &str| {
        let market = path.split("/local/").nth(1);
        market.is_some_and(|id| sections.markets.get(&id.into()).is_none_or(|market| market.archived))
    };
    found.retain(|(path, words)| !words.trim().is_empty() && !gone(path));
    found
}

fn unclear(facts: &Facts<'_>) -> Vec<Point> {
    let source = facts.sections.campaign.source_language;
    let one = |(path, words): (String, &str)| {
        let written = Written::of(&path, words, facts.sections, source, Default::default());
        let found = written.unclear(words, facts.now);
        let first = found.first()?.text.clone();
        // The same words stay waived while another sentence of the text is written.
        let standing: Vec<&str> = found.iter().map(|one| one.text.as_str()).collect();
        Some(Point::new(Check::Exact, &path, &standing.join("\n"), Says::Unclear(first)).counting(found.len()))
    };
    texts(facts.sections).into_iter().filter_map(one).collect()
}

fn drifted(sections: &Sections, one: &Drift) -> Option<Point> {
    let check = match (one.kind, &one.detail) {
        (DriftKind::Date, _) => Check::Dates,
        (DriftKind::Divergence, _) => Check::Why,
        (DriftKind::Stale, _) => Check::Translated,
        // The matrix names every empty place, not only those that drift; numbers come after launch.
        (DriftKind::Empty | DriftKind::Metric, _) => return None,
    };
    let words = crate::watch::drift::compared(sections, &one.path);
    let (own, master) = words.unwrap_or_else(|| (adapted(sections, one), String::new()));
    Some(Point::new(check, &one.path, &format!("{own}\n{master}"), Says::Drift(Box::new(one.clone()))))
}

/// The words of an adaptation without its why.
fn adapted(sections: &Sections, one: &Drift) -> String {
    let (Detail::NoWhy(slot), Some(market)) = (&one.detail, &one.market) else { return String::new() };
    let slots = sections.brief.adaptations.get(market);
    slots.and_then(|slots| slots.get(slot)).map(|it| it.text.clone()).unwrap_or_default()
}

/// Every section and slot with its places, and whether each is empty. A market that follows the master is no second
/// place.
pub(super) fn cells(sections: &Sections) -> Vec<(String, BTreeMap<String, bool>)> {
    let table = matrix(sections, sections.campaign.source_language, &|_, _| None);
    let one = |row: crate::view::brief_matrix::MatrixRow| {
        let cells = row.languages.into_iter().flatten().chain(row.markets);
        (row.path, cells.map(|cell| (cell.path, cell.state == CellState::Empty)).collect())
    };
    table.rows.into_iter().map(one).collect()
}

/// One point per section or slot, with the number of its empty places.
fn empty(sections: &Sections) -> Vec<Point> {
    let one = |(path, places): (String, BTreeMap<String, bool>)| {
        let places: Vec<String> = places.into_iter().filter(|(_, empty)| *empty).map(|(place, _)| place).collect();
        let first = places.first()?.clone();
        let mut point = Point::new(Check::Filled, &path, &places.join("\n"), Says::Empty).counting(places.len());
        point.path = if path.starts_with("brief/sections") { path } else { first };
        Some(point)
    };
    cells(sections).into_iter().filter_map(one).collect()
}

fn owners(facts: &Facts<'_>) -> Vec<Point> {
    let none = ownerless(facts.sections).into_iter().chain(without_contact(facts.sections));
    let none = none.map(|path| Point::new(Check::Owned, &path, "none", Says::Ownerless));
    let two = doubly_owned(facts.conflicts).into_iter();
    none.chain(two.map(|path| Point::new(Check::Owned, &path, "two", Says::TwoOwners))).collect()
}

fn settled(facts: &Facts<'_>) -> Vec<Point> {
    let open = facts.conflicts.iter().filter(|conflict| !is_owner(&conflict.path));
    let standing = |conflict: &crate::document::Conflict| {
        conflict.values.iter().map(|value| format!("{:?}", value.value)).collect::<Vec<_>>().join("\n")
    };
    open.map(|conflict| Point::new(Check::Settled, &conflict.path, &standing(conflict), Says::TwoValues)).collect()
}

/// The markets where a risk is high or critical.
pub(super) fn serious_in(sections: &Sections, risk: &Risk) -> Vec<MarketId> {
    let serious = |market: &MarketId| risk.rating(market).is_some_and(|level| level.is_serious());
    let markets = markets_in_order(&sections.markets).into_iter();
    markets.map(|(id, _)| id.clone()).filter(serious).collect()
}

/// A risk that is high or critical somewhere and has no response there.
fn unanswered(sections: &Sections, id: &RiskId, risk: &Risk) -> Option<Point> {
    let mut markets = serious_in(sections, risk);
    markets.retain(|market| risk.response_of(market).is_empty());
    let standing = markets.iter().map(MarketId::as_str).collect::<Vec<_>>().join(" ");
    (risk.is_open() && !markets.is_empty())
        .then(|| Point::new(Check::Answered, &format!("risks/{id}"), &standing, Says::Unanswered(markets)))
}

fn go_live(sections: &Sections) -> Vec<Point> {
    let mut found: Vec<Point> = Vec::new();
    for (id, market) in markets_in_order(&sections.markets) {
        let path = format!("markets/{id}");
        if market.go_live.is_none() {
            found.push(Point::new(Check::GoLive, &path, "none", Says::NoGoLive));
        }
        for open in plan::go_live_points(sections, id) {
            let plan::OpenPoint::Checkpoint(item) = &open else { continue };
            let due = sections.timeline.get(item).and_then(|item| item.due.as_ref()).map(ToString::to_string);
            let path = format!("timeline/{item}");
            // A checkpoint of all markets stands before each of them, and is one point.
            if found.iter().all(|known| known.path != path) {
                found.push(Point::new(Check::GoLive, &path, &due.unwrap_or_default(), Says::Plan(open)));
            }
        }
    }
    if let Some(window) = plan::window(sections).filter(plan::WindowState::is_broken) {
        let standing = format!("{} {}", window.minutes, window.hours);
        found.push(Point::new(Check::GoLive, "plan/window_hours", &standing, Says::Window));
    }
    found
}
