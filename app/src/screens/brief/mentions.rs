//! Calling somebody in a comment: behind an @, people and roles are offered and taken by keyboard.
//! The focus stays in the field; the list is told by `aria-activedescendant`.

use crate::parts::use_reader;
use crate::session::use_session;
use crate::t;
use campaign::view::mention::{Mention, named, offered, typed};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlTextAreaElement};

/// What is offered now, and where it would be written.
#[derive(Clone, Copy)]
struct Calling {
    /// Where the @ stands and what is written behind it.
    word: RwSignal<Option<(usize, String)>>,
    found: Memo<Vec<Mention>>,
    at: RwSignal<usize>,
    field: StoredValue<Option<HtmlTextAreaElement>, LocalStorage>,
}

impl Calling {
    fn new() -> Self {
        let (session, reader) = (use_session(), use_reader());
        let word = RwSignal::new(None::<(usize, String)>);
        let found = Memo::new(move |_| {
            let language = reader.language.get();
            word.with(|word| match word {
                Some((_, word)) => offered(&untrack(|| session.sections()), language, word),
                None => Vec::new(),
            })
        });
        Self { word, found, at: RwSignal::new(0), field: StoredValue::new_local(None) }
    }

    /// Looks at what stands before the caret.
    fn look(self, event: &Event) {
        let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok()) else {
            return;
        };
        let caret = caret(&field);
        let word = typed(&field.value(), caret);
        if self.word.with_untracked(|known| *known != word) {
            self.at.set(0);
            self.word.set(word);
        }
        self.field.set_value(Some(field));
    }

    /// Arrows choose, Enter and Tab take, Escape puts the list away; everything else is the field's.
    fn key(self, event: &KeyboardEvent) {
        let count = self.found.with_untracked(Vec::len);
        if count == 0 || event.ctrl_key() || event.meta_key() || event.alt_key() || event.is_composing() {
            return;
        }
        match event.key().as_str() {
            "ArrowDown" => self.at.update(|at| *at = (*at + 1) % count),
            "ArrowUp" => self.at.update(|at| *at = (*at + count - 1) % count),
            "Enter" | "Tab" if !event.shift_key() => self.take(self.at.get_untracked()),
            "Escape" => self.word.set(None),
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    }

    /// Writes one of those offered in place of what was typed.
    fn take(self, at: usize) {
        let Some(one) = self.found.with_untracked(|found| found.get(at).cloned()) else { return };
        let (Some((start, _)), Some(field)) = (self.word.get_untracked(), self.field.get_value()) else { return };
        let words: Vec<u16> = field.value().encode_utf16().collect();
        let part = |from: usize, to: usize| String::from_utf16_lossy(words.get(from..to).unwrap_or_default());
        let call = format!("@{} ", one.call);
        let (rest, end) = (caret(&field).min(words.len()), start + call.encode_utf16().count());
        let rest = part(rest, words.len());
        // The rest of a name the caret stood within goes, and the one space the call brings itself; lines stay.
        let rest = rest.trim_start_matches(named);
        field.set_value(&format!("{}{call}{}", part(0, start), rest.strip_prefix(' ').unwrap_or(rest)));
        let place = u32::try_from(end).unwrap_or_default();
        // The field refuses a caret only where it takes no text.
        let _ = field.set_selection_range(place, place);
        if let Ok(event) = Event::new("input") {
            let _ = field.dispatch_event(&event);
        }
        self.word.set(None);
    }
}

/// Where the caret stands, in UTF-16 units.
fn caret(field: &HtmlTextAreaElement) -> usize {
    field.selection_end().ok().flatten().and_then(|at| usize::try_from(at).ok()).unwrap_or_default()
}

/// A field for a comment, with whom it can call.
#[component]
pub(super) fn Mentions(
    /// A name for the list, unique on the page.
    #[prop(into)]
    list: String,
    /// The field.
    children: Children,
) -> impl IntoView {
    let calling = Calling::new();
    let name = StoredValue::new(list.clone());
    // Which of them is chosen is told by the field, which keeps the focus.
    Effect::new(move |_| {
        let open = calling.found.with(|found| !found.is_empty());
        let active = open.then(|| format!("{}-{}", name.get_value(), calling.at.get()));
        let Some(field) = calling.field.get_value() else { return };
        let told = match active {
            Some(active) => field
                .set_attribute("aria-activedescendant", &active)
                .and_then(|()| field.set_attribute("aria-controls", &name.get_value()))
                .and_then(|()| field.set_attribute("aria-autocomplete", "list")),
            None => {
                field.remove_attribute("aria-activedescendant").and_then(|()| field.remove_attribute("aria-controls"))
            }
        };
        if told.is_err() {
            leptos::logging::error!("the field does not say whom it offers to call");
        }
    });
    let option = move |(at, one): (usize, Mention)| {
        view! {
            <li
                role="option"
                id=format!("{}-{at}", name.get_value())
                aria-selected=move || if calling.at.get() == at { "true" } else { "false" }
                on:mousedown=move |event| event.prevent_default()
                on:click=move |_| calling.take(at)
            >
                <span><b>{one.name}</b>" @"{one.call}</span>
                <small>{one.about}</small>
            </li>
        }
    };
    view! {
        <div
            class="offering calls"
            on:input=move |event| calling.look(&event)
            on:click=move |event| calling.look(&event)
            on:keyup=move |event| {
                if matches!(event.key().as_str(), "ArrowLeft" | "ArrowRight" | "Home" | "End") {
                    calling.look(&event);
                }
            }
            on:keydown:capture=move |event| calling.key(&event)
            on:focusout=move |_| calling.word.set(None)
        >
            {children()}
            <ul class="offers" id=list role="listbox" aria-label=t!("brief-mentions") hidden=move || calling.found.with(Vec::is_empty)>
                {move || calling.found.get().into_iter().enumerate().map(option).collect_view()}
            </ul>
        </div>
    }
}
