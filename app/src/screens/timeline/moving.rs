//! Moving things along the axis. Pointer and keyboard end in the same place: one command, told with its
//! weekday and whose time it is, with a way out where the day is off.

mod drag;
mod keys;

pub(super) use drag::{Ghost, listen};
pub(super) use keys::press;

use super::place::Span;
use crate::parts::{Reader as Clock, ToastBoard, use_reader, use_toasts};
use crate::session::{Session, use_session};
use campaign::command::Command;
use campaign::model::{ItemId, Sections};
use campaign::view::Reader;
use campaign::view::timeline::moving::{Ends, Grip, Told, told};
use drag::Drag;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// What moving needs, shared by everything on the lanes.
#[derive(Clone, Copy)]
pub(super) struct Mover {
    session: Session,
    clock: Clock,
    toasts: ToastBoard,
    sections: Memo<Sections>,
    person: Signal<Reader>,
    /// What is said to those who listen.
    said: RwSignal<String>,
    /// Which part of which item the arrows move.
    grip: RwSignal<Option<(ItemId, Grip)>>,
    /// What is being dragged.
    drag: RwSignal<Option<Drag>>,
    /// A drag has just ended: the click that comes with it opens nothing.
    dropped: StoredValue<bool>,
}

impl Mover {
    pub(super) fn new(sections: Memo<Sections>, person: Signal<Reader>) -> Self {
        Self {
            session: use_session(),
            clock: use_reader(),
            toasts: use_toasts(),
            sections,
            person,
            said: RwSignal::new(String::new()),
            grip: RwSignal::new(None),
            drag: RwSignal::new(None),
            dropped: StoredValue::new(false),
        }
    }

    /// Whether a press on a thing was the end of a drag, which opens nothing.
    pub(super) fn was_drag(self, event: &leptos::ev::MouseEvent) -> bool {
        let dropped = self.dropped.get_value();
        self.dropped.set_value(false);
        // A key's click has no count: it is never the end of a drag.
        dropped && event.detail() > 0
    }

    /// Can this reader move anything?
    pub(super) fn allowed(self) -> bool {
        !self.session.read_only.get()
    }

    /// Does the item have a beginning that can be moved by itself?
    pub(super) fn has_start(self, id: &ItemId) -> bool {
        self.sections.with(|sections| sections.timeline.get(id).is_some_and(|item| item.start.is_some()))
    }

    /// The part of an item the arrows move, for its look.
    pub(super) fn grip_of(self, id: &ItemId) -> Grip {
        self.grip.with(|grip| grip.as_ref().filter(|(of, _)| of == id).map(|(_, grip)| *grip)).unwrap_or_default()
    }

    fn told(self, id: &ItemId, grip: Grip, ends: &Ends) -> Option<Told> {
        let now = self.clock.now.get_untracked();
        let person = self.person.get_untracked();
        self.sections.with_untracked(|sections| told(sections, &person, id, grip, ends, now))
    }

    /// Stores where an item was moved to, and says so.
    fn put(self, id: &ItemId, grip: Grip, ends: Ends, by_pointer: bool) {
        let Some(told) = self.told(id, grip, &ends) else { return };
        if !self.store(id, grip, ends) {
            return;
        }
        focus_again(id.clone());
        let session = self.session;
        let undo = Callback::new(move |()| session.undo());
        match (told.off.is_empty(), by_pointer) {
            (false, _) => self.warn(id.clone(), grip, told, undo),
            (true, true) => self.toasts.say_with_undo(told.sentence, move |()| undo.run(())),
            (true, false) => self.say(told.sentence),
        }
    }

    /// One move, one command; an end that stays is not touched, so that it follows its rule as before.
    fn store(self, id: &ItemId, grip: Grip, ends: Ends) -> bool {
        let id = id.clone();
        self.session.dispatch(match grip {
            Grip::Start => Command::SetStart(id, ends.0),
            Grip::Due => Command::SetDue(id, ends.1),
            Grip::Whole => Command::MoveItem(id, Box::new(ends)),
        })
    }

    /// The day is off: says whose, and offers the next working day.
    fn warn(self, id: ItemId, grip: Grip, told: Told, undo: Callback<()>) {
        let whose: Vec<String> = told.off.into_iter().map(|off| off.sentence).collect();
        let text = format!("{} {}", sentence(&told.sentence), whose.join(" "));
        let choice = told.fix.map(|(words, ends)| {
            let fix = Callback::new(move |()| {
                if self.store(&id, grip, ends.clone()) {
                    if let Some(told) = self.told(&id, grip, &ends) {
                        self.say(told.sentence);
                    }
                    focus_again(id.clone());
                }
            });
            (words, fix)
        });
        self.toasts.offer(text, choice, undo);
    }

    fn say(self, words: String) {
        self.said.set(words);
    }
}

/// Ends in a full stop, so that another sentence may follow.
fn sentence(words: &str) -> String {
    if words.ends_with('.') { words.to_owned() } else { format!("{words}.") }
}

/// The lane is drawn anew after a move; the keyboard stays on the thing that moved.
fn focus_again(id: ItemId) {
    request_animation_frame(move || {
        let found = document().query_selector(&format!(".lanes [data-item=\"{id}\"]")).ok().flatten();
        if let Some(thing) = found.and_then(|thing| thing.dyn_into::<HtmlElement>().ok()) {
            // Focusing fails only on a detached element.
            let _ = thing.focus();
        }
    });
}

/// What was moved, for those who listen.
#[component]
pub(super) fn Announced() -> impl IntoView {
    let mover = expect_context::<Mover>();
    view! { <p class="visually-hidden" role="status">{move || mover.said.get()}</p> }
}

/// Ready to be dragged from here: the press that may become one.
pub(super) fn grab(mover: Mover, id: &ItemId, span: Span, event: &leptos::ev::PointerEvent) {
    drag::begin(mover, id, span, event);
}
