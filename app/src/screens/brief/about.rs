//! What a thread is about: the quoted words, which lead to their passage, or the name of the place.

use super::columns::{Column, Columns};
use super::passage::{bring_into_view, is_shown};
use crate::parts::use_reader;
use crate::screens::address::address;
use crate::session::use_session;
use campaign::model::Thread;
use campaign::view::{Label, Link};
use leptos::prelude::*;

/// Quote or place, to press.
#[component]
pub(super) fn About(
    /// The thread.
    thread: Memo<Thread>,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let columns = expect_context::<Columns>();
    let anchor = Memo::new(move |_| thread.with(|thread| thread.anchor.clone()));
    let label = Memo::new(move |_| {
        anchor.with(|anchor| {
            let language = reader.language.get();
            Label::of(&session.sections(), &anchor.path, language).full(language)
        })
    });
    let jump = move |_| {
        let thread = thread.get_untracked();
        if is_shown(&thread) {
            return bring_into_view(session, &thread);
        }
        if let Some(column) = Column::of_path(&thread.anchor.path) {
            columns.show(column);
            // The column is on the page by the next frame.
            request_animation_frame(move || bring_into_view(session, &thread));
        }
    };
    let in_brief = move || anchor.with(|anchor| anchor.path.starts_with("brief/"));
    let elsewhere = move || address(session, &anchor.with(|anchor| Link::of(&anchor.path)));
    view! {
        {move || match (anchor.with(|anchor| anchor.quote.clone()), in_brief()) {
            (quote, true) if !quote.is_empty() => view! {
                <button type="button" class="thread-quote" title=label on:click=jump>{quote}</button>
            }.into_any(),
            (_, true) => view! { <button type="button" class="act thread-place" on:click=jump>{label}</button> }.into_any(),
            (_, false) => view! { <p><a class="act thread-place" href=elsewhere>{label}</a></p> }.into_any(),
        }}
    }
}
