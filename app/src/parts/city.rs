//! Choosing a clock by its city: typed in any of our languages, picked from a list, each with what its clock
//! shows now. Any IANA name can be typed too.

use super::field::{Frame, use_about};
use super::{Reader, unique::unique, use_reader};
use campaign::args;
use campaign::time::Zone;
use campaign::view::city::{cities, city};
use campaign::view::clarity::deadline::law_changed;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// What the field is showing while somebody searches.
#[derive(Clone, Copy)]
struct Search {
    text: RwSignal<String>,
    /// Something was typed since the list was opened.
    typed: RwSignal<bool>,
    open: RwSignal<bool>,
    at: RwSignal<usize>,
    found: Memo<Vec<Zone>>,
    error: RwSignal<Option<String>>,
    value: Signal<Option<Zone>>,
    on_commit: Callback<Zone>,
    reader: Reader,
}

impl Search {
    fn new(value: Signal<Option<Zone>>, on_commit: Callback<Zone>) -> Self {
        let reader = use_reader();
        let name = move |zone: Option<Zone>| {
            let language = reader.language.get();
            zone.map(|zone| language.place(zone.name())).unwrap_or_default()
        };
        let (text, open, typed) = (RwSignal::new(String::new()), RwSignal::new(false), RwSignal::new(false));
        let found = Memo::new(move |_| match open.get() {
            // Until something is typed the whole list stands open.
            true if !typed.get() => cities(reader.language.get(), ""),
            true => cities(reader.language.get(), &text.get()),
            false => Vec::new(),
        });
        let search = Self {
            text,
            typed,
            open,
            at: RwSignal::new(0),
            found,
            error: RwSignal::new(None),
            value,
            on_commit,
            reader,
        };
        Effect::new(move |_| {
            let now = name(value.get());
            if !open.get_untracked() {
                text.set(now);
            }
        });
        search
    }

    fn name(self, zone: Option<Zone>) -> String {
        let language = self.reader.language.get_untracked();
        zone.map(|zone| language.place(zone.name())).unwrap_or_default()
    }

    /// Opens the whole list, at the clock chosen now.
    fn show_all(self) {
        if self.open.get_untracked() {
            return;
        }
        self.typed.set(false);
        self.open.set(true);
        let chosen = self.value.get_untracked();
        let at = self.found.with_untracked(|found| found.iter().position(|zone| Some(*zone) == chosen));
        self.at.set(at.unwrap_or(0));
    }

    fn choose(self, zone: Zone) {
        self.error.set(None);
        self.open.set(false);
        self.text.set(self.name(Some(zone)));
        if self.value.get_untracked() != Some(zone) {
            self.on_commit.run(zone);
        }
    }

    /// What is left standing in the field is a city, or gets a sentence.
    fn leave(self) {
        if !self.open.get_untracked() {
            return;
        }
        self.open.set(false);
        let (text, language) = (self.text.get_untracked(), self.reader.language.get_untracked());
        if text.trim().is_empty() || text == self.name(self.value.get_untracked()) {
            self.error.set(None);
            self.text.set(self.name(self.value.get_untracked()));
        } else if let Some(zone) = city(language, &text) {
            self.choose(zone);
        } else {
            self.error.set(Some(language.format("error-time-no-such-zone", &args! {"text" => text})));
        }
    }

    fn key(self, event: &KeyboardEvent) {
        let count = self.found.with_untracked(Vec::len);
        match event.key().as_str() {
            "ArrowDown" if !self.open.get_untracked() => self.show_all(),
            "ArrowDown" => self.at.update(|at| *at = (*at + 1).min(count.saturating_sub(1))),
            "ArrowUp" => self.at.update(|at| *at = at.saturating_sub(1)),
            "Enter" if self.open.get_untracked() => {
                if let Some(zone) = self.found.with_untracked(|found| found.get(self.at.get_untracked()).copied()) {
                    self.choose(zone);
                }
            }
            "Escape" if self.open.get_untracked() => {
                event.stop_propagation();
                self.open.set(false);
                self.text.set(self.name(self.value.get_untracked()));
            }
            _ => return,
        }
        event.prevent_default();
    }
}

/// A clock, by its city.
#[component]
pub fn CityField(
    /// Whose clock it is.
    #[prop(into)]
    label: TextProp,
    /// The clock chosen now.
    #[prop(into)]
    value: Signal<Option<Zone>>,
    /// The reader chose another.
    #[prop(into)]
    on_commit: Callback<Zone>,
    /// How to choose.
    #[prop(optional, into)]
    hint: Option<TextProp>,
    /// Looks like text until touched; the label is only read aloud.
    #[prop(optional)]
    inline: bool,
    /// Not editable by this person.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let reader = use_reader();
    let search = Search::new(value, on_commit);
    let about = use_about("city", hint.is_some(), search.error.into());
    let (described, invalid) = (about.described(), about.invalid());
    let list = unique("cities");
    let (controls, ids) = (list.clone(), StoredValue::new(list.clone()));
    let active = move || {
        let found = search.found.with(|found| found.get(search.at.get()).map(Zone::name));
        found.map(|name| format!("{}-{name}", ids.get_value()))
    };
    let typed = move |event| {
        search.text.set(event_target_value(&event));
        search.at.set(0);
        search.typed.set(true);
        search.open.set(true);
    };
    let option = move |zone: Zone| {
        let chosen = move || search.found.with(|found| found.get(search.at.get()) == Some(&zone));
        view! {
            <li
                role="option"
                id=format!("{}-{}", ids.get_value(), zone.name())
                aria-selected=move || if chosen() { "true" } else { "false" }
                on:mousedown=move |event| event.prevent_default()
                on:click=move |_| search.choose(zone)
            >
                {move || reader.language.get().place(zone.name())}
                <small class="num">{move || clock(reader, zone)}</small>
            </li>
        }
    };
    view! {
        <Frame about=about.clone() label hint inline title=false optional=false>
            <div class="offering">
                <input
                    class="control"
                    id=about.id
                    role="combobox"
                    autocomplete="off"
                    spellcheck="false"
                    aria-autocomplete="list"
                    aria-controls=controls
                    aria-expanded=move || if search.open.get() { "true" } else { "false" }
                    aria-activedescendant=active
                    aria-describedby=described
                    aria-invalid=invalid
                    disabled=move || disabled.get()
                    prop:value=move || search.text.get()
                    on:input=typed
                    on:click=move |_| search.show_all()
                    on:blur=move |_| search.leave()
                    on:keydown=move |event| search.key(&event)
                />
                <ul class="offers" id=list role="listbox" hidden=move || search.found.with(Vec::is_empty)>
                    <For each=move || search.found.get() key=|zone| *zone children=option />
                </ul>
            </div>
            {move || value.get().and_then(|zone| law_changed(reader.language.get(), zone)).map(|words| view! { <p class="hint">{words}</p> })}
        </Frame>
    }
}

/// What a city's clock shows now.
fn clock(reader: Reader, zone: Zone) -> String {
    zone.civil(reader.now.get()).time().to_string()
}
