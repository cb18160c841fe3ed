//! Fields: label, control, hint and error tied together. No Save button: a field commits when it is left
//! or on Enter (Ctrl-Enter where Enter is a new line), Esc brings back what was there, and what someone
//! else writes meanwhile never overwrites what is being typed.

mod draft;
mod frame;

pub use frame::{AboutField, Frame, use_about};

use super::unique::unique;
use draft::Draft;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// One line of text, a date, a number, a link: `kind` is the input's type.
#[component]
pub fn TextField(
    /// What it holds.
    #[prop(into)]
    label: TextProp,
    /// What it holds now.
    #[prop(into)]
    value: Signal<String>,
    /// The reader finished with another value.
    #[prop(into)]
    on_commit: Callback<String>,
    /// Every keystroke, where something should follow it.
    #[prop(optional, into)]
    on_typing: Option<Callback<String>>,
    /// The input's type.
    #[prop(default = "text")]
    kind: &'static str,
    /// How to fill it in.
    #[prop(optional, into)]
    hint: Option<TextProp>,
    /// What is wrong and what to do.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// An example, never the only instruction.
    #[prop(optional, into)]
    placeholder: Option<TextProp>,
    /// Looks like text until touched; the label is only read aloud.
    #[prop(optional)]
    inline: bool,
    /// Looks like the screen's title; implies `inline`.
    #[prop(optional)]
    title: bool,
    /// May stay empty; said beside the label.
    #[prop(optional)]
    optional: bool,
    /// For what the browser knows already: "name", "off", …
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Not editable by this person.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let draft = Draft::new(value, on_commit, on_typing);
    let about = AboutField::new(unique("field"), hint.is_some(), error);
    let (described, invalid) = (about.described(), about.invalid());
    view! {
        <Frame about=about.clone() label hint inline=inline || title title optional>
            <input
                class="control"
                id=about.id
                type=kind
                autocomplete=autocomplete
                placeholder=placeholder.map(|text| move || text.get())
                aria-describedby=described
                aria-invalid=invalid
                disabled=move || disabled.get()
                prop:value=move || draft.text.get()
                on:focus=move |_| draft.begin()
                on:input=move |event| draft.typed(event_target_value(&event))
                on:blur=move |_| draft.end()
                on:keydown=move |event| draft.key(&event, true)
            />
        </Frame>
    }
}

/// Several lines of text; grows with what is written.
#[component]
pub fn AreaField(
    /// What it holds.
    #[prop(into)]
    label: TextProp,
    /// What it holds now.
    #[prop(into)]
    value: Signal<String>,
    /// The reader finished with another value.
    #[prop(into)]
    on_commit: Callback<String>,
    /// Every keystroke, where something should follow it.
    #[prop(optional, into)]
    on_typing: Option<Callback<String>>,
    /// How to fill it in.
    #[prop(optional, into)]
    hint: Option<TextProp>,
    /// What is wrong and what to do.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// An example, never the only instruction.
    #[prop(optional, into)]
    placeholder: Option<TextProp>,
    /// Looks like text until touched; the label is only read aloud.
    #[prop(optional)]
    inline: bool,
    /// One line, however long: it wraps instead of being cut, and Enter finishes it.
    #[prop(optional)]
    one_line: bool,
    /// May stay empty; said beside the label.
    #[prop(optional)]
    optional: bool,
    /// Not editable by this person.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let draft = Draft::new(value, on_commit, on_typing);
    let about = AboutField::new(unique("field"), hint.is_some(), error);
    let (described, invalid) = (about.described(), about.invalid());
    view! {
        <Frame about=about.clone() label hint inline title=false optional>
            <textarea
                class="control"
                id=about.id
                rows=if one_line { "1" } else { "2" }
                placeholder=placeholder.map(|text| move || text.get())
                aria-describedby=described
                aria-invalid=invalid
                disabled=move || disabled.get()
                prop:value=move || draft.text.get()
                on:focus=move |_| draft.begin()
                on:input=move |event| draft.typed(event_target_value(&event))
                on:blur=move |_| draft.end()
                on:keydown=move |event| {
                    if one_line && event.key() == "Enter" && !event.is_composing() {
                        event.prevent_default();
                    }
                    draft.key(&event, one_line);
                }
            ></textarea>
        </Frame>
    }
}

/// One of several, in the browser's own list. Commits at once.
#[component]
pub fn SelectField(
    /// What is chosen.
    #[prop(into)]
    label: TextProp,
    /// Value and words of each option.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// The value chosen now.
    #[prop(into)]
    value: Signal<String>,
    /// The reader chose another.
    #[prop(into)]
    on_commit: Callback<String>,
    /// How to choose.
    #[prop(optional, into)]
    hint: Option<TextProp>,
    /// What is wrong and what to do.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Looks like text until touched; the label is only read aloud.
    #[prop(optional)]
    inline: bool,
    /// Not editable by this person.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let about = AboutField::new(unique("field"), hint.is_some(), error);
    let (described, invalid) = (about.described(), about.invalid());
    let option = move |(key, words): (String, String)| {
        let chosen = key.clone();
        view! { <option value=key prop:selected=move || value.get() == chosen>{words}</option> }
    };
    view! {
        <Frame about=about.clone() label hint inline title=false optional=false>
            <select
                class="control"
                id=about.id
                aria-describedby=described
                aria-invalid=invalid
                disabled=move || disabled.get()
                on:change=move |event| on_commit.run(event_target_value(&event))
            >
                {move || options.get().into_iter().map(option).collect_view()}
            </select>
        </Frame>
    }
}

/// A box to tick, with its words and what it means below.
#[component]
pub fn Check(
    /// The words.
    #[prop(into)]
    label: TextProp,
    /// Ticked now.
    #[prop(into)]
    checked: Signal<bool>,
    /// The reader ticked or unticked it.
    #[prop(into)]
    on_change: Callback<bool>,
    /// What it means.
    #[prop(optional, into)]
    hint: Option<TextProp>,
) -> impl IntoView {
    view! {
        <label class="check">
            <input
                type="checkbox"
                prop:checked=move || checked.get()
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span>{move || label.get()}</span>
            {hint.map(|hint| view! { <small>{move || hint.get()}</small> })}
        </label>
    }
}
