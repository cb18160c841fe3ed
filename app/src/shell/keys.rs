//! The keyboard of the whole app. Keys are read by their place on the board, so a Cyrillic layout works.

use super::go::Go;
use super::places::Place;
use crate::parts::{Dialog, list, use_reader};
use crate::t;
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// What the keys reach.
#[derive(Clone, Copy)]
pub(super) struct Keymap {
    pub(super) palette: RwSignal<bool>,
    pub(super) help: RwSignal<bool>,
    pub(super) on_undo: Callback<()>,
    pub(super) on_redo: Callback<()>,
    pub(super) on_capture: Callback<()>,
    pub(super) go: Go,
}

/// Listens for as long as the shell stands.
pub(super) fn listen(map: Keymap) {
    let after_g = StoredValue::new(false);
    let listener = window_event_listener(ev::keydown, move |event| {
        if event.default_prevented() || event.is_composing() {
            return;
        }
        let handled = if event.ctrl_key() || event.meta_key() {
            map.with_control(&event)
        } else {
            !event.alt_key() && !is_busy(&event) && map.plain(&event, after_g)
        };
        if handled {
            event.prevent_default();
        }
    });
    on_cleanup(move || listener.remove());
}

impl Keymap {
    fn with_control(self, event: &KeyboardEvent) -> bool {
        match event.code().as_str() {
            "KeyK" => {
                self.palette.update(|open| *open = !*open);
                true
            }
            // Inside a text the browser's (or the text's own) undo is what a hand expects.
            "KeyZ" if !is_busy(event) => {
                if event.shift_key() {
                    self.on_redo.run(())
                } else {
                    self.on_undo.run(())
                }
                true
            }
            _ => false,
        }
    }

    fn plain(self, event: &KeyboardEvent, after_g: StoredValue<bool>) -> bool {
        let code = event.code();
        if after_g.get_value() {
            after_g.set_value(false);
            if let Some(place) = Place::ALL.into_iter().find(|place| place.code() == code) {
                self.go.to(place);
                return true;
            }
        }
        match code.as_str() {
            "KeyJ" => list::step(1),
            "KeyK" => list::step(-1),
            "KeyC" => self.on_capture.run(()),
            "KeyG" => {
                after_g.set_value(true);
                set_timeout(move || _ = after_g.try_set_value(false), std::time::Duration::from_millis(1500));
            }
            // «?» sits elsewhere on other layouts: both the sign and the place count.
            "Slash" if event.shift_key() => self.help.set(true),
            _ if event.key() == "?" => self.help.set(true),
            _ => return false,
        }
        true
    }
}

/// Someone types, or a dialog or menu is open and has its own keys.
fn is_busy(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let typing = target.is_some_and(|target| {
        target
            .closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], [role=menu]")
            .ok()
            .flatten()
            .is_some()
    });
    typing || document().query_selector("dialog[open]").ok().flatten().is_some()
}

const KEYS: [(&[&str], &str); 11] = [
    (&["Ctrl", "K"], "shell-key-palette"),
    (&["J", "K"], "shell-key-rows"),
    (&["C"], "capture-title"),
    (&["Enter"], "shell-key-open"),
    (&["←", "→"], "shell-key-move"),
    (&["Ctrl", "Z"], "shell-key-undo"),
    (&["Ctrl", "Shift", "Z"], "shell-key-redo"),
    (&["Ctrl", "Enter"], "shell-key-commit"),
    (&["Alt", "Enter"], "shell-key-exact"),
    (&["Esc"], "shell-key-escape"),
    (&["?"], "shell-key-help"),
];

/// Every key of the app, under `?`.
#[component]
pub fn KeysDialog(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let reader = use_reader();
    let line = move |keys: Vec<&'static str>, key: &'static str| {
        let keys: Vec<_> = keys.into_iter().map(|key| view! { <kbd>{key}</kbd> }).collect();
        view! { <dt>{keys}</dt><dd>{move || reader.text(key)}</dd> }
    };
    view! {
        <Dialog open title=t!("shell-keys")>
            <dl class="keys">
                {KEYS.map(|(keys, key)| line(keys.to_vec(), key)).collect_view()}
                {Place::ALL.map(|place| line(place.keys().split(' ').collect(), place.key())).collect_view()}
            </dl>
        </Dialog>
    }
}
