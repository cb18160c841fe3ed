//! What every part of this screen is computed from, and the choices its forms share.

use crate::parts::{MarketMark, Reader, market_class, use_reader};
use crate::session::{Notice, Session};
use campaign::command::{Command, MeetingCommand, SyncCommand};
use campaign::model::{MeetingId, RecordId, Role, Sections};
use campaign::time::Instant;
use campaign::view::{self, Badge, people};
use leptos::prelude::*;

/// The campaign, its reader and the minute. Computed again when a change arrives or a minute passes.
#[derive(Clone, Copy)]
pub(in crate::screens) struct Hall {
    pub(in crate::screens) session: Session,
    pub(in crate::screens) reader: Reader,
    pub(in crate::screens) sections: Memo<Sections>,
    pub(in crate::screens) minute: Memo<Instant>,
}

/// Value and words of each choice of a list.
pub(in crate::screens) type Choices = Vec<(String, String)>;

impl Hall {
    pub(in crate::screens) fn start(session: Session) -> Self {
        let reader = use_reader();
        let minute = Memo::new(move |_| reader.now.get().start_of_minute());
        let sections = Memo::new(move |_| {
            session.version.track();
            untrack(|| session.sections())
        });
        Self { session, reader, sections, minute }
    }

    /// Who looks at it.
    pub(in crate::screens) fn person(self, sections: &Sections) -> view::Reader {
        view::Reader::of(sections, &self.session.me.get_value(), self.reader.language.get(), self.reader.zone.get())
    }

    /// Carries out a command; what was done is said, with the way back.
    pub(in crate::screens) fn act(self, command: SyncCommand, done: &'static str) -> bool {
        let done_so = self.session.dispatch(Command::Sync(command));
        if done_so {
            self.session.notice.set(Some(Notice { undo: true, ..Notice::good(done) }));
        }
        done_so
    }

    /// Changes one thing about a meeting, without a word: the field shows it.
    pub(super) fn set(self, command: MeetingCommand) -> bool {
        self.session.dispatch(Command::Sync(SyncCommand::Meeting(command)))
    }

    /// A fresh line of a log.
    pub(super) fn record(self) -> RecordId {
        RecordId::from_random(self.session.fresh())
    }

    /// A fresh meeting.
    pub(super) fn meeting(self) -> MeetingId {
        MeetingId::from_random(self.session.fresh())
    }

    /// May this person write?
    pub(in crate::screens) fn may(self) -> bool {
        !self.session.read_only.get()
    }

    /// The sentence for a field that was left empty.
    pub(in crate::screens) fn missing(self, missing: bool, key: &str) -> Option<String> {
        missing.then(|| self.reader.language.get_untracked().text(key))
    }

    /// The people who work on the campaign, by name.
    pub(in crate::screens) fn people(self) -> Choices {
        let language = self.reader.language.get();
        self.sections.with(|sections| {
            let known = sections.people.iter().filter(|(_, one)| !one.archived && one.role != Role::Viewer);
            let mut all: Choices =
                known.map(|(id, _)| (id.to_string(), people::name(sections, id, language))).collect();
            all.sort_by_cached_key(|(_, name)| name.to_lowercase());
            all
        })
    }

    /// The markets in the campaign's order, by id.
    pub(in crate::screens) fn markets(self) -> Choices {
        let badges = self.sections.with(people::badges);
        badges.into_iter().map(|badge| (badge.id.to_string(), badge.name)).collect()
    }

    /// These choices after one that leaves it open.
    pub(in crate::screens) fn or(self, key: &str, choices: Choices) -> Choices {
        std::iter::once((String::new(), self.reader.text(key))).chain(choices).collect()
    }
}

/// A market's letter in its colour.
pub(in crate::screens) fn mark(badge: Option<Badge>) -> AnyView {
    match badge {
        Some(badge) => {
            let colour = market_class(badge.colour.saturating_sub(1));
            view! { <MarketMark letter=badge.letter colour name=badge.name /> }.into_any()
        }
        None => view! { <span class="market across" aria-hidden="true"></span> }.into_any(),
    }
}
