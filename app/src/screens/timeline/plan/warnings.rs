//! What is wrong with the plan: phases that lose days, circles of waiting, a broken promise about go-lives.

use super::super::Chosen;
use super::sheet::about;
use crate::parts::{Button, Notice, Tone};
use crate::session::use_session;
use crate::t;
use campaign::command::{Command, PlanCommand};
use campaign::model::{DependencyId, ItemId};
use campaign::view::plan::{CycleLine, PlanPage};
use leptos::prelude::*;

/// The warnings, where there are any.
#[component]
pub(super) fn Warnings(page: Memo<PlanPage>) -> impl IntoView {
    let plain = Memo::new(move |_| {
        page.with(|page| {
            let broken = page.window.iter().filter(|(broken, _)| *broken).map(|(_, words)| words.clone());
            broken.chain(page.compressions.iter().cloned()).collect::<Vec<_>>()
        })
    });
    let cycles = Memo::new(move |_| page.with(|page| page.cycles.clone()));
    view! {
        <Show when=move || plain.with(|all| !all.is_empty()) || cycles.with(|all| !all.is_empty())>
            <div class="plan-group">
                <h3>{t!("planner-warnings")}</h3>
                <For each=move || plain.get() key=String::clone children=|words| view! {
                    <Notice tone=Tone::Warn><span>{words}</span></Notice>
                } />
                <For each=move || cycles.get() key=|line| format!("{line:?}") children=|line| view! { <Circle line /> } />
            </div>
        </Show>
    }
}

/// A circle, and the way out of it.
#[component]
fn Circle(line: CycleLine) -> impl IntoView {
    let session = use_session();
    let chosen = expect_context::<Chosen>().0;
    let (id, sentence) = (StoredValue::new(line.id), StoredValue::new(line.sentence.clone()));
    // What does not count may be a buffer, which is an item.
    let buffer = move || session.timeline.with(|all| all.contains_key(&ItemId::from(id.get_value().as_str())));
    let out = move |()| match untrack(buffer) {
        true => chosen.set(Some(ItemId::from(id.get_value().as_str()))),
        false => {
            session.dispatch(Command::Plan(PlanCommand::Unlink(DependencyId::from(id.get_value().as_str()))));
        }
    };
    view! {
        <Notice tone=Tone::Bad>
            <span>{line.sentence}</span>
            <Show when=move || !session.read_only.get()>
                <Button small=true on_press=out>{about(t!("planner-cut"), sentence.get_value())}</Button>
            </Show>
        </Notice>
    }
}
