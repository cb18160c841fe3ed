//! What is being decided: what was captured and waits for its place, then the proposals, what waits for the reader first.

use super::answer::{AnswerDialog, Answering};
use super::board::Board;
use super::captured::Captured;
use super::card::ProposalLine;
use crate::parts::{Empty, Glyph};
use crate::t;
use campaign::view::proposals::proposals;
use leptos::prelude::*;

/// The tab.
#[component]
pub(super) fn OpenTab() -> impl IntoView {
    let board = expect_context::<Board>();
    let list = board.see(proposals);
    let answering = Answering::default();
    let ids = Memo::new(move |_| {
        let open = |card: &campaign::view::proposals::ProposalCard| card.standing.is_open();
        list.with(|list| list.iter().filter(|card| open(card)).map(|card| card.id.clone()).collect::<Vec<_>>())
    });
    view! {
        <Captured />
        <Show
            when=move || !ids.with(Vec::is_empty)
            fallback=|| view! {
                <Empty glyph=Glyph::Decisions title=t!("decisions-open-empty-title") text=t!("decisions-open-empty") />
            }
        >
            <div class="stack">
                <For each=move || ids.get() key=Clone::clone children=move |id| view! { <ProposalLine list id answering /> } />
            </div>
        </Show>
        <AnswerDialog answering />
    }
}
