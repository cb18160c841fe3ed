//! Which threads the margin shows: one market's, open ones or settled ones (S0-33).

use crate::parts::{Segmented, SelectField, use_reader};
use crate::session::{Session, use_session};
use crate::t;
use campaign::args;
use campaign::model::{MarketId, Thread, ThreadId, markets_in_order};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// What the select says for every market; a market's id is never empty.
const EVERY: &str = "";
/// What the select says for people across markets.
const ACROSS: &str = "-";

/// Open, settled or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Which {
    /// Both.
    #[default]
    All,
    /// Those that wait for an outcome.
    Open,
    /// Those that have one.
    Settled,
}

/// The reader's choice.
#[derive(Clone, Copy, Default)]
pub(super) struct ThreadFilter {
    market: RwSignal<String>,
    which: RwSignal<Which>,
}

impl ThreadFilter {
    /// Whether the thread is shown; follows the choice.
    pub(super) fn shows(self, thread: &Thread) -> bool {
        let market = self.market.with(|market| match market.as_str() {
            EVERY => true,
            ACROSS => thread.market.is_empty(),
            market => thread.market.as_str() == market,
        });
        let which = match self.which.get() {
            Which::All => true,
            Which::Open => thread.is_open(),
            Which::Settled => !thread.is_open(),
        };
        market && which && !thread.archived
    }

    /// Shows a thread that somebody was led to, whatever was chosen before.
    pub(super) fn show(self, session: Session, id: &ThreadId) {
        let hidden = session
            .threads
            .with_untracked(|threads| threads.get(id).is_some_and(|thread| !untrack(|| self.shows(thread))));
        if hidden {
            self.market.set(EVERY.to_owned());
            self.which.set(Which::All);
        }
    }
}

/// The choices, and how many threads they leave.
#[component]
pub(super) fn ThreadFilters() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let filter = expect_context::<ThreadFilter>();
    let options = Signal::derive(move || {
        let ours = [
            (EVERY.to_owned(), reader.text("brief-filter-every")),
            (ACROSS.to_owned(), reader.text("brief-filter-across")),
        ];
        let markets = session.markets.with(|markets| {
            let named = |(id, market): (&MarketId, &campaign::model::Market)| {
                let name = format!("{} {}", market.profile.letter, market.profile.name);
                (id.0.clone(), name)
            };
            markets_in_order(markets).into_iter().map(named).collect::<Vec<_>>()
        });
        ours.into_iter().chain(markets).collect::<Vec<_>>()
    });
    let words = |key: &'static str| TextProp::from(move || reader.text(key));
    let which = vec![
        (Which::All, words("brief-filter-all")),
        (Which::Open, words("brief-filter-open")),
        (Which::Settled, words("brief-filter-settled")),
    ];
    let any = Memo::new(move |_| session.threads.with(|threads| threads.values().any(|thread| !thread.archived)));
    let count = Memo::new(move |_| {
        session.threads.with(|threads| threads.values().filter(|thread| filter.shows(thread)).count())
    });
    view! {
        <Show when=move || any.get()>
            <div class="brief-filter" role="group" aria-label=t!("brief-filter")>
                <SelectField
                    label=t!("brief-filter-market")
                    options
                    value=filter.market
                    on_commit=move |market| filter.market.set(market)
                />
                <Segmented
                    label=t!("brief-filter-which")
                    options=which.clone()
                    value=filter.which
                    on_choose=move |which| filter.which.set(which)
                />
                <p class="hint" role="status">{move || reader.format("count-threads", &args! {"count" => count.get()})}</p>
            </div>
        </Show>
    }
}
