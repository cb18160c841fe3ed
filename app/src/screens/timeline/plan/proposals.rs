//! Dates the plan would move: old and new in words, taken one by one or all at once, with a reason where there is one.

use super::sheet::about;
use crate::parts::{Button, ButtonKind, Flag, TextField};
use crate::screens::seen::mark;
use crate::session::{Notice, use_session};
use crate::t;
use campaign::command::{Command, PlanCommand};
use campaign::model::BaselineId;
use campaign::plan::Node;
use campaign::view::plan::{MoveLine, PlanPage};
use leptos::prelude::*;

/// The proposals, where there are any.
#[component]
pub(super) fn Proposals(page: Memo<PlanPage>) -> impl IntoView {
    let session = use_session();
    let reason = RwSignal::new(String::new());
    let lines = Memo::new(move |_| page.with(|page| page.proposals.clone()));
    let free = Memo::new(move |_| {
        lines.with(|lines| lines.iter().filter(|line| !line.pinned).map(|line| line.node.clone()).collect::<Vec<_>>())
    });
    let accept = Callback::new(move |nodes: Vec<Node>| {
        let baseline = BaselineId::from_random(session.fresh());
        let reason_now = reason.get_untracked();
        if session.dispatch(Command::Plan(PlanCommand::Accept { nodes, reason: reason_now, baseline })) {
            reason.set(String::new());
            session.notice.set(Some(Notice { undo: true, ..Notice::good("planner-accepted") }));
        }
    });
    let may = Signal::derive(move || !session.read_only.get());
    view! {
        <Show when=move || lines.with(|lines| !lines.is_empty())>
            <div class="plan-group">
                <h3>{t!("planner-proposals")}</h3>
                <ul class="plan-list" role="list">
                    <For each=move || lines.get() key=|line| format!("{line:?}") children=move |line| view! {
                        <Proposal line may accept />
                    } />
                </ul>
                <Show when=move || may.get() && free.with(|free| !free.is_empty())>
                    <Reason value=reason />
                    <p><Button kind=ButtonKind::Primary on_press=move |()| accept.run(free.get_untracked())>{t!("planner-accept-all")}</Button></p>
                </Show>
            </div>
        </Show>
    }
}

#[component]
fn Proposal(line: MoveLine, may: Signal<bool>, accept: Callback<Vec<Node>>) -> impl IntoView {
    let (node, what, pinned) = (line.node.clone(), line.what.clone(), line.pinned);
    let end = move || {
        match pinned {
        true => Some(view! { <Flag>{t!("plan-pinned")}</Flag> }.into_any()),
        false => may.get().then(|| {
            let (node, what) = (node.clone(), what.clone());
            view! {
                <Button small=true on_press=move |()| accept.run(vec![node.clone()])>{about(t!("planner-accept"), what)}</Button>
            }
            .into_any()
        }),
    }
    };
    view! { <li><MoveWords line /><span class="push">{end}</span></li> }
}

/// One move in words: what, from when to when, what that is on its market's clock, and why.
#[component]
pub(super) fn MoveWords(line: MoveLine) -> impl IntoView {
    view! {
        {mark(line.badge.as_ref())}
        <span class="plan-words">
            <span>{line.sentence}</span>
            <small class="muted">{format!("{} · {}", line.there, line.why)}</small>
        </span>
    }
}

/// Why the plan changes; may be said later.
#[component]
pub(super) fn Reason(value: RwSignal<String>) -> impl IntoView {
    view! {
        <TextField
            label=t!("planner-reason")
            value
            on_commit=move |words| value.set(words)
            on_typing=Callback::new(move |words| value.set(words))
            hint=t!("planner-reason-hint")
            optional=true
        />
    }
}
