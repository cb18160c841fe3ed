//! The conversion table: every date on every clock, made to be printed (E10).

use crate::parts::{Button, ButtonKind, Empty, Glyph, use_reader};
use crate::screens::seen::{Seen, mark};
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::view::timeline::{ConversionCell, ConversionColumn, ConversionRow, conversion};
use leptos::prelude::*;

/// The screen.
#[component]
pub fn ConversionScreen() -> impl IntoView {
    let session = use_session();
    let sheet = Seen::start(session).see(conversion);
    let back = format!("/campaign/{}/timeline", session.document());
    // The browser says itself why it cannot print.
    let print = |()| drop(window().print());
    let empty = move || sheet.with(|sheet| sheet.rows.is_empty());
    view! {
        <div class="conversion">
            <header class="page-head">
                <div>
                    <h1>{t!("conversion-title")}</h1>
                    <p class="conversion-head">
                        <b>{move || sheet.with(|sheet| sheet.campaign.clone())}</b>" · "
                        <span>{move || sheet.with(|sheet| sheet.printed.clone())}</span>
                    </p>
                </div>
                <div class="page-tools">
                    <a class="button" href=back>{t!("conversion-back")}</a>
                    <Button kind=ButtonKind::Primary on_press=print>{t!("conversion-print")}</Button>
                </div>
            </header>
            <Show
                when=move || !empty()
                fallback=|| view! { <Empty glyph=Glyph::Clock title=t!("conversion-empty-title") text=t!("conversion-empty") /> }
            >
                <div class="table-wrap card" tabindex="0" role="group" aria-label=t!("conversion-title")>
                    <table class="table">
                        <caption class="visually-hidden">{t!("conversion-sub")}</caption>
                        <thead><tr>
                            <th scope="col">{t!("conversion-what")}</th>
                            {move || sheet.with(|sheet| sheet.columns.iter().cloned().map(head).collect_view())}
                        </tr></thead>
                        <tbody>
                            <For
                                each=move || sheet.with(|sheet| sheet.rows.clone())
                                key=|row| format!("{row:?}")
                                children=|row| view! { <Line row /> }
                            />
                        </tbody>
                    </table>
                </div>
            </Show>
        </div>
    }
}

fn head(column: ConversionColumn) -> impl IntoView {
    let marks = column.markets.iter().map(|badge| mark(Some(badge))).collect_view();
    view! { <th scope="col"><span class="conversion-place">{column.place}{marks}</span></th> }
}

#[component]
fn Line(row: ConversionRow) -> impl IntoView {
    let about: Vec<String> = [row.kind, row.owner].into_iter().filter(|words| !words.is_empty()).collect();
    let at = row.at.to_iso();
    view! {
        <tr class:go-live-row=row.go_live>
            <th scope="row">
                <span class="conversion-what">{mark(row.badge.as_ref())}{row.title}</span>
                <small class="row-kind">{about.join(", ")}</small>
            </th>
            {row.cells.into_iter().map(|one| cell(one, at.clone())).collect_view()}
        </tr>
    }
}

fn cell(cell: ConversionCell, at: String) -> impl IntoView {
    let reader = use_reader();
    let off = !cell.off.is_empty();
    let note = off.then(|| {
        view! { <small class="conversion-off">{move || reader.format("conversion-off", &args! {"name" => &cell.off})}</small> }
    });
    view! { <td class:off=off><time datetime=at>{cell.when}</time>{note}</td> }
}
