//! The daily log: fifteen minutes before the end of a market's day, by that market's clock. The draft comes from
//! history; a person keeps, deletes and edits its bullets.

use super::board::Board;
use super::daily_draft::DraftList;
use crate::parts::{Button, ButtonKind, Empty, Flag, Glyph, SelectField, Tone};
use crate::screens::seen::mark;
use crate::t;
use campaign::args;
use campaign::model::MarketId;
use campaign::time::Instant;
use campaign::view::daily::{DayRow, MINUTES, MarketDay, day, logs};
use leptos::prelude::*;

/// The tab.
#[component]
pub fn DailyLog() -> impl IntoView {
    let board = expect_context::<Board>();
    let chosen = RwSignal::new(String::new());
    let markets = Signal::derive(move || board.markets());
    let market = Memo::new(move |_| {
        let own = board.sections.with(|sections| board.person(sections).market);
        let known = |id: &String| markets.with(|markets| markets.iter().any(|(known, _)| known == id));
        let first = || markets.with(|markets| markets.first().map(|(id, _)| id.clone()));
        let found = [chosen.get(), own.0].into_iter().find(known).or_else(first);
        MarketId(found.unwrap_or_default())
    });
    let today = Memo::new(move |_| board.sections.with(|sections| day(sections, &market.get(), board.minute.get())));
    let list = board.see(logs);
    let ids = Memo::new(move |_| list.with(|list| list.iter().map(|row| row.id.clone()).collect::<Vec<_>>()));
    // The draft begins anew with another market or another day, and not with every minute.
    let drafted =
        Memo::new(move |_| today.with(|day| day.as_ref().map(|day| (day.badge.id.clone(), day.date, day.begins))));
    let row = move |id| list.with_untracked(|list| list.iter().find(|row| row.id == id).cloned()).map(logged);
    view! {
        <div class="stack">
            <SelectField label=t!("daily-market") options=markets value=Signal::derive(move || market.get().0) on_commit=move |id| chosen.set(id) />
            {move || today.get().map(|day| ends(board, &day))}
            {move || match drafted.get() {
                Some((market, date, begins)) => view! { <Timer board /><DraftList market date begins /> }.into_any(),
                None => view! { <Empty glyph=Glyph::Clock title=t!("daily-none") /> }.into_any(),
            }}
            <Show when=move || !ids.with(Vec::is_empty)>
                <section aria-labelledby="daily-logs">
                    <h2 id="daily-logs">{t!("daily-logs")}</h2>
                    <div class="stack"><For each=move || ids.get() key=Clone::clone children=row /></div>
                </section>
            </Show>
        </div>
    }
}

/// When the market's day ends, and whether it is time.
fn ends(board: Board, day: &MarketDay) -> AnyView {
    let when = board.reader.printer().yours(day.closes, day.badge.zone);
    let words = board.reader.format("daily-ends", &args! {"market" => &day.badge.name, "when" => when});
    let due = day.is_due(board.minute.get());
    let written = day.log.is_some();
    view! {
        <p>
            {words}
            {due.then(|| view! { " "<Flag tone=Tone::Accent>{t!("daily-due")}</Flag> })}
            {written.then(|| view! { " "<Flag tone=Tone::Good>{t!("daily-written")}</Flag> })}
        </p>
    }
    .into_any()
}

/// Fifteen minutes, counted down by the minute so that nobody is hurried.
#[component]
fn Timer(board: Board) -> impl IntoView {
    let begun = RwSignal::new(None::<Instant>);
    let left = Memo::new(move |_| begun.get().map(|begun| MINUTES - board.reader.now.get().minutes_since(begun)));
    let words = move || match left.get() {
        Some(count) if count > 0 => board.reader.format("daily-left", &args! {"count" => count}),
        Some(_) => board.reader.text("daily-over"),
        None => String::new(),
    };
    let begin = move |()| begun.set(Some(board.reader.now.get_untracked()));
    view! {
        <div class="cluster">
            <Button small=true kind=ButtonKind::Quiet on_press=begin>
                {move || if begun.get().is_some() { t!("daily-again").get() } else { t!("daily-begin").get() }}
            </Button>
            <span role="timer" aria-live="off">{words}</span>
        </div>
    }
}

/// One earlier day.
fn logged(row: DayRow) -> AnyView {
    let bullets: Vec<_> = row.bullets.into_iter().map(|bullet| view! { <li>{bullet}</li> }).collect();
    view! {
        <article class="card pad">
            <h3 class="decision-who">{mark(row.badge.as_ref())}{row.day}</h3>
            <ul>{bullets}</ul>
            <small>{row.by}</small>
        </article>
    }
    .into_any()
}
