//! Adding a point: about what, for which market, how strongly, in which words. Without a strength it is not added (E2).

use super::page::Shown;
use crate::parts::{AreaField, Button, SelectField};
use crate::t;
use campaign::command::{FeedbackCommand, WatchCommand};
use campaign::language::capitalised;
use campaign::model::{Aspect, CommentId, MarketId, Strength, ThreadId};
use leptos::prelude::*;

/// The form.
#[component]
pub(super) fn SayForm(
    /// The page it stands on.
    shown: Shown,
) -> impl IntoView {
    let seen = shown.seen;
    let mine = untrack(|| seen.sections.with(|sections| seen.person(sections).market));
    let market = RwSignal::new(mine.to_string());
    let (aspect, strength) = (RwSignal::new(Aspect::Whole.code().to_owned()), RwSignal::new(String::new()));
    let body = RwSignal::new(String::new());
    let (wrong_strength, wrong_body) = (RwSignal::new(None), RwSignal::new(None));
    let aspects = Signal::derive(move || {
        let one =
            |it: Aspect| (it.code().to_owned(), capitalised(&seen.reader.text(&format!("watch-aspect-{}", it.code()))));
        Aspect::ALL.map(one).to_vec()
    });
    let strengths = Signal::derive(move || {
        let one = |it: Strength| (it.code().to_owned(), capitalised(&seen.reader.text(&format!("word-{}", it.code()))));
        seen.or("feedback-strength-choose", Strength::ALL.map(one).to_vec())
    });
    let markets = Signal::derive(move || seen.or("feedback-across", seen.markets()));
    let typed = move |words| {
        wrong_body.set(None);
        body.set(words);
    };
    let choose_strength = move |code| {
        wrong_strength.set(None);
        strength.set(code);
    };
    let add = move |()| {
        let words = body.get_untracked();
        let chosen = Strength::ALL.into_iter().find(|it| it.code() == strength.get_untracked());
        wrong_strength.set(seen.missing(chosen.is_none(), "feedback-strength-missing"));
        wrong_body.set(seen.missing(words.trim().is_empty(), "feedback-words-missing"));
        if chosen.is_none() || words.trim().is_empty() {
            return;
        }
        let say = FeedbackCommand::Say {
            thread: ThreadId::from_random(seen.session.fresh()),
            item: shown.id.get_value(),
            aspect: Aspect::ALL.into_iter().find(|it| it.code() == aspect.get_untracked()).unwrap_or_default(),
            market: MarketId(market.get_untracked()),
            strength: chosen,
            comment: CommentId::from_random(seen.session.fresh()),
            body: words,
        };
        if seen.act(WatchCommand::Feedback(say), "feedback-added") {
            body.set(String::new());
            strength.set(String::new());
        }
    };
    view! {
        <section class="card pad" aria-labelledby="feedback-say">
            <h2 id="feedback-say">{t!("feedback-say")}</h2>
            <div class="stack">
                <div class="form-row">
                    <SelectField label=t!("feedback-aspect") options=aspects value=aspect on_commit=move |code| aspect.set(code) />
                    <SelectField label=t!("feedback-strength") options=strengths value=strength on_commit=choose_strength error=wrong_strength />
                    <SelectField label=t!("feedback-market") options=markets value=market on_commit=move |id| market.set(id) />
                </div>
                <AreaField label=t!("feedback-words") value=body on_commit=typed on_typing=Callback::new(typed) error=wrong_body hint=t!("feedback-words-hint") />
                <div><Button on_press=add>{t!("feedback-add")}</Button></div>
            </div>
        </section>
    }
}
