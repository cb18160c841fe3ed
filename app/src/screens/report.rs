//! A report on a screen, and how it leaves the app: copied, as a file, as a letter, into the mail program.

use crate::browser::file;
use crate::parts::{Button, Glyph, Icon, share, use_reader};
use crate::session::{Notice, use_session};
use crate::t;
use campaign::exchange::{letter, markdown};
use campaign::language::Language;
use campaign::report::{Report, ReportBlock, ReportTable};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The report under a heading of the page.
#[component]
pub(super) fn ReportView(
    /// What is shown.
    #[prop(into)]
    report: Signal<Report>,
    /// It stands in a card that has a heading of its own.
    #[prop(optional)]
    deep: bool,
) -> impl IntoView {
    move || {
        let report = report.get();
        let title = report.title.clone();
        let about = report.about.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        let blocks = report.blocks.into_iter().map(|block| block_view(block, deep)).collect_view();
        let title = match deep {
            true => view! { <h3>{title}</h3> }.into_any(),
            false => view! { <h2>{title}</h2> }.into_any(),
        };
        view! { <div class="report">{title}<ul class="report-about">{about}</ul>{blocks}</div> }.into_any()
    }
}

fn block_view(block: ReportBlock, deep: bool) -> AnyView {
    let nothing = block.is_empty().then(|| view! { <p class="hint">{block.empty.clone()}</p> });
    let lines = block.lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let name = block.heading.clone();
    let table = block.table.filter(|table| !table.rows.is_empty()).map(|table| table_view(table, name));
    let heading = match deep {
        true => view! { <h4>{block.heading}</h4> }.into_any(),
        false => view! { <h3>{block.heading}</h3> }.into_any(),
    };
    view! { {heading}{nothing}<ul>{lines}</ul>{table} }.into_any()
}

fn table_view(table: ReportTable, name: String) -> AnyView {
    let heads = table.heads.iter().map(|head| view! { <th scope="col">{head.clone()}</th> }).collect_view();
    let row = |cells: Vec<String>| {
        let mut cells = cells.into_iter();
        let first = cells.next();
        let rest = cells.zip(table.heads.iter().skip(1));
        let rest = rest.map(|(cell, head)| view! { <td data-label=head.clone()>{cell}</td> }).collect_view();
        view! { <tr><th scope="row">{first}</th>{rest}</tr> }
    };
    let rows = table.rows.into_iter().map(row).collect_view();
    view! {
        <div class="table-wrap card" role="region" tabindex="0" aria-label=name>
            <table class="table cards"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    }
    .into_any()
}

/// Copy, save as Markdown, save as a letter, write in the mail program.
#[component]
pub(super) fn ReportActions(
    /// What leaves.
    #[prop(into)]
    report: Signal<Report>,
    /// The words somebody wrote instead; they leave as they stand.
    #[prop(optional, into)]
    own: Signal<Option<String>>,
    /// The language it is in; the reader's where nobody chose.
    #[prop(optional, into)]
    language: Option<Signal<Language>>,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let words = move || own.get().unwrap_or_else(|| report.with(letter::words));
    let mail = move || letter::mailto(&words(), language.map_or_else(|| reader.language.get(), |it| it.get()));
    let copy = move |()| {
        let words = untrack(words);
        spawn_local(async move {
            let done = share::copy(&words).await;
            session.notice.set(Some(match done {
                true => Notice::good("meeting-copied"),
                false => Notice::bad("meeting-copy-not"),
            }));
        });
    };
    let save = move |ending: &'static str, kind: &'static str, text: String| {
        let name: String = letter::subject(&untrack(words)).chars().filter(|c| !"/\\:*?\"<>|".contains(*c)).collect();
        if let Err(error) = file::download(&format!("{name}.{ending}"), kind, text.as_bytes()) {
            leptos::logging::error!("report: {error:?}");
            session.notice.set(Some(Notice::bad("error-export")));
        }
    };
    let plain = move || own.get_untracked().unwrap_or_else(|| markdown::report(&report.get_untracked()));
    view! {
        <Button on_press=copy><Icon glyph=Glyph::Copy />{t!("meeting-copy")}</Button>
        <Button on_press=move |()| save("md", "text/markdown", plain())>{t!("meeting-save-markdown")}</Button>
        <Button on_press=move |()| save("eml", "message/rfc822", letter::written(&untrack(words)))>{t!("meeting-save-letter")}</Button>
        <a class="button" href=mail>{t!("meeting-mail")}</a>
    }
}
