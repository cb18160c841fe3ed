//! Whose it is, at a glance: the letter of a market in its colour, alone or with the name.

use crate::parts::{MarketMark, MarketName, market_class};
use campaign::view::Badge;
use leptos::prelude::*;

/// A market's letter in its colour; its name is read aloud. Nothing for what belongs to no market.
pub(in crate::screens) fn mark(badge: Option<&Badge>) -> Option<AnyView> {
    let badge = badge?;
    let (letter, name) = (badge.letter.clone(), badge.name.clone());
    Some(view! { <MarketMark letter colour=colour(badge) name /> }.into_any())
}

/// The same with a mark of its own for what goes across all markets, so that every row of a list begins alike.
pub(in crate::screens) fn mark_or_across(badge: Option<&Badge>) -> AnyView {
    mark(badge).unwrap_or_else(|| view! { <span class="market across" aria-hidden="true"></span> }.into_any())
}

/// A market's letter and its name beside it.
pub(in crate::screens) fn named(badge: &Badge) -> AnyView {
    let (letter, name) = (badge.letter.clone(), badge.name.clone());
    view! { <MarketName letter colour=colour(badge) name /> }.into_any()
}

fn colour(badge: &Badge) -> &'static str {
    market_class(badge.colour.saturating_sub(1))
}
