//! What every part of the plan on screen reads: the sections, who reads them, and the minute.

use crate::parts::use_reader;
use crate::session::use_session;
use campaign::model::{MarketId, Sections, markets_in_order};
use campaign::plan::Node;
use campaign::time::{Instant, Zone};
use campaign::view::Reader;
use campaign::view::plan::{self, PlanPage};
use leptos::prelude::*;

/// The campaign as the plan needs it.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    pub(super) sections: Memo<Sections>,
    pub(super) person: Signal<Reader>,
    pub(super) minute: Memo<Instant>,
}

impl Sheet {
    /// The sheet of the open campaign.
    pub(super) fn here() -> Self {
        let (session, reader) = (use_session(), use_reader());
        let sections = Memo::new(move |_| {
            session.version.track();
            untrack(|| session.sections())
        });
        let person = Signal::derive(move || {
            let me = session.me.get_value();
            sections.with(|sections| Reader::of(sections, &me, reader.language.get(), reader.zone.get()))
        });
        Self { sections, person, minute: Memo::new(move |_| reader.now.get().start_of_minute()) }
    }

    /// Everything the plan has to say.
    pub(super) fn page(self) -> Memo<PlanPage> {
        Memo::new(move |_| self.sections.with(|sections| plan::plan(sections, &self.person.get(), self.minute.get())))
    }

    /// The markets in order: id, name, clock.
    pub(super) fn markets(self) -> Vec<(MarketId, String, Zone)> {
        self.sections.with(|sections| {
            let markets = markets_in_order(&sections.markets).into_iter();
            markets.map(|(id, market)| (id.clone(), market.profile.name.clone(), market.profile.zone)).collect()
        })
    }

    /// Everything that can wait or be waited for, as options: path and words. Go-lives first.
    pub(super) fn nodes(self, without: &Node) -> Vec<(String, String)> {
        let language = self.person.get().language;
        self.sections.with(|sections| {
            let lives = markets_in_order(&sections.markets).into_iter().map(|(id, _)| Node::GoLive(id.clone()));
            let items = sections.timeline.iter().filter(|(_, item)| !item.archived);
            let items = items.map(|(id, _)| Node::Item(id.clone()));
            let all = lives.chain(items).filter(|node| node != without);
            all.map(|node| (node.path(), plan::name(sections, &node, language))).collect()
        })
    }
}

/// The words of a button that stands many times on the page: short to see, with what it is about for those who
/// hear it.
pub(super) fn about(words: Signal<String>, what: String) -> impl IntoView {
    view! { {words}<span class="visually-hidden">{format!(": {what}")}</span> }
}
