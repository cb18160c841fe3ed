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

use crate::parts::{Button, ButtonKind, Glyph, Icon, TabPanel, Tabs};
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

const GROUP: &str = "decisions";
const TABS: [&str; 6] = ["open", "decided", "assumptions", "budget", "why", "daily"];

/// The screen.
#[component]
pub fn DecisionsScreen() -> impl IntoView {
    let board = Board::start(use_session());
    provide_context(board);
    let query = use_query_map();
    let chosen = RwSignal::new(TABS[0]);
    // A link from elsewhere opens the list it speaks of.
    Effect::new(move |_| {
        if let Some(id) = query.with(|query| query.get("proposal")) {
            let open = board.sections.with_untracked(|sections| {
                let proposal = sections.decisions.proposals.get(&ProposalId(id));
                proposal.is_some_and(|it| standing(sections, it, board.minute.get_untracked()).is_open())
            });
            return chosen.set(if open { TABS[0] } else { TABS[1] });
        }
        let named = query.with(|query| query.get("show"));
        if let Some(tab) = TABS.into_iter().find(|tab| named.as_deref() == Some(*tab)) {
            chosen.set(tab);
        }
    });
    let tabs = vec![
        (TABS[0], t!("decisions-tab-open").into()),
        (TABS[1], t!("decisions-tab-decided").into()),
        (TABS[2], t!("decisions-tab-assumptions").into()),
        (TABS[3], t!("decisions-tab-budget").into()),
        (TABS[4], t!("decisions-tab-why").into()),
        (TABS[5], t!("decisions-tab-daily").into()),
    ];
    view! {
        <div class="screen decisions">
            <Head board />
            <Tabs group=GROUP label=t!("decisions-title") tabs chosen />
            <TabPanel group=GROUP key=TABS[0] chosen><OpenTab /></TabPanel>
            <TabPanel group=GROUP key=TABS[1] chosen><DecidedTab /></TabPanel>
            <TabPanel group=GROUP key=TABS[2] chosen><AssumptionsTab /></TabPanel>
            <TabPanel group=GROUP key=TABS[3] chosen><BudgetTab /></TabPanel>
            <TabPanel group=GROUP key=TABS[4] chosen><WhyTab /></TabPanel>
            <TabPanel group=GROUP key=TABS[5] chosen><DailyLog /></TabPanel>
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
