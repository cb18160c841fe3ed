//! What was agreed: saying so, saying afterwards why it changed, and the promise about go-lives.

use super::proposals::Reason;
use crate::parts::{Button, ButtonKind, Dialog, TextField, use_reader};
use crate::session::{Notice, use_session};
use crate::t;
use campaign::command::{Command, PlanCommand};
use campaign::model::BaselineId;
use campaign::view::plan::{PlanPage, Unexplained as Line};
use leptos::prelude::*;

/// The button that writes the dates down as agreed, and its dialog.
#[component]
pub(super) fn Agree(page: Memo<PlanPage>) -> impl IntoView {
    let session = use_session();
    let (open, reason) = (RwSignal::new(false), RwSignal::new(String::new()));
    let agree = move |()| {
        let id = BaselineId::from_random(session.fresh());
        if session.dispatch(Command::Plan(PlanCommand::Agree(id, reason.get_untracked()))) {
            reason.set(String::new());
            open.set(false);
            session.notice.set(Some(Notice { undo: true, ..Notice::good("planner-agreed-now") }));
        }
    };
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=agree>{t!("planner-agree")}</Button> };
    view! {
        <Button on_press=move |()| open.set(true)>{t!("planner-agree")}</Button>
        <Dialog open title=t!("planner-agree") footer=footer>
            <div class="form">
                <p>{t!("planner-agree-what")}</p>
                {move || page.with(|page| page.agreed.clone()).map(|words| view! { <p class="muted">{words}</p> })}
                <Reason value=reason />
            </div>
        </Dialog>
    }
}

/// Changes that nobody has explained, each with a field for the why.
#[component]
pub(super) fn Unexplained(page: Memo<PlanPage>) -> impl IntoView {
    let lines = Memo::new(move |_| page.with(|page| page.unexplained.clone()));
    view! {
        <Show when=move || lines.with(|lines| !lines.is_empty())>
            <div class="plan-group">
                <h3>{t!("planner-unexplained")}</h3>
                <For each=move || lines.get() key=|line| format!("{line:?}") children=|line| view! { <Why line /> } />
            </div>
        </Show>
    }
}

#[component]
fn Why(line: Line) -> impl IntoView {
    let session = use_session();
    let (id, label) = (StoredValue::new(line.id), line.sentence);
    let say = move |words: String| {
        if !words.trim().is_empty() {
            session.dispatch(Command::Plan(PlanCommand::GiveReason(id.get_value(), words)));
        }
    };
    view! {
        <TextField
            label=label
            value=Signal::derive(String::new)
            on_commit=say
            placeholder=t!("planner-why-example")
            disabled=session.read_only
        />
    }
}

/// Who agreed last, and within how many hours all markets go live.
#[component]
pub(super) fn Window(page: Memo<PlanPage>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let wrong = RwSignal::new(None::<String>);
    let hours = Signal::derive(move || {
        session.plan.with(|plan| if plan.window_hours > 0 { plan.window_hours.to_string() } else { String::new() })
    });
    let set = move |words: String| {
        let words = words.trim().to_owned();
        let hours = if words.is_empty() { Some(0) } else { words.parse::<i64>().ok() };
        match hours.filter(|hours| (0..=24 * 366).contains(hours)) {
            Some(hours) => {
                wrong.set(None);
                session.dispatch(Command::Plan(PlanCommand::SetWindow(hours)));
            }
            None => wrong.set(Some(reader.language.get_untracked().text("planner-window-wrong"))),
        }
    };
    let kept = move || page.with(|page| page.window.clone()).filter(|(broken, _)| !broken).map(|(_, words)| words);
    let line = |words: String| view! { <p class="muted">{words}</p> };
    view! {
        <div class="plan-group">
            <h3>{t!("planner-promises")}</h3>
            {move || page.with(|page| page.agreed.clone()).map(line)}
            {move || kept().map(line)}
            <div class="plan-narrow">
                <TextField label=t!("planner-window") value=hours on_commit=set kind="number" hint=t!("planner-window-hint") error=wrong disabled=session.read_only />
            </div>
        </div>
    }
}
