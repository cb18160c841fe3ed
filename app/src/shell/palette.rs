//! The palette: Ctrl-K, a few letters, Enter. A combobox over everything that can be opened or done.

mod matching;

use crate::parts::{Glyph, Icon};
use crate::t;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

/// Something the palette can do.
#[derive(Clone, Debug)]
pub struct PaletteEntry {
    glyph: Glyph,
    label: String,
    keys: Option<&'static str>,
    run: Callback<()>,
}

impl PaletteEntry {
    /// An entry with its words in the reader's language.
    pub fn new(glyph: Glyph, label: impl Into<String>, run: Callback<()>) -> Self {
        Self { glyph, label: label.into(), keys: None, run }
    }

    /// The keys that do the same: "G T".
    #[must_use]
    pub fn with_keys(mut self, keys: &'static str) -> Self {
        self.keys = Some(keys);
        self
    }
}

/// The palette, open while `open` is true.
#[component]
pub fn Palette(
    /// Whether it is open.
    open: RwSignal<bool>,
    /// Everything it offers.
    #[prop(into)]
    entries: Signal<Vec<PaletteEntry>>,
) -> impl IntoView {
    let element = NodeRef::<html::Dialog>::new();
    let (typed, at) = (RwSignal::new(String::new()), RwSignal::new(0usize));
    crate::parts::dialog::follow(open, element);
    Effect::new(move |_| {
        if open.get() {
            typed.set(String::new());
            at.set(0);
        }
    });
    let found = Memo::new_with_compare(
        move |_| {
            let typed = typed.get();
            entries.with(|all| matching::best(all, &typed, |entry| &entry.label))
        },
        |_, _| true,
    );
    let run = move |index: usize| {
        let chosen = found.with_untracked(|found| found.get(index).map(|entry| entry.run));
        if let Some(chosen) = chosen {
            open.set(false);
            chosen.run(());
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let count = found.with_untracked(Vec::len);
        match event.key().as_str() {
            "ArrowDown" => at.update(|at| *at = if *at + 1 < count { *at + 1 } else { 0 }),
            "ArrowUp" => at.update(|at| *at = at.checked_sub(1).unwrap_or(count.saturating_sub(1))),
            "Enter" if !event.is_composing() => run(at.get_untracked()),
            _ => return,
        }
        event.prevent_default();
        show(at.get_untracked());
    };
    let none = t!("shell-palette-none");
    view! {
        <dialog class="dialog palette" node_ref=element aria-label=t!("shell-palette") on:close=move |_| open.set(false)>
            <input
                class="palette-input"
                type="text"
                role="combobox"
                aria-expanded="true"
                aria-controls="palette-list"
                aria-autocomplete="list"
                aria-label=t!("shell-palette")
                aria-activedescendant=move || found.with(|found| !found.is_empty()).then(|| option_id(at.get()))
                placeholder=t!("shell-palette-hint")
                autocomplete="off"
                spellcheck="false"
                prop:value=move || typed.get()
                on:input=move |event| {
                    typed.set(event_target_value(&event));
                    at.set(0);
                }
                on:keydown=on_key
            />
            <div class="palette-list" id="palette-list" role="listbox" aria-label=t!("shell-palette")>
                {move || found.get().into_iter().enumerate().map(|(index, entry)| option(index, entry, at, run)).collect_view()}
            </div>
            <p class="palette-none" role="status">
                {move || found.with(Vec::is_empty).then(|| none.get())}
            </p>
        </dialog>
    }
}

fn option(
    index: usize,
    entry: PaletteEntry,
    at: RwSignal<usize>,
    run: impl Fn(usize) + Copy + 'static,
) -> impl IntoView {
    view! {
        <div
            class="palette-option"
            role="option"
            id=option_id(index)
            aria-selected=move || if at.get() == index { "true" } else { "false" }
            on:mousemove=move |_| at.set(index)
            on:click=move |_| run(index)
        >
            <Icon glyph=entry.glyph />
            <span>{entry.label}</span>
            {entry.keys.map(|keys| view! { <kbd>{keys}</kbd> })}
        </div>
    }
}

fn option_id(index: usize) -> String {
    format!("palette-option-{index}")
}

/// Keeps the chosen option in sight.
fn show(index: usize) {
    if let Some(option) = document().get_element_by_id(&option_id(index)) {
        option.scroll_into_view_with_bool(false);
    }
}
