//! What every part of this screen is computed from, and how it writes.

use crate::parts::{MarketMark, Reader, market_class, use_reader};
use crate::session::{Notice, Session};
use campaign::command::{Command, KpiCommand};
use campaign::model::Sections;
use campaign::time::Instant;
use campaign::view::{self, Badge, people};
use leptos::prelude::*;

/// The campaign, its reader and the minute. Computed again when a change arrives or a minute passes.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) session: Session,
    pub(super) reader: Reader,
    pub(super) sections: Memo<Sections>,
    minute: Memo<Instant>,
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

    /// A projection of the campaign for this reader now.
    pub(super) fn see<T>(self, look: fn(&Sections, &view::Reader, Instant) -> T) -> Memo<T>
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        let me = self.session.me.get_value();
        Memo::new(move |_| {
            let (language, zone) = (self.reader.language.get(), self.reader.zone.get());
            self.sections
                .with(|sections| look(sections, &view::Reader::of(sections, &me, language, zone), self.minute.get()))
        })
    }

    /// Carries out a command; what was done is said, with the way back.
    pub(super) fn act(self, command: KpiCommand, done: &'static str) -> bool {
        self.session.finish_typing();
        let done_so = self.session.dispatch(Command::Kpi(command));
        if done_so {
            self.say(done);
        }
        done_so
    }

    /// Says what was done, with the way back.
    pub(super) fn say(self, done: &'static str) {
        self.session.notice.set(Some(Notice { undo: true, ..Notice::good(done) }));
    }

    /// May this person write?
    pub(super) fn may(self) -> bool {
        !self.session.read_only.get()
    }

    /// The sentence for a field that was left empty.
    pub(super) fn missing(self, missing: bool, key: &str) -> Option<String> {
        missing.then(|| self.reader.language.get_untracked().text(key))
    }

    /// The markets in the campaign's order, by id, after one that stands for all or for none of them.
    pub(super) fn markets(self, first: &str) -> Choices {
        let badges = self.sections.with(people::badges);
        let markets = badges.into_iter().map(|badge| (badge.id.to_string(), badge.name));
        std::iter::once((String::new(), self.reader.text(first))).chain(markets).collect()
    }

    /// The KPIs by name.
    pub(super) fn kpis(self) -> Choices {
        self.sections.with(|sections| {
            let live = sections.kpis.iter().filter(|(_, kpi)| !kpi.archived);
            let mut list: Choices = live.map(|(id, kpi)| (id.to_string(), kpi.name.clone())).collect();
            list.sort_by_cached_key(|(_, name)| name.to_lowercase());
            list
        })
    }
}

/// A market's letter in its colour, with its name beside it.
pub(super) fn named(badge: &Badge) -> AnyView {
    let colour = market_class(badge.colour.saturating_sub(1));
    view! { <span class="market-name"><MarketMark letter=badge.letter.clone() colour />{badge.name.clone()}</span> }
        .into_any()
}

/// A market's letter in its colour; its name is read aloud.
pub(super) fn mark(badge: Option<Badge>) -> Option<AnyView> {
    let badge = badge?;
    let colour = market_class(badge.colour.saturating_sub(1));
    Some(view! { <MarketMark letter=badge.letter colour name=badge.name /> }.into_any())
}
