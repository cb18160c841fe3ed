//! The capture box: from anywhere by `C`, from the palette, and by the plus of the top bar. Paste, say what it is, Enter.
//! Offline like everything else; what is captured waits on Decisions for its place.

use crate::parts::{Button, ButtonKind, Dialog, Segmented, use_reader};
use crate::session::{Notice, use_session};
use crate::t;
use campaign::command::{Command, DecideCommand};
use campaign::model::{CaptureId, CaptureKind};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The box. Needs a session.
#[component]
pub fn CaptureBox(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let (words, kind) = (RwSignal::new(String::new()), RwSignal::new(CaptureKind::Comment));
    let error = RwSignal::new(false);
    Effect::new(move |_| {
        if open.get() {
            words.set(String::new());
            kind.set(CaptureKind::Comment);
            error.set(false);
        }
    });
    let save = move || {
        let said = words.get_untracked();
        if said.trim().is_empty() {
            return error.set(true);
        }
        let id = CaptureId::from_random(session.fresh());
        let kind = kind.get_untracked();
        if session.dispatch(Command::Decide(DecideCommand::Capture(id, kind, said))) {
            let done = if kind == CaptureKind::Risk { "capture-done-risk" } else { "capture-done" };
            session.notice.set(Some(Notice { undo: true, ..Notice::good(done) }));
            open.set(false);
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if event.is_composing() {
            return;
        }
        let digit = event.code().strip_prefix("Digit").and_then(|digit| digit.parse::<usize>().ok());
        let named = digit.and_then(|digit| CaptureKind::ALL.get(digit.checked_sub(1)?).copied());
        match (event.key().as_str(), named) {
            (_, Some(named)) if event.alt_key() => kind.set(named),
            ("Enter", _) if !event.shift_key() => save(),
            _ => return,
        }
        event.prevent_default();
    };
    let kinds = CaptureKind::ALL.map(|one| {
        let words = Signal::derive(move || {
            campaign::language::capitalised(&reader.text(&format!("capture-kind-{}", one.code())))
        });
        (one, TextProp::from(words))
    });
    let kinds = StoredValue::new(kinds.to_vec());
    let footer =
        move || view! { <Button kind=ButtonKind::Primary on_press=move |()| save()>{t!("capture-save")}</Button> };
    view! {
        <Dialog open title=t!("capture-title") footer=footer>
            <div class="field">
                <label for="capture-words">{t!("capture-words")}</label>
                <textarea
                    class="control"
                    id="capture-words"
                    rows="4"
                    aria-describedby="capture-hint capture-error"
                    aria-invalid=move || error.get().then_some("true")
                    prop:value=move || words.get()
                    on:input=move |event| {
                        error.set(false);
                        words.set(event_target_value(&event));
                    }
                    on:keydown=on_key
                ></textarea>
                <p class="error" id="capture-error" role="alert">{move || error.get().then(|| reader.text("capture-missing"))}</p>
            </div>
            <Segmented label=t!("capture-what") options=kinds.get_value() value=kind on_choose=move |chosen| kind.set(chosen) />
            <p class="hint" id="capture-hint">{t!("capture-hint")}</p>
        </Dialog>
    }
}
