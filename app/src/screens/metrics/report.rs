//! Whether the channel matters, by one KPI: how many, median, middle half, difference; nothing from a handful (S2-04).

use crate::parts::{Empty, Glyph, SelectField};
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::args;
use campaign::language::Language;
use campaign::model::KpiId;
use campaign::view::metrics::{SourcingRow, sourcing};
use leptos::prelude::*;

/// The report.
#[component]
pub(super) fn Report() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let chosen = RwSignal::new(String::new());
    let kpis = Signal::derive(move || seen.kpis());
    let kpi = Memo::new(move |_| {
        let all = kpis.get();
        let named = all.iter().find(|(id, _)| *id == chosen.get()).or(all.first());
        named.map(|(id, _)| id.clone()).unwrap_or_default()
    });
    let rows = Memo::new(move |_| {
        let (kpi, language) = (KpiId(kpi.get()), seen.reader.language.get());
        seen.sections.with(|sections| sourcing(sections, &kpi, language))
    });
    let body = move || {
        let language = seen.reader.language.get();
        rows.get().into_iter().map(|row| line(language, row)).collect_view()
    };
    view! {
        <div class="metrics-head">
            <h2>{t!("metrics-report")}</h2>
            <SelectField label=t!("metrics-report-kpi") options=kpis value=kpi on_commit=move |id| chosen.set(id) />
        </div>
        <Show
            when=move || !rows.with(Vec::is_empty)
            fallback=|| view! { <Empty glyph=Glyph::Table title=t!("metrics-report-empty") text=t!("metrics-report-about") /> }
        >
            <div class="card table-wrap">
                <table class="table cards">
                    <caption>{t!("metrics-report-about")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t!("metrics-funnel-channel")}</th>
                            <th scope="col" class="num">{t!("metrics-report-count")}</th>
                            <th scope="col" class="num">{t!("metrics-report-median")}</th>
                            <th scope="col" class="num">{t!("metrics-report-middle")}</th>
                            <th scope="col" class="num">{t!("metrics-report-difference")}</th>
                        </tr>
                    </thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
        </Show>
    }
}

fn line(language: Language, row: SourcingRow) -> AnyView {
    let few = || language.text("metrics-report-few");
    let difference = match (row.difference, row.overlap) {
        (Some(words), true) => language.format("metrics-report-overlap", &args! {"difference" => words}),
        (Some(words), false) => words,
        (None, _) => few(),
    };
    let count = language.integer(i64::try_from(row.count).unwrap_or(i64::MAX));
    view! {
        <tr>
            <th scope="row">{mark(row.badge.as_ref())}" "{row.channel}</th>
            <td class="num" data-label=t!("metrics-report-count")>{count}</td>
            <td class="num" data-label=t!("metrics-report-median")>{row.median.unwrap_or_else(few)}</td>
            <td class="num" data-label=t!("metrics-report-middle")>{row.middle.unwrap_or_else(few)}</td>
            <td class="num" data-label=t!("metrics-report-difference")>{difference}</td>
        </tr>
    }
    .into_any()
}
