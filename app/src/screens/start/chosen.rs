//! The markets a new campaign will have, as far as they are chosen.

use crate::parts::{Glyph, IconButton, MarketMark, Row, Rows, market_class, use_reader};
use campaign::args;
use campaign::model::Market;
use leptos::prelude::*;

/// The list, each with a button that takes it out again.
#[component]
pub(super) fn ChosenMarkets(
    /// The markets.
    markets: RwSignal<Vec<Market>>,
) -> impl IntoView {
    let reader = use_reader();
    let listed = move || markets.get().into_iter().enumerate().collect::<Vec<_>>();
    let row = move |(at, market): (usize, Market)| {
        let profile = market.profile;
        let (zone, hours) = (profile.zone, format!("{}–{}", profile.opens, profile.closes));
        let place = move || {
            let place = reader.language.get().place(zone.name());
            reader.format("start-market-hours", &args! {"place" => place, "hours" => hours.clone()})
        };
        let name = profile.name.clone();
        let remove = move || reader.format("start-market-remove", &args! {"name" => name.clone()});
        let take_out = move || markets.update(|markets| markets.retain(|one| one.order != market.order));
        view! {
            <Row>
                <MarketMark letter=profile.letter.clone() colour=market_class(at) />
                <div class="row-text"><b>{profile.name.clone()}</b><small>{place}</small></div>
                <div class="row-end"><IconButton glyph=Glyph::Close small=true label=remove on_press=move |()| take_out() /></div>
            </Row>
        }
    };
    view! {
        <Show when=move || !markets.with(Vec::is_empty)>
            <Rows dense=true>
                <For each=listed key=|(at, market)| (*at, market.order, market.profile.name.clone()) children=row />
            </Rows>
        </Show>
    }
}
