//! What every list of this screen is computed from, and the choices its forms share.

use crate::parts::{MarketMark, Reader, market_class, use_reader};
use crate::session::{Notice, Session};
use campaign::command::{Command, WatchCommand};
use campaign::language::Language;
use campaign::model::{ItemKind, Sections};
use campaign::time::Instant;
use campaign::view::{self, Badge, people};
use leptos::prelude::*;

/// The campaign, its reader and the minute. Computed again when a change arrives or a minute passes.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) session: Session,
    pub(super) reader: Reader,
    pub(super) sections: Memo<Sections>,
    pub(super) minute: Memo<Instant>,
}

/// Value and words of each choice of a list.
pub(super) type Choices = Vec<(String, String)>;

impl Desk {
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

    /// A projection of the campaign for this reader now.
    pub(super) fn see<T>(self, look: fn(&Sections, &view::Reader, Instant) -> T) -> Memo<T>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.sections.with(|sections| look(sections, &self.person(sections), self.minute.get())))
    }

    /// Carries out a command; what was done is said, with the way back.
    pub(super) fn act(self, command: WatchCommand, done: &'static str) -> bool {
        let done_so = self.session.dispatch(Command::Watch(command));
        if done_so {
            self.session.notice.set(Some(Notice { undo: true, ..Notice::good(done) }));
        }
        done_so
    }

    /// May this person write?
    pub(super) fn may(self) -> bool {
        !self.session.read_only.get()
    }

    /// The sentence for a field that was left empty.
    pub(super) fn missing(self, missing: bool, key: &str) -> Option<String> {
        missing.then(|| self.reader.language.get_untracked().text(key))
    }

    /// The people, by name.
    pub(super) fn people(self) -> Choices {
        let language = self.reader.language.get();
        self.sections.with(|sections| sorted(people_of(sections, language, false)))
    }

    /// People and creators, by their paths.
    pub(super) fn receivers(self) -> Choices {
        let language = self.reader.language.get();
        self.sections.with(|sections| {
            let mut all = people_of(sections, language, true);
            let creators = sections.creators.iter().filter(|(_, creator)| !creator.archived);
            all.extend(creators.map(|(id, creator)| (format!("creators/{id}"), creator.name.clone())));
            sorted(all)
        })
    }

    /// The creators, by id.
    pub(super) fn creators(self) -> Choices {
        self.sections.with(|sections| {
            let creators = sections.creators.iter().filter(|(_, creator)| !creator.archived);
            sorted(creators.map(|(id, creator)| (id.to_string(), creator.name.clone())).collect())
        })
    }

    /// The markets in the campaign's order, by id.
    pub(super) fn markets(self) -> Choices {
        let badges = self.sections.with(people::badges);
        badges.into_iter().map(|badge| (badge.id.to_string(), badge.name)).collect()
    }

    /// What creators hand in, by path.
    pub(super) fn deliverables(self) -> Choices {
        self.sections.with(|sections| {
            let items = sections.timeline.iter();
            let items = items.filter(|(_, item)| !item.archived && item.kind == ItemKind::Deliverable);
            sorted(items.map(|(id, item)| (format!("timeline/{id}"), item.title.clone())).collect())
        })
    }

    /// These choices after one that leaves it open.
    pub(super) fn or(self, key: &str, choices: Choices) -> Choices {
        std::iter::once((String::new(), self.reader.text(key))).chain(choices).collect()
    }
}

fn people_of(sections: &Sections, language: Language, path: bool) -> Choices {
    let known = sections.people.iter().filter(|(_, person)| !person.archived);
    let key = |id: &dyn std::fmt::Display| if path { format!("people/{id}") } else { id.to_string() };
    known.map(|(id, _)| (key(id), people::name(sections, id, language))).collect()
}

fn sorted(mut choices: Choices) -> Choices {
    choices.sort_by_cached_key(|(_, words)| words.to_lowercase());
    choices
}

/// A market's letter in its colour.
pub(super) fn mark(badge: Option<Badge>) -> Option<AnyView> {
    let badge = badge?;
    let colour = market_class(badge.colour.saturating_sub(1));
    Some(view! { <MarketMark letter=badge.letter colour name=badge.name /> }.into_any())
}
