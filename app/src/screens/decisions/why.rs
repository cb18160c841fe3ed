//! The recorder's queue: changes without a why, each with one line to say it. It empties as whys are added.

use super::board::Board;
use crate::parts::{Button, ButtonKind, Empty, Glyph, TextField};
use crate::screens::seen::mark;
use crate::t;
use campaign::args;
use campaign::view::recorder::{GapRow, queue};
use leptos::prelude::*;

/// The tab.
#[component]
pub(super) fn WhyTab() -> impl IntoView {
    let board = expect_context::<Board>();
    let list = Memo::new(move |_| {
        let history = board.session.history();
        board.sections.with(|sections| queue(sections, &history, &board.person(sections), board.minute.get()))
    });
    let keys = Memo::new(move |_| list.with(|list| list.iter().map(|row| row.key.clone()).collect::<Vec<_>>()));
    let count = move || board.reader.format("recorder-count", &args! {"count" => keys.with(Vec::len)});
    view! {
        <Show
            when=move || !keys.with(Vec::is_empty)
            fallback=|| view! { <Empty glyph=Glyph::Check title=t!("recorder-empty-title") text=t!("recorder-empty") /> }
        >
            <p role="status">{count}</p>
            <ul class="card rows">
                <For each=move || keys.get() key=Clone::clone children=move |key| view! { <Line list key=key /> } />
            </ul>
        </Show>
    }
}

#[component]
fn Line(list: Memo<Vec<GapRow>>, key: String) -> impl IntoView {
    let board = expect_context::<Board>();
    let row = Memo::new(move |_| list.with(|list| list.iter().find(|row| row.key == key).cloned()));
    let (words, wrong) = (RwSignal::new(String::new()), RwSignal::new(None));
    let label = Signal::derive(move || {
        let title = row.with(|row| row.as_ref().map(|row| row.title.clone())).unwrap_or_default();
        board.reader.format("recorder-why-of", &args! {"title" => title})
    });
    let typed = move |said: String| {
        wrong.set(None);
        words.set(said);
    };
    let send = move |()| {
        let said = words.get_untracked();
        wrong.set(board.missing(said.trim().is_empty(), "recorder-missing"));
        let Some(row) = row.get_untracked().filter(|_| !said.trim().is_empty()) else { return };
        board.session.finish_typing();
        board.act(row.answer(&said, board.session.fresh()), "decisions-done-why");
    };
    view! {
        <li class="row" data-row="" tabindex="-1">
            {move || row.get().map(|row| {
                let link = board.link((row.says, row.link));
                view! {
                    <span>{mark(row.badge.as_ref())}</span>
                    <div class="row-text"><p>{link}</p><small>{row.when}</small></div>
                }
            })}
            <Show when=move || board.may()>
                <div class="decision-answer">
                    <TextField label=label value=words on_commit=typed on_typing=Callback::new(typed) error=wrong />
                    <Button small=true kind=ButtonKind::Primary on_press=send>{t!("recorder-send")}</Button>
                </div>
            </Show>
        </li>
    }
}
