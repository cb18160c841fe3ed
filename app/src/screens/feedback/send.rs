//! What one person sends to the creator: the list as one round, or that it is accepted or turned down. And how many
//! rounds were agreed (S2-06, E5).

use super::page::Shown;
use crate::parts::{AreaField, Button, ButtonKind, Notice, SelectField, Tone};
use crate::screens::seen::Choices;
use crate::t;
use campaign::args;
use campaign::command::{FeedbackCommand, WatchCommand};
use leptos::prelude::*;

/// The most rounds the list of choices offers.
const MOST: i64 = 9;

/// The panel.
#[component]
pub(super) fn SendPanel(
    /// The page it stands on.
    shown: Shown,
) -> impl IntoView {
    let seen = shown.seen;
    let name = Memo::new(move |_| shown.get(|page| page.sender_name.clone()));
    let mine = Memo::new(move |_| shown.get(|page| page.row.mine || page.sender.is_empty()));
    let answers = Memo::new(move |_| shown.get(|page| page.answers.is_some() && page.verdict.is_none()));
    let who = move || {
        let key = if mine.get() { "feedback-sender-you" } else { "feedback-sender" };
        seen.reader.format(key, &args! {"name" => name.get()})
    };
    view! {
        <section class="card pad" aria-labelledby="feedback-send">
            <h2 id="feedback-send">{t!("feedback-send-title")}</h2>
            <div class="stack">
                <p>{who}</p>
                <Show when=move || seen.may() && mine.get() && answers.get()><Answer shown /></Show>
                <Show when=move || !answers.get() && shown.get(|page| page.verdict.is_none())>
                    <p class="hint">{t!("feedback-send-later")}</p>
                </Show>
                <Show when=move || seen.may()><Cap shown /></Show>
            </div>
        </section>
    }
}

/// One sentence, and the three things it can go with.
#[component]
fn Answer(shown: Shown) -> impl IntoView {
    let seen = shown.seen;
    let (words, wrong) = (RwSignal::new(String::new()), RwSignal::new(None));
    let count = Memo::new(move |_| shown.get(|page| page.pending.len()));
    let typed = move |said| {
        wrong.set(None);
        words.set(said);
    };
    let act = move |command: FeedbackCommand, done| {
        if seen.act(WatchCommand::Feedback(command), done) {
            words.set(String::new());
        }
    };
    let fresh = move || seen.new_record();
    let of = move || untrack(|| shown.get(|page| page.answers.clone())).unwrap_or_default();
    let send = move |()| {
        let threads = untrack(|| {
            shown.get(|page| page.pending.iter().map(|it| (it.thread.clone(), it.fingerprint.clone())).collect())
        });
        let (id, item, of, words) = (fresh(), shown.id.get_value(), of(), words.get_untracked());
        act(FeedbackCommand::SendRound { id, item, of, threads, words }, "feedback-sent");
    };
    let accept = move |()| {
        let (id, item, of, words) = (fresh(), shown.id.get_value(), of(), words.get_untracked());
        act(FeedbackCommand::Accept { id, item, of, words }, "feedback-accepted");
    };
    let turn_down = move |()| {
        let (id, item, of, words) = (fresh(), shown.id.get_value(), of(), words.get_untracked());
        wrong.set(seen.missing(words.trim().is_empty(), "feedback-return-why"));
        if !words.trim().is_empty() {
            act(FeedbackCommand::Return { id, item, of, words }, "feedback-returned");
        }
    };
    let warn = move || {
        let (at_cap, against) =
            shown.get(|page| (page.row.at_cap || page.row.beyond_cap, !page.contradictions.is_empty()));
        let key = match (count.get() > 0, against, at_cap) {
            (false, ..) => return None,
            (_, true, _) => "feedback-send-contradicted",
            (_, _, true) => "feedback-send-cap",
            _ => return None,
        };
        Some(view! { <Notice tone=Tone::Warn><span>{seen.reader.text(key)}</span></Notice> })
    };
    let label = move || seen.reader.format("feedback-send", &args! {"count" => count.get()});
    view! {
        <AreaField label=t!("feedback-send-words") value=words on_commit=typed on_typing=Callback::new(typed) error=wrong optional=true />
        {warn}
        <div class="cluster feedback-actions">
            <Button kind=ButtonKind::Primary disabled=Signal::derive(move || count.get() == 0) on_press=send>{label}</Button>
            <Button on_press=accept>{t!("feedback-accept")}</Button>
            <Button kind=ButtonKind::Danger on_press=turn_down>{t!("feedback-return")}</Button>
        </div>
    }
}

/// The agreed number of rounds.
#[component]
fn Cap(shown: Shown) -> impl IntoView {
    let seen = shown.seen;
    let cap = Memo::new(move |_| shown.get(|page| page.cap));
    let value = Signal::derive(move || cap.get().to_string());
    let options = Signal::derive(move || {
        (1..=MOST.max(cap.get())).map(|it| (it.to_string(), it.to_string())).collect::<Choices>()
    });
    let agree = move |chosen: String| {
        let Ok(cap) = chosen.parse() else { return };
        let (id, item) = (seen.new_record(), shown.id.get_value());
        seen.act(WatchCommand::Feedback(FeedbackCommand::AgreeCap { id, item, cap }), "feedback-cap-agreed");
    };
    view! { <SelectField label=t!("feedback-cap") options value on_commit=agree hint=t!("feedback-cap-hint") /> }
}
