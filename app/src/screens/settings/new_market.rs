//! Choosing a market to add: one press for the usual ones, a city for any other. What is chosen is filled in
//! as far as the city tells; everything can be changed afterwards.

use crate::parts::{Button, CityField, Glyph, Icon, SelectField, use_reader};
use crate::t;
use campaign::args;
use campaign::model::Market;
use campaign::time::{Zone, calendar::countries};
use campaign::view::differences::country;
use campaign::view::new_market::{PRESET_ZONES, country_of, main_city, proposed_market};
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
    // What has a button of its own is not listed again.
    let others_by_country = Signal::derive(move || {
        let language = reader.language.get();
        let with_button =
            |code: &str| PRESET_ZONES.iter().any(|name| Zone::parse(name).is_ok_and(|it| country_of(it) == code));
        let listed = countries().iter().filter(|code| !with_button(code));
        let mut names: Vec<_> = listed.map(|code| ((*code).to_owned(), country(code, language))).collect();
        names.sort_by(|one, other| one.1.cmp(&other.1));
        std::iter::once((String::new(), "\u{2014}".to_owned())).chain(names).collect::<Vec<_>>()
    });
    let chosen = RwSignal::new(String::new());
    let take = move |code: String| {
        let Some(zone) = main_city(&code) else { return };
        propose(zone);
        chosen.set(code);
        // Once that is shown, the list is ready for the next country.
        request_animation_frame(move || chosen.set(String::new()));
    };
    view! {
        <div class="cluster"><For each=move || free.get() key=|zone| *zone children=preset /></div>
        <SelectField
            label=t!("settings-market-country")
            hint=TextProp::from(t!("settings-market-country-hint"))
            options=others_by_country
            value=chosen
            on_commit=take
        />
        <CityField
            label=t!("settings-market-other")
            hint=TextProp::from(t!("settings-market-other-hint"))
            value=searched
            on_commit=pick
        />
    }
}
