//! What comes out of a meeting: a button per kind of outcome, written down once, in the words it was agreed in.

use super::people::team;
use super::room::Room;
use crate::parts::{AreaField, Button, ButtonKind, Flag, Row, Rows, Segmented, SelectField, Tone, WhenField};
use crate::screens::address::address;
use crate::t;
use campaign::command::{MeetingCommand, OutcomeDraft, SyncCommand};
use campaign::model::{MarketId, MeetingOutcome, OutcomeKind, PersonId};
use campaign::time::StoredDeadline;
use campaign::view::{Link, people};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The form.
#[component]
pub(super) fn LogForm(
    /// The meeting shown.
    room: Room,
) -> impl IntoView {
    let seen = room.seen;
    let kind = RwSignal::new(OutcomeKind::Decision);
    let (words, owner, market) =
        (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let due = RwSignal::new(None::<StoredDeadline>);
    let (wrong_words, wrong_owner) = (RwSignal::new(None), RwSignal::new(None));
    let is = move |wanted: OutcomeKind| kind.get() == wanted;
    let log = move |()| {
        let (kind, said) = (kind.get_untracked(), words.get_untracked());
        let action = kind == OutcomeKind::Action;
        let named = action || kind == OutcomeKind::Decision;
        let nobody = named && owner.with_untracked(String::is_empty);
        wrong_words.set(seen.missing(said.trim().is_empty(), "meeting-add-words-missing"));
        let key = if action { "meeting-log-owner-missing" } else { "meeting-log-decider-missing" };
        wrong_owner.set(seen.missing(nobody, key));
        if nobody || said.trim().is_empty() {
            return;
        }
        let draft = OutcomeDraft {
            kind,
            words: said,
            owner: PersonId(if named { owner.get_untracked() } else { String::new() }),
            due: due.get_untracked().filter(|_| action),
            markets: Some(MarketId(market.get_untracked())).filter(|market| !market.is_empty()).into_iter().collect(),
        };
        let log = MeetingCommand::Log(room.id.get_value(), seen.new_record(), Box::new(draft));
        if seen.act(SyncCommand::Meeting(log), "meeting-logged") {
            words.set(String::new());
            owner.set(String::new());
            market.set(String::new());
            due.set(None);
        }
    };
    let typed = move |said| {
        wrong_words.set(None);
        words.set(said);
    };
    let chose_owner = move |id| {
        wrong_owner.set(None);
        owner.set(id);
    };
    let options = OutcomeKind::ALL
        .map(|one| {
            let words = Signal::derive(move || seen.reader.text(&format!("meeting-outcome-{}", one.code())));
            (one, TextProp::from(words))
        })
        .to_vec();
    let owners = Signal::derive(move || seen.or("meeting-plan-recorder-choose", team(seen)));
    let markets = Signal::derive(move || seen.or("label-all-markets", seen.markets()));
    view! {
        <section class="card pad stack" aria-labelledby="meeting-log">
            <h2 id="meeting-log">{t!("meeting-log")}</h2>
            <Segmented label=t!("meeting-log-kind") options value=kind on_choose=move |one| kind.set(one) />
            <AreaField label=t!("meeting-log-words") value=words on_commit=typed on_typing=Callback::new(typed) error=wrong_words />
            <Show when=move || is(OutcomeKind::Decision)>
                <SelectField label=t!("meeting-log-decider") options=owners value=owner on_commit=chose_owner error=wrong_owner />
            </Show>
            <Show when=move || is(OutcomeKind::Action)>
                <SelectField label=t!("meeting-log-owner") options=owners value=owner on_commit=chose_owner error=wrong_owner />
                <WhenField label=t!("meeting-log-due") value=due zone=seen.reader.zone on_commit=move |at| due.set(at) />
            </Show>
            <Show when=move || is(OutcomeKind::Learning)>
                <SelectField label=t!("meeting-log-market") options=markets value=market on_commit=move |id| market.set(id) />
            </Show>
            <div><Button kind=ButtonKind::Primary on_press=log>{t!("meeting-log")}</Button></div>
        </section>
    }
}

/// What was written down, earliest first.
#[component]
pub(super) fn Outcomes(
    /// The meeting shown.
    room: Room,
) -> impl IntoView {
    let seen = room.seen;
    let all = move || {
        room.get(|meeting| meeting.results().into_iter().map(|(id, one)| (id.clone(), one.clone())).collect::<Vec<_>>())
    };
    let any = Memo::new(move |_| room.get(|meeting| !meeting.results().is_empty()));
    view! {
        <section aria-labelledby="meeting-outcomes">
            <h2 id="meeting-outcomes">{t!("meeting-outcomes")}</h2>
            <Show when=move || any.get() fallback=|| view! { <p class="hint">{t!("meeting-outcomes-empty")}</p> }>
                <Rows dense=true>
                    <For each=all key=|(id, _)| id.clone() children=move |(_, one)| outcome(room, one) />
                </Rows>
            </Show>
            <p class="visually-hidden" role="status">{move || any.get().then(|| seen.reader.text("meeting-logged"))}</p>
        </section>
    }
}

fn outcome(room: Room, one: MeetingOutcome) -> AnyView {
    let seen = room.seen;
    let code = one.kind.map_or("decision", OutcomeKind::code);
    let tone = if one.kind == Some(OutcomeKind::Decision) { Tone::Good } else { Tone::Accent };
    let link = (!one.made.is_empty()).then(|| {
        let words = one.words.clone();
        let href = address(seen.session, &Link::of(&one.made));
        view! { <a class="row-end act" href=href>{t!("meeting-open")}<span class="visually-hidden">" "{words}</span></a> }
    });
    let owner = (!one.owner.is_empty()).then(|| {
        let owner = one.owner.clone();
        move || seen.sections.with(|all| people::name(all, &owner, seen.reader.language.get()))
    });
    let due = one.due.map(|due| {
        let zone = due.deadline.zone_of_record();
        move || {
            let printer = seen.reader.printer();
            format!(" · {}", printer.yours(due.due(), zone.unwrap_or(printer.zone())))
        }
    });
    view! {
        <Row>
            <Flag tone>{move || seen.reader.text(&format!("meeting-outcome-{code}"))}</Flag>
            <div class="row-text"><p>{one.words}</p><small>{owner}{due}</small></div>
            {link}
        </Row>
    }
    .into_any()
}
