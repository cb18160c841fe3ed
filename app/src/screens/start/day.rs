//! The day over the markets chosen so far; over three usual ones before anything is chosen.

use crate::parts::{BandMarket, DayBand, DayPicture, market_class, use_reader};
use campaign::language::Language;
use campaign::model::Market;
use campaign::time::Zone;
use campaign::view::new_market::{PRESET_ZONES, proposed_market};
use leptos::prelude::*;

/// The picture.
#[component]
pub(super) fn StartDay(
    /// The markets chosen so far.
    markets: RwSignal<Vec<Market>>,
) -> impl IntoView {
    let reader = use_reader();
    let shown = Memo::new(move |_| {
        let chosen = markets.get();
        let chosen = if chosen.is_empty() { usual(reader.language.get()) } else { chosen };
        let band = chosen.into_iter().enumerate().map(|(at, market)| BandMarket {
            letter: market.profile.letter.clone(),
            colour: market_class(at),
            calendar: market.profile.calendar(),
        });
        band.collect::<Vec<_>>()
    });
    let picture = Memo::new(move |_| shown.with(|shown| DayPicture::of(&reader.printer(), shown)));
    let rows = Memo::new(move |_| picture.with(|picture| picture.markets.clone()));
    let shared = Memo::new(move |_| picture.with(|picture| picture.shared.clone()));
    let now = Memo::new(move |_| picture.with(|picture| picture.now));
    view! {
        <div class="card start-day">
            <DayBand markets=rows shared now shared_text=move || picture.with(|picture| picture.shared_text.clone()) />
        </div>
    }
}

/// The markets most campaigns here begin with.
fn usual(language: Language) -> Vec<Market> {
    PRESET_ZONES.iter().filter_map(|name| Zone::parse(name).ok()).fold(Vec::new(), |mut markets, zone| {
        markets.push(proposed_market(zone, language, &markets));
        markets
    })
}
