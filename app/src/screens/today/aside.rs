//! Beside the news: what is waiting, and the hours everybody shares.

use super::morning::Morning;
use super::together::Together;
use crate::parts::{Flag, Row, Rows, Tone, use_reader};
use crate::screens::address::address;
use crate::screens::seen::mark_or_across;
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::view::today::{Today, Waiting};
use leptos::prelude::*;

/// A sentence's key, what it counts, and the screen that shows it.
type Count = (&'static str, fn(&Today) -> usize, &'static str);

/// The column.
#[component]
pub(super) fn Aside(morning: Morning) -> impl IntoView {
    let reader = use_reader();
    let counts: [Count; 6] = [
        ("today-overdue", |today| today.overdue, "timeline"),
        ("today-due-soon", |today| today.due_soon, "timeline"),
        ("today-unowned", |today| today.unowned, "overview#launch"),
        ("today-doubly-owned", |today| today.doubly_owned, "overview#launch"),
        ("today-open-threads", |today| today.open_threads, "brief"),
        ("today-without-contact", |today| today.without_contact, "creators"),
    ];
    let session = use_session();
    let line = move |(key, count, place): Count| {
        let count = Memo::new(move |_| morning.today.with(count));
        view! {
            <Show when=move || { count.get() > 0 }>
                <Row>
                    <div class="row-text">
                        <a class="row-link" href=format!("/campaign/{}/{place}", session.document())>
                            {move || reader.format(key, &args! {"count" => count.get()})}
                        </a>
                    </div>
                </Row>
            </Show>
        }
    };
    let any = move || morning.today.with(|today| counts.iter().any(|(_, count, _)| count(today) > 0));
    view! {
        <aside class="page-aside" aria-label=t!("today-aside")>
            <Show when=any>
                <h2>{t!("today-waiting")}</h2>
                <div class="waiting-on"><Rows dense=true>{counts.map(line).collect_view()}</Rows></div>
            </Show>
            <WaitingOn morning />
            <Together morning />
        </aside>
    }
}

/// Who owes what next, by name.
#[component]
fn WaitingOn(morning: Morning) -> impl IntoView {
    let list = Memo::new(move |_| morning.attention.with(|attention| attention.owed.clone()));
    view! {
        <Show when=move || !list.with(Vec::is_empty)>
            <h2 id="due-others">{t!("today-due-others")}</h2>
            <div class="waiting-on" role="group" aria-labelledby="due-others">
                <Rows dense=true>
                    <For
                        each=move || list.get()
                        key=|one| (one.link.clone(), one.title.clone(), one.who.clone(), one.when.clone(), one.distance.clone())
                        children=|one| view! { <WaitingRow one /> }
                    />
                </Rows>
            </div>
        </Show>
    }
}

#[component]
fn WaitingRow(one: Waiting) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let href = address(session, &one.link);
    let who = one.who;
    let tone = if one.late { Tone::Bad } else { Tone::Plain };
    view! {
        <Row>
            {mark_or_across(one.badge.as_ref())}
            <div class="row-text">
                <p><a class="row-link" href=href>{one.title}</a></p>
                <small>{move || if who.is_empty() { reader.text("today-nobody") } else { who.clone() }}", "{one.when}</small>
                <Flag tone>{one.distance}</Flag>
            </div>
        </Row>
    }
}
