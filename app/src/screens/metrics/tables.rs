//! The tables that brought numbers in.

use crate::parts::{Button, ButtonKind, Empty, Glyph};
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::args;
use campaign::command::{FigureCommand, KpiCommand};
use campaign::view::metrics::{TableRow, tables};
use leptos::prelude::*;

/// The list.
#[component]
pub(super) fn Tables() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let rows = seen.see(tables);
    view! {
        <div class="metrics-head"><h2>{t!("metrics-tables")}</h2></div>
        <Show
            when=move || !rows.with(Vec::is_empty)
            fallback=|| view! { <Empty glyph=Glyph::Table title=t!("metrics-tables-empty-title") text=t!("metrics-import-about") /> }
        >
            <ul class="card rows" role="list">
                <For each=move || rows.get() key=|row| row.id.clone() children=move |row| line(seen, row) />
            </ul>
        </Show>
    }
}

fn line(seen: Seen, row: TableRow) -> AnyView {
    let values = seen.reader.format("metrics-table-values", &args! {"count" => row.values});
    let by = seen.reader.format("metrics-table-by", &args! {"who" => &row.who, "when" => &row.when});
    let label = seen.reader.format("metrics-table-archive-of", &args! {"name" => &row.name});
    let id = row.id.clone();
    let archive = move |()| {
        seen.act(KpiCommand::Figures(FigureCommand::Archive(id.clone())), "metrics-table-archived");
    };
    let (archive, label) = (StoredValue::new(archive), StoredValue::new(label));
    view! {
        <li class="row" data-row="" tabindex="-1">
            <span>{mark(row.badge.as_ref())}</span>
            <div class="row-text"><b>{row.name}</b><p>{values}</p><small>{by}</small></div>
            <Show when=move || seen.may()>
                <Button small=true kind=ButtonKind::Quiet on_press=archive.get_value()>
                    <span aria-hidden="true">{t!("metrics-table-archive")}</span><span class="visually-hidden">{label.get_value()}</span>
                </Button>
            </Show>
        </li>
    }
    .into_any()
}
