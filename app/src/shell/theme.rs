//! Light, dark, or as the system has it.

use leptos::prelude::*;

/// The reader's choice of light.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// All of them, in the order choosers list them.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The code to remember it by: "system", "light", "dark".
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Reads a remembered code; anything else is the system's.
    #[must_use]
    pub fn parse(code: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.code() == code).unwrap_or_default()
    }

    /// The key of its name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::System => "shell-theme-system",
            Self::Light => "shell-theme-light",
            Self::Dark => "shell-theme-dark",
        }
    }
}

/// Puts the choice on `<html data-theme>`, where the tokens read it.
pub fn follow_theme(theme: RwSignal<Theme>) {
    Effect::new(move |_| {
        let Some(root) = document().document_element() else { return };
        // A valid attribute name cannot be refused.
        let _ = match theme.get() {
            Theme::System => root.remove_attribute("data-theme"),
            chosen => root.set_attribute("data-theme", chosen.code()),
        };
    });
}
