//! What every part of the plan on screen reads: what every screen sees, and what can wait or be waited for.

use crate::screens::seen::Seen;
use crate::session::use_session;
use campaign::model::{MarketId, markets_in_order};
use campaign::plan::Node;
use campaign::time::Zone;
use campaign::view::Reader;
use campaign::view::plan::{self, PlanPage};
use leptos::prelude::*;
use std::ops::Deref;

/// What is seen, and who plans.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    seen: Seen,
    pub(super) person: Signal<Reader>,
}

impl Deref for Sheet {
    type Target = Seen;

    fn deref(&self) -> &Seen {
        &self.seen
    }
}

impl Sheet {
    /// The sheet of the open campaign.
    pub(super) fn here() -> Self {
        let seen = Seen::start(use_session());
        Self { seen, person: seen.looking() }
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
