//! The weekly call: the list of meetings, and the room of one of them with its agenda, outcomes and recap.

mod agenda;
mod list;
mod outcomes;
mod people;
mod plan;
mod recap;
mod room;
mod settings;
mod timer;

use crate::screens::seen::Seen;
use crate::session::use_session;
use campaign::model::MeetingId;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use list::Meetings;
use room::RoomView;

/// The screen: all meetings, or one.
#[component]
pub fn SyncScreen() -> impl IntoView {
    let session = use_session();
    provide_context(Seen::start(session));
    let query = use_query_map();
    let open = Memo::new(move |_| {
        let named = query.with(|query| query.get("meeting")).map(MeetingId)?;
        session.meetings.with(|all| all.get(&named).is_some_and(|one| !one.archived)).then_some(named)
    });
    move || match open.get() {
        Some(id) => view! { <RoomView id /> }.into_any(),
        None => view! { <Meetings /> }.into_any(),
    }
}
