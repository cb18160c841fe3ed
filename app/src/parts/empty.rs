//! Empty places that teach the practice, and notices above a screen.

use super::flag::Tone;
use super::icon::{Glyph, Icon};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// An empty list: what belongs here, why it helps, and the first step.
#[component]
pub fn Empty(
    /// A picture of what belongs here.
    glyph: Glyph,
    /// What belongs here, in a few words.
    #[prop(into)]
    title: TextProp,
    /// Why it helps.
    #[prop(optional, into)]
    text: Option<TextProp>,
    /// The first step: one button, perhaps two.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <span class="empty-art"><Icon glyph /></span>
            <p class="empty-title">{move || title.get()}</p>
            {text.map(|text| view! { <p>{move || text.get()}</p> })}
            {children.map(|actions| view! { <div class="cluster">{actions()}</div> })}
        </div>
    }
}

/// A sentence above a screen that wants to be seen, with an action at its end.
#[component]
pub fn Notice(
    /// What it feels like.
    #[prop(optional)]
    tone: Tone,
    /// The sentence, then the action if there is one.
    children: Children,
) -> impl IntoView {
    let glyph = match tone {
        Tone::Good => Glyph::Check,
        Tone::Plain | Tone::Accent => Glyph::Clock,
        Tone::Warn | Tone::Bad => Glyph::Warning,
    };
    view! { <div class=format!("notice {}", tone.class()) role="note"><Icon glyph />{children()}</div> }
}
