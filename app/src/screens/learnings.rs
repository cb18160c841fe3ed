//! What the campaign taught, and its closeout.

mod add;
pub(in crate::screens) mod beside;
mod closeout;
mod list;
mod place;

use crate::parts::{TabPanel, Tabs};
use crate::screens::sync::hall::Hall;
use crate::session::use_session;
use crate::t;
use closeout::Closeout;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use list::Learnings;

const GROUP: &str = "learnings";
const TABS: [&str; 2] = ["list", "closeout"];

/// The screen.
#[component]
pub fn LearningsScreen() -> impl IntoView {
    let session = use_session();
    provide_context(Hall::start(session));
    let query = use_query_map();
    let chosen = RwSignal::new(TABS[0]);
    Effect::new(move |_| {
        let named = query.with(|query| query.get("show"));
        if let Some(tab) = TABS.into_iter().find(|tab| named.as_deref() == Some(*tab)) {
            chosen.set(tab);
        }
    });
    let tabs = vec![(TABS[0], t!("learnings-tab-list").into()), (TABS[1], t!("learnings-tab-closeout").into())];
    view! {
        <div class="screen learnings">
            <header class="page-head">
                <div><h1>{t!("learnings-title")}</h1><p class="sub">{t!("learnings-sub")}</p></div>
            </header>
            <Tabs group=GROUP label=t!("learnings-title") tabs chosen />
            <TabPanel group=GROUP key=TABS[0] chosen><Learnings /></TabPanel>
            <TabPanel group=GROUP key=TABS[1] chosen><Closeout /></TabPanel>
        </div>
    }
}
