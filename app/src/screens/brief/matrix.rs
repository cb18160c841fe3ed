//! The completeness matrix: a red cell for every gap, and one press to the text that fills it (S0-26).

use super::columns::{Column, Columns};
use super::lock::about;
use crate::parts::{Button, ButtonKind, Flag, Glyph, Icon, MarketMark, Tone, market_class, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::language::Language;
use campaign::model::SectionId;
use campaign::view::brief_matrix::{Cell, CellState, Matrix, MatrixRow, matrix};
use campaign::view::{Label, brief_lock, brief_why};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// What is known of a translation beside its words: whoever watches translations says here which are stale.
fn known_state(_section: &SectionId, _language: Language) -> Option<CellState> {
    None
}

/// Shows the column of a text and puts the caret into it.
pub(super) fn go_to(columns: Columns, path: String) {
    if let Some(column) = Column::of_path(&path) {
        columns.show(column);
    }
    // Two frames: in the first the column is put on the page, in the second it has its height.
    request_animation_frame(move || {
        request_animation_frame(move || {
            let found = document().query_selector(&format!("textarea[data-path=\"{path}\"]")).ok().flatten();
            if let Some(field) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
                // Focusing fails only on a detached element.
                let _ = field.focus();
            }
        });
    });
}

/// The panel.
#[component]
pub(super) fn MatrixPanel() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let open = RwSignal::new(false);
    let found = Memo::new(move |_| matrix(&about(session), reader.language.get(), &known_state));
    let count = move |state: CellState, tone: Tone| {
        let many = Memo::new(move |_| found.with(|matrix| matrix.count(state)));
        view! {
            <Show when=move || { many.get() > 0 }>
                <Flag tone>{move || reader.format(&format!("matrix-count-{}", state.code()), &args! {"count" => many.get()})}</Flag>
            </Show>
        }
    };
    view! {
        <section class="brief-section matrix" id="completeness" tabindex="-1" aria-labelledby="completeness-heading">
            <div class="brief-section-head">
                <h2 id="completeness-heading">
                    <button
                        type="button"
                        class="disclosure"
                        aria-expanded=move || if open.get() { "true" } else { "false" }
                        on:click=move |_| open.update(|open| *open = !*open)
                    >
                        <Icon glyph=Glyph::Down />{t!("matrix-title")}
                    </button>
                </h2>
                {count(CellState::Empty, Tone::Bad)}
                {count(CellState::Stale, Tone::Warn)}
                {count(CellState::Draft, Tone::Plain)}
                {count(CellState::Done, Tone::Good)}
            </div>
            <Show when=move || open.get()>
                <p class="sub">{t!("matrix-sub")}</p>
                <div class="card table-wrap" role="group" tabindex="0" aria-label=t!("matrix-title")>
                    {move || found.with(table)}
                </div>
            </Show>
            <Waiting />
        </section>
    }
}

fn table(matrix: &Matrix) -> AnyView {
    let languages = matrix.languages.clone();
    let heads = languages.iter().map(|one| view! { <th scope="col">{one.own_name()}</th> }).collect_view();
    let markets = matrix.markets.iter().enumerate().map(|(at, badge)| view! {
        <th scope="col"><MarketMark letter=badge.letter.clone() colour=market_class(at) />" "{badge.name.clone()}</th>
    });
    let places: Vec<String> = languages
        .iter()
        .map(|one| one.own_name().to_owned())
        .chain(matrix.markets.iter().map(|badge| badge.name.clone()))
        .collect();
    let rows = matrix.rows.iter().map(|row| row_view(row, &places)).collect_view();
    view! {
        <table class="table matrix-table">
            <thead><tr><th scope="col">{t!("matrix-section")}</th>{heads}{markets.collect_view()}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row_view(row: &MatrixRow, places: &[String]) -> AnyView {
    let cells = row.languages.iter().cloned().chain(row.markets.iter().cloned().map(Some));
    let cells = cells.zip(places).map(|(cell, place)| cell_view(cell, &row.heading, place)).collect_view();
    view! { <tr><th scope="row">{row.heading.clone()}</th>{cells}</tr> }.into_any()
}

fn cell_view(cell: Option<Cell>, section: &str, place: &str) -> AnyView {
    let reader = use_reader();
    let columns = expect_context::<Columns>();
    let Some(cell) = cell else {
        return view! { <td><span class="visually-hidden">{t!("matrix-none")}</span></td> }.into_any();
    };
    let state = reader.text(&format!("matrix-state-{}", cell.state.code()));
    let follows = if cell.follows { format!(", {}", reader.text("matrix-follows")) } else { String::new() };
    let name = reader
        .format("matrix-cell", &args! {"state" => format!("{state}{follows}"), "section" => section, "where" => place});
    let class = format!("cell {}{}", cell.state.code(), if cell.follows { " follows" } else { "" });
    let path = cell.path;
    view! {
        <td><button type="button" class=class aria-label=name on:click=move |_| go_to(columns, path.clone())>{state}</button></td>
    }
    .into_any()
}

/// What waits for a person: changes nobody explained, proposals nobody decided.
#[component]
fn Waiting() -> impl IntoView {
    let session = use_session();
    let unexplained = Memo::new(move |_| brief_why::all_unexplained(&about(session)));
    let waiting =
        Memo::new(move |_| brief_lock::waiting(&about(session)).into_iter().map(|one| one.path).collect::<Vec<_>>());
    view! {
        {move || places("matrix-unexplained", unexplained.get())}
        {move || places("matrix-waiting", waiting.get())}
    }
}

fn places(title: &'static str, paths: Vec<String>) -> Option<AnyView> {
    let (session, reader) = (use_session(), use_reader());
    let columns = expect_context::<Columns>();
    (!paths.is_empty()).then(|| {
        let sections = about(session);
        let row = |path: String| {
            let language = reader.language.get();
            let words = Label::of(&sections, &path, language).full(language);
            view! { <li><Button kind=ButtonKind::Act on_press=move |()| go_to(columns, path.clone())>{words}</Button></li> }
        };
        let rows = paths.into_iter().map(row).collect_view();
        view! { <div class="waiting"><h3>{reader.text(title)}</h3><ul>{rows}</ul></div> }.into_any()
    })
}
