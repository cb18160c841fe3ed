//! What every tab of this screen is computed from, the choices its forms share, and the two forms that several tabs open.

use crate::parts::{MarketMark, Reader, market_class, use_reader};
use crate::screens::address::address;
use crate::session::{Notice, Session};
use campaign::command::{Command, DecideCommand};
use campaign::model::{Decision, MarketId, Proposal, Sections};
use campaign::time::Instant;
use campaign::view::{self, Badge, Label, Link, people};
use leptos::prelude::*;

/// The campaign, its reader and the minute. Computed again when a change arrives or a minute passes.
#[derive(Clone, Copy)]
pub(super) struct Board {
    pub(super) session: Session,
    pub(super) reader: Reader,
    pub(super) sections: Memo<Sections>,
    pub(super) minute: Memo<Instant>,
    /// What is being proposed, while its form is open.
    pub(super) proposing: RwSignal<Proposal>,
    pub(super) propose_open: RwSignal<bool>,
    /// What is being written down, while its form is open.
    pub(super) recording: RwSignal<Decision>,
    pub(super) record_open: RwSignal<bool>,
}

/// Value and words of each choice of a list.
pub(super) type Choices = Vec<(String, String)>;

impl Board {
    pub(super) fn start(session: Session) -> Self {
        let reader = use_reader();
        let minute = Memo::new(move |_| reader.now.get().start_of_minute());
        let sections = Memo::new(move |_| {
            session.version.track();
            untrack(|| session.sections())
        });
        Self {
            session,
            reader,
            sections,
            minute,
            proposing: RwSignal::default(),
            propose_open: RwSignal::new(false),
            recording: RwSignal::default(),
            record_open: RwSignal::new(false),
        }
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

    /// Opens the form for a proposal with what is known of it.
    pub(super) fn propose(self, known: Proposal) {
        let decider = if known.decider.is_empty() { self.session.me.get_value() } else { known.decider.clone() };
        self.proposing.set(Proposal { decider, days: known.days.max(1), ..known });
        self.propose_open.set(true);
    }

    /// Opens the form for a decision with what is known of it.
    pub(super) fn record(self, known: Decision) {
        let decider = if known.decider.is_empty() { self.session.me.get_value() } else { known.decider.clone() };
        self.recording.set(Decision { decider, ..known });
        self.record_open.set(true);
    }

    /// Carries out a command; what was done is said, with the way back.
    pub(super) fn act(self, command: Command, done: &'static str) -> bool {
        let done_so = self.session.dispatch(command);
        if done_so {
            self.session.notice.set(Some(Notice { undo: true, ..Notice::good(done) }));
        }
        done_so
    }

    /// The same for a command about decisions.
    pub(super) fn decide(self, command: DecideCommand, done: &'static str) -> bool {
        self.act(Command::Decide(command), done)
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
        self.sections.with(|sections| {
            let known = sections.people.iter().filter(|(_, person)| !person.archived);
            sorted(known.map(|(id, _)| (id.to_string(), people::name(sections, id, language))).collect())
        })
    }

    /// The markets in the campaign's order.
    pub(super) fn markets(self) -> Choices {
        let badges = self.sections.with(people::badges);
        badges.into_iter().map(|badge| (badge.id.to_string(), badge.name)).collect()
    }

    /// The name of a market.
    pub(super) fn market_name(self, market: &MarketId) -> String {
        self.sections.with(|sections| people::badge(sections, market)).map(|badge| badge.name).unwrap_or_default()
    }

    /// What something can be about: the sections of the brief, the plan, the open threads.
    pub(super) fn abouts(self) -> Choices {
        let language = self.reader.language.get();
        let none = (String::new(), self.reader.text("decisions-about-nothing"));
        self.sections.with(|sections| {
            let name = |path: String| {
                let words = Label::of(sections, &path, language).thing;
                (path, words)
            };
            let parts = sections.brief.in_order().into_iter().map(|(id, _)| name(format!("brief/sections/{id}")));
            let items = sections.timeline.iter().filter(|(_, item)| !item.archived);
            let threads = sections.threads.iter().filter(|(_, thread)| thread.is_open());
            let items = sorted(items.map(|(id, _)| name(format!("timeline/{id}"))).collect());
            let threads = sorted(threads.map(|(id, _)| name(format!("threads/{id}"))).collect());
            std::iter::once(none).chain(parts).chain(items).chain(threads).collect()
        })
    }

    /// The sections of the brief, by id.
    pub(super) fn parts(self) -> Choices {
        let language = self.reader.language.get();
        self.sections.with(|sections| {
            let parts = sections.brief.in_order().into_iter();
            let name =
                |id: &dyn std::fmt::Display| Label::of(sections, &format!("brief/sections/{id}"), language).thing;
            parts.map(|(id, _)| (id.to_string(), name(id))).collect()
        })
    }

    /// These choices after one that leaves it open.
    pub(super) fn or(self, key: &str, choices: Choices) -> Choices {
        std::iter::once((String::new(), self.reader.text(key))).chain(choices).collect()
    }

    /// A link to a place of the campaign, in its words.
    pub(super) fn link(self, (words, link): (String, Link)) -> AnyView {
        view! { <a href=address(self.session, &link)>{words}</a> }.into_any()
    }
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
