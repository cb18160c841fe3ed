//! Buttons: words first; an icon alone always has a name and a tooltip.

use super::icon::{Glyph, Icon};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// One of several.
    #[default]
    Plain,
    /// The one thing to do here.
    Primary,
    /// Part of the furniture.
    Quiet,
    /// Takes something away.
    Danger,
    /// A word inside a row.
    Act,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "button",
            Self::Primary => "button primary",
            Self::Quiet => "button quiet",
            Self::Danger => "button danger",
            Self::Act => "act",
        }
    }
}

/// A button with words.
#[component]
pub fn Button(
    /// What pressing does.
    #[prop(into)]
    on_press: Callback<()>,
    /// How much it asks to be pressed.
    #[prop(optional)]
    kind: ButtonKind,
    /// Lower, for rows and bars.
    #[prop(optional)]
    small: bool,
    /// Not now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Under way: stays focusable, ignores presses.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Words, and an icon before them where it helps.
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class=kind.class()
            class:small=small
            disabled=move || disabled.get()
            aria-busy=move || busy.get().then_some("true")
            on:click=move |_| {
                if !busy.get_untracked() {
                    on_press.run(());
                }
            }
        >
            {children()}
        </button>
    }
}

/// A button that is only an icon; its label is read aloud and shown on hover.
#[component]
pub fn IconButton(
    /// Which icon.
    glyph: Glyph,
    /// What pressing does, in words.
    #[prop(into)]
    label: TextProp,
    /// What pressing does.
    #[prop(into)]
    on_press: Callback<()>,
    /// Lower, for rows and bars.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let name = label.clone();
    view! {
        <button
            type="button"
            class="button quiet icon-only"
            class:small=small
            aria-label=move || name.get()
            title=move || label.get()
            on:click=move |_| on_press.run(())
        >
            <Icon glyph />
        </button>
    }
}
