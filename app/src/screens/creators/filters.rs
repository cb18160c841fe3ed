//! Narrowing the list: by hub, by tier, by words.

use super::hubs::{Hubs, tier};
use crate::parts::{Segmented, SelectField, TextField, use_reader};
use crate::t;
use campaign::language::capitalised;
use campaign::model::{MarketId, Tier};
use campaign::view::creator_list::CreatorFilter;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The row of filters.
#[component]
pub(super) fn Filters(
    /// What is looked for.
    filter: RwSignal<CreatorFilter>,
) -> impl IntoView {
    let reader = use_reader();
    let hubs = expect_context::<Hubs>();
    let markets = Signal::derive(move || {
        let all = (String::new(), reader.text("creators-all-markets"));
        std::iter::once(all).chain(hubs.options()).collect::<Vec<_>>()
    });
    let market = Signal::derive(move || filter.with(|filter| filter.market.clone().unwrap_or_default().0));
    let set_market = move |id: String| {
        filter.update(|filter| filter.market = Some(MarketId(id)).filter(|id| !id.is_empty()));
    };
    let all = ("", TextProp::from(move || reader.text("creators-all-tiers")));
    let tiers: Vec<(&'static str, TextProp)> = std::iter::once(all)
        .chain(Tier::ALL.map(|tier| {
            let word = move || capitalised(&reader.text(&format!("word-tier-{}", tier.code())));
            (tier.code(), TextProp::from(word))
        }))
        .collect();
    let chosen = Signal::derive(move || filter.with(|filter| filter.tier.map_or("", Tier::code)));
    let words = Signal::derive(move || filter.with(|filter| filter.words.clone()));
    let search = move |words: String| {
        if filter.with_untracked(|filter| filter.words != words) {
            filter.update(|filter| filter.words = words);
        }
    };
    view! {
        <div class="filters" role="search" aria-label=t!("creators-filters")>
            <TextField inline=false kind="search" label=t!("creators-search") value=words on_commit=search on_typing=search />
            <SelectField label=t!("creators-market") options=markets value=market on_commit=set_market />
            <div class="field">
                <span class="label">{t!("creators-tier-label")}</span>
                <Segmented
                    label=t!("creators-tier-label")
                    options=tiers
                    value=chosen
                    on_choose=move |code: &'static str| filter.update(|filter| filter.tier = tier(code))
                />
            </div>
        </div>
    }
}
