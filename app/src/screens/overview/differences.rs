//! Block 3: same brief or different?

use crate::parts::{Flag, Tone};
use crate::screens::address::address;
use crate::screens::seen::{Seen, mark};
use crate::shell::Place;
use crate::t;
use campaign::args;
use campaign::view::Link;
use campaign::view::overview::{Alike, MarketBrief, alike};
use leptos::prelude::*;

/// The answer, market by market.
#[component]
pub(super) fn Alikeness() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let found = seen.see(alike);
    let base = format!("/campaign/{}", seen.session.document());
    view! {
        {move || answer(seen, found.get())}
        <p class="overview-more">
            <a href=Place::Brief.path(&base)>{t!("overview-to-brief")}</a>
            <a href=format!("{base}/settings#differences")>{t!("overview-to-profile")}</a>
        </p>
    }
}

fn answer(seen: Seen, found: Alike) -> AnyView {
    let reader = seen.reader;
    let verdict = reader.text(if found.same { "overview-same" } else { "overview-different" });
    let sections = found.sections;
    let rows: Vec<_> = found.markets.into_iter().map(|market| row(seen, market, sections)).collect();
    let profile = (!found.profile.is_empty()).then(|| {
        let fields = reader.language.get().list(&found.profile);
        view! { <p>{reader.format("overview-profile", &args! {"fields" => fields})}</p> }
    });
    let meant = found.meant.into_iter().map(|row| {
        let href = address(seen.session, &Link::of(&row.path));
        view! { <li><a href=href>{row.title}</a>": "{row.reason}" "<small>{row.who}", "{row.when}</small></li> }
    });
    let meant: Vec<_> = meant.collect();
    let meant = (!meant.is_empty()).then(|| {
        view! { <details class="risk-more"><summary>{t!("overview-meant")}</summary><ul class="overview-meant">{meant}</ul></details> }
    });
    let unexplained = (found.unexplained > 0).then(|| {
        let words = reader.format("overview-drifting", &args! {"count" => found.unexplained});
        view! { <Flag tone=Tone::Warn>{words}</Flag> }
    });
    view! {
        <p class="cluster"><b>{verdict}</b>{unexplained}</p>
        <ul class="card rows" role="list">{rows}</ul>
        {meant}
        {profile}
    }
    .into_any()
}

fn row(seen: Seen, market: MarketBrief, sections: usize) -> AnyView {
    let reader = seen.reader;
    let args = args! {"market" => market.badge.name.as_str(), "follows" => market.follows, "sections" => sections};
    let says = reader.format("overview-market-brief", &args);
    let own = (!market.own.is_empty()).then(|| {
        let own = reader.language.get().list(&market.own);
        view! { <small>{reader.format("overview-market-own", &args! {"sections" => own})}</small> }
    });
    let count = |key: &str, count: usize| (count > 0).then(|| reader.format(key, &args! {"count" => count}));
    let adaptations = count("overview-market-adaptations", market.adaptations);
    let meant = count("overview-market-meant", market.meant);
    view! {
        <li class="row">
            {mark(Some(&market.badge))}
            <div class="row-text">
                <p>{says}</p>
                {own}
                <div class="cluster">
                    {adaptations.map(|words| view! { <Flag>{words}</Flag> })}
                    {meant.map(|words| view! { <Flag tone=Tone::Good>{words}</Flag> })}
                </div>
            </div>
        </li>
    }
    .into_any()
}
