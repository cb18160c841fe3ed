//! Toasts: what just happened, with undo. Read aloud politely; errors stay until closed.

use super::button::IconButton;
use super::icon::Glyph;
use super::use_reader;
use crate::t;
use leptos::prelude::*;
use std::time::Duration;

/// How long a toast stays. Undo stays possible with Ctrl-Z afterwards.
const STAYS: Duration = Duration::from_secs(10);

#[derive(Clone)]
struct Toast {
    id: u32,
    text: String,
    undo: Option<Callback<()>>,
    /// Something better to do, in its own words.
    choice: Option<(String, Callback<()>)>,
    bad: bool,
}

/// Where any screen says what just happened. Provided once by the shell.
#[derive(Clone, Copy)]
pub struct ToastBoard {
    toasts: RwSignal<Vec<Toast>>,
    next: StoredValue<u32>,
}

impl Default for ToastBoard {
    fn default() -> Self {
        Self { toasts: RwSignal::new(Vec::new()), next: StoredValue::new(0) }
    }
}

impl ToastBoard {
    /// Says a sentence.
    pub fn say(self, text: impl Into<String>) {
        self.add(text.into(), None, None, false);
    }

    /// Says a sentence and offers to undo what it tells of.
    pub fn say_with_undo(self, text: impl Into<String>, undo: impl Fn(()) + Send + Sync + 'static) {
        self.add(text.into(), Some(Callback::new(undo)), None, false);
    }

    /// Warns of what was just done, and offers to mend it or to undo it; stays until closed.
    pub fn offer(self, text: String, choice: Option<(String, Callback<()>)>, undo: Callback<()>) {
        self.add(text, Some(undo), choice, true);
    }

    /// Says what went wrong and what to do; stays until closed.
    pub fn complain(self, text: impl Into<String>) {
        self.add(text.into(), None, None, true);
    }

    fn add(self, text: String, undo: Option<Callback<()>>, choice: Option<(String, Callback<()>)>, bad: bool) {
        let id = self.next.get_value();
        self.next.set_value(id.wrapping_add(1));
        self.toasts.update(|toasts| {
            // Three are read, a fourth is noise.
            if toasts.len() > 2 {
                toasts.remove(0);
            }
            toasts.push(Toast { id, text, undo, choice, bad });
        });
        if !bad {
            set_timeout(move || self.close(id), STAYS);
        }
    }

    fn close(self, id: u32) {
        // The board may be gone by the time the clock rings.
        let _ = self.toasts.try_update(|toasts| toasts.retain(|toast| toast.id != id));
    }
}

/// The board of this app.
#[must_use]
pub fn use_toasts() -> ToastBoard {
    expect_context()
}

/// Where toasts appear; once, at the end of the page.
#[component]
pub fn ToastRack(
    /// The board to show.
    board: ToastBoard,
) -> impl IntoView {
    let reader = use_reader();
    let show = move |toast: Toast| {
        let id = toast.id;
        let undo = toast.undo.map(|undo| {
            view! {
                <button type="button" class="act" on:click=move |_| { undo.run(()); board.close(id); }>
                    {move || reader.text("parts-undo")}
                </button>
            }
        });
        let choice = toast.choice.map(|(words, choose)| {
            view! { <button type="button" class="act" on:click=move |_| { choose.run(()); board.close(id); }>{words}</button> }
        });
        view! {
            <div class="toast" class:bad=toast.bad>
                <p>{toast.text}</p>
                {choice}
                {undo}
                <IconButton glyph=Glyph::Close label=t!("parts-close") small=true on_press=move || board.close(id) />
            </div>
        }
    };
    view! {
        <div class="toasts" role="status" aria-live="polite">
            <For each=move || board.toasts.get() key=|toast| toast.id children=show />
        </div>
    }
}
