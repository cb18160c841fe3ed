//! Answering a thread, and ending it with an outcome and a sentence (E1). Nothing is sent by leaving a field:
//! what others will read is sent on purpose.

use super::mentions::Mentions;
use crate::exact::Unclear;
use crate::parts::{AreaField, Button, ButtonKind, SelectField, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::command::Command;
use campaign::model::{CommentId, Outcome, ThreadId};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// Ctrl-Enter or Cmd-Enter sends.
fn sends(event: &KeyboardEvent) -> bool {
    event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) && !event.is_composing()
}

/// The people and roles a text calls: what stands after each @.
fn called(words: &str) -> String {
    let names = words.split('@').skip(1).filter_map(|rest| {
        let name = rest.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_')).next()?;
        let name = name.trim_end_matches('-');
        (!name.is_empty()).then(|| name.to_lowercase())
    });
    names.collect::<Vec<_>>().join(" ")
}

/// The foot of an open thread.
#[component]
pub(super) fn Answer(
    /// Which thread.
    id: ThreadId,
) -> impl IntoView {
    let session = use_session();
    let ending = RwSignal::new(false);
    let draft = RwSignal::new(String::new());
    let list = format!("mentions-{id}");
    let id = StoredValue::new(id);
    let send = move || {
        let words = draft.get_untracked();
        if words.trim().is_empty() {
            return;
        }
        let comment = CommentId::from_random(session.fresh());
        let mentions = called(&words);
        if session.dispatch(Command::AddComment(id.get_value(), comment, words, mentions)) {
            draft.set(String::new());
        }
    };
    view! {
        <div class="thread-reply">
            <div on:keydown=move |event| if sends(&event) { send() }>
                <Unclear about="threads" words=draft put=move |words| draft.set(words)>
                    <Mentions list>
                        <AreaField
                            label=t!("brief-reply")
                            value=draft
                            on_commit=move |words| draft.set(words)
                            on_typing=move |words| draft.set(words)
                        />
                    </Mentions>
                </Unclear>
            </div>
            <div class="cluster">
                <Button small=true disabled=Signal::derive(move || draft.with(|words| words.trim().is_empty())) on_press=move |()| send()>
                    {t!("brief-reply-send")}
                </Button>
                <Show when=move || !ending.get()>
                    <Button kind=ButtonKind::Act on_press=move |()| ending.set(true)>{t!("brief-resolve")}</Button>
                </Show>
            </div>
            <Show when=move || ending.get()>
                <Ending id=id.get_value() ending />
            </Show>
        </div>
    }
}

/// How it ended, and what that means in one sentence.
#[component]
fn Ending(id: ThreadId, ending: RwSignal<bool>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let (outcome, note) = (RwSignal::new(Outcome::Decided), RwSignal::new(String::new()));
    let error = RwSignal::new(None::<&'static str>);
    let end = move || {
        let words = note.get_untracked();
        if words.trim().is_empty() {
            return error.set(Some("brief-outcome-missing"));
        }
        session.dispatch(Command::ResolveThread(id.clone(), outcome.get_untracked(), words));
    };
    let end = StoredValue::new(end);
    let options = Signal::derive(move || {
        let named = |one: Outcome| (one.code().to_owned(), reader.text(&format!("brief-outcome-{}", one.code())));
        Outcome::ALL.map(named).to_vec()
    });
    let choose = move |code: String| {
        if let Some(one) = Outcome::ALL.into_iter().find(|one| one.code() == code) {
            outcome.set(one);
        }
    };
    view! {
        <div class="thread-ending" role="group" aria-label=t!("brief-resolve")>
            <SelectField
                label=t!("brief-outcome")
                options
                value=Signal::derive(move || outcome.get().code().to_owned())
                on_commit=choose
            />
            <div on:keydown=move |event| if sends(&event) { end.with_value(|end| end()) }>
                <Unclear about="threads" words=note put=move |words| note.set(words)>
                    <AreaField
                        label=t!("brief-outcome-note")
                        value=note
                        on_commit=move |words| note.set(words)
                        on_typing=move |words| {
                            error.set(None);
                            note.set(words);
                        }
                        error=Signal::derive(move || error.get().map(|key| reader.text(key)))
                    />
                </Unclear>
            </div>
            <div class="cluster">
                <Button kind=ButtonKind::Primary small=true on_press=move |()| end.with_value(|end| end())>{t!("brief-resolve-done")}</Button>
                <Button kind=ButtonKind::Quiet small=true on_press=move |()| ending.set(false)>{t!("brief-cancel")}</Button>
            </div>
        </div>
    }
}
