//! Who waits for whom, and how long: the longest chain first (S2-14).

use crate::parts::{Empty, Flag, Glyph, Notice, Tone};
use crate::screens::address::address;
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::args;
use campaign::view::waiting_board::{ChainRow, WaitRow, board};
use leptos::prelude::*;

/// The board.
#[component]
pub(super) fn WaitingTab() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let chains = seen.see(board);
    view! {
        <div class="list-head"><h2>{t!("feedback-waiting")}</h2></div>
        <Show
            when=move || !chains.with(Vec::is_empty)
            fallback=|| view! {
                <Empty glyph=Glyph::Check title=t!("feedback-waiting-empty-title") text=t!("feedback-waiting-empty") />
            }
        >
            <div class="stack">{move || chains.get().into_iter().map(|chain| card(seen, chain)).collect_view()}</div>
        </Show>
    }
}

fn card(seen: Seen, chain: ChainRow) -> AnyView {
    let title = seen.reader.format("feedback-chain", &args! {"count" => chain.length});
    let name = title.clone();
    view! {
        <article class="card" aria-label=name>
            <h3 class="feedback-chain">{title}</h3>
            {chain.circle.map(|words| view! { <Notice tone=Tone::Bad><span>{words}</span></Notice> })}
            <ol class="rows">{chain.links.into_iter().map(|link| line(seen, link)).collect_view()}</ol>
        </article>
    }
    .into_any()
}

fn line(seen: Seen, wait: WaitRow) -> AnyView {
    let href = address(seen.session, &wait.link);
    view! {
        <li class="row feedback-wait" data-row="" tabindex="-1">
            <span class="feedback-who">{mark(wait.who.1.as_ref())}<span aria-hidden="true">"→"</span>{mark(wait.whom.1.as_ref())}</span>
            <div class="row-text"><b>{wait.says}</b><p><a href=href>{wait.title}</a></p></div>
            <div class="row-end">
                {wait.mine.then(|| view! { <Flag tone=Tone::Accent>{t!("feedback-yours")}</Flag> })}
                <span class="num">{wait.age}</span>
            </div>
        </li>
    }
    .into_any()
}
