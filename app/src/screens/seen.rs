//! What a screen of projections is computed from: the campaign, its reader, the minute.

use crate::parts::{MarketMark, Reader, list, market_class, use_reader};
use crate::session::{Notice, Session};
use campaign::command::{Command, RiskCommand};
use campaign::model::Sections;
use campaign::time::Instant;
use campaign::view::{self, Badge, people};
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

    /// May this person write?
    pub(super) fn may(self) -> bool {
        !self.session.read_only.get()
    }

    /// Carries out a command.
    pub(super) fn act(self, command: RiskCommand) -> bool {
        self.session.finish_typing();
        self.session.dispatch(Command::Risk(command))
    }

    /// Carries out a command; what was done is said, with the way back.
    pub(super) fn act_and_say(self, command: RiskCommand, done: &'static str) -> bool {
        let did = self.act(command);
        if did {
            self.session.notice.set(Some(Notice { undo: true, ..Notice::good(done) }));
        }
        did
    }

    /// The people by name, after nobody.
    pub(super) fn people(self, nobody: &str) -> Vec<(String, String)> {
        let language = self.reader.language.get();
        let mut all: Vec<(String, String)> = self.sections.with(|sections| {
            let known = sections.people.iter().filter(|(_, person)| !person.archived);
            known.map(|(id, _)| (id.to_string(), people::name(sections, id, language))).collect()
        });
        all.sort_by_cached_key(|(_, name)| name.to_lowercase());
        all.insert(0, (String::new(), language.text(nobody)));
        all
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

/// A market's letter in its colour.
pub(super) fn mark(badge: &Badge) -> AnyView {
    let colour = market_class(badge.colour.saturating_sub(1));
    view! { <MarketMark letter=badge.letter.clone() colour name=badge.name.clone() /> }.into_any()
}

/// A market's letter and its name beside it.
pub(super) fn named(badge: &Badge) -> AnyView {
    let colour = market_class(badge.colour.saturating_sub(1));
    view! { <crate::parts::MarketName letter=badge.letter.clone() colour name=badge.name.clone() /> }.into_any()
}
