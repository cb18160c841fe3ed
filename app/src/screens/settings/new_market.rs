//! Choosing a market to add: one press for the usual ones, a city for any other. What is chosen is filled in
//! as far as the city tells; everything can be changed afterwards.

use crate::parts::{Button, CityField, Glyph, Icon, use_reader};
use crate::t;
use campaign::args;
use campaign::model::Market;
use campaign::time::Zone;
use campaign::view::differences::country;
use campaign::view::new_market::{PRESET_ZONES, country_of, proposed_market};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// Buttons for the usual markets, and a city for any other.
#[component]
pub fn NewMarket(
    /// The markets there are already.
    #[prop(into)]
    others: Signal<Vec<Market>>,
    /// A market was chosen.
    #[prop(into)]
    on_add: Callback<Market>,
) -> impl IntoView {
    let reader = use_reader();
    let propose = move |zone: Zone| {
        let market = proposed_market(zone, reader.language.get_untracked(), &others.get_untracked());
        on_add.run(market);
    };
    let free = Memo::new(move |_| {
        let taken =
            |zone: &Zone| others.with(|others| others.iter().any(|one| !one.archived && one.profile.zone == *zone));
        PRESET_ZONES.iter().filter_map(|name| Zone::parse(name).ok()).filter(|zone| !taken(zone)).collect::<Vec<_>>()
    });
    let preset = move |zone: Zone| {
        let words = move || {
            let language = reader.language.get();
            let (country, place) = (country(country_of(zone), language), language.place(zone.name()));
            language.format("settings-market-preset", &args! {"country" => country, "place" => place})
        };
        view! { <Button on_press=move |()| propose(zone)><Icon glyph=Glyph::Add />{words}</Button> }
    };
    let searched = RwSignal::new(None::<Zone>);
    let pick = move |zone: Zone| {
        propose(zone);
        // The field is empty again, ready for the next market.
        searched.set(Some(zone));
        searched.set(None);
    };
    view! {
        <div class="cluster"><For each=move || free.get() key=|zone| *zone children=preset /></div>
        <CityField
            label=t!("settings-market-other")
            hint=TextProp::from(t!("settings-market-other-hint"))
            value=searched
            on_commit=pick
        />
    }
}
