//! Feedback: what creators handed in and what goes back, promised answers, handoffs, and who waits for whom.

mod cadence_add;
mod cadences;
mod choices;
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

use crate::screens::seen::Seen;
use crate::screens::tabs::{Tab, open_tab, tab_screen};
use crate::session::use_session;
use crate::t;
use campaign::model::ItemId;
use handoffs::HandoffsTab;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use list::SubmissionTable;
use pace::PaceTable;
use page::FeedbackPageView;
use promises::PromisesTab;
use waiting::WaitingTab;

/// The screen: four lists, or one deliverable.
#[component]
pub fn FeedbackScreen() -> impl IntoView {
    let session = use_session();
    provide_context(Seen::start(session));
    let tabs = [
        Tab { name: "work", words: t!("feedback-tab-work"), panel: || view! { <SubmissionTable /> }.into_any() },
        Tab { name: "promises", words: t!("feedback-tab-promises"), panel: || view! { <PromisesTab /> }.into_any() },
        Tab { name: "handoffs", words: t!("feedback-tab-handoffs"), panel: || view! { <HandoffsTab /> }.into_any() },
        Tab {
            name: "waiting",
            words: t!("feedback-tab-waiting"),
            panel: || view! { <WaitingTab /><PaceTable /> }.into_any(),
        },
    ];
    let chosen = open_tab(&tabs);
    let query = use_query_map();
    let open = Memo::new(move |_| {
        let named = query.with(|query| query.get("item")).map(ItemId)?;
        session.timeline.with(|items| items.get(&named).is_some_and(|item| !item.archived)).then_some(named)
    });
    move || match open.get() {
        Some(id) => view! { <FeedbackPageView id /> }.into_any(),
        None => tab_screen("feedback", t!("feedback-title"), t!("feedback-sub"), &tabs, chosen),
    }
}
