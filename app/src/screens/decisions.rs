//! The decisions: what was decided and why, what is being decided, what was agreed before.

mod answer;
mod assumption_add;
mod assumptions;
mod board;
mod budget;
mod budget_move;
mod captured;
mod card;
mod daily;
mod daily_draft;
mod decided;
mod open;
mod propose;
mod record;
mod why;

use crate::parts::{Button, ButtonKind, Glyph, Icon};
use crate::screens::tabs::{Tab, open_tab, tabbed};
use crate::session::use_session;
use crate::t;
use assumptions::AssumptionsTab;
use board::Board;
use budget::BudgetTab;
use campaign::model::ProposalId;
use campaign::watch::standing;
use daily::DailyLog;
use decided::DecidedTab;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use open::OpenTab;
use propose::ProposeDialog;
use record::RecordDialog;
use why::WhyTab;

/// The screen.
#[component]
pub fn DecisionsScreen() -> impl IntoView {
    let board = Board::start(use_session());
    provide_context(board);
    let tabs = [
        Tab { name: "open", words: t!("decisions-tab-open"), panel: || view! { <OpenTab /> }.into_any() },
        Tab { name: "decided", words: t!("decisions-tab-decided"), panel: || view! { <DecidedTab /> }.into_any() },
        Tab {
            name: "assumptions",
            words: t!("decisions-tab-assumptions"),
            panel: || view! { <AssumptionsTab /> }.into_any(),
        },
        Tab { name: "budget", words: t!("decisions-tab-budget"), panel: || view! { <BudgetTab /> }.into_any() },
        Tab { name: "why", words: t!("decisions-tab-why"), panel: || view! { <WhyTab /> }.into_any() },
        Tab { name: "daily", words: t!("decisions-tab-daily"), panel: || view! { <DailyLog /> }.into_any() },
    ];
    let chosen = open_tab(&tabs);
    let query = use_query_map();
    // A link to a proposal opens the list it stands in by now.
    Effect::new(move |_| {
        let Some(id) = query.with(|query| query.get("proposal")).map(ProposalId) else { return };
        let open = board.sections.with_untracked(|sections| {
            let proposal = sections.decisions.proposals.get(&id);
            proposal.is_some_and(|it| standing(sections, it, board.minute.get_untracked()).is_open())
        });
        chosen.set(if open { "open" } else { "decided" });
    });
    view! {
        <div class="screen decisions">
            <Head board />
            {tabbed("decisions", t!("decisions-title"), &tabs, chosen)}
            <ProposeDialog />
            <RecordDialog />
        </div>
    }
}

#[component]
fn Head(board: Board) -> impl IntoView {
    let agreed = format!("/campaign/{}/decisions/agree", board.session.document());
    view! {
        <header class="page-head">
            <div>
                <h1>{t!("decisions-title")}</h1>
                <p class="sub">{t!("decisions-sub")}" "<a href=agreed>{t!("decisions-agreed-link")}</a></p>
            </div>
            <Show when=move || board.may()>
                <div class="cluster">
                    <Button on_press=move |()| board.record(Default::default())>{t!("decisions-record")}</Button>
                    <Button kind=ButtonKind::Primary on_press=move |()| board.propose(Default::default())>
                        <Icon glyph=Glyph::Add />{t!("decisions-propose")}
                    </Button>
                </div>
            </Show>
        </header>
    }
}
