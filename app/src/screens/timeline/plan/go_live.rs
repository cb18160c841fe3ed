//! Moving a go-live: the new dates, everything that goes with them and everything that stays, before one press.

use super::proposals::{MoveWords, Reason};
use super::sheet::Sheet;
use crate::parts::{Button, ButtonKind, Dialog, Flag, WhenField, use_reader};
use crate::session::{Notice, use_session};
use crate::t;
use campaign::args;
use campaign::command::{Command, PlanCommand};
use campaign::model::{BaselineId, MarketId};
use campaign::plan::{Move, moves_if, stays_if};
use campaign::time::{StoredDeadline, Zone};
use campaign::view::plan::{MoveLine, lines};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The go-lives as they are being set; only those that change.
type Lives = RwSignal<BTreeMap<MarketId, StoredDeadline>>;

/// The button and its dialog.
#[component]
pub(super) fn MoveGoLive(sheet: Sheet) -> impl IntoView {
    let session = use_session();
    let (open, reason) = (RwSignal::new(false), RwSignal::new(String::new()));
    let lives: Lives = RwSignal::new(BTreeMap::new());
    let go = move |()| {
        let lives_now: Vec<_> = lives.get_untracked().into_iter().collect();
        let baseline = BaselineId::from_random(session.fresh());
        let command = PlanCommand::MoveGoLive { lives: lives_now, reason: reason.get_untracked(), baseline };
        if session.dispatch(Command::Plan(command)) {
            open.set(false);
            session.notice.set(Some(Notice { undo: true, ..Notice::good("planner-moved") }));
        }
    };
    let begin = move |()| {
        lives.set(BTreeMap::new());
        reason.set(String::new());
        open.set(true);
    };
    let still = Signal::derive(move || lives.with(BTreeMap::is_empty));
    let footer = move || {
        view! { <Button kind=ButtonKind::Primary on_press=go disabled=still>{t!("planner-move-do")}</Button> }
    };
    view! {
        <Button on_press=begin>{t!("planner-move")}</Button>
        <Dialog open title=t!("planner-move") wide=true footer=footer>
            <div class="form">
                {move || untrack(|| sheet.markets()).into_iter().map(|(id, name, zone)| view! { <Live id name zone lives /> }).collect_view()}
                <Reason value=reason />
                <Outcome sheet lives />
            </div>
        </Dialog>
    }
}

/// The go-live of one market.
#[component]
fn Live(id: MarketId, name: String, zone: Zone, lives: Lives) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let id = StoredValue::new(id);
    let now = move || session.markets.with(|all| all.get(&id.get_value()).and_then(|market| market.go_live.clone()));
    let value = Signal::derive(move || lives.with(|lives| lives.get(&id.get_value()).cloned()).or_else(now));
    let commit = move |due: Option<StoredDeadline>| {
        lives.update(|lives| match due.filter(|due| untrack(now).as_ref() != Some(due)) {
            Some(due) => drop(lives.insert(id.get_value(), due)),
            None => drop(lives.remove(&id.get_value())),
        });
    };
    view! { <WhenField label=move || reader.format("plan-go-live", &args! {"market" => &name}) value zone=Signal::derive(move || zone) on_commit=commit /> }
}

/// What happens then: moves with it, is proposed, stays.
#[component]
fn Outcome(sheet: Sheet, lives: Lives) -> impl IntoView {
    let outcome = Memo::new(move |_| {
        let lives: Vec<_> = lives.get().into_iter().collect();
        let (person, minute) = (sheet.person.get(), sheet.minute.get());
        sheet.sections.with(|sections| {
            let moves = if lives.is_empty() { Vec::new() } else { moves_if(sections, &lives) };
            let stay = if lives.is_empty() { Vec::new() } else { stays_if(sections, &lives) };
            let some = |wanted: &dyn Fn(&Move) -> bool| {
                let chosen: Vec<Move> = moves.iter().filter(|one| wanted(one)).cloned().collect();
                lines(sections, &chosen, &person, minute)
            };
            [
                some(&|one| one.follows(sections)),
                some(&|one| !one.pinned && !one.follows(sections)),
                lines(sections, &stay, &person, minute),
            ]
        })
    });
    let none = move || lives.with(BTreeMap::is_empty);
    let nothing = move || outcome.with(|all| all.iter().all(Vec::is_empty));
    view! {
        <div aria-live="polite">
            <Show when=none><p class="hint">{t!("planner-move-hint")}</p></Show>
            <Show when=move || !none() && nothing()><p class="hint">{t!("planner-move-alone")}</p></Show>
            {move || {
                let [with, proposed, stay] = outcome.get();
                view! {
                    <Group key="planner-move-with" lines=with />
                    <Group key="planner-move-proposed" lines=proposed />
                    <Group key="planner-move-stay" lines=stay />
                }
            }}
        </div>
    }
}

#[component]
fn Group(key: &'static str, lines: Vec<MoveLine>) -> impl IntoView {
    let reader = use_reader();
    (!lines.is_empty()).then(|| {
        let count = lines.len();
        let row = |line: MoveLine| {
            let pinned = line.pinned.then(|| view! { <span class="push"><Flag>{t!("plan-pinned")}</Flag></span> });
            view! { <li><MoveWords line />{pinned}</li> }
        };
        view! {
            <div class="plan-group">
                <h3>{move || reader.format(key, &args! {"count" => count})}</h3>
                <ul class="plan-list" role="list">{lines.into_iter().map(row).collect_view()}</ul>
            </div>
        }
    })
}
