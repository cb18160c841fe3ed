//! What is being typed, apart from what is stored.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// The text in a control, and when it becomes the value.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    /// What the control shows.
    pub(super) text: RwSignal<String>,
    value: Signal<String>,
    editing: StoredValue<bool>,
    /// What stood there when the reader came: only what was typed since is theirs.
    was: StoredValue<String>,
    on_commit: Callback<String>,
    on_typing: Option<Callback<String>>,
}

impl Draft {
    /// A draft that follows the value while nobody types.
    pub(super) fn new(value: Signal<String>, on_commit: Callback<String>, on_typing: Option<Callback<String>>) -> Self {
        let text = RwSignal::new(value.get_untracked());
        let editing = StoredValue::new(false);
        Effect::new(move |_| {
            let stored = value.get();
            if !editing.get_value() {
                text.set(stored);
            }
        });
        Self { text, value, editing, was: StoredValue::new(String::new()), on_commit, on_typing }
    }

    pub(super) fn begin(self) {
        self.was.set_value(self.value.get_untracked());
        self.editing.set_value(true);
    }

    pub(super) fn typed(self, text: String) {
        // After Enter the field keeps the focus, and what comes then is a new beginning.
        if !self.editing.get_value() {
            self.begin();
        }
        if let Some(follow) = self.on_typing {
            follow.run(text.clone());
        }
        self.text.set(text);
    }

    /// Commits what was typed. A refused text stays in the control beside its error: nothing is lost. Where nothing was
    /// typed, what others wrote meanwhile stands.
    pub(super) fn end(self) {
        // A field that is taken off the page while it has the focus is left after its signals are gone.
        if self.editing.try_set_value(false).is_some() {
            return;
        }
        let (text, value) = (self.text.get_untracked(), self.value.get_untracked());
        if text == value {
            return;
        }
        match text == self.was.get_value() {
            true => self.text.set(value),
            false => self.on_commit.run(text),
        }
    }

    pub(super) fn key(self, event: &KeyboardEvent, one_line: bool) {
        match event.key().as_str() {
            "Enter" if (one_line || event.ctrl_key() || event.meta_key()) && !event.is_composing() => self.end(),
            "Escape" if self.text.get_untracked() != self.value.get_untracked() => {
                // The first Esc belongs to the field, the second to the dialog around it.
                event.prevent_default();
                event.stop_propagation();
                self.text.set(self.value.get_untracked());
            }
            "Escape" => {
                if let Some(control) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
                    // Leaving fails only on a detached element.
                    let _ = control.blur();
                }
            }
            _ => {}
        }
    }
}
