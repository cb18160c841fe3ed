//! One thread: its outcome first, then the quoted words, what was said, and how to answer or end it.

use super::comment::CommentView;
use super::passage::{Focused, bring_into_view, market_place};
use crate::parts::{
    Button, ButtonKind, Flag, Glyph, Icon, MarketMark, SelectField, TextField, Tone, market_class, use_reader,
};
use crate::session::use_session;
use crate::t;
use campaign::command::Command;
use campaign::model::{CommentId, Outcome, Strength, ThreadId};
use leptos::prelude::*;

/// The card.
#[component]
pub(super) fn ThreadCard(
    /// Which thread.
    id: ThreadId,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let focused = expect_context::<Focused>();
    let id = StoredValue::new(id);
    let thread = Memo::new(move |_| {
        session.threads.with(|threads| threads.get(&id.get_value()).cloned().unwrap_or_default())
    });
    let place = Memo::new(move |_| thread.with(|thread| market_place(session, thread)));
    let mark = move || {
        let (at, market) = (place.get()?, thread.with(|thread| thread.market.clone()));
        let profile = session.markets.with(|markets| markets.get(&market).map(|market| market.profile.clone()))?;
        Some(view! { <MarketMark letter=profile.letter colour=market_class(at) name=profile.name /> })
    };
    let tone = move || match thread.with(|thread| thread.strength) {
        Strength::MustFix => Tone::Bad,
        Strength::Should => Tone::Warn,
        Strength::Idea => Tone::Plain,
        Strength::Praise => Tone::Good,
    };
    let comments = move || {
        thread.with(|thread| thread.in_order().into_iter().map(|(id, comment)| (id.clone(), comment.clone())).collect::<Vec<_>>())
    };
    let class = move || {
        let colour = place.get().map(market_class).unwrap_or_default();
        let settled = if thread.with(|thread| thread.is_open()) { "" } else { "settled" };
        format!("thread {colour} {settled}")
    };
    view! {
        <article
            class=class
            data-row
            tabindex="-1"
            aria-label=move || reader.text("brief-thread")
            on:focusin=move |_| focused.0.set(Some(id.get_value()))
        >
            <Show when=move || !thread.with(|thread| thread.is_open())>
                <p class="thread-outcome">
                    <Icon glyph=Glyph::Check />
                    <span>
                        {move || thread.with(|thread| thread.outcome).map(|outcome| reader.text(&format!("brief-outcome-{}", outcome.code())))}
                        ": "{move || thread.with(|thread| thread.outcome_note.clone())}
                    </span>
                </p>
            </Show>
            <p class="comment-head">
                {mark}
                {move || view! { <Flag tone=tone()>{reader.text(&format!("brief-strength-{}", thread.with(|t| t.strength.code())))}</Flag> }}
            </p>
            <Show when=move || thread.with(|thread| !thread.anchor.quote.is_empty())>
                <button type="button" class="thread-quote plain" on:click=move |_| bring_into_view(session, &thread.get_untracked())>
                    {move || thread.with(|thread| thread.anchor.quote.clone())}
                </button>
            </Show>
            <For each=comments key=|(id, _)| id.clone() children=|(_, comment)| view! { <CommentView comment /> } />
            <Show when=move || thread.with(|thread| thread.is_open()) fallback=move || view! {
                <Button kind=ButtonKind::Act on_press=move |()| { session.dispatch(Command::ReopenThread(id.get_value())); }>{t!("brief-reopen")}</Button>
            }>
                <Answer id=id.get_value() />
            </Show>
        </article>
    }
}

/// Answering a thread, and ending it with an outcome and a sentence (E1).
#[component]
fn Answer(id: ThreadId) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let id = StoredValue::new(id);
    let (ending, outcome, error) = (RwSignal::new(false), RwSignal::new(Outcome::Decided), RwSignal::new(None::<String>));
    let answered = RwSignal::new(String::new());
    let answer = move |words: String| {
        if words.trim().is_empty() {
            return;
        }
        let mentions: Vec<String> = words.split_whitespace().filter_map(|word| word.strip_prefix('@')).map(str::to_owned).collect();
        let comment = CommentId::from_random(session.fresh());
        answered.set(words.clone());
        if session.dispatch(Command::AddComment(id.get_value(), comment, words, mentions.join(" "))) {
            answered.set(String::new());
        }
    };
    let end = move |note: String| {
        if note.trim().is_empty() {
            return error.set(Some(reader.language.get_untracked().text("error-outcome-missing")));
        }
        session.dispatch(Command::ResolveThread(id.get_value(), outcome.get_untracked(), note));
    };
    let outcomes = Signal::derive(move || {
        Outcome::ALL.iter().map(|one| (one.code().to_owned(), reader.text(&format!("brief-outcome-{}", one.code())))).collect::<Vec<_>>()
    });
    let choose = move |code: String| {
        if let Some(one) = Outcome::ALL.into_iter().find(|one| one.code() == code) {
            outcome.set(one);
        }
    };
    view! {
        <div class="thread-reply">
            <TextField label=t!("brief-reply") value=answered on_commit=answer />
            <Show when=move || ending.get() fallback=move || view! {
                <Button kind=ButtonKind::Act on_press=move |()| ending.set(true)>{t!("brief-resolve")}</Button>
            }>
                <SelectField label=t!("brief-outcome") options=outcomes value=Signal::derive(move || outcome.get().code().to_owned()) on_commit=choose />
                <TextField label=t!("brief-outcome-note") value=Signal::derive(String::new) on_commit=end error=error />
            </Show>
        </div>
    }
}
