//! Who waits for whom, and how long: the longest chain first (S2-14).

use super::morning::Morning;
use crate::parts::{Flag, Row, Rows, Tone, use_reader};
use crate::screens::address::address;
use crate::screens::seen::mark_or_across;
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::view::waiting_board::ChainRow;
use leptos::prelude::*;

/// How many chains the morning can hold; the others are on the board.
const SHOWN: usize = 3;

/// The list.
#[component]
pub(super) fn Chains(morning: Morning) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let chains = Memo::new(move |_| morning.attention.with(|attention| attention.chains.clone()));
    let key = |chain: &ChainRow| {
        chain.links.iter().map(|one| (one.says.clone(), one.age.clone(), one.title.clone())).collect::<Vec<_>>()
    };
    let first = move || chains.with(|chains| chains.iter().take(SHOWN).cloned().collect::<Vec<_>>());
    let more = move || chains.with(Vec::len).saturating_sub(SHOWN);
    let board = move || format!("/campaign/{}/feedback?show=waiting", session.document());
    view! {
        <Show when=move || !chains.with(Vec::is_empty)>
            <section class="digest-part" aria-labelledby="waiting-on">
                <h2 id="waiting-on">{t!("today-waiting-on")}</h2>
                <Rows><For each=first key=key children=|chain| view! { <Chain chain /> } /></Rows>
                <Show when=move || more() != 0>
                    <p class="sub"><a href=board>{move || reader.format("today-chains-more", &args! {"count" => more()})}</a></p>
                </Show>
            </section>
        </Show>
    }
}

/// One chain, its people in order.
#[component]
pub(super) fn Chain(
    /// The chain.
    chain: ChainRow,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let badge = chain.links.first().and_then(|first| first.who.1.clone());
    let long = (chain.length > 2).then_some(chain.length);
    let links = chain.links.into_iter().map(move |one| {
        let (href, age) = (address(session, &one.link), one.age);
        let tone = if one.mine { Tone::Warn } else { Tone::Plain };
        view! {
            <p>
                {one.says}": "<a href=href>{one.title}</a>" "
                <Flag tone>{move || reader.format("today-wait-age", &args! {"age" => age.as_str()})}</Flag>
            </p>
        }
    });
    view! {
        <Row>
            {mark_or_across(badge.as_ref())}
            <div class="row-text">
                {links.collect_view()}
                {long.map(|count| view! { <small>{move || reader.format("today-chain", &args! {"count" => count})}</small> })}
                {chain.circle.map(|circle| view! { <Flag tone=Tone::Bad>{circle}</Flag> })}
            </div>
        </Row>
    }
}
