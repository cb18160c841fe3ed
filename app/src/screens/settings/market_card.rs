//! One market: its clock now, its go-live, and its profile behind a fold.

use super::calendar::MarketCalendar;
use super::market_fields::MarketFields;
use crate::parts::{
    Button, ButtonKind, Flag, Glyph, Icon, MarketMark, Moment, Tone, WhenField, market_class, use_reader,
};
use crate::session::{Notice, use_session};
use crate::t;
use campaign::args;
use campaign::command::Command;
use campaign::model::{Market, MarketId};
use campaign::time::StoredDeadline;
use leptos::prelude::*;

/// The card.
#[component]
pub(super) fn MarketCard(
    /// Which market.
    id: MarketId,
    /// Its place in the order, which decides its colour.
    at: usize,
) -> impl IntoView {
    let session = use_session();
    let key = StoredValue::new(id);
    let market = Memo::new(move |_| {
        session.markets.with(|markets| key.with_value(|id| markets.get(id).cloned())).unwrap_or_default()
    });
    let archive = move |()| {
        if session.dispatch(Command::ArchiveMarket(key.get_value())) {
            session.notice.set(Some(Notice { undo: true, ..Notice::good("settings-market-archived") }));
        }
    };
    let zone = Signal::derive(move || market.with(|market| market.profile.zone));
    let go_live = Signal::derive(move || market.with(|market| market.go_live.clone()));
    let set_go_live = move |due: Option<StoredDeadline>| {
        session.dispatch(Command::SetGoLive(key.get_value(), due));
    };
    let fixed = Signal::derive(move || session.read_only.get() || !session.role.get().sets_go_live());
    view! {
        <article class=format!("card market-card {}", market_class(at)) data-market=key.get_value().0>
            <Head market at />
            <WhenField label=t!("settings-go-live") value=go_live zone on_commit=set_go_live disabled=fixed />
            <MarketCalendar id=key.get_value() market />
            <details class="market-more">
                <summary>{t!("settings-market-profile")}</summary>
                <div class="form market-form">
                    <MarketFields id=key.get_value() market />
                    <Show when=move || !session.read_only.get()>
                        <p>
                            <Button kind=ButtonKind::Danger small=true on_press=archive>
                                <Icon glyph=Glyph::Archive />{t!("settings-market-archive")}
                            </Button>
                        </p>
                    </Show>
                </div>
            </details>
        </article>
    }
}

/// Letter, name, what the clock shows there, and the go-live on the reader's clock.
#[component]
fn Head(market: Memo<Market>, at: usize) -> impl IntoView {
    let reader = use_reader();
    let letter = move || market.with(|market| market.profile.letter.clone());
    let clock = move || {
        let zone = market.with(|market| market.profile.zone);
        let now = zone.civil(reader.now.get());
        let (place, day) = (reader.language.get().place(zone.name()), reader.language.get().weekday(now.weekday()));
        let clock = format!("{day} {}", now.time());
        reader.format("settings-market-clock", &args! {"place" => place, "clock" => clock})
    };
    let live = move || {
        let (stored, zone) = market.with(|market| (market.go_live.clone(), market.profile.zone));
        match stored {
            Some(due) => view! { <Moment at=due.instant_in(zone) countdown=true /> }.into_any(),
            None => view! { <Flag tone=Tone::Warn>{t!("settings-go-live-missing")}</Flag> }.into_any(),
        }
    };
    view! {
        <div class="market-card-head">
            {move || view! { <MarketMark letter=letter() colour=market_class(at) /> }}
            <h3>{move || market.with(|market| market.profile.name.clone())}</h3>
            <small class="num">{clock}</small>
            <span class="push">{live}</span>
        </div>
    }
}
