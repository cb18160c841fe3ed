//! What stands around a control: its label above, its hint and error below, tied by ids.

use crate::parts::icon::{Glyph, Icon};
use crate::t;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The ids and the error that tie a control to its words.
#[derive(Clone)]
pub struct AboutField {
    /// The control's own id.
    pub id: String,
    hinted: bool,
    error: Signal<Option<String>>,
}

impl AboutField {
    pub(super) fn new(id: String, hinted: bool, error: Signal<Option<String>>) -> Self {
        Self { id, hinted, error }
    }

    /// For `aria-describedby`: the hint, and the error while there is one.
    pub fn described(&self) -> impl Fn() -> Option<String> + Clone + Send + Sync + 'static {
        let Self { id, hinted, error } = self.clone();
        move || {
            let hint = hinted.then(|| format!("{id}-hint"));
            let error = error.with(Option::is_some).then(|| format!("{id}-error"));
            match (hint, error) {
                (Some(hint), Some(error)) => Some(format!("{error} {hint}")),
                (hint, error) => hint.or(error),
            }
        }
    }

    /// For `aria-invalid`.
    pub fn invalid(&self) -> impl Fn() -> Option<&'static str> + Clone + Send + Sync + 'static {
        let error = self.error;
        move || error.with(Option::is_some).then_some("true")
    }
}

/// For a control of your own: `let about = use_about("zone", true, error);` gives it ids.
#[must_use]
pub fn use_about(kind: &str, hinted: bool, error: Signal<Option<String>>) -> AboutField {
    AboutField::new(crate::parts::unique::unique(kind), hinted, error)
}

/// Label, control, hint, error.
#[component]
pub fn Frame(
    /// The ids.
    about: AboutField,
    /// What the control holds.
    #[prop(into)]
    label: TextProp,
    /// How to fill it in.
    hint: Option<TextProp>,
    /// The label is only read aloud.
    inline: bool,
    /// Looks like the screen's title.
    title: bool,
    /// May stay empty.
    optional: bool,
    /// The control.
    children: Children,
) -> impl IntoView {
    let AboutField { id, error, .. } = about;
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let complaint = move || error.get().map(|text| view! { <Icon glyph=Glyph::Warning /><span>{text}</span> });
    view! {
        <div class="field" class:inline=inline class:title=title>
            <label for=id class:visually-hidden=inline>
                {move || label.get()}
                {optional.then(|| view! { <span class="optional">{t!("parts-optional")}</span> })}
            </label>
            {children()}
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{move || hint.get()}</p> })}
            <p class="error" id=error_id role="alert">{complaint}</p>
        </div>
    }
}
