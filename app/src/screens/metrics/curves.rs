//! One card per KPI: where every market stands against its own target, the curves on one axis with their table, and
//! what wants to be asked (S0-18, S0-39).

use super::OpenTab;
use super::chart;
use super::diagnosis::DiagnosisBox;
use crate::parts::list::focus_id;
use crate::parts::{Button, ButtonKind, Empty, Flag, Glyph, Segmented, Tone};
use crate::screens::seen::{Seen, named};
use crate::t;
use campaign::args;
use campaign::measure::Pacing;
use campaign::model::KpiId;
use campaign::view::metrics::{self, CurveCard, MarketStand};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The tab.
#[component]
pub(super) fn CurvesTab() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let open = expect_context::<OpenTab>();
    let cards = seen.see(metrics::curves);
    let ids = Memo::new(move |_| cards.with(|cards| cards.iter().map(|card| card.id.clone()).collect::<Vec<_>>()));
    let share = RwSignal::new(true);
    let hash = use_location().hash;
    // A link to a KPI shows it.
    Effect::new(move |_| {
        let named = hash.get().trim_start_matches('#').to_owned();
        if named.starts_with("kpi-") {
            request_animation_frame(move || focus_id(&named));
        }
    });
    view! {
        <Show
            when=move || !ids.with(Vec::is_empty)
            fallback=move || view! {
                <Empty glyph=Glyph::Metrics title=t!("metrics-empty-title") text=t!("metrics-empty")>
                    <Button kind=ButtonKind::Primary on_press=move |()| open.show("targets")>{t!("metrics-empty-go")}</Button>
                </Empty>
            }
        >
            <div class="metrics-head">
                <Segmented
                    label=t!("metrics-axis")
                    options=vec![(true, t!("metrics-axis-share").into()), (false, t!("metrics-axis-values").into())]
                    value=share
                    on_choose=move |chosen| share.set(chosen)
                />
            </div>
            <div class="stack">
                <For each=move || ids.get() key=Clone::clone children=move |id| view! { <Card cards id share /> } />
            </div>
        </Show>
    }
}

#[component]
fn Card(cards: Memo<Vec<CurveCard>>, id: KpiId, share: RwSignal<bool>) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let anchor = format!("kpi-{id}");
    let heading = format!("{anchor}-name");
    let (of, labelled) = (id.clone(), heading.clone());
    let card = Memo::new(move |_| cards.with(|cards| cards.iter().find(|card| card.id == of).cloned()));
    let name = move || card.with(|card| card.as_ref().map(|card| card.name.clone()).unwrap_or_default());
    let talks = Memo::new(move |_| card.with(|card| card.as_ref().is_some_and(|card| card.talk.is_some())));
    let picture = move || card.get().map(|card| picture(seen, &card, share.get()));
    view! {
        <article class="card pad metrics-card" id=anchor tabindex="-1" aria-labelledby=labelled>
            <h2 id=heading>{name}</h2>
            <p class="sub">{move || card.with(|card| card.as_ref().map(|card| card.definition.clone()))}</p>
            <ul class="metrics-stands" role="list">
                {move || card.get().map(|card| card.stands.iter().map(|stand| stands(seen, stand)).collect_view())}
            </ul>
            {picture}
            <Show when=move || talks.get()><DiagnosisBox card kpi=id.clone() /></Show>
        </article>
    }
}

/// One market: its value beside its own target, and how far along it is.
fn stands(seen: Seen, stand: &MarketStand) -> AnyView {
    let language = seen.reader.language.get();
    let value = match (stand.actual.is_empty(), stand.expected.is_empty()) {
        (true, _) => language.text("metrics-no-figures"),
        (_, true) => language.format("metrics-no-target", &args! {"actual" => &stand.actual}),
        _ => language.format("metrics-of-target", &args! {"actual" => &stand.actual, "expected" => &stand.expected}),
    };
    let pace = stand.pace.clone();
    let share = stand.index.map(|_| language.format("metrics-share-of", &args! {"share" => &stand.share}));
    // Where a market is says nothing about whose fault it is: the colour is that of a pace, not of a mistake.
    let tone = match stand.pacing {
        Some(Pacing::OnTrack) => Tone::Good,
        Some(Pacing::Behind | Pacing::Slightly) => Tone::Warn,
        _ => Tone::Plain,
    };
    let width = format!("{:.0}%", stand.index.unwrap_or_default().clamp(0.0, 1.5) / 1.5 * 100.0);
    let colour = crate::parts::market_class(stand.badge.colour.saturating_sub(1));
    view! {
        <li class=format!("metrics-stand {colour}")>
            {named(&stand.badge)}
            <b>{value}</b>
            {share.map(|share| view! {
                <span>{share}" "<Flag tone>{pace}</Flag></span>
                <span class="metrics-bar" aria-hidden="true"><span style:inline-size=width></span></span>
            })}
            <small>{stand.through.clone()}</small>
        </li>
    }
    .into_any()
}

/// The picture and the table that says the same.
fn picture(seen: Seen, card: &CurveCard, share: bool) -> AnyView {
    let language = seen.reader.language.get();
    let drawn = if share { &card.share } else { &card.values };
    if card.rows.is_empty() {
        let open = expect_context::<OpenTab>();
        return view! {
            <p class="sub">{t!("metrics-no-figures-say")}" "<Button kind=ButtonKind::Act on_press=move |()| open.show("import")>{t!("metrics-tab-import")}</Button></p>
        }
        .into_any();
    }
    let key = if share { "metrics-chart-share" } else { "metrics-chart-values" };
    let about = language.format(key, &args! {"kpi" => &card.name});
    let svg = chart::curves(drawn, &about);
    let heads = card.stands.iter().map(|stand| view! { <th scope="col" class="num">{stand.badge.name.clone()}</th> });
    let names: Vec<String> = card.stands.iter().map(|stand| stand.badge.name.clone()).collect();
    let rows = card.rows.iter().map(|row| {
        let cells = row.cells.iter().zip(&names);
        let cells = cells.map(|(cell, name)| view! { <td class="num" data-label=name.clone()>{cell.clone()}</td> });
        view! { <tr><th scope="row">{row.day.clone()}</th>{cells.collect_view()}</tr> }
    });
    view! {
        <figure class="metrics-figure">
            <div class="metrics-scroll" tabindex="0" role="group" aria-label=about.clone() inner_html=svg></div>
            <figcaption>{about}</figcaption>
        </figure>
        <details class="metrics-more">
            <summary>{t!("metrics-table")}</summary>
            <div class="table-wrap">
                <table class="table cards">
                    <caption>{t!("metrics-table-about")}</caption>
                    <thead><tr><th scope="col">{t!("metrics-day")}</th>{heads.collect_view()}</tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}
