//! Dates that should move: old and new, on the reader's clock and on that of the market.

use crate::args;
use crate::language::Language;
use crate::model::{MarketId, Sections};
use crate::plan::{self, Move, Node, Why};
use crate::time::{Instant, StoredDeadline};
use crate::view::{Badge, Label, Reader, people};

/// One date that should move.
#[derive(Clone, Debug, PartialEq)]
pub struct MoveLine {
    /// Which.
    pub node: Node,
    /// What it is: the item's title, or "Go-live, Russia".
    pub what: String,
    /// Its market; none for all.
    pub badge: Option<Badge>,
    /// The date as it is, on the reader's clock; empty where there is none.
    pub before: String,
    /// The new date, on the reader's clock.
    pub after: String,
    /// The new date on the market's clock: "Tue 15 Dec, 11:00 Moscow".
    pub there: String,
    /// Why: "follows from go-live".
    pub why: String,
    /// Pinned: it stays.
    pub pinned: bool,
    /// All of it in one line, without the why.
    pub sentence: String,
}

/// What the plan proposes now.
#[must_use]
pub fn proposals(sections: &Sections, reader: &Reader, now: Instant) -> Vec<MoveLine> {
    lines(sections, &plan::moves(sections), reader, now)
}

/// Any moves in words, e.g. those of [`plan::moves_if`] before a go-live moves. In order of the new dates.
#[must_use]
pub fn lines(sections: &Sections, moves: &[Move], reader: &Reader, now: Instant) -> Vec<MoveLine> {
    let mut moves: Vec<(Instant, &Move)> =
        moves.iter().map(|found| (found.to.instant_in(found.node.zone(sections)), found)).collect();
    moves.sort_by_key(|(at, found)| (*at, found.node.clone()));
    moves.into_iter().map(|(_, found)| line(sections, found, reader, now)).collect()
}

fn line(sections: &Sections, found: &Move, reader: &Reader, now: Instant) -> MoveLine {
    let (language, printer) = (reader.language, reader.printer(now));
    let zone = found.node.zone(sections);
    let at = |due: &StoredDeadline| due.instant_in(zone);
    let what = name(sections, &found.node, language);
    let before = found.was.as_ref().map(|was| printer.bare(at(was))).unwrap_or_default();
    let after = printer.yours(at(&found.to), zone);
    let key = if before.is_empty() { "plan-move-first" } else { "plan-move" };
    let why = match &found.why {
        Why::Rule => language.text("plan-why-rule"),
        Why::After(node) => language.format("plan-why-after", &args! {"what" => name(sections, node, language)}),
    };
    MoveLine {
        sentence: language.format(key, &args! {"what" => &what, "before" => &before, "after" => &after}),
        there: printer.in_zone(at(&found.to), zone),
        badge: people::badge(sections, &found.node.market(sections)),
        node: found.node.clone(),
        pinned: found.pinned,
        what,
        before,
        after,
        why,
    }
}

/// What a date is, in words.
#[must_use]
pub fn name(sections: &Sections, node: &Node, language: Language) -> String {
    match node {
        Node::Item(_) => Label::of(sections, &node.path(), language).thing,
        Node::GoLive(market) => {
            language.format("plan-go-live", &args! {"market" => market_name(sections, market, language)})
        }
    }
}

pub(super) fn market_name(sections: &Sections, market: &MarketId, language: Language) -> String {
    match sections.markets.get(market) {
        Some(market) => market.profile.name.clone(),
        None => language.text("label-all-markets"),
    }
}
