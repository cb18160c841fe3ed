//! What drifts apart, each flag one press from its field and from its way out; and below it what differs on purpose.

use super::columns::{Column, Columns};
use super::drift_reason::{IntendDialog, Intending};
use super::translation::Translations;
use crate::parts::list::focus_id;
use crate::parts::{Button, ButtonKind, Flag, Row, Rows, Tone, use_reader};
use crate::screens::address::address;
use crate::screens::seen::{Seen, mark_or_across};
use crate::session::{Session, use_session};
use crate::t;
use campaign::args;
use campaign::command::{Command, StatementCommand};
use campaign::model::StatementId;
use campaign::view::drift::{DriftRow, Fix, IntendedRow, drift_rows, intended_rows};
use campaign::watch::drift::DriftKind;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// Both lists, folded until somebody looks.
#[component]
pub(super) fn DriftPanel() -> impl IntoView {
    let seen = Seen::start(use_session());
    let (reader, sections) = (seen.reader, seen.sections);
    let translations = expect_context::<Translations>();
    let intending = Intending::default();
    // Words like "by Friday" mean another moment only when another day begins.
    let hour = Memo::new(move |_| reader.now.get().0 / 3_600_000);
    let rows = Memo::new(move |_| {
        hour.track();
        let now = reader.now.get_untracked();
        sections.with(|sections| translations.0.with(|all| drift_rows(sections, all, &seen.person(sections), now)))
    });
    let meant = Memo::new(move |_| {
        hour.track();
        sections.with(|sections| intended_rows(sections, &seen.person(sections), reader.now.get_untracked()))
    });
    let count = move || reader.format("drift-count", &args! {"count" => rows.with(Vec::len)});
    let tone = move || if rows.with(Vec::is_empty) { "flag good" } else { "flag warn" };
    view! {
        <section class="drift" id="drift" tabindex="-1" aria-labelledby="drift-heading">
            <details class="card">
                <summary><h2 id="drift-heading">{t!("drift-title")}</h2><span class=tone>{count}</span></summary>
                <p class="sub">{move || reader.text(if rows.with(Vec::is_empty) { "drift-none" } else { "drift-about" })}</p>
                <Show when=move || !rows.with(Vec::is_empty)>
                    <Rows label=t!("drift-title")>
                        <For each=move || rows.get() key=|row| (row.path.clone(), row.kind, row.says.clone()) children=move |row| view! { <Flagged row intending /> } />
                    </Rows>
                </Show>
            </details>
            <Meant meant />
            <IntendDialog intending />
        </section>
    }
}

/// What differs on purpose.
#[component]
fn Meant(meant: Memo<Vec<IntendedRow>>) -> impl IntoView {
    let reader = use_reader();
    let count = move || reader.format("drift-intended-count", &args! {"count" => meant.with(Vec::len)});
    view! {
        <Show when=move || !meant.with(Vec::is_empty)>
            <details class="card">
                <summary><h2 id="intended-heading">{t!("drift-intended")}</h2><span class="flag">{count}</span></summary>
                <p class="sub">{t!("drift-intended-about")}</p>
                <Rows label=t!("drift-intended")>
                    <For each=move || meant.get() key=|row| row.id.clone() children=|row| view! { <MeantRow row /> } />
                </Rows>
            </details>
        </Show>
    }
}

/// One difference: what is the matter, its field, and its ways out. Its list has the id `drift` and takes the focus.
#[component]
pub(in crate::screens) fn Flagged(
    /// The difference.
    row: DriftRow,
    /// Where the reason is asked.
    intending: Intending,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let kind = row.kind;
    let tone = if kind == DriftKind::Date { Tone::Bad } else { Tone::Warn };
    let (path, title) = (row.path.clone(), row.title.clone());
    let may = move || !session.read_only.get();
    let fix = StoredValue::new(row.fix.clone());
    let intend = row.may_intend.then_some((path.clone(), title.clone()));
    view! {
        <Row>
            {mark_or_across(row.badge.as_ref())}
            <div class="row-text">
                <p><b>{row.title.clone()}</b>" "<Flag tone>{move || reader.text(&format!("drift-kind-{}", kind.code()))}</Flag></p>
                <p>{row.says}</p>
                <div class="cluster">
                    <Open path=row.path title=row.title />
                    <Show when=may>{fix.get_value().map(|(says, fix)| view! { <FixButton says fix title=title.clone() /> })}</Show>
                    <Show when=may>
                        {intend.clone().map(|(path, title)| {
                            let name = reader.format("drift-intend-of", &args! {"title" => title.as_str()});
                            view! {
                                <Button kind=ButtonKind::Act on_press=move |()| intending.begin(path.clone(), title.clone())>
                                    <span aria-hidden="true">{t!("drift-intend")}</span><span class="visually-hidden">{name}</span>
                                </Button>
                            }
                        })}
                    </Show>
                </div>
            </div>
        </Row>
    }
}

#[component]
fn FixButton(says: String, fix: Fix, title: String) -> impl IntoView {
    let session = use_session();
    let press = move |()| {
        session.finish_typing();
        session.dispatch(fix.clone().command(StatementId::from_random(session.fresh())));
        // The row goes; the list it stood in has the focus.
        request_animation_frame(|| focus_id("drift"));
    };
    view! { <Button small=true on_press=press>{says}<span class="visually-hidden">" "{title}</span></Button> }
}

#[component]
fn MeantRow(row: IntendedRow) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let by = reader.format("drift-intended-by", &args! {"who" => row.who.as_str(), "when" => row.when.as_str()});
    let name = reader.format("drift-withdraw-of", &args! {"title" => row.title.as_str()});
    let (id, about) = (row.id.clone(), row.path.clone());
    let withdraw = move |()| {
        session.dispatch(Command::State(StatementCommand::Withdraw(id.clone(), about.clone())));
        request_animation_frame(|| focus_id("drift"));
    };
    let (withdraw, name) = (StoredValue::new(withdraw), StoredValue::new(name));
    view! {
        <Row>
            {mark_or_across(row.badge.as_ref())}
            <div class="row-text">
                <p><b>{row.title.clone()}</b></p>
                <p>{row.reason}</p>
                <small>{by}</small>
                <div class="cluster">
                    <Open path=row.path title=row.title />
                    <Show when=move || !session.read_only.get()>
                        <Button kind=ButtonKind::Act on_press=withdraw.get_value()>
                            <span aria-hidden="true">{t!("drift-withdraw")}</span><span class="visually-hidden">{name.get_value()}</span>
                        </Button>
                    </Show>
                </div>
            </div>
        </Row>
    }
}

/// One press to the field itself; from another screen, and to another one, by address.
#[component]
fn Open(path: String, title: String) -> impl IntoView {
    let (session, columns) = (use_session(), use_context::<Columns>());
    let words = view! { {t!("drift-open")}<span class="visually-hidden">" "{title}</span> };
    match columns.zip(Column::of_path(&path)) {
        Some((columns, column)) => view! {
            <Button kind=ButtonKind::Act on_press=move |()| go(columns, &column, &path)>{words}</Button>
        }
        .into_any(),
        None => view! { <a class="act" href=elsewhere(session, &path)>{words}</a> }.into_any(),
    }
}

fn elsewhere(session: Session, path: &str) -> String {
    address(session, &campaign::view::Link::of(path))
}

/// Shows the column a text stands in, and puts the caret into the text.
fn go(columns: Columns, column: &Column, path: &str) {
    columns.show(column.clone());
    let place = format!("textarea[data-path=\"{path}\"]");
    // Two frames: in the first the column is put on the page, in the second it has its height.
    request_animation_frame(move || {
        request_animation_frame(move || {
            let found = document().query_selector(&place).ok().flatten();
            if let Some(field) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
                // Focusing fails only on a detached element, and then there is nothing to move to.
                let _ = field.focus();
            }
        });
    });
}
