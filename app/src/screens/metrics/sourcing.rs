//! How creators were found: the funnel, each creator on the way, whether it mattered, and how fast work goes.

use super::pipeline::{Pipeline, line_id};
use super::report::Report;
use crate::parts::list::focus_id;
use crate::parts::{Button, ButtonKind, Empty, Glyph, Notice, Tone};
use crate::screens::seen::{Seen, named};
use crate::t;
use campaign::args;
use campaign::view::metrics::{FunnelRow, ScatterPoint, funnel, scatter, without_channel};
use leptos::prelude::*;

/// The tab.
#[component]
pub(super) fn SourcingTab() -> impl IntoView {
    view! {
        <p class="sub">{t!("metrics-sourcing-about")}</p>
        <Funnel />
        <Without />
        <Pipeline />
        <Report />
        <Pace />
    }
}

/// How many creators of which channel stand where.
#[component]
fn Funnel() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let counts = seen.see(funnel);
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let line = move |row: FunnelRow, stages: &[String]| {
        let language = seen.reader.language.get();
        let cells = row.counts.iter().zip(stages);
        let cells = cells.map(
            |(count, stage)| view! { <td class="num" data-label=stage.clone()>{language.integer(whole(*count))}</td> },
        );
        view! {
            <tr>
                <th scope="row">{row.name}</th>
                {cells.collect_view()}
                <td class="num" data-label=t!("metrics-funnel-all")><b>{language.integer(whole(row.all))}</b></td>
            </tr>
        }
    };
    view! {
        <div class="metrics-head"><h2>{t!("metrics-funnel")}</h2></div>
        <div class="card table-wrap" tabindex="0" role="group" aria-label=t!("metrics-funnel")>
            {move || {
                let (stages, rows) = counts.get();
                let heads = stages.iter().map(|stage| view! { <th scope="col" class="num">{stage.clone()}</th> }).collect_view();
                let lines = rows.into_iter().map(|row| line(row, &stages)).collect_view();
                view! {
                    <table class="table cards">
                        <thead><tr><th scope="col">{t!("metrics-funnel-channel")}</th>{heads}<th scope="col" class="num">{t!("metrics-funnel-all")}</th></tr></thead>
                        <tbody>{lines}</tbody>
                    </table>
                }
            }}
        </div>
    }
}

/// The creators of whom nobody has said how they were found, and the way to the first of them.
#[component]
fn Without() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let open = seen.see(without_channel);
    let go = move |()| {
        if let Some(first) = open.with_untracked(|open| open.first().map(line_id)) {
            focus_id(&first);
        }
    };
    let words = move || seen.reader.format("metrics-funnel-without", &args! {"count" => open.with(Vec::len)});
    view! {
        <Show when=move || !open.with(Vec::is_empty)>
            <Notice tone=Tone::Warn>
                <span>{words}</span>
                <Show when=move || seen.may()>
                    <Button kind=ButtonKind::Act on_press=go>{t!("metrics-funnel-say")}</Button>
                </Show>
            </Notice>
        </Show>
    }
}

/// Speed against rework, one point per market, and the table that says the same (S2-15).
#[component]
fn Pace() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let found = seen.see(scatter);
    let few = Memo::new(move |_| found.with(|found| found.points.is_empty()));
    let picture = move || found.with(|found| super::chart::points(found, &seen.reader.text("metrics-scatter-about")));
    let line = move |point: ScatterPoint| {
        let language = seen.reader.language.get();
        let say = |words: String| if point.enough { words } else { language.text("metrics-report-few") };
        let count = language.integer(i64::try_from(point.count).unwrap_or(i64::MAX));
        view! {
            <tr>
                <th scope="row">{named(&point.badge)}</th>
                <td class="num" data-label=t!("metrics-scatter-count")>{count}</td>
                <td class="num" data-label=t!("metrics-scatter-hours")>{say(point.hours)}</td>
                <td class="num" data-label=t!("metrics-scatter-again")>{say(point.again)}</td>
            </tr>
        }
    };
    view! {
        <div class="metrics-head"><h2>{t!("metrics-scatter")}</h2></div>
        <Show
            when=move || !few.get()
            fallback=|| view! { <Empty glyph=Glyph::Table title=t!("metrics-scatter-empty") text=t!("metrics-scatter-about") /> }
        >
            <div class="card pad">
                <figure class="metrics-figure">
                    <div class="metrics-scroll" tabindex="0" role="group" aria-label=t!("metrics-scatter") inner_html=picture></div>
                    <figcaption>{t!("metrics-scatter-about")}</figcaption>
                </figure>
                <div class="table-wrap">
                    <table class="table cards">
                        <thead>
                            <tr>
                                <th scope="col">{t!("metrics-market")}</th>
                                <th scope="col" class="num">{t!("metrics-scatter-count")}</th>
                                <th scope="col" class="num">{t!("metrics-scatter-hours")}</th>
                                <th scope="col" class="num">{t!("metrics-scatter-again")}</th>
                            </tr>
                        </thead>
                        <tbody>{move || found.get().points.into_iter().map(line).collect_view()}</tbody>
                    </table>
                </div>
            </div>
        </Show>
    }
}
