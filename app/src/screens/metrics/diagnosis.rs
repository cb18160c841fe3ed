//! Why markets differ in a number: what was found, how people read it, what they say about it, and how it ended. It is
//! computed, so that there is one of them on every device; only what people say is stored (S0-18, S2-17).

use super::OpenTab;
use crate::parts::{AreaField, Button, ButtonKind, Flag, SelectField, TextField, Tone};
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::args;
use campaign::command::{Command, KpiCommand};
use campaign::model::{Anchor, CommentId, KpiId, MarketId, Outcome, Strength, Thread, ThreadId};
use campaign::view::metrics::{self, CurveCard, ReadingCard, ReadingLine, Talk};
use campaign::view::people;
use leptos::prelude::*;

/// The box below the curves.
#[component]
pub(super) fn DiagnosisBox(card: Memo<Option<CurveCard>>, kpi: KpiId) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let talk = Memo::new(move |_| card.with(|card| card.as_ref().and_then(|card| card.talk.clone())));
    let heading = format!("diagnosis-{kpi}");
    let (key, labelled) = (StoredValue::new(kpi), heading.clone());
    let title = move || {
        let name = card.with(|card| card.as_ref().map(|card| card.name.clone()).unwrap_or_default());
        seen.reader.format("metrics-diagnosis-of", &args! {"kpi" => name})
    };
    let settled = Memo::new(move |_| talk.with(|talk| talk.as_ref().is_some_and(|talk| talk.settled)));
    let why = move || talk.with(|talk| talk.as_ref().map(|talk| talk.why.clone()));
    view! {
        <section class="metrics-diagnosis" aria-labelledby=labelled>
            <h3 id=heading>
                {title}" "
                <Show when=move || settled.get()><Flag tone=Tone::Good>{t!("metrics-diagnosis-settled")}</Flag></Show>
            </h3>
            <p>{why}</p>
            <Notes kpi=key />
            <Said talk />
            <Show when=move || seen.may()><Say talk kpi=key /></Show>
        </section>
    }
}

/// How people read the number, as far as this reader may see it.
#[component]
fn Notes(kpi: StoredValue<KpiId>) -> impl IntoView {
    let (seen, open) = (expect_context::<Seen>(), expect_context::<OpenTab>());
    let all = seen.see(metrics::readings);
    let mine = move || all.get().into_iter().filter(|card| kpi.with_value(|kpi| card.kpi == *kpi)).collect::<Vec<_>>();
    view! {
        <h4>{t!("metrics-diagnosis-notes")}</h4>
        {move || {
            let cards = mine();
            let hidden: usize = cards.iter().map(|card| card.hidden).sum();
            let lines = cards.into_iter().flat_map(|card| {
                let ReadingCard { badge, own, others, .. } = card;
                own.into_iter().chain(others).map(move |line| (badge.clone(), line))
            });
            let lines: Vec<_> = lines.map(|(badge, line)| view! { <li><span>{mark(Some(&badge))}</span>{reading(line)}</li> }).collect();
            let none = lines.is_empty() && hidden == 0;
            view! {
                <ul class="metrics-notes" role="list">{lines}</ul>
                {none.then(|| view! { <p class="sub">{t!("metrics-diagnosis-none")}</p> })}
                {(hidden > 0).then(|| view! { <p class="sub">{t!("metrics-diagnosis-blind")}</p> })}
                <p><Button kind=ButtonKind::Act on_press=move |()| open.show("readings")>{t!("metrics-tab-readings")}</Button></p>
            }
        }}
    }
}

/// One reading in words.
pub(super) fn reading(line: ReadingLine) -> AnyView {
    view! {
        <div class="metrics-reading">
            <p><b>{line.says}</b>" "{line.note}</p>
            <small>{mark(line.badge.as_ref())}" "{line.who}", "{line.when}</small>
        </div>
    }
    .into_any()
}

/// What was said about it, and its outcome.
#[component]
fn Said(talk: Memo<Option<Talk>>) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let thread = Memo::new(move |_| {
        let id = talk.with(|talk| talk.as_ref().and_then(|talk| talk.thread.clone()))?;
        seen.sections.with(|sections| sections.threads.get(&id).cloned())
    });
    move || {
        let thread: Thread = thread.get()?;
        let (language, zone) = (seen.reader.language.get(), seen.reader.zone.get());
        let printer = seen.reader.printer();
        let said = seen.sections.with(|sections| {
            let line = |(_, comment): (&CommentId, &campaign::model::Comment)| {
                let badge = people::badge_of(sections, &comment.author);
                let when = printer.yours(comment.at, badge.as_ref().map_or(zone, |badge| badge.zone));
                let who = people::name(sections, &comment.author, language);
                view! {
                    <li><span>{mark(badge.as_ref())}</span><div><p>{comment.body.clone()}</p><small>{who}", "{when}</small></div></li>
                }
            };
            thread.in_order().into_iter().map(line).collect_view()
        });
        let outcome = thread.outcome.map(|outcome| {
            let kind = language.text(&format!("label-outcome-{}", outcome.code()));
            view! { <p class="metrics-outcome"><b>{kind}</b>": "{thread.outcome_note.clone()}</p> }
        });
        Some(view! { <ul class="metrics-notes" role="list">{said}</ul>{outcome} })
    }
}

/// Saying something, and closing with an outcome.
#[component]
fn Say(talk: Memo<Option<Talk>>, kpi: StoredValue<KpiId>) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let (words, wrong) = (RwSignal::new(String::new()), RwSignal::new(None));
    // A gap that grew after its thread was closed is talked about in a new one: the first outcome stays as it was.
    let open = Memo::new(move |_| {
        let thread = talk.with(|talk| talk.as_ref().and_then(|talk| talk.thread.clone()))?;
        seen.sections.with(|all| all.threads.get(&thread).is_some_and(|one| one.is_open())).then_some(thread)
    });
    let send = move |()| {
        let body = words.get_untracked();
        wrong.set(seen.missing(body.trim().is_empty(), "metrics-diagnosis-missing"));
        if body.trim().is_empty() {
            return;
        }
        let comment = CommentId::from_random(seen.session.fresh());
        let command = match open.get_untracked() {
            Some(thread) => Command::AddComment(thread, comment, body, String::new()),
            None => Command::OpenThread(
                ThreadId::from_random(seen.session.fresh()),
                Anchor { path: format!("kpis/{}", kpi.get_value()), ..Anchor::default() },
                own_market(seen),
                Strength::Should,
                comment,
                body,
            ),
        };
        if seen.act(command, "metrics-diagnosis-said") {
            words.set(String::new());
        }
    };
    let typed = move |text| {
        wrong.set(None);
        words.set(text);
    };
    view! {
        <div class="metrics-say">
            <AreaField label=t!("metrics-diagnosis-say") value=words on_commit=typed on_typing=Callback::new(typed) error=wrong />
            <Button small=true on_press=send>{t!("metrics-diagnosis-send")}</Button>
        </div>
        {move || open.get().map(|thread| view! { <End thread talk /> })}
    }
}

fn own_market(seen: Seen) -> MarketId {
    let me = seen.session.me.get_value();
    seen.sections.with_untracked(|all| all.people.get(&me).map(|person| person.market.clone()).unwrap_or_default())
}

/// A diagnosis ends with an outcome, like every thread (E1).
#[component]
fn End(thread: ThreadId, talk: Memo<Option<Talk>>) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let (kind, note, wrong) = (RwSignal::new(Outcome::Decided), RwSignal::new(String::new()), RwSignal::new(None));
    let options = Signal::derive(move || {
        let language = seen.reader.language.get();
        let one =
            |outcome: Outcome| (outcome.code().to_owned(), language.text(&format!("label-outcome-{}", outcome.code())));
        Outcome::ALL.into_iter().map(one).collect::<Vec<_>>()
    });
    let key = StoredValue::new(thread);
    let end = move |()| {
        let words = note.get_untracked();
        wrong.set(seen.missing(words.trim().is_empty(), "metrics-diagnosis-missing"));
        let gap = talk.with_untracked(|talk| talk.as_ref().map_or(0, |talk| talk.gap));
        let done = KpiCommand::Settle(key.get_value(), kind.get_untracked(), words.clone(), gap);
        if !words.trim().is_empty() {
            seen.act(Command::Kpi(done), "metrics-diagnosis-ended");
        }
    };
    let choose = move |code: String| {
        kind.set(Outcome::ALL.into_iter().find(|outcome| outcome.code() == code).unwrap_or(Outcome::Decided));
    };
    view! {
        <details class="metrics-more">
            <summary>{t!("metrics-diagnosis-end")}</summary>
            <div class="form">
                <SelectField label=t!("metrics-diagnosis-outcome") options value=Signal::derive(move || kind.get().code().to_owned()) on_commit=choose />
                <TextField label=t!("metrics-diagnosis-note") value=note on_commit=move |words| note.set(words) on_typing=Callback::new(move |words| note.set(words)) error=wrong />
                <div><Button small=true on_press=end>{t!("metrics-diagnosis-end")}</Button></div>
            </div>
        </details>
    }
}
