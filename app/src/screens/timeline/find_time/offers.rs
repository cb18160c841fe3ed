//! The best slots, each with everybody's side of it; one press puts it on the plan at its exact moment.

use super::Finding;
use crate::parts::{Button, ButtonKind, Flag, MarketMark, TextField, Tone, market_class, use_reader};
use crate::session::{Notice, use_session};
use crate::t;
use campaign::args;
use campaign::command::Command;
use campaign::model::{Item, ItemId, ItemKind};
use campaign::time::StoredDeadline;
use campaign::time::slots::SlotState;
use campaign::view::city::city;
use campaign::view::shared_window::{Offer, Participant, SideLine, proposal, state_key};
use leptos::prelude::*;

/// How many are offered: more is a calendar, not an answer.
const MOST: usize = 6;

/// The answer and the slots.
#[component]
pub(super) fn Offers(finding: Finding) -> impl IntoView {
    let reader = use_reader();
    let found = Memo::new(move |_| {
        let days = finding.days()?;
        let minutes = finding.minutes.get();
        finding
            .everybody
            .with(|all| (!all.is_empty()).then(|| proposal(all, minutes, days, MOST, &finding.printer.get())))
    });
    let title = RwSignal::new(reader.language.get_untracked().text("shared-window-call"));
    let keep = Callback::new(move |words: String| title.set(words));
    let offers = move || found.with(|found| found.as_ref().map(|found| found.offers.clone()).unwrap_or_default());
    view! {
        <section aria-labelledby="best-times" class="stack">
            <h2 id="best-times">{t!("shared-window-best")}</h2>
            <p role="status">{move || found.with(|found| found.as_ref().map(|found| found.answer.clone()))}</p>
            <Show when=move || found.with(Option::is_some)>
                <div class="find-what"><TextField label=t!("shared-window-what") value=title on_commit=keep on_typing=keep /></div>
            </Show>
            <ol class="slots">
                <For each=offers key=|offer| format!("{offer:?}") children=move |offer| view! { <Slot finding offer title /> } />
            </ol>
        </section>
    }
}

#[component]
fn Slot(finding: Finding, offer: Offer, title: RwSignal<String>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let shared = offer.slot.everybody_works();
    let everybody = finding.everybody.get_untracked();
    let sides = everybody.iter().zip(offer.sides.clone()).map(|(who, side)| side_view(who, side)).collect_view();
    let (when, from) = (StoredValue::new(offer.when.clone()), offer.slot.from);
    let sides_said = offer.sides.iter().map(|side| side.words.clone()).collect::<Vec<_>>().join("; ");
    let put = move |()| {
        let language = reader.language.get_untracked();
        let words = title.get_untracked();
        let words = if words.trim().is_empty() { language.text("shared-window-call") } else { words };
        let length = language.duration(finding.minutes.get_untracked() * 60_000);
        let markets = finding.here.get_untracked();
        let item = Item {
            title: words.trim().to_owned(),
            kind: ItemKind::Milestone,
            market: if markets.len() == 1 { markets.first().cloned().unwrap_or_default() } else { Default::default() },
            owner: session.me.get_value(),
            due: Some(StoredDeadline::instant(from, reader.zone.get_untracked())),
            note: language.format("shared-window-note", &args! {"length" => length, "sides" => &sides_said}),
            ..Item::default()
        };
        if session.dispatch(Command::AddItem(ItemId::from_random(session.fresh()), Box::new(item))) {
            session.notice.set(Some(Notice { undo: true, ..Notice::good("shared-window-done") }));
        }
    };
    let weekly = move |()| finding.asked.set(proposed(reader, from));
    let named = move |key: &'static str| move || when.with_value(|when| reader.format(key, &args! {"when" => when}));
    let put = Callback::new(put);
    view! {
        <li class="card pad" class:shared=shared>
            <h3>{offer.when}</h3>
            <ul class="slot-sides">{sides}</ul>
            <div class="cluster">
                <Show when=move || !session.read_only.get()>
                    <Button small=true on_press=put>
                        <span class="visually-hidden">{named("shared-window-put-of")}</span>
                        <span aria-hidden="true">{t!("shared-window-put")}</span>
                    </Button>
                </Show>
                <Button kind=ButtonKind::Quiet small=true on_press=weekly>
                    <span class="visually-hidden">{named("shared-window-every-week-of")}</span>
                    <span aria-hidden="true">{t!("shared-window-every-week")}</span>
                </Button>
            </div>
        </li>
    }
}

/// A slot as somebody would write it: "Tue 17:00 Moscow".
fn proposed(reader: crate::parts::Reader, from: campaign::time::Instant) -> String {
    let (language, zone) = (reader.language.get_untracked(), reader.zone.get_untracked());
    let civil = zone.civil(from);
    let place = language.place(zone.name());
    let place = if city(language, &place) == Some(zone) { place } else { zone.name().to_owned() };
    format!("{} {} {place}", language.weekday(civil.weekday()), civil.time())
}

/// Somebody's side: their clock and what it is for them.
pub(super) fn side_view(who: &Participant, side: SideLine) -> impl IntoView + use<> {
    let tone = match side.state {
        SlotState::Working => Tone::Good,
        SlotState::Early | SlotState::Late | SlotState::DayOff => Tone::Warn,
        SlotState::Asleep => Tone::Bad,
    };
    let key = state_key(side.state);
    let reader = use_reader();
    let mark = who
        .badge
        .clone()
        .map(|badge| view! { <MarketMark letter=badge.letter colour=market_class(badge.colour - 1) /> });
    view! { <li>{mark}<span>{side.name}</span><b class="num">{side.clock}</b><Flag tone>{move || reader.text(key)}</Flag></li> }
}
