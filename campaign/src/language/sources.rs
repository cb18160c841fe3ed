//! The table of catalog files: one line per screen or room.
//!
//! To add a screen: write `locales/en/<screen>.ftl`, `locales/ru/…`, `locales/es/…` with the same
//! keys, each key starting with the screen's name, and add its name below.

use super::Language;

/// One catalog file in every language.
pub struct Source {
    /// The file's name without `.ftl`.
    pub file: &'static str,
    texts: [&'static str; 3],
}

impl Source {
    /// The Fluent text of this file in a language.
    #[must_use]
    pub fn text(&self, language: Language) -> &'static str {
        self.texts[language as usize]
    }
}

macro_rules! sources {
    ($($file:literal),* $(,)?) => {
        &[$(Source {
            file: $file,
            texts: [
                include_str!(concat!("../../locales/en/", $file, ".ftl")),
                include_str!(concat!("../../locales/ru/", $file, ".ftl")),
                include_str!(concat!("../../locales/es/", $file, ".ftl")),
            ],
        }),*]
    };
}

/// Every catalog file.
pub const SOURCES: &[Source] = sources![
    "brief",
    "goals",
    "lock",
    "matrix",
    "templates",
    "digest-brief",
    "counts",
    "creator-page",
    "errors",
    "frame",
    "parts",
    "past",
    "holiday",
    "place",
    "relay",
    "shell",
    "time",
    "timeline",
    "today",
    "overview",
    "launch",
    "risks",
    "digest-risks",
    "market",
    "start",
    "join",
    "settings",
    "creators",
    "vocabulary",
    "label",
    "plan",
    "planner",
    "digest",
    "document",
    "lint",
    "shared-window",
    "calendar",
    "move",
    "conversion",
    "translation",
    "drift",
    "release",
    "notice",
    "watch",
    "feedback",
    "agree",
    "comply",
    "digest-agree",
    "metrics",
    "digest-metrics",
    "decisions",
    "recorder",
    "capture",
    "daily",
    "digest-decide",
    "meeting",
    "report",
    "learnings",
    "digest-sync",
];
