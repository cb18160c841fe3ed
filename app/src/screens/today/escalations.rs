//! The escalations inbox: one card per matter, who looks after it, and what is done about it.

use super::handle::{Handling, Step};
use super::morning::Morning;
use crate::parts::{Button, ButtonKind, Flag, Row, Rows, Tone, use_reader};
use crate::screens::address::address;
use crate::screens::seen::mark_or_across;
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::view::escalations::EscalationCard;
use campaign::watch::{Severity, State};
use leptos::prelude::*;

/// The list.
#[component]
pub(super) fn Escalations(morning: Morning) -> impl IntoView {
    let cards = Memo::new(move |_| morning.attention.with(|attention| attention.escalations.clone()));
    let key = |card: &EscalationCard| (card.key.clone(), card.sentence.clone(), card.says.clone(), card.since.clone());
    view! {
        <Show when=move || !cards.with(Vec::is_empty)>
            <section class="digest-part" id="escalations" tabindex="-1" aria-labelledby="escalations-heading">
                <h2 id="escalations-heading">{t!("today-escalations")}</h2>
                <Rows><For each=move || cards.get() key=key children=|card| view! { <EscalationRow card /> } /></Rows>
            </section>
        </Show>
    }
}

/// One matter.
#[component]
pub(super) fn EscalationRow(
    /// The matter.
    card: EscalationCard,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let handling = expect_context::<Handling>();
    let badge = if card.markets.len() == 1 { card.markets.first().cloned() } else { None };
    let tone = if card.severity == Severity::Urgent { Tone::Bad } else { Tone::Warn };
    let (severity, state) = (card.severity.code(), card.state);
    let state_tone = match state {
        State::Open => Tone::Warn,
        State::Taken => Tone::Plain,
        State::Planned | State::Resolved => Tone::Good,
    };
    let parts = card.parts.into_iter().map(move |(says, link)| {
        let href = address(session, &link);
        view! { <p><a class="row-link" href=href>{says}</a></p> }
    });
    let positions = card.positions.into_iter().map(|position| {
        let who = (!position.who.is_empty()).then(|| format!("{}: ", position.who));
        view! { <p>{who}{position.words}</p> }
    });
    let about =
        move || reader.format("today-owner", &args! {"who" => card.owner.as_str(), "since" => card.since.as_str()});
    let href = address(session, &card.link);
    let (flags, title) = (card.flags, card.title.clone());
    let act = move |step: Step| {
        let (flags, title, name) = (flags.clone(), title.clone(), title.clone());
        view! {
            <Button kind=ButtonKind::Act on_press=move |()| handling.begin(session, step, flags.clone(), title.clone())>
                {move || reader.text(step.key())}<span class="visually-hidden">" "{name}</span>
            </Button>
        }
    };
    let steps = StoredValue::new(move || {
        let take = matches!(state, State::Open).then(|| act(Step::Take));
        let more = (state != State::Resolved).then(|| (act(Step::Plan), act(Step::Resolve)));
        view! { {take}{more} }
    });
    view! {
        <Row>
            {mark_or_across(badge.as_ref())}
            <div class="row-text">
                <p>{card.sentence}</p>
                {parts.collect_view()}
                {positions.collect_view()}
                <small>{about}</small>
                <Flag tone>{move || reader.text(&format!("watch-severity-{severity}"))}</Flag>" "
                {card.both.map(|both| view! { <Flag tone=Tone::Bad>{both}</Flag>" " })}
                <Flag tone=state_tone>{card.says}</Flag>
                <div class="cluster">
                    <a class="act" href=href>{t!("today-open")}<span class="visually-hidden">" "{card.title}</span></a>
                    <Show when=move || !session.read_only.get()>{move || steps.with_value(|steps| steps())}</Show>
                </div>
            </div>
        </Row>
    }
}
