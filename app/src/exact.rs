//! Saying when, exactly: what in any words can be read as two moments, and the composer that mends it. Every
//! prose field has both; the composer is also one entry of the palette.

mod dialog;
mod list;
mod place;
mod sentences;
mod watch;

pub use dialog::ExactDialog;
pub use list::{Findings, Said, Unclear};
pub use place::Place;
pub use watch::Clear;

use crate::parts::{Reader, use_reader};
use crate::session::Session;
use campaign::language::Language;
use campaign::language::lint::{Finding, Recipient};
use campaign::time::{StoredDeadline, Zone};
use campaign::view::clarity;
use leptos::prelude::*;

/// What is being said exactly, and where it will stand.
#[derive(Clone)]
struct Target {
    /// The text, where there is one to write into.
    place: Option<Place>,
    /// The unclear words it replaces; without them it goes to the caret.
    finding: Option<Finding>,
    caret: usize,
    language: Language,
    zone: Zone,
    recipients: Vec<Recipient>,
}

/// The composer: provided once in an open campaign, opened from any text or from the palette.
#[derive(Clone, Copy)]
pub struct Exact {
    session: Session,
    reader: Reader,
    open: RwSignal<bool>,
    target: RwSignal<Option<Target>>,
    due: RwSignal<Option<StoredDeadline>>,
    last: RwSignal<Option<(Place, usize)>>,
}

impl Exact {
    /// The composer of an open campaign.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            reader: use_reader(),
            open: RwSignal::new(false),
            target: RwSignal::new(None),
            due: RwSignal::new(None),
            last: RwSignal::new(None),
        }
    }

    /// Opens with what is known of an unclear moment already filled in.
    pub fn mend(self, clear: Clear, finding: Finding) {
        self.show(Some(clear.place()), finding.start_utf16, Some(finding));
    }

    /// Opens for a new deadline, to go to where the reader wrote last.
    pub fn compose(self) {
        let last = self.last.get_untracked();
        let caret = last.as_ref().map_or(0, |(_, caret)| *caret);
        self.show(last.map(|(place, _)| place), caret, None);
    }

    fn show(self, place: Option<Place>, caret: usize, finding: Option<Finding>) {
        let (about, words) = place.as_ref().map(|it| (it.about.clone(), it.words.get_untracked())).unwrap_or_default();
        let written = watch::written(self.session, self.reader, &about, &words);
        self.due.set(finding.as_ref().and_then(|finding| clarity::proposal(finding, written.zone)));
        let (language, zone, recipients) = (written.language, written.zone, written.recipients);
        self.target.set(Some(Target { place, finding, caret, language, zone, recipients }));
        self.open.set(true);
    }

    /// Remembers where the reader writes: a sentence composed from the palette goes there.
    pub fn writes_at(self, place: Place, caret: usize) {
        self.last.set(Some((place, caret)));
    }

    /// That field is gone.
    pub fn forget(self, about: &str) {
        let there = |last: &Option<(Place, usize)>| last.as_ref().is_some_and(|(place, _)| place.about == about);
        if self.last.try_with_untracked(there) == Some(true) {
            self.last.set(None);
        }
    }

    /// Alt+Enter mends what is unclear at the caret, or begins a new deadline there.
    pub fn key(self, event: &leptos::ev::KeyboardEvent, clear: Clear, caret: usize) {
        if !event.alt_key() || event.key() != "Enter" || !clear.place().takes(self.session) {
            return;
        }
        event.prevent_default();
        match clear.at(caret) {
            Some(finding) => self.mend(clear, finding),
            None => self.show(Some(clear.place()), caret, None),
        }
    }
}

/// The composer of the open campaign.
pub fn use_exact() -> Exact {
    expect_context()
}
