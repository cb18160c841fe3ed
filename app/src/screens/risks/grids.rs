//! Likelihood against impact, one picture per market side by side, and the same as a table.

use crate::screens::seen::{Seen, mark, named};
use crate::t;
use campaign::args;
use campaign::language::capitalised;
use campaign::model::RiskLevel;
use campaign::view::risks::{RiskGrid, RiskRow, grids};
use leptos::prelude::*;

/// The pictures and the table.
#[component]
pub(super) fn Grids(
    /// The register.
    rows: Memo<Vec<RiskRow>>,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let all = seen.see(|sections, _, _| grids(sections));
    view! {
        <section class="risk-grids" aria-labelledby="risk-grids">
            <h2 id="risk-grids">{t!("risks-grids")}</h2>
            <p class="hint">{t!("risks-grids-sub")}</p>
            <div class="risk-pictures">{move || all.get().into_iter().map(|grid| picture(seen, grid)).collect_view()}</div>
            <details class="risk-more">
                <summary>{t!("risks-grid-table")}</summary>
                {move || table(seen, rows.get())}
            </details>
        </section>
    }
}

/// One market's picture: the most likely above, the worst to the right.
fn picture(seen: Seen, grid: RiskGrid) -> AnyView {
    let market = grid.badge.name.clone();
    let label = seen.reader.format("risks-grid", &args! {"market" => market.as_str()});
    let cells = RiskLevel::ALL.into_iter().rev().flat_map(|likelihood| {
        RiskLevel::ALL.map(|impact| {
            let found = grid.at(likelihood, impact);
            let titles: Vec<&str> = found.iter().map(|(_, title)| title.as_str()).collect();
            let class = format!("risk-cell {}", RiskLevel::of(likelihood, impact).code());
            let full = !found.is_empty();
            let count = (!found.is_empty()).then(|| found.len().to_string());
            view! { <i class=class class:full=full title=titles.join("\n")>{count}</i> }.into_any()
        })
    });
    let unrated = (!grid.unrated.is_empty()).then(|| {
        let titles: Vec<String> = grid.unrated.iter().map(|(_, title)| format!("“{title}”")).collect();
        let titles = seen.reader.language.get().list(&titles);
        view! { <small>{seen.reader.format("risks-grid-unrated", &args! {"titles" => titles})}</small> }
    });
    view! {
        <figure class="card pad risk-picture">
            <figcaption>{named(&grid.badge)}</figcaption>
            <div class="risk-axis" aria-hidden="true">{t!("risks-likelihood")}" ↑"</div>
            <div class="risk-grid" role="img" aria-label=label>{cells.collect_view()}</div>
            <div class="risk-axis end" aria-hidden="true">{t!("risks-impact")}" →"</div>
            {unrated}
        </figure>
    }
    .into_any()
}

/// Every open risk with every market's rating.
fn table(seen: Seen, rows: Vec<RiskRow>) -> AnyView {
    let badges: Vec<_> =
        rows.first().map(|row| row.markets.iter().map(|it| it.badge.clone()).collect()).unwrap_or_default();
    let heads = badges
        .iter()
        .map(|badge| view! { <th scope="col">{mark(Some(badge))}" "{badge.name.clone()}</th> })
        .collect_view();
    let line = move |row: RiskRow| {
        let cells = row.markets.into_iter().map(|market| {
            let says = match (market.likelihood, market.impact) {
                (Some(likelihood), Some(impact)) => {
                    let args = args! {
                        "likelihood" => seen.reader.text(&format!("risks-likelihood-{}", likelihood.code())),
                        "impact" => seen.reader.text(&format!("risks-impact-{}", impact.code())),
                    };
                    capitalised(&seen.reader.format("risks-rating", &args))
                }
                _ => seen.reader.text("risks-not-rated"),
            };
            view! { <td data-label=market.badge.name>{says}</td> }
        });
        view! { <tr><th scope="row">{row.title}</th>{cells.collect_view()}<td data-label=t!("risks-rated")>{capitalised(&row.note)}</td></tr> }
    };
    view! {
        <div class="card table-wrap" tabindex="0" role="group" aria-labelledby="risk-grids">
            <table class="table cards">
                <thead><tr><th scope="col">{t!("risks-title")}</th>{heads}<th scope="col">{t!("risks-rated")}</th></tr></thead>
                <tbody>{rows.into_iter().filter(|row| row.status != campaign::model::RiskStatus::Resolved).map(line).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
