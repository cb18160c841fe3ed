//! The signature picture: each market's clock over its band of night, dawn, day and work, the window
//! they share, and now moving through it. The band is one day of the reader, from midnight to midnight.

mod picture;

pub use picture::{BandMarket, DayPicture, Stretch};

use super::market::MarketMark;
use super::use_reader;
use crate::t;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// One market's day as the band shows it. Positions are parts of the reader's day, 0 to 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MarketDay {
    /// The market's letter.
    pub letter: String,
    /// Its colour class, see [`super::market_class`].
    pub colour: &'static str,
    /// The city whose clock this is, in the reader's language.
    pub name: String,
    /// What that clock shows: "09:04".
    pub now: String,
    /// The weekday there, when it is another day than the reader's: "Wed".
    pub other_day: Option<String>,
    /// Night, dawn and day.
    pub light: Vec<Stretch>,
    /// Working hours and how to label them: (from, to, "09–18").
    pub work: Vec<(f32, f32, String)>,
    /// Nobody works there today: weekend or holiday.
    pub off: bool,
}

/// The band of all markets.
#[component]
pub fn DayBand(
    /// The markets in the campaign's order.
    #[prop(into)]
    markets: Signal<Vec<MarketDay>>,
    /// Windows in which all of them work.
    #[prop(into)]
    shared: Signal<Vec<(f32, f32)>>,
    /// Where now is in the reader's day.
    #[prop(into)]
    now: Signal<f32>,
    /// The shared window in words: "Shared window 17:00–18:00 Moscow".
    #[prop(into)]
    shared_text: TextProp,
) -> impl IntoView {
    let rows = move || markets.get().into_iter().enumerate().map(|(at, day)| row(at + 1, day)).collect_view();
    let shared_spans = move || {
        let spans = shared.get().into_iter();
        spans.map(|(from, to)| view! { <span class="day-shared" style:left=percent(from) style:width=percent(to - from)></span> }).collect_view()
    };
    let title = shared_text.clone();
    view! {
        <section
            class="day"
            class:many=move || markets.with(|markets| markets.len() > 2)
            aria-label=t!("parts-day-label")
            title=move || title.get()
        >
            {rows}
            <div class="day-over" aria-hidden="true" style:grid-row-end=move || format!("span {}", markets.with(Vec::len).max(1))>
                {shared_spans}
                <span class="day-now" style:left=move || percent(now.get())></span>
            </div>
            <p class="visually-hidden">{move || shared_text.get()}</p>
        </section>
    }
}

fn row(line: usize, day: MarketDay) -> impl IntoView {
    let reader = use_reader();
    let hours: Vec<String> = day.work.iter().map(|(_, _, label)| label.clone()).collect();
    let hours = move || if hours.is_empty() { reader.text("parts-day-off") } else { hours.join(", ") };
    let work: Vec<_> = day
        .work
        .into_iter()
        .map(|(from, to, label)| view! { <span class="day-work" style:left=percent(from) style:width=percent(to - from)>{label}</span> })
        .collect();
    let line = line.to_string();
    view! {
        <div class="day-row" class:day-off=day.off>
            <span class="day-who" style:grid-row=line.clone()>
                <MarketMark letter=day.letter colour=day.colour />
                <span class="day-name">{day.name}</span>
            </span>
            <span class="day-clock num" style:grid-row=line.clone()>
                {day.now}
                {day.other_day.map(|weekday| view! { <small>{weekday}</small> })}
            </span>
            <span class="day-strip" role="img" aria-label=hours style:grid-row=line style:background=picture::gradient(&day.light)>
                {work}
            </span>
        </div>
    }
}

fn percent(part: f32) -> String {
    format!("{:.2}%", part.clamp(-1.0, 2.0) * 100.0)
}
