//! A text that several people type into at once: one textarea bound to one text of the document.
//!
//! Keys go in as splices (found by comparing the field with the document), and what others type is put
//! around the caret without moving it from its place between two characters.

use crate::session::{Session, use_session};
use leptos::html::Textarea;
use leptos::prelude::*;
use web_sys::HtmlTextAreaElement;

/// One text of the document as a field. `label` names it for those who cannot see it.
#[component]
pub fn Prose(
    /// Path of the text in the document.
    #[prop(into)]
    path: String,
    /// Accessible name.
    #[prop(into)]
    label: Signal<String>,
    /// Shown while the text is empty.
    #[prop(into, optional)]
    placeholder: Signal<String>,
    /// Language of the words, for spelling and hyphenation.
    #[prop(into, optional)]
    lang: String,
    /// True where nobody may type here.
    #[prop(into, optional)]
    read_only: Signal<bool>,
    /// Called with the selected passage whenever it changes.
    #[prop(optional, into)]
    on_select: Option<Callback<(usize, usize)>>,
) -> impl IntoView {
    let session = use_session();
    let field = NodeRef::<Textarea>::new();
    let path = StoredValue::new(path);
    let trigger = session.words_trigger(&path.get_value());
    Effect::new(move |_| {
        trigger.track();
        if let Some(field) = field.get() {
            show(&field, &session.words(&path.get_value()));
        }
    });
    let typed = move |_| {
        if let Some(field) = field.get_untracked() {
            take(session, &path.get_value(), &field);
        }
    };
    let selected = move |_| {
        if let (Some(callback), Some(field)) = (on_select, field.get_untracked()) {
            callback.run(selection(&field));
        }
    };
    view! {
        <textarea
            node_ref=field
            class="prose"
            rows="1"
            lang=lang
            aria-label=label
            placeholder=placeholder
            readonly=move || read_only.get() || session.read_only.get()
            on:input=typed
            on:blur=move |_| session.finish_typing()
            on:select=selected
            on:keyup=selected
            on:mouseup=selected
        ></textarea>
    }
}

/// Puts the document's words into the field, keeping the caret between the same two characters.
fn show(field: &HtmlTextAreaElement, words: &str) {
    let before = field.value();
    if before == words {
        return;
    }
    let (start, end) = selection(field);
    let change = difference(&before, words);
    field.set_value(words);
    let moved = |at: usize| change.carry(at);
    // A field that is not shown has no selection to restore.
    let _ = field.set_selection_range(moved(start) as u32, moved(end) as u32);
}

/// Takes what was typed into the document.
fn take(session: Session, path: &str, field: &HtmlTextAreaElement) {
    let words = field.value();
    let before = session.words(path);
    if before == words {
        return;
    }
    let change = difference(&before, &words);
    session.splice(path, change.at, change.deleted, &change.inserted);
}

fn selection(field: &HtmlTextAreaElement) -> (usize, usize) {
    let start = field.selection_start().ok().flatten().unwrap_or(0);
    let end = field.selection_end().ok().flatten().unwrap_or(start);
    (start as usize, end as usize)
}

/// One stretch that differs between two texts, in UTF-16 code units.
struct Difference {
    at: usize,
    deleted: usize,
    inserted: String,
}

impl Difference {
    /// Where a caret that stood at `caret` belongs after the difference.
    fn carry(&self, caret: usize) -> usize {
        let added = self.inserted.encode_utf16().count();
        if caret <= self.at {
            caret
        } else if caret >= self.at + self.deleted {
            caret - self.deleted + added
        } else {
            self.at + added
        }
    }
}

/// The shortest single splice that turns one text into the other. Linear in their length.
fn difference(before: &str, after: &str) -> Difference {
    let (old, new): (Vec<u16>, Vec<u16>) = (before.encode_utf16().collect(), after.encode_utf16().collect());
    let mut start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    if start > 0 && is_high(old.get(start - 1)) {
        start -= 1;
    }
    let most = old.len().min(new.len()) - start;
    let mut end = old.iter().rev().zip(new.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
    if end > 0 && is_low(old.get(old.len() - end)) {
        end -= 1;
    }
    Difference {
        at: start,
        deleted: old.len() - end - start,
        inserted: String::from_utf16_lossy(&new[start..new.len() - end]),
    }
}

fn is_high(unit: Option<&u16>) -> bool {
    unit.is_some_and(|unit| (0xD800..0xDC00).contains(unit))
}

fn is_low(unit: Option<&u16>) -> bool {
    unit.is_some_and(|unit| (0xDC00..0xE000).contains(unit))
}
