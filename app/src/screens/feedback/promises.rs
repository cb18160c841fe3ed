//! Promised answers: who answers what by when, on both clocks; begun, given, or put off with a new time.

use super::cadences::Cadences;
use super::promise_add::AddPromise;
use super::promise_move::MovePromise;
use crate::parts::{Button, ButtonKind, Empty, Flag, Glyph, Icon, Listing, Tone};
use crate::screens::address::address;
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::args;
use campaign::command::{PromiseCommand, WatchCommand};
use campaign::language::capitalised;
use campaign::model::PromiseId;
use campaign::view::promises::{PromiseRow, promises};
use leptos::prelude::*;

/// The list, the weekly feedback, and the forms.
#[component]
pub(super) fn PromisesTab() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let list = seen.see(promises);
    let ids = Memo::new(move |_| list.with(|list| list.iter().map(|row| row.id.clone()).collect::<Vec<_>>()));
    let (adding, moving) = (RwSignal::new(false), RwSignal::new(None));
    view! {
        <Listing
            title=t!("feedback-promises")
            add=t!("feedback-promise-add")
            kind=ButtonKind::Primary
            may=Signal::derive(move || seen.may())
            adding
            empty=Signal::derive(move || ids.with(Vec::is_empty))
            nothing=|| view! { <Empty glyph=Glyph::Clock title=t!("feedback-promises-empty-title") text=t!("feedback-promises-empty") /> }
        >
            <For each=move || ids.get() key=Clone::clone children=move |id| view! { <PromiseLine list id moving /> } />
        </Listing>
        <AddPromise open=adding />
        <MovePromise moving />
        <Cadences />
    }
}

#[component]
fn PromiseLine(list: Memo<Vec<PromiseRow>>, id: PromiseId, moving: RwSignal<Option<PromiseId>>) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let (element, key) = (id.to_string(), StoredValue::new(id.clone()));
    let row = Memo::new(move |_| list.with(|list| list.iter().find(|row| row.id == id).cloned()));
    let open = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.open)));
    let may_begin = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.at_risk && row.mine)));
    let name = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.what.clone())).unwrap_or_default());
    let act = move |command: PromiseCommand, done| {
        seen.act(WatchCommand::Promise(command), done);
    };
    let record = move || seen.new_record();
    let begin = move |()| act(PromiseCommand::Start(key.get_value(), record()), "feedback-promise-begun");
    let keep = move |()| act(PromiseCommand::Keep(key.get_value(), record(), String::new()), "feedback-promise-done");
    let archive = move |()| act(PromiseCommand::Archive(key.get_value()), "feedback-promise-archived");
    view! {
        <li class="row feedback-row" id=element data-row="" tabindex="-1" aria-label=name>
            {move || row.get().map(|row| facts(seen, row))}
            <Show when=move || seen.may() && open.get()>
                <div class="feedback-actions cluster">
                    <Show when=move || may_begin.get()>
                        <Button small=true on_press=begin>{t!("feedback-promise-begin")}</Button>
                    </Show>
                    <Button small=true on_press=keep>{t!("feedback-promise-keep")}</Button>
                    <Button small=true on_press=move |()| moving.set(Some(key.get_value()))>{t!("feedback-promise-move")}</Button>
                    <Button small=true kind=ButtonKind::Quiet on_press=archive>{t!("feedback-promise-archive")}</Button>
                </div>
            </Show>
        </li>
    }
}

fn facts(seen: Seen, row: PromiseRow) -> AnyView {
    let tone = match (row.open, row.late) {
        (false, _) => Tone::Good,
        (_, true) => Tone::Bad,
        _ => Tone::Plain,
    };
    let title = match &row.link {
        Some(link) => view! { <a href=address(seen.session, link)>{row.what.clone()}</a> }.into_any(),
        None => row.what.clone().into_any(),
    };
    let from_to = seen.reader.format("feedback-promise-who", &args! {"by" => &row.by, "to" => &row.to});
    view! {
        <span>{mark(row.badge.as_ref())}</span>
        <div class="row-text">
            <b>{title}</b>
            <p>{from_to}</p>
            <p class="cluster"><Flag tone>{capitalised(&row.says)}</Flag><span>{row.yours}</span>{row.countdown.map(|it| view! { <small>{it}</small> })}</p>
            <small>{seen.reader.format("feedback-promise-theirs", &args! {"when" => row.theirs})}</small>
            {row.slips.map(|words| view! { <small>{words}</small> })}
            {row.warning.map(|words| view! { <p class="feedback-warning"><Icon glyph=Glyph::Warning />{words}</p> })}
            {row.at_risk.then(|| view! { <p class="feedback-warning"><Icon glyph=Glyph::Warning />{t!("feedback-promise-risk")}</p> })}
            {row.draft.map(|words| view! { <blockquote class="feedback-draft">{words}</blockquote> })}
        </div>
    }
    .into_any()
}
