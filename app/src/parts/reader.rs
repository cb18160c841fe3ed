//! Who reads this screen: their language, their clock, and what is now. Every text and time depends on it.

use campaign::language::{Args, Language, Printer};
use campaign::time::{Instant, Zone};
use leptos::prelude::*;

/// The reader, provided once at the root of the app.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// The language every text is said in.
    pub language: RwSignal<Language>,
    /// The zone of the reader's own clock.
    pub zone: RwSignal<Zone>,
    /// Now, as of the last tick; or the past moment that is shown.
    pub now: RwSignal<Instant>,
    /// True while the past is shown: the clock stands still.
    pub held: RwSignal<bool>,
}

impl Reader {
    /// A reader who starts with these.
    #[must_use]
    pub fn new(language: Language, zone: Zone, now: Instant) -> Self {
        Self {
            language: RwSignal::new(language),
            zone: RwSignal::new(zone),
            now: RwSignal::new(now),
            held: RwSignal::new(false),
        }
    }

    /// Moves to now, unless the past is shown.
    pub fn tick(self, now: Instant) {
        if !self.held.get_untracked() {
            self.now.set(now);
        }
    }

    /// The message under `key`; says it again when the language changes.
    #[must_use]
    pub fn text(self, key: &str) -> String {
        self.language.get().text(key)
    }

    /// The message under `key` with its arguments.
    #[must_use]
    pub fn format(self, key: &str, args: &Args<'_>) -> String {
        self.language.get().format(key, args)
    }

    /// Prints moments for this reader now; follows language, zone and the clock.
    #[must_use]
    pub fn printer(self) -> Printer {
        Printer::new(self.language.get(), self.zone.get(), self.now.get())
    }
}

/// The reader of the screen being built. A screen without one is a mistake in `main`.
#[must_use]
pub fn use_reader() -> Reader {
    expect_context()
}

/// The message under `key` as a signal that follows the reader's language. One type for every text on every screen:
/// a closure of its own for each would be code of its own for each.
#[must_use]
pub fn said(key: &'static str) -> Signal<String> {
    let reader = use_reader();
    Signal::derive(move || reader.text(key))
}

/// A text that follows the reader's language: `t!("shell-undo")`, `t!("count-changes", "count" => n.get())`.
///
/// Gives a signal: put it into a view or into any property that takes a text. The arguments are
/// evaluated again whenever a signal they read changes.
#[macro_export]
macro_rules! t {
    ($key:literal) => {
        $crate::parts::said($key)
    };
    ($key:literal, $($name:literal => $value:expr),+ $(,)?) => {{
        let reader = $crate::parts::use_reader();
        ::leptos::prelude::Signal::derive(move || reader.format($key, &campaign::args! { $($name => $value),+ }))
    }};
}
