//! Beside the news: what is waiting, and the hours everybody shares.

use super::morning::Morning;
use super::news::mark;
use crate::parts::{Flag, Row, Rows, Tone, use_reader};
use crate::screens::address::address;
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::model::markets_in_order;
use campaign::time::{WorkingCalendar, next_change, shared_windows};
use campaign::view::today::{Today, Waiting};
use leptos::prelude::*;

/// The column.
#[component]
pub(super) fn Aside(morning: Morning) -> impl IntoView {
    let reader = use_reader();
    let counts: [(&'static str, fn(&Today) -> usize, &'static str); 5] = [
        ("today-overdue", |today| today.overdue, "timeline"),
        ("today-due-soon", |today| today.due_soon, "timeline"),
        ("today-unowned", |today| today.unowned, "timeline"),
        ("today-open-threads", |today| today.open_threads, "brief"),
        ("today-without-contact", |today| today.without_contact, "creators"),
    ];
    let session = use_session();
    let line = move |(key, count, place): (&'static str, fn(&Today) -> usize, &'static str)| {
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
            <SharedHours />
        </aside>
    }
}

/// Who owes what next, by name.
#[component]
fn WaitingOn(morning: Morning) -> impl IntoView {
    let list = morning.waiting;
    view! {
        <Show when=move || !list.with(Vec::is_empty)>
            <h2 id="waiting-on">{t!("today-waiting-on")}</h2>
            <div class="waiting-on" role="group" aria-labelledby="waiting-on">
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
            {mark(one.badge)}
            <div class="row-text">
                <p><a class="row-link" href=href>{one.title}</a></p>
                <small>{move || if who.is_empty() { reader.text("today-nobody") } else { who.clone() }}", "{one.when}</small>
            </div>
            <span class="row-end"><Flag tone>{one.distance}</Flag></span>
        </Row>
    }
}

/// When all markets work at the same time today, and when that changes.
#[component]
fn SharedHours() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let calendars = Memo::new(move |_| {
        session.markets.with(|markets| {
            markets_in_order(markets)
                .into_iter()
                .map(|(_, market)| market.profile.calendar())
                .collect::<Vec<WorkingCalendar>>()
        })
    });
    let today = Memo::new(move |_| reader.zone.get().civil(reader.now.get()).date());
    let words = move || {
        let (calendars, zone, date) = (calendars.get(), reader.zone.get(), today.get());
        let printer = reader.printer();
        match shared_windows(&calendars, zone, date).first() {
            None => reader.text("today-window-none"),
            Some(window) => {
                let hours = format!("{}–{}", printer.clock(window.from), printer.clock(window.to));
                reader.format("today-window", &args! {"hours" => hours})
            }
        }
    };
    let change = move || {
        let (day, minutes) = next_change(&calendars.get(), reader.zone.get(), today.get())?;
        let language = reader.language.get();
        let day = language.civil_day(day.at(campaign::time::CivilTime::MIDNIGHT), true);
        let length = language.duration(minutes * 60_000);
        Some(reader.format("today-window-changes", &args! {"day" => day, "length" => length}))
    };
    view! {
        <Show when=move || calendars.with(|all| all.len() > 1)>
            <h2>{t!("today-window-title")}</h2>
            <div class="card pad today-window"><p>{words}</p><p class="sub">{change}</p></div>
        </Show>
    }
}
