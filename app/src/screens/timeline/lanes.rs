//! The axis and the lanes under it, with now moving through them.

use super::lane::LaneView;
use super::place::{Picture, Span};
use crate::parts::use_reader;
use crate::t;
use campaign::view::timeline::{ticks, timeline};
use leptos::prelude::*;

/// The picture.
#[component]
pub(super) fn Lanes(picture: Picture) -> impl IntoView {
    let reader = use_reader();
    let Picture { sections, person, minute, zoom, clock } = picture;
    let drawn = Memo::new(move |_| {
        let now = minute.get();
        sections.with(|sections| timeline(sections, now, zoom.get().span(now)))
    });
    let span = Signal::derive(move || drawn.with(|drawn| Span { from: drawn.from, to: drawn.to }));
    let axis = move || {
        let zone = sections.with(|sections| clock.get().zone(sections, &person.get()));
        let (span, today) = (span.get(), zone.civil(minute.get()).date());
        ticks(span.from, span.to, zone, reader.language.get())
            .into_iter()
            .map(|tick| {
                let is_today = zone.civil(tick.at).date() == today;
                let words = match (&tick.month, tick.week || is_today) {
                    (Some(month), _) => format!("{} {} {month}", tick.weekday, tick.day),
                    (None, true) => format!("{} {}", tick.weekday, tick.day),
                    (None, false) => tick.day.to_string(),
                };
                view! { <span class="axis-day" class:week=tick.week class:today=is_today>{words}</span> }
            })
            .collect_view()
    };
    let lanes = move || drawn.with(|drawn| drawn.lanes.iter().cloned().enumerate().collect::<Vec<_>>());
    let undated = move || drawn.with(|drawn| drawn.undated.clone());
    view! {
        <section class="card lanes" aria-label=t!("timeline-lanes")>
            <div
                class="lanes-scroll"
                tabindex="0"
                role="group"
                aria-label=t!("timeline-scroll")
                style:--days=move || span.get().days().to_string()
                style:--day-width=move || zoom.get().day()
            >
                <div class="lanes-inner">
                    <div class="axis" aria-hidden="true"><span></span>{axis}</div>
                    <For
                        each=lanes
                        key=|(at, lane)| (*at, format!("{lane:?}"))
                        children=move |(_, lane)| view! { <LaneView lane span now=minute /> }
                    />
                </div>
            </div>
            <p class="legend">
                <span><i class="shade-work"></i>{t!("timeline-working")}</span>
                <span><i class="shade-night"></i>{t!("timeline-night")}</span>
                <span><i class="shade-off"></i>{t!("timeline-off")}</span>
            </p>
            <Show when=move || !undated().is_empty()>
                <p class="legend">{t!("timeline-undated")}
                    <For each=undated key=|bar| bar.id.clone() children=|bar| view! { <super::lane::Open id=bar.id>{bar.title}</super::lane::Open> } />
                </p>
            </Show>
        </section>
    }
}
