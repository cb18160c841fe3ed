//! A moment on screen: in the reader's clock, with the origin's clock beside it and UTC on hover.

use super::use_reader;
use campaign::time::{Instant, Zone};
use leptos::prelude::*;

/// `<time>` with the weekday, whose time it is, and a title that gives UTC and the distance from now.
#[component]
pub fn Moment(
    /// The moment.
    #[prop(into)]
    at: Signal<Instant>,
    /// Whose clock it was set by; without it only the reader's is shown.
    #[prop(optional, into)]
    origin: Option<Zone>,
    /// Leave out "your time": only where a heading or a neighbour says whose clock it is.
    #[prop(optional)]
    bare: bool,
    /// Say how far away it is ("in 3 h 20 min") instead of when; the when moves to the title.
    #[prop(optional)]
    countdown: bool,
) -> impl IntoView {
    let reader = use_reader();
    let whole = move || {
        let printer = reader.printer();
        printer.yours(at.get(), origin.unwrap_or_else(|| reader.zone.get()))
    };
    let title = move || {
        let printer = reader.printer();
        if countdown {
            format!("{}\n{}", whole(), printer.utc(at.get()))
        } else {
            format!("{}\n{}", printer.utc(at.get()), printer.relative(at.get()))
        }
    };
    let own = move || {
        let printer = reader.printer();
        if countdown { printer.countdown(at.get()) } else { printer.bare(at.get()) }
    };
    let rest = move || {
        let zone = origin.unwrap_or_else(|| reader.zone.get());
        (!bare && !countdown).then(|| reader.printer().your_time(at.get(), zone))
    };
    view! {
        <time class="clock" datetime=move || at.get().to_iso() title=title>
            <span class="clock-own">{own}</span>
            {move || rest().map(|text| view! { " "<span class="clock-origin">{text}</span> })}
        </time>
    }
}
