//! A flag: a few words on a tint, for what the app computed and wants seen.

use leptos::prelude::*;

/// What a flag or a notice feels like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Just so you know.
    #[default]
    Plain,
    /// Look at it.
    Warn,
    /// Act on it.
    Bad,
    /// All well.
    Good,
    /// Ours: what the app offers.
    Accent,
}

impl Tone {
    /// The class that colours it.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Warn => "warn",
            Self::Bad => "bad",
            Self::Good => "good",
            Self::Accent => "accent",
        }
    }
}

/// A few words on a tint.
#[component]
pub fn Flag(
    /// What it feels like.
    #[prop(optional)]
    tone: Tone,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! { <span class=format!("flag {}", tone.class())>{children()}</span> }
}
