//! What the campaign taught, and its closeout.

mod add;
pub(in crate::screens) mod beside;
mod closeout;
mod list;
mod place;

use crate::screens::seen::Seen;
use crate::screens::tabs::{Tab, open_tab, tab_screen};
use crate::session::use_session;
use closeout::Closeout;
use leptos::prelude::*;
use list::Learnings;

static TABS: [Tab; 2] = [
    Tab { name: "list", words: "learnings-tab-list", panel: || view! { <Learnings /> }.into_any() },
    Tab { name: "closeout", words: "learnings-tab-closeout", panel: || view! { <Closeout /> }.into_any() },
];

/// The screen.
#[component]
pub fn LearningsScreen() -> impl IntoView {
    let session = use_session();
    provide_context(Seen::start(session));
    let chosen = open_tab(&TABS);
    tab_screen("learnings", ("learnings-title", "learnings-sub"), &TABS, chosen)
}
