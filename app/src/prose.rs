//! A text that several people type into at once: one textarea bound to one text of the document.
//!
//! Keys go in as splices (found by comparing the field with the document), and what others type is put
//! around the caret without moving it from its place between two characters.

use crate::exact::{Clear, Findings, Place, use_exact};
use crate::session::{Session, use_session};
use leptos::html::Textarea;
use leptos::prelude::*;
use web_sys::HtmlTextAreaElement;

/// A stretch to mark behind the words, in UTF-16 code units, and the class that shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// First code unit.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// Classes, e.g. `anchor m1`.
    pub class: String,
}

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
    /// What to mark behind the words.
    #[prop(into, optional)]
    marks: Signal<Vec<Mark>>,
    /// Not for this person to write.
    #[prop(into, optional)]
    locked: Signal<bool>,
    /// Called with the selected stretch whenever it changes.
    #[prop(optional, into)]
    on_select: Option<Callback<(usize, usize)>>,
) -> impl IntoView {
    let session = use_session();
    let field = NodeRef::<Textarea>::new();
    let path = StoredValue::new(path);
    let words = RwSignal::new(session.words(&path.get_value()));
    let trigger = session.words_trigger(&path.get_value());
    Effect::new(move |_| {
        trigger.track();
        let now = session.words(&path.get_value());
        if let Some(field) = field.get() {
            show(&field, &now);
        }
        words.set(now);
    });
    let exact = use_exact();
    let place = Place::text(path.get_value(), words.into());
    let clear = Clear::watch(place.clone());
    let about = place.about.clone();
    on_cleanup(move || exact.forget(&about));
    let caret = move || field.get_untracked().map_or(0, |field| selection(&field).0);
    let marked = move || {
        let all: Vec<Mark> = marks.get().into_iter().chain(clear.marks()).collect();
        words.with(|words| layer(words, &all))
    };
    let writes = move || exact.writes_at(place.clone(), caret());
    let wrote = writes.clone();
    let typed = move |_| {
        if let Some(field) = field.get_untracked() {
            take(session, &path.get_value(), &field);
            words.set(field.value());
        }
        wrote();
    };
    let selected = move || {
        writes();
        if let (Some(callback), Some(field)) = (on_select, field.get_untracked()) {
            callback.run(selection(&field));
        }
    };
    let (select, keyed) = (selected.clone(), selected.clone());
    view! {
        <div
            class="prose"
            on:keydown=move |event| {
                if !locked.get_untracked() {
                    exact.key(&event, clear, caret());
                }
            }
        >
            <div class="prose-marks" aria-hidden="true">{marked}</div>
            <textarea
                node_ref=field
                data-path=path.get_value()
                lang=lang
                aria-label=label
                placeholder=placeholder
                readonly=move || session.read_only.get() || locked.get()
                on:input=typed
                on:blur=move |_| session.finish_typing()
                on:select=move |_| select()
                on:keyup=move |_| keyed()
                on:mouseup=move |_| selected()
            ></textarea>
        </div>
        <Findings clear />
    }
}

/// The words again with the marks in them, to lie behind the field at the same letters.
fn layer(words: &str, marks: &[Mark]) -> Vec<AnyView> {
    let units: Vec<u16> = words.encode_utf16().collect();
    let piece = |from: usize, to: usize| String::from_utf16_lossy(&units[from.min(units.len())..to.min(units.len())]);
    let mut sorted: Vec<&Mark> = marks.iter().filter(|mark| mark.start < mark.end).collect();
    sorted.sort_by_key(|mark| (mark.start, mark.end));
    let (mut at, mut pieces) = (0, Vec::new());
    for mark in sorted.into_iter() {
        let start = mark.start.max(at);
        if start >= mark.end {
            continue;
        }
        pieces.push(piece(at, start).into_any());
        pieces.push(view! { <span class=mark.class.clone()>{piece(start, mark.end)}</span> }.into_any());
        at = mark.end;
    }
    // A last line that ends in a break needs something on it to have a height.
    pieces.push(format!("{}\u{200b}", piece(at, units.len())).into_any());
    pieces
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
