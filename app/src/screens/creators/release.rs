//! Sign-offs by market and the release of a creator's brief: who is missing stands beside the button by name.

use super::detail::Shown;
use crate::parts::{Button, ButtonKind, Flag, Tone, use_reader};
use crate::screens::seen::named;
use crate::session::{Session, use_session};
use crate::t;
use campaign::args;
use campaign::command::{Command, StatementCommand};
use campaign::model::{MarketId, Sections, Statement, StatementId};
use campaign::view::{Badge, people};
use campaign::watch::release::{Gate, Handover, SignOff, gate, may_release, may_sign};
use leptos::prelude::*;

/// The panel.
#[component]
pub(super) fn ReleasePanel(
    /// Whose.
    shown: Shown,
) -> impl IntoView {
    let session = use_session();
    let found = Memo::new(move |_| gate(&session.sections(), &shown.id.get_value()));
    let markets = Memo::new(move |_| people::badges(&session.sections()));
    view! {
        <section class="stack" id="release" tabindex="-1" aria-labelledby="release-heading">
            <h2 id="release-heading">{t!("release-title")}</h2>
            <p class="hint">{t!("release-about")}</p>
            <ul class="card rows release" role="list" aria-labelledby="release-heading">
                <For each=move || markets.get() key=|badge| badge.id.clone() children=move |badge| view! { <Market shown badge found /> } />
            </ul>
            <Handing shown found />
        </section>
    }
}

#[component]
fn Market(shown: Shown, badge: Badge, found: Memo<Option<Gate>>) -> impl IntoView {
    let session = use_session();
    let (id, name) = (badge.id.clone(), badge.name.clone());
    let sign = {
        let id = id.clone();
        Memo::new(move |_| found.with(|gate| sign_of(gate.as_ref(), &id)))
    };
    let may = {
        let id = id.clone();
        Memo::new(move |_| {
            let complete = found.with(|gate| gate.as_ref().is_some_and(|gate| gate.missing.is_empty()));
            let signed = sign.with(|sign| matches!(sign, SignOff::Signed(_)));
            complete
                && !signed
                && !session.read_only.get()
                && may_sign(&session.sections(), &session.me.get_value(), &id)
        })
    };
    let press = move |()| {
        session.finish_typing();
        let entry = (StatementId::from_random(session.fresh()), shown.id.get_value());
        session.dispatch(Command::State(StatementCommand::Sign(vec![entry], id.clone())));
        stay();
    };
    let press = StoredValue::new(press);
    let words = StoredValue::new(name.clone());
    view! {
        <li class="row" data-row="" tabindex="-1">
            {named(&badge)}
            <div class="row-text">{move || standing(sign.get())}</div>
            <div class="row-end">
                <Show when=move || may.get()>
                    <Button small=true on_press=press.get_value()>{t!("release-sign", "market" => words.get_value())}</Button>
                </Show>
            </div>
        </li>
    }
}

fn sign_of(gate: Option<&Gate>, market: &MarketId) -> SignOff {
    let found = gate.and_then(|gate| gate.markets.iter().find(|(id, _)| id == market));
    found.map_or(SignOff::Missing, |(_, sign)| sign.clone())
}

/// Whether a market signed, who for it and when.
fn standing(sign: SignOff) -> AnyView {
    let (session, reader) = (use_session(), use_reader());
    let said = |said: Statement| {
        let (who, when) = by(session, reader, &said);
        view! { <small>{reader.format("release-by", &args! {"who" => who, "when" => when})}</small> }
    };
    match sign {
        SignOff::Signed(it) => view! { <Flag tone=Tone::Good>{t!("release-signed")}</Flag>{said(it)} }.into_any(),
        SignOff::Earlier(it) => {
            view! { <Flag tone=Tone::Warn>{t!("release-signed-earlier")}</Flag>{said(it)} }.into_any()
        }
        SignOff::Missing => view! { <Flag>{t!("release-unsigned")}</Flag> }.into_any(),
    }
}

/// Who said something, and when.
fn by(session: Session, reader: crate::parts::Reader, said: &Statement) -> (String, String) {
    let sections = session.sections();
    let zone = people::badge_of(&sections, &said.by).map_or(reader.zone.get(), |badge| badge.zone);
    (people::name(&sections, &said.by, reader.language.get()), reader.printer().yours(said.at, zone))
}

/// The release: done, ready, or what it waits for.
#[component]
fn Handing(shown: Shown, found: Memo<Option<Gate>>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let name = move || shown.creator.with(|creator| creator.name.clone());
    let done = move || found.with(|gate| gate.as_ref().map(|gate| gate.handover.clone()));
    let told = move || match done()? {
        Handover::Waiting => None,
        Handover::Earlier(said) => Some(("release-earlier", said)),
        Handover::Done(said) => Some(("release-done", said)),
    };
    let told = move || {
        told().map(|(key, said)| {
            let (who, when) = by(session, reader, &said);
            reader.format(key, &args! {"who" => who, "when" => when})
        })
    };
    let current = Memo::new(move |_| matches!(done(), Some(Handover::Done(_))));
    let hub = Memo::new(move |_| {
        let sections = session.sections();
        shown.creator.with(|creator| may_release(&sections, &session.me.get_value(), creator))
    });
    let waits = move || {
        let sections = session.sections();
        let why = found.with(|gate| gate.as_ref().and_then(|gate| obstacle(&sections, reader, gate)));
        let own = shown.creator.with(|creator| people::badge(&sections, &creator.market));
        let other =
            || reader.format("release-other-hub", &args! {"market" => own.map(|own| own.name).unwrap_or_default()});
        why.unwrap_or_else(|| if hub.get() { reader.text("release-ready") } else { other() })
    };
    let shut = Signal::derive(move || {
        let open = found.with(|gate| gate.as_ref().is_some_and(Gate::is_open));
        !open || !hub.get() || session.read_only.get()
    });
    let press = move |()| {
        session.finish_typing();
        let id = StatementId::from_random(session.fresh());
        session.dispatch(Command::State(StatementCommand::Release(id, shown.id.get_value())));
        stay();
    };
    let words = move || {
        let again = matches!(done(), Some(Handover::Earlier(_)));
        reader.format(if again { "release-again" } else { "release-go" }, &args! {"name" => name()})
    };
    view! {
        <div class="stack release-foot">
            {move || told().map(|told| view! { <p>{told}</p> })}
            <Show when=move || !current.get()>
                <p role="status">{waits}</p>
                <div><Button kind=ButtonKind::Primary disabled=shut on_press=press>{words}</Button></div>
            </Show>
        </div>
    }
}

/// What stands in the way, by name.
fn obstacle(sections: &Sections, reader: crate::parts::Reader, gate: &Gate) -> Option<String> {
    let language = reader.language.get();
    if !gate.missing.is_empty() {
        let fields: Vec<String> =
            gate.missing.iter().map(|key| language.text(&format!("creators-card-{key}"))).collect();
        return Some(language.format("release-missing", &args! {"fields" => language.list(&fields)}));
    }
    let names: Vec<String> =
        gate.waits_for().filter_map(|market| people::badge(sections, market)).map(|badge| badge.name).collect();
    (!names.is_empty()).then(|| language.format("release-waits", &args! {"markets" => language.list(&names)}))
}

/// The pressed button goes; the focus stays on the panel.
fn stay() {
    request_animation_frame(|| crate::parts::list::focus_id("release"));
}

/// Whether a creator's brief was handed over, for a row of the list.
pub(super) fn state_key(sections: &Sections, id: &campaign::model::CreatorId) -> &'static str {
    match gate(sections, id).map(|gate| gate.handover) {
        Some(Handover::Done(_)) => "release-state-done",
        Some(Handover::Earlier(_)) => "release-state-earlier",
        _ => "release-state-waiting",
    }
}
