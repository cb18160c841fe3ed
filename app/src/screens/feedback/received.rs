//! What came from the creator, with a form to note what came by another way; and the lists that went back.

use super::page::Shown;
use super::point::words;
use crate::parts::{Button, Empty, Glyph, TextField};
use crate::t;
use campaign::command::{FeedbackCommand, WatchCommand};
use campaign::language::capitalised;
use campaign::view::feedback::{DeliveryLine, RoundLine};
use leptos::prelude::*;

/// The deliveries, earliest first.
#[component]
pub(super) fn Deliveries(
    /// The page it stands on.
    shown: Shown,
) -> impl IntoView {
    let list = Memo::new(move |_| shown.get(|page| page.deliveries.clone()));
    view! {
        <section class="card pad" aria-labelledby="feedback-came">
            <h2 id="feedback-came">{t!("feedback-came")}</h2>
            <div class="stack">
                <Show when=move || list.with(Vec::is_empty)><p class="hint">{t!("feedback-came-none")}</p></Show>
                <ol class="plain-list">{move || list.get().into_iter().map(delivery).collect_view()}</ol>
                <Show when=move || shown.seen.may()><Note shown /></Show>
            </div>
        </section>
    }
}

fn delivery(line: DeliveryLine) -> impl IntoView {
    // Only addresses are links: what a creator wrote may be anything.
    let safe = line.link.starts_with("https://") || line.link.starts_with("http://");
    let place = match (safe, line.link.is_empty()) {
        (true, _) => {
            view! { <a href=line.link.clone() rel="noopener noreferrer" target="_blank">{line.link.clone()}</a> }
                .into_any()
        }
        (_, false) => line.link.into_any(),
        _ => ().into_any(),
    };
    view! {
        <li>
            <p><b>{line.when}</b>" "{line.clock.map(|clock| view! { <small>{clock}</small> })}</p>
            <p class="feedback-link">{place}</p>
            <p>{line.words}</p>
        </li>
    }
}

/// Notes a delivery that came by mail or by a messenger.
#[component]
fn Note(shown: Shown) -> impl IntoView {
    let seen = shown.seen;
    let (link, wrong) = (RwSignal::new(String::new()), RwSignal::new(None));
    let typed = move |words| {
        wrong.set(None);
        link.set(words);
    };
    let note = move |()| {
        let place = link.get_untracked();
        wrong.set(seen.missing(place.trim().is_empty(), "feedback-note-missing"));
        if place.trim().is_empty() {
            return;
        }
        let id = seen.new_record();
        let receive = FeedbackCommand::Receive {
            id,
            item: shown.id.get_value(),
            link: place,
            words: String::new(),
            received: None,
        };
        if seen.act(WatchCommand::Feedback(receive), "feedback-noted") {
            link.set(String::new());
        }
    };
    view! {
        <details class="feedback-more">
            <summary>{t!("feedback-note")}</summary>
            <div class="stack">
                <TextField kind="url" label=t!("feedback-note-link") value=link on_commit=typed on_typing=Callback::new(typed) error=wrong />
                <div><Button on_press=note>{t!("feedback-note-add")}</Button></div>
            </div>
        </details>
    }
}

/// The lists that went to the creator.
#[component]
pub(super) fn Rounds(
    /// The page it stands on.
    shown: Shown,
) -> impl IntoView {
    let list = Memo::new(move |_| shown.get(|page| page.rounds.clone()));
    view! {
        <section aria-labelledby="feedback-rounds">
            <h2 id="feedback-rounds">{t!("feedback-rounds")}</h2>
            <Show
                when=move || !list.with(Vec::is_empty)
                fallback=|| view! {
                    <Empty glyph=Glyph::Clock title=t!("feedback-rounds-empty-title") text=t!("feedback-rounds-empty") />
                }
            >
                <div class="stack">{move || list.get().into_iter().rev().map(sent).collect_view()}</div>
            </Show>
        </section>
    }
}

fn sent(round: RoundLine) -> impl IntoView {
    let points =
        round.points.into_iter().map(|point| view! { <li class="feedback-point">{words(point)}</li> }).collect_view();
    view! {
        <article class="card feedback-round">
            <header><h3>{capitalised(&round.words)}</h3><p class="hint">{round.by}" · "{round.when}</p></header>
            {(!round.intro.is_empty()).then(|| view! { <p class="feedback-intro">{round.intro.clone()}</p> })}
            <ol class="feedback-points">{points}</ol>
        </article>
    }
}
