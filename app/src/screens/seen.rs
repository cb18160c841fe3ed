//! What every screen is computed from and how it writes: the campaign, its reader, the minute, one door for commands.

mod choices;
mod mark;

pub(super) use choices::{Choices, channels, sorted, stages};
pub(super) use mark::{mark, mark_or_across, named};

use crate::parts::{Reader, list, use_reader};
use crate::session::{Notice, Session};
use campaign::command::Command;
use campaign::model::{RecordId, Sections};
use campaign::time::Instant;
use campaign::view;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The campaign, its reader and the minute. Computed again when a change arrives or a minute passes.
#[derive(Clone, Copy)]
pub(super) struct Seen {
    pub(super) session: Session,
    pub(super) reader: Reader,
    pub(super) sections: Memo<Sections>,
    pub(super) minute: Memo<Instant>,
}

impl Seen {
    /// What a screen of this campaign sees, for as long as it stands.
    pub(super) fn start(session: Session) -> Self {
        let reader = use_reader();
        let minute = Memo::new(move |_| reader.now.get().start_of_minute());
        let sections = Memo::new(move |_| {
            session.version.track();
            untrack(|| session.sections())
        });
        Self { session, reader, sections, minute }
    }

    /// Who looks at it.
    pub(super) fn person(self, sections: &Sections) -> view::Reader {
        view::Reader::of(sections, &self.session.me.get_value(), self.reader.language.get(), self.reader.zone.get())
    }

    /// Who looks at it, as a signal.
    pub(super) fn looking(self) -> Signal<view::Reader> {
        Signal::derive(move || self.sections.with(|sections| self.person(sections)))
    }

    /// A projection of the campaign for this reader now.
    pub(super) fn see<T>(self, look: fn(&Sections, &view::Reader, Instant) -> T) -> Memo<T>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.sections.with(|sections| look(sections, &self.person(sections), self.minute.get())))
    }

    /// May this person write?
    pub(super) fn may(self) -> bool {
        !self.session.read_only.get()
    }

    /// Carries out a command; what was done is said, with the way back.
    pub(super) fn act(self, command: impl Into<Command>, done: &'static str) -> bool {
        let did = self.quietly(command);
        if did {
            self.say(done);
        }
        did
    }

    /// Carries out a command without a word: what it did is seen where it was done.
    ///
    /// What the person has just typed becomes a change first, so that no command overtakes it; a command that
    /// names the hash of a text is made after `finish_typing`, by whoever makes it.
    pub(super) fn quietly(self, command: impl Into<Command>) -> bool {
        self.session.finish_typing();
        self.session.dispatch(command.into())
    }

    /// Says what was done, with the way back.
    pub(super) fn say(self, done: &'static str) {
        self.session.notice.set(Some(Notice { undo: true, ..Notice::good(done) }));
    }

    /// The id of a fresh line of a log.
    pub(super) fn new_record(self) -> RecordId {
        RecordId::from_random(self.session.fresh())
    }

    /// The sentence for a field that was left empty.
    pub(super) fn missing(self, missing: bool, key: &str) -> Option<String> {
        missing.then(|| self.reader.language.get_untracked().text(key))
    }
}

/// Goes to what the address names after `#`, once it stands.
pub(super) fn go_to_hash() {
    let hash = use_location().hash;
    Effect::new(move |_| {
        let name = hash.get();
        let id = name.trim_start_matches('#').to_owned();
        if !id.is_empty() {
            // In the first frame the content is put on the page, in the second it has its height.
            request_animation_frame(move || request_animation_frame(move || list::focus_id(&id)));
        }
    });
}
