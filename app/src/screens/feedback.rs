//! Feedback: what creators handed in and what goes back, promised answers, handoffs, and who waits for whom.

mod cadence_add;
mod cadences;
mod desk;
mod handoff_add;
mod handoffs;
mod list;
mod pace;
mod page;
mod point;
mod promise_add;
mod promise_move;
mod promises;
mod received;
mod say;
mod send;
mod waiting;

use crate::parts::{TabPanel, Tabs};
use crate::session::use_session;
use crate::t;
use campaign::model::ItemId;
use desk::Desk;
use handoffs::HandoffsTab;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use list::SubmissionTable;
use pace::PaceTable;
use page::FeedbackPageView;
use promises::PromisesTab;
use waiting::WaitingTab;

const GROUP: &str = "feedback";
const TABS: [&str; 4] = ["work", "promises", "handoffs", "waiting"];

/// The screen: four lists, or one deliverable.
#[component]
pub fn FeedbackScreen() -> impl IntoView {
    let session = use_session();
    provide_context(Desk::start(session));
    let query = use_query_map();
    let chosen = RwSignal::new(TABS[0]);
    // A link from elsewhere opens the list it speaks of.
    Effect::new(move |_| {
        let named = query.with(|query| query.get("show"));
        if let Some(tab) = TABS.into_iter().find(|tab| named.as_deref() == Some(*tab)) {
            chosen.set(tab);
        }
    });
    let open = Memo::new(move |_| {
        let named = query.with(|query| query.get("item")).map(ItemId)?;
        session.timeline.with(|items| items.get(&named).is_some_and(|item| !item.archived)).then_some(named)
    });
    move || match open.get() {
        Some(id) => view! { <FeedbackPageView id /> }.into_any(),
        None => view! { <Lists chosen /> }.into_any(),
    }
}

/// The four lists.
#[component]
fn Lists(chosen: RwSignal<&'static str>) -> impl IntoView {
    let tabs = vec![
        (TABS[0], t!("feedback-tab-work").into()),
        (TABS[1], t!("feedback-tab-promises").into()),
        (TABS[2], t!("feedback-tab-handoffs").into()),
        (TABS[3], t!("feedback-tab-waiting").into()),
    ];
    view! {
        <div class="screen feedback">
            <header class="page-head">
                <div><h1>{t!("feedback-title")}</h1><p class="sub">{t!("feedback-sub")}</p></div>
            </header>
            <Tabs group=GROUP label=t!("feedback-title") tabs chosen />
            <TabPanel group=GROUP key=TABS[0] chosen><SubmissionTable /></TabPanel>
            <TabPanel group=GROUP key=TABS[1] chosen><PromisesTab /></TabPanel>
            <TabPanel group=GROUP key=TABS[2] chosen><HandoffsTab /></TabPanel>
            <TabPanel group=GROUP key=TABS[3] chosen><WaitingTab /><PaceTable /></TabPanel>
        </div>
    }
}
