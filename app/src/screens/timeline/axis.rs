//! The axis: months in a row of their own, the days under them, today marked.

use super::place::Span;
use campaign::time::Instant;
use campaign::view::timeline::Tick;
use leptos::prelude::*;

/// The axis over the lanes. The table tells the same in words, so that it is not read aloud.
#[component]
pub(super) fn Axis(ticks: Vec<Tick>, span: Span, now: Memo<Instant>) -> impl IntoView {
    let starts: Vec<(Instant, String)> = ticks.iter().filter_map(|tick| Some((tick.at, tick.month.clone()?))).collect();
    let ends = starts.iter().skip(1).map(|(at, _)| *at).chain([span.to]);
    let months = starts.iter().zip(ends).map(|((from, name), to)| {
        view! { <span class="axis-month" style:left=span.place(*from) style:width=span.width(*from, to)><b>{name.clone()}</b></span> }
    });
    let ends: Vec<Instant> = ticks.iter().skip(1).map(|tick| tick.at).chain([span.to]).collect();
    let days = ticks.iter().cloned().zip(ends).map(|(tick, end)| {
        let at = tick.at;
        let is_today = Memo::new(move |_| at <= now.get() && now.get() < end);
        view! {
            <span class="axis-day" class:week=tick.week class:rest={tick.iso > 5} class:today=is_today style:left=span.place(at) style:width=span.width(at, end)>
                <small>{tick.weekday}</small>" "<b>{tick.day}</b>
            </span>
        }
    });
    view! {
        <div class="axis" aria-hidden="true">
            <span class="lane-name"></span>
            <div class="axis-track">{months.collect_view()}{days.collect_view()}</div>
        </div>
    }
}
