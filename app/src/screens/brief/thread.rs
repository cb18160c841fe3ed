//! One thread: its outcome first, then what it is about, what was said, and how to answer or end it.

use super::about::About;
use super::answer::Answer;
use super::comment::CommentView;
use super::passage::{Focused, market_place};
use crate::parts::{Button, ButtonKind, Flag, Glyph, Icon, MarketMark, Tone, market_class, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::command::Command;
use campaign::model::{Strength, ThreadId};
use leptos::prelude::*;

/// The card.
#[component]
pub(super) fn ThreadCard(
    /// Which thread.
    id: ThreadId,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let focused = expect_context::<Focused>();
    let element = format!("thread-{id}");
    let id = StoredValue::new(id);
    let thread =
        Memo::new(move |_| session.threads.with(|threads| threads.get(&id.get_value()).cloned().unwrap_or_default()));
    let place = Memo::new(move |_| thread.with(|thread| market_place(session, thread)));
    let open = Memo::new(move |_| thread.with(campaign::model::Thread::is_open));
    let strength = Memo::new(move |_| thread.with(|thread| thread.strength));
    let market = move || {
        let (at, id) = (place.get()?, thread.with(|thread| thread.market.clone()));
        let profile = session.markets.with(|markets| markets.get(&id).map(|market| market.profile.clone()))?;
        Some(view! { <MarketMark letter=profile.letter colour=market_class(at) name=profile.name /> })
    };
    let class = move || {
        let colour = place.get().map(market_class).unwrap_or_default();
        let on = focused.0.with(|on| on.as_ref() == Some(&id.get_value()));
        format!("thread {colour}{}{}", if open.get() { "" } else { " settled" }, if on { " on" } else { "" })
    };
    let comments = move || {
        thread.with(|thread| {
            thread.in_order().into_iter().map(|(id, comment)| (id.clone(), comment.clone())).collect::<Vec<_>>()
        })
    };
    let reopen = move |()| {
        session.dispatch(Command::ReopenThread(id.get_value()));
    };
    let may = move || !session.read_only.get();
    view! {
        <article
            class=class
            id=element
            data-row
            tabindex="-1"
            aria-label=move || named(&reader.text("brief-thread"), &thread.with(|thread| thread.anchor.quote.clone()))
            on:focusin=move |_| focused.0.set(Some(id.get_value()))
        >
            <Show when=move || !open.get()>
                <p class="thread-outcome">
                    <Icon glyph=Glyph::Check />
                    <span>{move || thread.with(|thread| {
                        let outcome = thread.outcome.map(|outcome| reader.text(&format!("brief-outcome-{}", outcome.code())));
                        format!("{}: {}", outcome.unwrap_or_default(), thread.outcome_note)
                    })}</span>
                </p>
            </Show>
            <p class="comment-head">
                {market}
                {move || {
                    let one = strength.get();
                    view! { <Flag tone=tone(one)>{move || reader.text(&format!("brief-strength-{}", one.code()))}</Flag> }
                }}
            </p>
            <About thread />
            <For each=comments key=|(id, comment)| (id.clone(), comment.body.clone()) children=|(_, comment)| view! { <CommentView comment /> } />
            <Show when=may>
                <Show
                    when=move || open.get()
                    fallback=move || view! { <Button kind=ButtonKind::Act on_press=reopen>{t!("brief-reopen")}</Button> }
                >
                    <Answer id=id.get_value() />
                </Show>
            </Show>
        </article>
    }
}

/// "Thread: the quoted words", for those who walk from card to card by ear.
fn named(word: &str, quote: &str) -> String {
    let quote: String = quote.chars().take(60).collect();
    if quote.is_empty() { word.to_owned() } else { format!("{word}: {quote}") }
}

const fn tone(strength: Strength) -> Tone {
    match strength {
        Strength::MustFix => Tone::Bad,
        Strength::Should => Tone::Warn,
        Strength::Idea => Tone::Plain,
        Strength::Praise => Tone::Good,
    }
}
