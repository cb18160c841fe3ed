//! The markets of the campaign, each a card, and a way to add one more.

use super::group::Group;
use super::market_card::MarketCard;
use super::new_market::NewMarket;
use crate::session::{Notice, use_session};
use crate::t;
use campaign::command::Command;
use campaign::model::{Market, MarketId, markets_in_order};
use leptos::prelude::*;

/// All markets.
#[component]
pub(super) fn Markets() -> impl IntoView {
    let session = use_session();
    let ids = Memo::new(move |_| {
        session.markets.with(|markets| {
            markets_in_order(markets).into_iter().enumerate().map(|(at, (id, _))| (at, id.clone())).collect::<Vec<_>>()
        })
    });
    // All of them, so that a fresh letter differs from an archived market's too.
    let others = Signal::derive(move || session.markets.with(|markets| markets.values().cloned().collect::<Vec<_>>()));
    let add = move |market: Market| {
        let id = MarketId::from_random(session.fresh());
        if session.dispatch(Command::AddMarket(id, Box::new(market))) {
            session.notice.set(Some(Notice { undo: true, ..Notice::good("settings-market-added") }));
        }
    };
    view! {
        <Group id="markets" title=t!("settings-markets") about=t!("settings-markets-about")>
            <For
                each=move || ids.get()
                key=Clone::clone
                children=|(at, id)| view! { <MarketCard id at /> }
            />
            <Show when=move || !session.read_only.get()>
                <div class="card pad stack">
                    <h3>{t!("settings-market-add")}</h3>
                    <NewMarket others on_add=add />
                </div>
            </Show>
        </Group>
    }
}
