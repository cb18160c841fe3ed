//! One market's lane: what works and sleeps behind it, its items, its go-live.

use super::Chosen;
use super::place::Span;
use super::thing::Thing;
use crate::parts::{MarketMark, market_class};
use crate::t;
use campaign::model::ItemId;
use campaign::time::{Instant, Shade, ShadeKind};
use campaign::view::Badge;
use campaign::view::timeline::Lane;
use campaign::view::timeline::layout::{Spot, rows_of};
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
pub(super) fn LaneView(
    /// What lies on it.
    lane: Lane,
    /// Where each of its bars lies.
    spots: Vec<Spot>,
    /// Where weeks begin.
    weeks: Vec<Instant>,
    /// The stretch shown.
    span: Span,
    /// Now.
    now: Memo<Instant>,
) -> impl IntoView {
    let colour = lane.badge.as_ref().map_or("all", |badge| market_class(badge.colour - 1));
    let rows = rows_of(&spots);
    let shades = lane.shades.iter().filter_map(|one| shade(one, span)).collect_view();
    let weeks = weeks.into_iter().map(|at| view! { <span class="week-line" style:left=span.place(at)></span> });
    let things = lane.bars.into_iter().zip(spots).map(|(bar, spot)| view! { <Thing bar spot span /> }).collect_view();
    let go_live = lane.go_live.filter(|at| span.from <= *at && *at <= span.to);
    let class = if go_live.is_some() { "track lives" } else { "track" };
    let go_live = go_live.map(|at| {
        let early = span.part(at) < 0.15;
        view! { <span class="golive" class:early=early style:left=span.place(at)><span>{t!("timeline-go-live")}</span></span> }
    });
    let here = move || span.from <= now.get() && now.get() <= span.to;
    view! {
        <div class=format!("lane {colour}")>
            <div class="lane-name">{name(lane.badge, colour)}</div>
            <div class=class style:--rows=rows.to_string()>
                {shades}{weeks.collect_view()}{go_live}
                <Show when=here><span class="now-line" aria-hidden="true" style:left=move || span.place(now.get())></span></Show>
                {things}
            </div>
        </div>
    }
}

fn name(badge: Option<Badge>, colour: &'static str) -> AnyView {
    match badge {
        None => view! { <span>{t!("timeline-everybody")}</span> }.into_any(),
        Some(badge) => view! { <MarketMark letter=badge.letter colour /><span>{badge.name}</span> }.into_any(),
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
