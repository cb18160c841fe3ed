//! What the campaign taught, and its closeout.

mod add;
pub(in crate::screens) mod beside;
mod closeout;
mod list;
mod place;

use crate::screens::seen::Seen;
use crate::screens::tabs::{Tab, open_tab, tab_screen};
use crate::session::use_session;
use crate::t;
use closeout::Closeout;
use leptos::prelude::*;
use list::Learnings;

/// The screen.
#[component]
pub fn LearningsScreen() -> impl IntoView {
    let session = use_session();
    provide_context(Seen::start(session));
    let tabs = [
        Tab { name: "list", words: t!("learnings-tab-list"), panel: || view! { <Learnings /> }.into_any() },
        Tab { name: "closeout", words: t!("learnings-tab-closeout"), panel: || view! { <Closeout /> }.into_any() },
    ];
    let chosen = open_tab(&tabs);
    tab_screen("learnings", t!("learnings-title"), t!("learnings-sub"), &tabs, chosen)
}
