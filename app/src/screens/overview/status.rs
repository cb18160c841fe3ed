//! One note per market in people's own words, edited in place. Everything else on this screen is computed.

use crate::parts::{AreaField, Flag, Tone};
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::command::Command;
use campaign::model::MarketId;
use campaign::view::overview::{StatusLine, statuses};
use leptos::prelude::*;

/// The notes; nothing while no market is there.
#[component]
pub(super) fn StatusNotes() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let lines = seen.see(statuses);
    let markets = Memo::new(move |_| lines.with(|all| all.iter().map(|line| line.market.clone()).collect::<Vec<_>>()));
    view! {
        <Show when=move || !markets.with(Vec::is_empty)>
            <section class="card pad stack overview-notes" aria-labelledby="overview-status">
                <h3 id="overview-status">{t!("overview-status")}</h3>
                <For each=move || markets.get() key=Clone::clone children=move |market| note(seen, lines, market) />
            </section>
        </Show>
    }
}

fn note(seen: Seen, lines: Memo<Vec<StatusLine>>, market: MarketId) -> AnyView {
    let key = StoredValue::new(market.clone());
    let line = Memo::new(move |_| {
        lines.with(|all| all.iter().find(|line| line.market == market).cloned()).unwrap_or_default()
    });
    let words = Memo::new(move |_| line.with(|line| line.words.clone()));
    let label = t!("overview-status-of", "market" => line.with(|line| line.name.clone()));
    let write = move |words: String| {
        seen.quietly(Command::SetStatus(key.get_value(), seen.new_record(), words));
    };
    let badge = move || line.with(|line| mark(line.badge.as_ref()));
    let about = move || {
        let line = line.get();
        let old = line.stale.map(|says| view! { " "<Flag tone=Tone::Warn>{says}</Flag> });
        view! { <small>{line.says}{old}</small> }.into_any()
    };
    let fixed = Signal::derive(move || !seen.may());
    view! {
        <div class="overview-status">
            {badge}
            <div class="row-text">
                <AreaField label value=words on_commit=write placeholder=t!("overview-status-empty") disabled=fixed />
                {about}
            </div>
        </div>
    }
    .into_any()
}
