//! The axis and the lanes under it, with now moving through them.

use super::axis::Axis;
use super::lane::LaneView;
use super::legend::Legend;
use super::place::{Picture, Span};
use crate::parts::use_reader;
use crate::t;
use campaign::time::Instant;
use campaign::view::timeline::layout::{Scale, Spot, spots};
use campaign::view::timeline::{Bar, Lane, Tick, extent, ticks, timeline, whole_days};
use leptos::html::Div;
use leptos::prelude::*;

/// What is drawn; it changes with the plan and the day, not with the minute.
#[derive(Clone, PartialEq)]
struct Drawn {
    span: Span,
    day: i64,
    ticks: Vec<Tick>,
    lanes: Vec<(Lane, Vec<Spot>)>,
    undated: Vec<Bar>,
}

/// The picture.
#[component]
pub(super) fn Lanes(picture: Picture) -> impl IntoView {
    let minute = picture.minute;
    let minute = Memo::new(move |_| minute.get());
    let drawn = draw(picture, minute);
    let span = Memo::new(move |_| drawn.with(|drawn| drawn.span));
    let scroll = NodeRef::<Div>::new();
    bring_now_into_view(picture, span, scroll);
    let weeks =
        move || drawn.with(|drawn| drawn.ticks.iter().filter(|tick| tick.week).map(|tick| tick.at).collect::<Vec<_>>());
    let lanes = move || drawn.with(|drawn| drawn.lanes.iter().cloned().enumerate().collect::<Vec<_>>());
    view! {
        <section class=move || format!("card lanes {}", picture.zoom.get().grain(span.get().days())) aria-label=t!("timeline-lanes")>
            <div
                class="lanes-scroll"
                node_ref=scroll
                tabindex="0"
                role="group"
                aria-label=t!("timeline-scroll")
                style:--track=move || drawn.with(|drawn| rem(drawn.day * drawn.span.days()))
            >
                <div class="lanes-inner">
                    {move || view! { <Axis ticks=drawn.with(|drawn| drawn.ticks.clone()) span=span.get() now=minute /> }}
                    <For
                        each=lanes
                        key=move |(at, lane)| (*at, format!("{lane:?} {:?}", span.get()))
                        children=move |(_, (lane, spots))| view! { <LaneView lane spots weeks=weeks() span=span.get_untracked() now=minute /> }
                    />
                </div>
            </div>
            <Legend
                lanes=Signal::derive(move || drawn.with(|drawn| drawn.lanes.iter().map(|(lane, _)| lane.clone()).collect::<Vec<_>>()))
                undated=Signal::derive(move || drawn.with(|drawn| drawn.undated.clone()))
            />
        </section>
    }
}

fn draw(picture: Picture, minute: Memo<Instant>) -> Memo<Drawn> {
    let reader = use_reader();
    let Picture { sections, person, zoom, clock, .. } = picture;
    Memo::new(move |_| {
        let (now, zoom) = (minute.get(), zoom.get());
        sections.with(|sections| {
            let zone = clock.get().zone(sections, &person.get());
            let (from, to) = zoom.span(now).unwrap_or_else(|| extent(sections, now));
            // Whole days, so that the picture stands still while now moves.
            let (from, to) = whole_days(from, to, zone);
            let (span, plan) = (Span { from, to }, timeline(sections, now, Some((from, to))));
            let day = zoom.day(span.days());
            let scale = Scale::with_days(from, to, day);
            let lanes =
                plan.lanes.into_iter().map(|lane| (spots(&lane, scale), lane)).map(|(spots, lane)| (lane, spots));
            let ticks = ticks(from, to, zone, reader.language.get());
            Drawn { span, day, ticks, lanes: lanes.collect(), undated: plan.undated }
        })
    })
}

/// Shows now, with some of the past before it, at opening and whenever another stretch is chosen.
fn bring_now_into_view(picture: Picture, span: Memo<Span>, scroll: NodeRef<Div>) {
    Effect::new(move |_| {
        picture.zoom.track();
        span.track();
        request_animation_frame(move || {
            let Some(scroll) = scroll.get_untracked() else { return };
            let Ok(Some(line)) = scroll.query_selector(".track .now-line") else { return };
            let at = line.get_bounding_client_rect().left() - scroll.get_bounding_client_rect().left();
            let wanted = f64::from(scroll.client_width()) * 0.36;
            scroll.set_scroll_left(scroll.scroll_left() + (at - wanted) as i32);
        });
    });
}

/// Hundredths of the letter size as CSS.
pub(super) fn rem(hundredths: i64) -> String {
    format!("{:.2}rem", hundredths as f64 / 100.0)
}
