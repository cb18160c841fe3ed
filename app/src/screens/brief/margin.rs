//! The margin: the threads about one section, or about places that are on no section of the page.

use super::thread::ThreadCard;
use crate::parts::use_reader;
use crate::session::use_session;
use campaign::model::{Thread, ThreadId};
use leptos::prelude::*;

/// The threads whose anchor lies under a prefix, open ones first; with `others`, those about anything else
/// in the brief.
#[component]
pub(super) fn Margin(
    /// Beginning of the anchors' paths.
    #[prop(into, optional)]
    prefix: String,
    /// Those about adaptations and other places instead.
    #[prop(optional)]
    others: bool,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let belongs = move |thread: &Thread| match others {
        true => !thread.anchor.path.starts_with("brief/sections/"),
        false => thread.anchor.path.starts_with(&prefix),
    };
    let ids = Memo::new(move |_| {
        session.threads.with(|threads| {
            let mut list: Vec<(&ThreadId, &Thread)> =
                threads.iter().filter(|(_, thread)| !thread.archived && belongs(thread)).collect();
            list.sort_by_key(|(id, thread)| (!thread.is_open(), thread.at, (*id).clone()));
            list.into_iter().map(|(id, _)| id.clone()).collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || !ids.with(Vec::is_empty)>
            <aside class="margin" aria-label=move || reader.text(if others { "brief-threads-others" } else { "brief-threads" })>
                <For each=move || ids.get() key=Clone::clone children=|id| view! { <ThreadCard id /> } />
            </aside>
        </Show>
    }
}
