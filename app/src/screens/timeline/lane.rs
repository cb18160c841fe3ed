//! One market's lane: what works and sleeps behind it, its items, its go-live.

use super::Chosen;
use super::place::Span;
use crate::parts::{MarketMark, market_class, use_reader};
use crate::t;
use campaign::model::{ItemId, ItemKind};
use campaign::time::{Instant, Shade, ShadeKind};
use campaign::view::timeline::{Bar, Lane, Third};
use leptos::prelude::*;

/// Opens an item in the editor.
#[component]
pub(super) fn Open(
    /// Which.
    id: ItemId,
    /// Words.
    children: Children,
) -> impl IntoView {
    let chosen = expect_context::<Chosen>();
    view! { <button type="button" class="act" on:click=move |_| chosen.0.set(Some(id.clone()))>{children()}</button> }
}

/// The lane.
#[component]
pub(super) fn LaneView(lane: Lane, span: Signal<Span>, now: Signal<Instant>) -> impl IntoView {
    let colour = lane.badge.as_ref().map(|badge| market_class(badge.colour - 1)).unwrap_or_default();
    let rows = lane.bars.iter().map(|bar| bar.row + 1).max().unwrap_or(1);
    let name = lane.badge.clone().map_or_else(
        || view! { <span>{t!("timeline-everybody")}</span> }.into_any(),
        |badge| {
            view! { <MarketMark letter=badge.letter colour name=badge.name.clone() /><span>{badge.name}</span> }
                .into_any()
        },
    );
    let shown = span.get_untracked();
    let shades = lane.shades.iter().filter_map(|one| shade(one, shown)).collect_view();
    let bars = lane.bars.into_iter().map(|bar| view! { <BarView bar span=shown /> }).collect_view();
    let go_live = lane.go_live.filter(|at| shown.from <= *at && *at <= shown.to).map(|at| {
        view! { <span class="golive" style:left=shown.place(at)><span>{t!("timeline-go-live")}</span></span> }
    });
    view! {
        <div class=format!("lane {colour}")>
            <div class="lane-name">{name}</div>
            <div class="track" style:--rows=rows.to_string()>
                {shades}{go_live}{bars}
                <span class="now-line" aria-hidden="true" style:left=move || shown.place(now.get())></span>
            </div>
        </div>
    }
}

fn shade(shade: &Shade, span: Span) -> Option<impl IntoView> {
    let class = match shade.kind {
        ShadeKind::Working => "shade-work",
        ShadeKind::Night => "shade-night",
        ShadeKind::Off => "shade-off",
        ShadeKind::Rest => return None,
    };
    let (left, width) = (span.place(shade.from.max(span.from)), span.width(shade.from, shade.to));
    Some(view! { <span class=class style:left=left style:width=width></span> })
}

/// One item: a bar where it takes time, a diamond where it is a moment.
#[component]
fn BarView(bar: Bar, span: Span) -> impl IntoView {
    let reader = use_reader();
    let chosen = expect_context::<Chosen>();
    let (id, title, origin, owned) = (bar.id.clone(), bar.title.clone(), bar.origin, bar.owner.is_some());
    let to = bar.to.unwrap_or_default();
    let from = bar.from.unwrap_or(to).max(span.from);
    let long = bar.from.is_some_and(|start| to.minutes_since(start) > 720);
    let state = move || {
        let due = reader.printer().yours(to, origin);
        let owner = if owned { String::new() } else { format!(", {}", reader.text("timeline-no-owner")) };
        format!("{title}, {due}{owner}")
    };
    let (label, hover) = (state.clone(), move || format!("{} · {}", state(), reader.printer().utc(to)));
    let class = match (bar.kind, long) {
        (ItemKind::Buffer, _) => format!("buffer {}", third(&bar)),
        (_, true) => "item".to_owned(),
        (_, false) => "gate".to_owned(),
    };
    let (left, width) = (span.place(from), long.then(|| span.width(from, to)));
    let row = bar.row.to_string();
    let eaten = bar.buffer.map(|buffer| {
        let part = (buffer.eaten as f64 / buffer.total.max(1) as f64).clamp(0.0, 1.0);
        view! { <i style:width=format!("{:.0}%", part * 100.0)></i> }
    });
    let words = bar.title.clone();
    let beside = (!long && bar.kind != ItemKind::Buffer)
        .then(|| view! { <span class="gate-label" aria-hidden="true" style:left=left.clone() style:--row=row.clone()>{words.clone()}</span> });
    let inside = (long && bar.kind != ItemKind::Buffer).then(|| bar.title.clone());
    view! {
        <button
            type="button"
            class=class
            class:done=bar.done
            class:late=bar.late
            data-row
            aria-label=label
            title=hover
            style:left=left
            style:width=width
            style:--row=row
            on:click=move |_| chosen.0.set(Some(id.clone()))
        >
            {inside}{eaten}
        </button>
        {beside}
    }
}

fn third(bar: &Bar) -> &'static str {
    match bar.buffer.map(|buffer| buffer.third()) {
        Some(Third::Yellow) => "yellow",
        Some(Third::Red) => "red",
        _ => "",
    }
}
