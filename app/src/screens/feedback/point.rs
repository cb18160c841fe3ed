//! One point of the list: its number, how strongly it is meant, about what, whose, in which words; and its outcome.

use super::page::Shown;
use crate::parts::{Button, ButtonKind, Dialog, Flag, SelectField, TextField, Tone};
use crate::screens::seen::mark;
use crate::t;
use campaign::command::Command;
use campaign::language::capitalised;
use campaign::model::{Outcome, Strength, ThreadId};
use campaign::view::feedback::Point;
use leptos::prelude::*;

/// One point that waits to be sent.
#[component]
pub(super) fn PointView(
    /// The page it stands on.
    shown: Shown,
    /// Its thread.
    thread: ThreadId,
) -> impl IntoView {
    let ending = RwSignal::new(false);
    let id = StoredValue::new(thread.clone());
    let point = Memo::new(move |_| shown.get(|page| page.pending.iter().find(|it| it.thread == thread).cloned()));
    view! {
        <li class="feedback-point" data-row="" tabindex="-1">
            {move || point.get().map(words)}
            <Show when=move || shown.seen.may()>
                <Button kind=ButtonKind::Act on_press=move |()| ending.set(true)>{t!("feedback-end")}</Button>
            </Show>
            <EndDialog shown id open=ending />
        </li>
    }
}

/// What a point says.
pub(super) fn words(point: Point) -> AnyView {
    let tone = match point.meant {
        Strength::MustFix => Tone::Bad,
        Strength::Should => Tone::Warn,
        Strength::Idea => Tone::Plain,
        Strength::Praise => Tone::Good,
    };
    let outcome = point.outcome;
    view! {
        <b class="feedback-number">{point.number}</b>
        <div class="feedback-words">
            <p class="cluster">
                {mark(point.badge.as_ref())}
                <Flag tone>{capitalised(&point.strength)}</Flag>
                <span class="muted">{capitalised(&point.aspect)}</span>
                {point.contradicted.then(|| view! { <Flag tone=Tone::Bad>{t!("feedback-contradicted")}</Flag> })}
                {point.again.then(|| view! { <Flag>{t!("feedback-again")}</Flag> })}
                {point.changed.then(|| view! { <Flag tone=Tone::Warn>{t!("feedback-changed")}</Flag> })}
            </p>
            {outcome.map(|words| view! { <p class="feedback-outcome"><b>{t!("feedback-outcome")}</b>" "{words}</p> })}
            <p>{point.words}</p>
        </div>
    }
    .into_any()
}

/// Ends a point with an outcome; without a sentence it stays open (E1).
#[component]
fn EndDialog(shown: Shown, id: StoredValue<ThreadId>, open: RwSignal<bool>) -> impl IntoView {
    let seen = shown.seen;
    let (outcome, note) = (RwSignal::new(Outcome::Decided.code().to_owned()), RwSignal::new(String::new()));
    let wrong = RwSignal::new(None);
    let outcomes = Signal::derive(move || {
        let one = |outcome: Outcome| {
            (outcome.code().to_owned(), seen.reader.text(&format!("feedback-outcome-{}", outcome.code())))
        };
        Outcome::ALL.map(one).to_vec()
    });
    let typed = move |words| {
        wrong.set(None);
        note.set(words);
    };
    let end = move |()| {
        let words = note.get_untracked();
        wrong.set(seen.missing(words.trim().is_empty(), "feedback-outcome-missing"));
        let chosen = Outcome::ALL.into_iter().find(|it| it.code() == outcome.get_untracked());
        let (false, Some(chosen)) = (words.trim().is_empty(), chosen) else { return };
        if seen.quietly(Command::ResolveThread(id.get_value(), chosen, words)) {
            open.set(false);
        }
    };
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=end>{t!("feedback-end")}</Button> };
    view! {
        <Dialog open title=t!("feedback-end") footer=footer>
            <SelectField label=t!("feedback-outcome") options=outcomes value=outcome on_commit=move |code| outcome.set(code) />
            <TextField label=t!("feedback-outcome-note") value=note on_commit=typed on_typing=Callback::new(typed) error=wrong />
        </Dialog>
    }
}
