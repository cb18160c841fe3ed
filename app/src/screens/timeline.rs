//! The timeline: a lane per market over one axis of days, with night, weekends and working hours behind it,
//! and the same as a table for those who read rather than look.

mod add;
mod axis;
mod conversion;
mod editor;
mod find_time;
mod lane;
mod lanes;
mod legend;
mod moving;
mod place;
mod plan;
mod table;
mod thing;

pub use conversion::ConversionScreen;
pub use find_time::FindTimeScreen;

use super::seen::Seen;
use crate::parts::{Empty, Glyph, Icon, Segmented, use_reader};
use crate::session::use_session;
use crate::t;
use add::AddItem;
use campaign::model::{ItemId, markets_in_order};
use campaign::view::timeline::Clock;
use editor::Editor;
use lanes::Lanes;
use leptos::prelude::*;
use leptos::text_prop::TextProp;
use moving::{Announced, Mover};
use place::{Picture, Zoom};
use table::Table;

/// The screen.
#[component]
pub fn TimelineScreen() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let (clock, zoom) = (RwSignal::new(Clock::Mine), RwSignal::new(Zoom::EightWeeks));
    let table = RwSignal::new(place::is_narrow());
    let chosen = RwSignal::new(place::item_in_address());
    provide_context(Chosen(chosen));
    let seen = Seen::start(session);
    let Seen { sections, minute, .. } = seen;
    let person = seen.looking();
    let mover = Mover::new(sections, person);
    provide_context(mover);
    moving::listen(mover);
    let base = format!("/campaign/{}/timeline", session.document());
    let empty = move || sections.with(|sections| sections.timeline.values().all(|item| item.archived));
    let shapes: Vec<(bool, TextProp)> = vec![(false, t!("timeline-lanes").into()), (true, t!("timeline-table").into())];
    let zooms: Vec<(Zoom, TextProp)> =
        Zoom::ALL.into_iter().map(|one| (one, TextProp::from(move || reader.text(one.key())))).collect();
    view! {
        <header class="page-head">
            <div><h1>{t!("timeline-title")}</h1><p class="sub">{t!("timeline-sub")}</p></div>
            <div class="page-tools">
                <a class="button" href=format!("{base}/find-time")><Icon glyph=Glyph::Clock />{t!("shared-window-title")}</a>
                <a class="button" href=format!("{base}/conversion")>{t!("conversion-open")}</a>
                <AddItem />
            </div>
        </header>
        <div class="cluster timeline-choices">
            <Segmented label=t!("timeline-shape") options=shapes value=table on_choose=move |one| table.set(one) />
            <Show when=move || !table.get()>
                <Segmented label=t!("timeline-zoom") options=zooms.clone() value=zoom on_choose=move |one| zoom.set(one) />
                <ClockChoice clock />
            </Show>
        </div>
        <plan::PlanPanel />
        <Show
            when=move || !empty()
            fallback=|| view! { <Empty glyph=Glyph::Timeline title=t!("timeline-empty-title") text=t!("timeline-empty") /> }
        >
            <Show
                when=move || table.get()
                fallback=move || view! { <Lanes picture=Picture { sections, person, minute: minute.into(), zoom, clock } /> }
            >
                <Table sections person minute />
            </Show>
        </Show>
        <Announced />
        <Editor />
    }
}

/// The item that is open in the editor.
#[derive(Clone, Copy)]
struct Chosen(RwSignal<Option<ItemId>>);

/// My zone, a market's, or UTC.
#[component]
fn ClockChoice(clock: RwSignal<Clock>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let options = move || {
        let markets = session.markets.get();
        let mut options: Vec<(Clock, TextProp)> =
            vec![(Clock::Mine, TextProp::from(move || reader.text("timeline-my-zone")))];
        options.extend(markets_in_order(&markets).into_iter().map(|(id, market)| {
            let zone = market.profile.zone;
            (Clock::Market(id.clone()), TextProp::from(move || reader.language.get().place(zone.name())))
        }));
        options.push((Clock::Utc, TextProp::from("UTC")));
        options
    };
    view! {
        {move || view! {
            <Segmented label=t!("timeline-clock") options=options() value=clock on_choose=move |one| clock.set(one) />
        }}
    }
}
