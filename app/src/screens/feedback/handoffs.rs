//! Handoffs: what goes from whom to whom, its checklist, that it went, and that it arrived.

use super::handoff_add::AddHandoff;
use crate::parts::{Button, ButtonKind, Check, Empty, Flag, Glyph, Listing, Tone};
use crate::screens::address::address;
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::args;
use campaign::command::{HandoffCommand, WatchCommand};
use campaign::language::capitalised;
use campaign::model::{HandoffId, HandoffKind};
use campaign::view::handoffs::{HandoffRow, handoffs};
use leptos::prelude::*;

/// The list and its form.
#[component]
pub(super) fn HandoffsTab() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let list = seen.see(handoffs);
    let ids = Memo::new(move |_| list.with(|list| list.iter().map(|row| row.id.clone()).collect::<Vec<_>>()));
    let adding = RwSignal::new(false);
    view! {
        <Listing
            title=t!("feedback-handoffs")
            add=t!("feedback-handoff-add")
            kind=ButtonKind::Primary
            may=Signal::derive(move || seen.may())
            adding
            empty=Signal::derive(move || ids.with(Vec::is_empty))
            nothing=|| view! { <Empty glyph=Glyph::Waiting title=t!("feedback-handoffs-empty-title") text=t!("feedback-handoffs-empty") /> }
        >
            <For each=move || ids.get() key=Clone::clone children=move |id| view! { <HandoffLine list id /> } />
        </Listing>
        <AddHandoff open=adding />
    }
}

/// How far it is, for the buttons under it.
#[derive(Clone, Copy, PartialEq)]
struct Step {
    kind: HandoffKind,
    ready: bool,
    sent: bool,
    arrived: bool,
}

#[component]
fn HandoffLine(list: Memo<Vec<HandoffRow>>, id: HandoffId) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let (element, key) = (id.to_string(), StoredValue::new(id.clone()));
    let row = Memo::new(move |_| list.with(|list| list.iter().find(|row| row.id == id).cloned()));
    let step = Memo::new(move |_| {
        row.with(|row| {
            let row = row.as_ref()?;
            let (sent, arrived) = (row.sent.is_some(), row.acknowledged.is_some());
            Some(Step { kind: row.kind, ready: row.ready, sent, arrived })
        })
    });
    let is = move |look: fn(Step) -> bool| Signal::derive(move || step.get().is_some_and(look));
    let name = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.title.clone())).unwrap_or_default());
    let kind = Memo::new(move |_| step.get().map(|step| step.kind).unwrap_or_default());
    let act = move |command: HandoffCommand, done| {
        seen.act(WatchCommand::Handoff(command), done);
    };
    let record = move || seen.new_record();
    let send = move |()| act(HandoffCommand::Send(key.get_value(), record()), "feedback-handoff-sent");
    let arrive = move |()| act(HandoffCommand::Acknowledge(key.get_value(), record()), "feedback-handoff-arrived");
    let archive = move |()| act(HandoffCommand::Archive(key.get_value()), "feedback-handoff-archived");
    let (planned, under_way, open) =
        (is(|it| !it.sent && !it.arrived), is(|it| it.sent && !it.arrived), is(|it| !it.arrived));
    let unready = is(|it| !it.ready);
    view! {
        <li class="row feedback-row" id=element data-row="" tabindex="-1" aria-label=name>
            {move || row.get().map(|row| facts(seen, row))}
            <Show when=move || planned.get()>
                <fieldset class="feedback-checks" disabled=move || !seen.may()>
                    <legend>{t!("feedback-checklist")}</legend>
                    {move || kind.get().checklist().iter().map(|point| check(seen, row, key, point)).collect_view()}
                </fieldset>
            </Show>
            <Show when=move || seen.may() && open.get()>
                <div class="feedback-actions cluster">
                    <Show when=move || planned.get()>
                        <Button small=true disabled=unready on_press=send>{t!("feedback-handoff-send")}</Button>
                        <Show when=move || unready.get()><small>{t!("feedback-handoff-unready")}</small></Show>
                    </Show>
                    <Show when=move || under_way.get()>
                        <Button small=true on_press=arrive>{t!("feedback-handoff-arrive")}</Button>
                    </Show>
                    <Button small=true kind=ButtonKind::Quiet on_press=archive>{t!("feedback-handoff-archive")}</Button>
                </div>
            </Show>
        </li>
    }
}

fn check(seen: Seen, row: Memo<Option<HandoffRow>>, key: StoredValue<HandoffId>, point: &'static str) -> impl IntoView {
    let label = Signal::derive(move || seen.reader.text(&format!("watch-check-{point}")));
    let checked = Signal::derive(move || {
        row.with(|row| {
            row.as_ref().is_some_and(|row| row.checks.iter().any(|(key, _, ticked)| *key == point && *ticked))
        })
    });
    let tick = move |ticked| {
        let check = HandoffCommand::Check(key.get_value(), point, ticked);
        seen.quietly(WatchCommand::Handoff(check));
    };
    view! { <Check label checked on_change=tick /> }
}

fn facts(seen: Seen, row: HandoffRow) -> AnyView {
    let tone = match (row.acknowledged.is_some(), row.late || row.unacknowledged) {
        (true, _) => Tone::Good,
        (_, true) => Tone::Bad,
        _ => Tone::Plain,
    };
    let say = |key: &str, when: &str| seen.reader.format(key, &args! {"when" => when});
    let about = row.about.map(|(words, link)| view! { <a href=address(seen.session, &link)>{words}</a> });
    let due = (!row.when.is_empty()).then(|| say("feedback-handoff-due", &row.when));
    let sent = row.sent.as_ref().map(|when| say("feedback-handoff-went", when));
    let arrived = row
        .acknowledged
        .as_ref()
        .map(|(when, who)| seen.reader.format("feedback-handoff-came", &args! {"when" => when, "who" => who}));
    let mine = row.to_me && row.sent.is_some();
    view! {
        <span>{mark(row.badge.as_ref())}</span>
        <div class="row-text">
            <b>{row.title}</b>
            <p>{seen.reader.format("feedback-handoff-from", &args! {"from" => row.from})}" "{about}</p>
            <p class="cluster">
                <Flag tone>{capitalised(&row.says)}</Flag>
                {row.late.then(|| view! { <Flag tone=Tone::Bad>{t!("feedback-late")}</Flag> })}
                {row.unacknowledged.then(|| view! { <Flag tone=Tone::Bad>{t!("feedback-unacknowledged")}</Flag> })}
                {mine.then(|| view! { <Flag tone=Tone::Accent>{t!("feedback-yours")}</Flag> })}
            </p>
            {due.map(|words| view! { <p>{words}</p> })}
            {sent.map(|words| view! { <small>{words}</small> })}
            {arrived.map(|words| view! { <small>{words}</small> })}
        </div>
    }
    .into_any()
}
