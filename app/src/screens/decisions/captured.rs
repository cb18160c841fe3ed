//! The inbox of what was captured: each thing is sorted, gets its place with one press, or is put aside.

use super::board::Board;
use crate::parts::{Button, ButtonKind, SelectField};
use crate::screens::seen::mark;
use crate::t;
use campaign::args;
use campaign::command::DecideCommand;
use campaign::model::{
    CaptureId, CaptureKind, CommentId, Decision, Item, ItemId, MarketId, PersonId, SectionId, ThreadId,
};
use campaign::view::captures::{CaptureRow, title_and_all, waiting};
use leptos::prelude::*;

/// The inbox; nothing at all where nothing waits.
#[component]
pub(super) fn Captured() -> impl IntoView {
    let board = expect_context::<Board>();
    let list = board.see(waiting);
    let ids = Memo::new(move |_| list.with(|list| list.iter().map(|row| row.id.clone()).collect::<Vec<_>>()));
    view! {
        <Show when=move || !ids.with(Vec::is_empty)>
            <section aria-labelledby="decisions-captured">
                <h2 id="decisions-captured">{t!("decisions-captured")}</h2>
                <ul class="card rows">
                    <For each=move || ids.get() key=Clone::clone children=move |id| view! { <Line list id /> } />
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn Line(list: Memo<Vec<CaptureRow>>, id: CaptureId) -> impl IntoView {
    let board = expect_context::<Board>();
    let key = StoredValue::new(id.clone());
    let element = id.to_string();
    let row = Memo::new(move |_| list.with(|list| list.iter().find(|row| row.id == id).cloned()));
    let words = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.words.clone())).unwrap_or_default());
    let kind = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.kind)).unwrap_or_default());
    let label = move || board.reader.format("capture-sort", &args! {"title" => title_and_all(&words.get()).0});
    let kinds = Signal::derive(move || {
        let name =
            |kind: CaptureKind| (kind.code().to_owned(), board.reader.text(&format!("capture-kind-{}", kind.code())));
        CaptureKind::ALL.map(name).to_vec()
    });
    let sort = move |code: String| {
        let kind = CaptureKind::parse(&code).unwrap_or_default();
        board.quietly(DecideCommand::Sort(key.get_value(), kind));
    };
    let aside = move |()| {
        board.act(DecideCommand::Dismiss(key.get_value()), "capture-put-aside-done");
    };
    view! {
        <li class="row decision-captured" id=element data-row="" tabindex="-1">
            {move || row.get().map(|row| view! {
                <span>{mark(row.badge.as_ref())}</span>
                <div class="row-text"><p class="decision-why">{row.words}</p><small>{row.who}", "{row.when}</small></div>
            })}
            <Show when=move || board.may()>
                <div class="cluster decision-sorting">
                    <SelectField inline=true label=Signal::derive(label) options=kinds value=Signal::derive(move || kind.get().code().to_owned()) on_commit=sort />
                    {move || place(board, key, words, kind.get())}
                    <Button small=true kind=ButtonKind::Quiet on_press=aside>{t!("capture-put-aside")}</Button>
                </div>
            </Show>
        </li>
    }
}

/// What gives it its place, by what it is.
fn place(board: Board, id: StoredValue<CaptureId>, words: Memo<String>, kind: CaptureKind) -> AnyView {
    match kind {
        CaptureKind::Decision => {
            let press = move |()| {
                let what = words.get_untracked();
                let (what, why) = what
                    .split_once('\n')
                    .map_or((what.clone(), String::new()), |(what, why)| (what.to_owned(), why.trim().to_owned()));
                board.record(Decision { what, why, capture: id.get_value(), ..Decision::default() });
            };
            view! { <Button small=true on_press=press>{t!("capture-to-decision")}</Button> }.into_any()
        }
        CaptureKind::Action => view! { <ToPlan board id words /> }.into_any(),
        CaptureKind::Comment => view! { <ToBrief board id /> }.into_any(),
        CaptureKind::Risk => {
            let href = format!("/campaign/{}/risks#{}", board.session.document(), id.get_value());
            view! { <a href=href>{t!("capture-to-risk")}</a> }.into_any()
        }
    }
}

/// Something to do: exactly one person answers for it.
#[component]
fn ToPlan(board: Board, id: StoredValue<CaptureId>, words: Memo<String>) -> impl IntoView {
    let owner = RwSignal::new(board.session.me.get_value().0);
    let people = Signal::derive(move || board.people());
    let press = move |()| {
        let words = words.get_untracked();
        let (title, note) = title_and_all(&words);
        let market = board.sections.with_untracked(|all| {
            all.people.get(&PersonId(owner.get_untracked())).map(|person| person.market.clone()).unwrap_or_default()
        });
        let item = Item { title, note, market, owner: PersonId(owner.get_untracked()), ..Item::default() };
        let made = ItemId::from_random(board.session.fresh());
        board.act(DecideCommand::MakeItem(id.get_value(), made, Box::new(item)), "capture-placed");
    };
    view! {
        <SelectField inline=true label=t!("capture-owner") options=people value=owner on_commit=move |id| owner.set(id) />
        <Button small=true on_press=press>{t!("capture-to-action")}</Button>
    }
}

/// Something to talk about: where in the brief.
#[component]
fn ToBrief(board: Board, id: StoredValue<CaptureId>) -> impl IntoView {
    let section = RwSignal::new(String::new());
    let parts = Signal::derive(move || board.parts());
    let chosen = Signal::derive(move || {
        let first = || parts.with(|parts| parts.first().map(|(id, _)| id.clone())).unwrap_or_default();
        if section.with(String::is_empty) { first() } else { section.get() }
    });
    let press = move |()| {
        let market = board
            .sections
            .with_untracked(|all| all.people.get(&board.session.me.get_value()).map(|it| it.market.clone()));
        let market = market.filter(|market| !market.is_empty());
        let first = || board.markets().first().map(|(id, _)| MarketId(id.clone()));
        let market = market.or_else(|| untrack(first)).unwrap_or_default();
        let (thread, comment) =
            (ThreadId::from_random(board.session.fresh()), CommentId::from_random(board.session.fresh()));
        let section = SectionId(chosen.get_untracked());
        board.act(DecideCommand::MakeThread(id.get_value(), thread, comment, section, market), "capture-placed");
    };
    view! {
        <SelectField inline=true label=t!("capture-section") options=parts value=chosen on_commit=move |id| section.set(id) />
        <Button small=true on_press=press>{t!("capture-to-comment")}</Button>
    }
}
