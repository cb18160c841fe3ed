//! A market's mark: its colour and its letter, never colour alone.

use leptos::prelude::*;

/// The class that carries a market's colour, from its place in the campaign's order (0, 1, 2, …).
#[must_use]
pub const fn market_class(order: usize) -> &'static str {
    match order % 4 {
        0 => "m1",
        1 => "m2",
        2 => "m3",
        _ => "m4",
    }
}

/// The letter chip of a market; its name is read aloud and shown on hover.
#[component]
pub fn MarketMark(
    /// One letter.
    #[prop(into)]
    letter: String,
    /// The colour class, see [`market_class`].
    colour: &'static str,
    /// The market's name; leave out when the name stands beside the chip.
    #[prop(optional, into)]
    name: Option<String>,
) -> impl IntoView {
    let named = name.is_some();
    view! {
        <b
            class=format!("market {colour}")
            role=named.then_some("img")
            aria-hidden=(!named).then_some("true")
            title=name.clone()
            aria-label=name
        >
            {letter}
        </b>
    }
}

/// A market's chip with its name beside it.
#[component]
pub fn MarketName(
    /// One letter.
    #[prop(into)]
    letter: String,
    /// The colour class, see [`market_class`].
    colour: &'static str,
    /// The name.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! { <span class="market-name"><MarketMark letter colour />{name}</span> }
}
