//! Naming a tension: which two goals, and where they pull apart.

use super::part::line;
use crate::parts::{Button, SelectField};
use crate::screens::seen::{Choices, Seen};
use crate::t;
use campaign::command::AgreeCommand;
use campaign::model::{GoalId, TensionId};
use campaign::view::Label;
use leptos::prelude::*;

/// The form; without two goals, the way to write them.
#[component]
pub(super) fn AddTension() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let goals = Memo::new(move |_| {
        let language = seen.reader.language.get();
        seen.sections.with(|all| {
            let standing = all.brief.goals.iter().filter(|(_, goal)| !goal.archived);
            let named = |id: &GoalId| Label::of(all, &format!("brief/goals/{id}"), language).thing;
            standing.map(|(id, _)| (id.to_string(), named(id))).collect::<Choices>()
        })
    });
    let link = format!("/campaign/{}/brief#goals", seen.session.document());
    view! {
        <Show
            when=move || { goals.with(Vec::len) > 1 }
            fallback=move || view! { <p class="hint">{t!("agree-tension-goals")}" "<a href=link.clone()>{t!("agree-goals-open")}</a></p> }
        >
            <Form goals />
        </Show>
    }
}

#[component]
fn Form(goals: Memo<Choices>) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let (words, wrong) = (RwSignal::new(String::new()), RwSignal::new(None::<String>));
    let first =
        move |at: usize| goals.with_untracked(|goals| goals.get(at).map(|(id, _)| id.clone())).unwrap_or_default();
    // Two parts of markets pull apart more often than an overall goal with one of them.
    let (one, other) = (RwSignal::new(first(0)), RwSignal::new(first(1)));
    let add = move |()| {
        let (a, b) = (one.get_untracked(), other.get_untracked());
        if a == b {
            return wrong.set(seen.missing(true, "agree-tension-same"));
        }
        let id = TensionId::from_random(seen.session.fresh());
        let add = AgreeCommand::AddTension(id, GoalId(a), GoalId(b), words.get_untracked());
        if seen.quietly(add) {
            words.set(String::new());
        }
    };
    let options = Signal::derive(move || goals.get());
    let choose = move |which: RwSignal<String>| {
        move |id: String| {
            wrong.set(None);
            which.set(id);
        }
    };
    view! {
        <div class="form agree-form">
            <div class="form-row">
                <SelectField label=t!("agree-tension-one") options value=one on_commit=choose(one) />
                <SelectField label=t!("agree-tension-other") options value=other on_commit=choose(other) error=wrong />
            </div>
            {line("agree-tension-words", "agree-tension-words-hint", words, RwSignal::new(None))}
            <div class="form-end"><Button on_press=add>{t!("agree-tension-add")}</Button></div>
        </div>
    }
}
