//! Block 2: how far each market is along its targets.

use crate::parts::{Empty, Flag, Glyph, Tone};
use crate::screens::seen::{Seen, mark};
use crate::shell::Place;
use crate::t;
use campaign::language::capitalised;
use campaign::measure::Pacing;
use campaign::view::overview::{MetricCell, MetricRow, Metrics, metrics};
use leptos::prelude::*;

/// The table.
#[component]
pub(super) fn MetricTable() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let found = seen.see(metrics);
    let empty = Memo::new(move |_| found.with(|found| found.rows.is_empty()));
    let href = Place::Metrics.path(&format!("/campaign/{}", seen.session.document()));
    let (link, to) = (href.clone(), StoredValue::new(href));
    view! {
        <Show
            when=move || !empty.get()
            fallback=move || view! {
                <Empty glyph=Glyph::Metrics title=t!("overview-metrics-empty")><a href=to.get_value()>{t!("shell-metrics")}</a></Empty>
            }
        >
            {move || table(seen, found.get())}
        </Show>
        <p class="overview-more"><a href=link>{t!("shell-metrics")}</a></p>
    }
}

fn table(seen: Seen, found: Metrics) -> AnyView {
    let heads =
        found.markets.iter().map(|badge| view! { <th scope="col">{mark(Some(badge))}" "{badge.name.clone()}</th> });
    let heads = heads.collect_view();
    let names: Vec<String> = found.markets.iter().map(|badge| badge.name.clone()).collect();
    let line = move |name: String, cells: Vec<Option<MetricCell>>| {
        let cells = cells.into_iter().zip(names.clone()).map(|(cell, market)| {
            view! { <td data-label=market>{value(seen, cell)}</td> }
        });
        view! { <tr><th scope="row">{name}</th>{cells.collect_view()}</tr> }.into_any()
    };
    let whole =
        found.overall.iter().any(Option::is_some).then(|| line(seen.reader.text("overview-whole"), found.overall));
    let rows: Vec<_> = found.rows.into_iter().map(|MetricRow { name, cells }| line(name, cells)).collect();
    view! {
        <div class="card table-wrap" tabindex="0" role="group" aria-labelledby="block-metrics">
            <table class="table cards">
                <thead><tr><th scope="col">{t!("overview-kpi")}</th>{heads}</tr></thead>
                <tbody>{rows}{whole}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn value(seen: Seen, cell: Option<MetricCell>) -> AnyView {
    let Some(cell) = cell else { return view! { <small>{t!("overview-none")}</small> }.into_any() };
    let tone = match cell.pacing {
        Pacing::Behind => Tone::Bad,
        Pacing::Slightly => Tone::Warn,
        Pacing::OnTrack => Tone::Good,
        Pacing::Ahead => Tone::Accent,
    };
    let band = capitalised(&seen.reader.text(&format!("overview-pacing-{}", cell.pacing.code())));
    view! { <div class="cluster"><b>{cell.percent}</b><Flag tone>{band}</Flag><small>{cell.says}</small></div> }
        .into_any()
}
