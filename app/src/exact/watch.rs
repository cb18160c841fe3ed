//! Reads some words again when typing rests: a key itself costs only its own letter.

use super::Place;
use crate::parts::{Reader, use_reader};
use crate::prose::Mark;
use crate::session::{Session, use_session};
use campaign::language::lint::{Finding, Severity};
use campaign::view::clarity::audience::Written;
use leptos::prelude::*;
use std::time::Duration;

/// Typing rests after this long.
const REST: Duration = Duration::from_millis(150);

/// The unclear moments of some words, and what the composer needs to mend them.
#[derive(Clone, Copy)]
pub struct Clear {
    place: StoredValue<Place>,
    /// What was found, in the order of the text.
    pub findings: RwSignal<Vec<Finding>>,
}

impl Clear {
    /// Watches the words of a place. They are read again when they change or an hour begins, not at every tick.
    pub fn watch(place: Place) -> Self {
        let (session, reader) = (use_session(), use_reader());
        let hour = Memo::new(move |_| reader.now.get().0 / 3_600_000);
        let words = place.words;
        let clear = Self { place: StoredValue::new(place), findings: RwSignal::new(Vec::new()) };
        let waiting = StoredValue::new(None::<TimeoutHandle>);
        let look = move || clear.look(session, reader);
        Effect::new(move |before: Option<()>| {
            words.track();
            hour.track();
            session.markets.track();
            reader.language.track();
            stop(waiting);
            match before {
                None => look(),
                Some(()) => waiting.set_value(set_timeout_with_handle(look, REST).ok()),
            }
        });
        on_cleanup(move || stop(waiting));
        clear
    }

    fn look(self, session: Session, reader: Reader) {
        let Some(place) = self.place.try_get_value() else { return };
        let words = place.words.get_untracked();
        // The bench reads this from the browser's own timeline; marking fails for no name of ours.
        let timeline = window().performance();
        let _ = timeline.as_ref().map(|timeline| timeline.mark("lint-begins"));
        let found = written(session, reader, &place.about, &words).unclear(&words, reader.now.get_untracked());
        let _ = timeline.as_ref().map(|timeline| timeline.measure_with_start_mark("lint", "lint-begins"));
        if self.findings.with_untracked(|old| *old != found) {
            self.findings.set(found);
        }
    }

    /// Which words are watched.
    pub fn place(self) -> Place {
        self.place.get_value()
    }

    /// The marks behind the words; none where the words have moved since they were read.
    pub fn marks(self) -> Vec<Mark> {
        let level = |severity| match severity {
            Severity::Error => "lint error-level",
            Severity::Warning => "lint",
            Severity::Hint => "lint hint-level",
        };
        self.findings.with(|found| {
            if found.is_empty() {
                return Vec::new();
            }
            let units: Vec<u16> = self.place.with_value(|place| place.words.get()).encode_utf16().collect();
            let stands = |it: &&Finding| {
                units
                    .get(it.start_utf16..it.end_utf16)
                    .is_some_and(|it_now| String::from_utf16_lossy(it_now) == it.text)
            };
            let mark =
                |it: &Finding| Mark { start: it.start_utf16, end: it.end_utf16, class: level(it.severity).to_owned() };
            found.iter().filter(stands).map(mark).collect()
        })
    }

    /// The unclear moment at the caret, else the first.
    pub fn at(self, caret: usize) -> Option<Finding> {
        let here = |it: &&Finding| (it.start_utf16..=it.end_utf16).contains(&caret);
        self.findings.with_untracked(|found| found.iter().find(here).or(found.first()).cloned())
    }
}

fn stop(waiting: StoredValue<Option<TimeoutHandle>>) {
    if let Some(Some(handle)) = waiting.try_get_value() {
        handle.clear();
    }
}

/// Language, clock and readers of the words at a path.
pub(super) fn written(session: Session, reader: Reader, about: &str, words: &str) -> Written {
    untrack(|| Written::of(about, words, &session.sections(), reader.language.get(), reader.zone.get()))
}
