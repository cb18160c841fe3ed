//! The margin: the threads about one section, or about places that are on no section of the page.

use super::filter::ThreadFilter;
use super::thread::ThreadCard;
use crate::parts::use_reader;
use crate::session::use_session;
use crate::t;
use campaign::model::{Thread, ThreadId};
use leptos::prelude::*;

/// The threads whose anchor lies under a prefix, open ones first.
#[component]
pub(super) fn Margin(
    /// Beginning of the anchors' paths.
    #[prop(into)]
    prefix: String,
) -> impl IntoView {
    let reader = use_reader();
    let ids = shown(move |thread| thread.anchor.path.starts_with(&prefix));
    view! {
        <Show when=move || !ids.with(Vec::is_empty)>
            <div class="margin" role="group" aria-label=move || reader.text("brief-threads")>
                <For each=move || ids.get() key=Clone::clone children=|id| view! { <ThreadCard id /> } />
            </div>
        </Show>
    }
}

/// The threads about everything that is not on this page: dates, creators, the campaign.
#[component]
pub(super) fn OtherThreads() -> impl IntoView {
    let ids = shown(|thread| !thread.anchor.path.starts_with("brief/"));
    view! {
        <Show when=move || !ids.with(Vec::is_empty)>
            <section class="brief-section" aria-labelledby="other-threads">
                <div class="brief-section-head"><h2 id="other-threads">{t!("brief-threads-others")}</h2></div>
                <div class="margin wide">
                    <For each=move || ids.get() key=Clone::clone children=|id| view! { <ThreadCard id /> } />
                </div>
            </section>
        </Show>
    }
}

/// Which threads belong here and pass the reader's filter.
fn shown(belongs: impl Fn(&Thread) -> bool + Send + Sync + 'static) -> Memo<Vec<ThreadId>> {
    let session = use_session();
    let filter = expect_context::<ThreadFilter>();
    Memo::new(move |_| {
        session.threads.with(|threads| {
            let mut list: Vec<(&ThreadId, &Thread)> =
                threads.iter().filter(|(_, thread)| belongs(thread) && filter.shows(thread)).collect();
            list.sort_by_key(|(id, thread)| (!thread.is_open(), thread.at, (*id).clone()));
            list.into_iter().map(|(id, _)| id.clone()).collect::<Vec<_>>()
        })
    })
}
