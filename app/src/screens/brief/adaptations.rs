//! What each market does differently, in four named slots and a free one, each with its why (S0-19, S1-10).

use super::beside::SlotBeside;
use super::columns::{Column, Columns};
use super::margin::Margin;
use crate::parts::{MarketName, market_class, use_reader};
use crate::prose::Prose;
use crate::session::use_session;
use crate::t;
use campaign::command::Command;
use campaign::model::{AdaptationSlot, MarketId, markets_in_order};
use leptos::prelude::*;

/// All markets' adaptations side by side.
#[component]
pub(super) fn Adaptations() -> impl IntoView {
    let session = use_session();
    let columns = expect_context::<Columns>();
    let markets = Memo::new(move |_| {
        let shown = columns.shown.get();
        session.markets.with(|markets| {
            markets_in_order(markets)
                .into_iter()
                .enumerate()
                .filter(|(_, (id, _))| {
                    shown.iter().all(|one| matches!(one, Column::Master(_)))
                        || shown.contains(&Column::Market((*id).clone()))
                })
                .map(|(at, (id, market))| (at, id.clone(), market.profile.letter.clone(), market.profile.name.clone()))
                .collect::<Vec<_>>()
        })
    });
    view! {
        <section class="brief-section" id="adaptations" tabindex="-1" aria-labelledby="adaptations-heading">
            <div class="brief-section-head"><h2 id="adaptations-heading">{t!("brief-adaptations")}</h2></div>
            <p class="sub">{t!("brief-adaptations-sub")}</p>
            <div class="brief-body"><div class="brief-columns">
                <For
                    each=move || markets.get()
                    key=|(_, id, _, _)| id.clone()
                    children=|(at, id, letter, name)| view! {
                        <div class="brief-text">
                            <div class="brief-text-head"><MarketName letter colour=market_class(at) name=name.clone() /></div>
                            {AdaptationSlot::ALL.map(|slot| view! { <SlotView market=id.clone() name=name.clone() which=slot /> }).collect_view()}
                        </div>
                    }
                />
            </div><Margin prefix="brief/adaptations/" /></div>
        </section>
    }
}

#[component]
fn SlotView(market: MarketId, name: String, which: AdaptationSlot) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let path = format!("brief/adaptations/{market}/{}", which.code());
    // Made when somebody goes there to write, not by everybody who looks.
    let make = {
        let why = format!("{path}/why");
        move |_| {
            if !session.read_only.get_untracked() && session.words_missing(&why) {
                session.dispatch(Command::OpenAdaptation(market.clone(), which));
            }
        }
    };
    let heading = move || reader.text(&format!("label-slot-{}", which.code()));
    let what = {
        let name = name.clone();
        Signal::derive(move || format!("{}, {name}", heading()))
    };
    let why = Signal::derive(move || format!("{}: {}, {name}", reader.text("brief-why"), heading()));
    view! {
        <div class="slot" on:focusin=make>
            <h3>{heading}</h3>
            <Prose path=format!("{path}/text") label=what placeholder=Signal::derive(move || reader.text(&format!("brief-slot-{}-hint", which.code()))) />
            <div class="slot-why"><span>{t!("brief-why")}</span><Prose path=format!("{path}/why") label=why placeholder=Signal::derive(move || reader.text("brief-why-hint")) /></div>
            <SlotBeside path label=what />
        </div>
    }
}
