//! Conflicting edits: both values with their authors and times; one press settles it for everybody.

use super::morning::Morning;
use crate::parts::{Button, ButtonKind, Flag, Row, Rows, Tone, use_reader};
use crate::screens::address::address;
use crate::screens::seen::mark;
use crate::session::{Notice, use_session};
use crate::t;
use campaign::args;
use campaign::command::Command;
use campaign::story::Merged;
use campaign::view::today::{ConflictChoice, ConflictItem};
use campaign::view::{Label, Link, people};
use leptos::prelude::*;

/// The list.
#[component]
pub(super) fn Conflicts(morning: Morning) -> impl IntoView {
    let items = move || morning.today.with(|today| today.conflicts.clone());
    let merged = move || morning.merged.get();
    view! {
        <Show when=move || !items().is_empty() || !merged().is_empty()>
            <section class="digest-part" aria-labelledby="conflicts">
                <h2 id="conflicts">{t!("today-conflicts")}</h2>
                <Rows>
                    <For each=merged key=|one| (one.path.clone(), one.authors.clone()) children=move |one| view! { <MergedRow morning one /> } />
                    <For each=items key=key children=|item| view! { <ConflictRow item /> } />
                </Rows>
            </section>
        </Show>
    }
}

/// What makes a row another row: a value that changed, or another language.
fn key(item: &ConflictItem) -> (String, Vec<(String, String)>) {
    let said = item.choices.iter().map(|choice| (choice.words.clone(), choice.when.clone())).collect();
    (item.label.words(), said)
}

/// A text that two sides wrote into apart: nothing to choose, but nobody has read it as a whole.
#[component]
fn MergedRow(morning: Morning, one: Merged) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let Merged { path, authors } = one;
    let href = address(session, &Link::of(&path));
    let says = Memo::new(move |_| {
        let (sections, language) = (morning.sections.get(), reader.language.get());
        let names: Vec<String> = authors.iter().map(|author| people::name(&sections, author, language)).collect();
        let label = Label::of(&sections, &path, language).words();
        (label, reader.format("today-merged-by", &args! {"who" => language.list(&names)}))
    });
    view! {
        <Row>
            <Flag tone=Tone::Warn>{t!("today-merged")}</Flag>
            <div class="row-text">
                <p>{move || says.with(|(label, _)| label.clone())}</p>
                <small>{move || says.with(|(_, says)| says.clone())}</small>
            </div>
            <a class="row-end act" href=href>
                {t!("today-open")}<span class="visually-hidden">{move || says.with(|(label, _)| label.clone())}</span>
            </a>
        </Row>
    }
}

#[component]
pub(super) fn ConflictRow(
    /// The field.
    item: ConflictItem,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let href = address(session, &item.label.link);
    let count = item.choices.len();
    let label = item.label.words();
    let choices = item
        .choices
        .into_iter()
        .map(|choice| view! { <Choice path=item.path.clone() label=label.clone() choice /> })
        .collect_view();
    view! {
        <Row>
            <Flag tone=Tone::Bad>{move || reader.format("today-values", &args! {"count" => count})}</Flag>
            <div class="row-text"><p><a class="row-link" href=href>{label.clone()}</a></p><div class="both">{choices}</div></div>
        </Row>
    }
}

#[component]
fn Choice(path: String, label: String, choice: ConflictChoice) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let ConflictChoice { value, prose, words, who, badge, when, .. } = choice;
    let keep = move |()| {
        if session.dispatch(Command::Settle(path.clone(), value.clone(), prose)) {
            session.notice.set(Some(Notice { undo: true, ..Notice::good("today-settled") }));
        }
    };
    let mark = mark(badge.as_ref());
    let shown = words.clone();
    let about = StoredValue::new(format!("{label}, {words}"));
    view! {
        <div class="value">
            <b>{move || if shown.is_empty() { reader.text("today-empty-value") } else { shown.clone() }}</b>
            <small>{mark}" "{who}", "{when}</small>
            <Show when=move || !session.read_only.get()>
                <Button kind=ButtonKind::Act on_press=keep.clone()>
                    {t!("today-keep")}<span class="visually-hidden">{about.get_value()}</span>
                </Button>
            </Show>
        </div>
    }
}
