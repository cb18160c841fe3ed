//! Which texts stand side by side: the master in one or more languages, and the markets.

use crate::parts::{MarketMark, market_class, use_reader};
use crate::session::{Session, use_session};
use crate::t;
use campaign::language::Language;
use campaign::model::{MarketId, markets_in_order};
use leptos::prelude::*;

/// One column of the brief.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Column {
    /// The master in a language.
    Master(Language),
    /// What a market says instead.
    Market(MarketId),
}

impl Column {
    /// The column in which the text at a path stands; none for what is on no column.
    pub(super) fn of_path(path: &str) -> Option<Self> {
        match path.split('/').collect::<Vec<_>>().as_slice() {
            ["brief", "sections", _, "text", code] => Language::parse(code).map(Self::Master),
            ["brief", "sections", _, "local", market] => Some(Self::Market((*market).into())),
            ["brief", "adaptations", market, ..] => Some(Self::Market((*market).into())),
            _ => None,
        }
    }
}

/// The columns shown now.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    pub(super) shown: RwSignal<Vec<Column>>,
}

impl Columns {
    /// The master in its own and in the reader's language, and the reader's own market.
    pub(super) fn start(session: Session) -> Self {
        let reader = use_reader();
        let source = session.campaign.with_untracked(|campaign| campaign.source_language);
        let mut shown = vec![Column::Master(source)];
        let mine = Column::Master(reader.language.get_untracked());
        if !shown.contains(&mine) {
            shown.push(mine);
        } else if let Some(other) = other_language(session, source) {
            shown.push(Column::Master(other));
        }
        let me = session.me.get_value();
        let market = session.people.with_untracked(|people| people.get(&me).map(|person| person.market.clone()));
        shown.extend(market.filter(|market| !market.is_empty()).map(Column::Market));
        Self { shown: RwSignal::new(shown) }
    }

    /// Makes sure a column is shown.
    pub(super) fn show(self, column: Column) {
        if !self.shown.with_untracked(|shown| shown.contains(&column)) {
            self.toggle(&column);
        }
    }

    fn toggle(self, column: &Column) {
        self.shown.update(|shown| match shown.iter().position(|one| one == column) {
            Some(at) if shown.len() > 1 => drop(shown.remove(at)),
            Some(_) => {}
            None => {
                shown.push(column.clone());
                shown.sort_by_key(rank);
            }
        });
    }
}

fn rank(column: &Column) -> (u8, String) {
    match column {
        Column::Master(language) => (0, language.code().to_owned()),
        Column::Market(id) => (1, id.0.clone()),
    }
}

/// A second language some market works in, to lay beside the source.
fn other_language(session: Session, source: Language) -> Option<Language> {
    session.markets.with_untracked(|markets| {
        markets_in_order(markets)
            .into_iter()
            .flat_map(|(_, market)| {
                market.profile.languages.split_whitespace().filter_map(Language::parse).collect::<Vec<_>>()
            })
            .find(|language| *language != source)
    })
}

/// Chips that show and hide columns.
#[component]
pub(super) fn ColumnChips(columns: Columns) -> impl IntoView {
    let session = use_session();
    let master = Language::ALL.map(|language| {
        let column = Column::Master(language);
        let words = t!("brief-master-in", "language" => language.own_name());
        chip(columns, column, move || words.get().into_any())
    });
    let markets = move || {
        session.markets.with(|markets| {
            markets_in_order(markets)
                .into_iter()
                .enumerate()
                .map(|(at, (id, market))| {
                    let (letter, name) = (market.profile.letter.clone(), market.profile.name.clone());
                    chip(columns, Column::Market(id.clone()), move || {
                        view! { <MarketMark letter=letter.clone() colour=market_class(at) />{name.clone()} }.into_any()
                    })
                })
                .collect_view()
        })
    };
    view! { <div class="cluster filters" role="group" aria-label=t!("brief-columns")>{master.collect_view()}{markets}</div> }
}

fn chip(columns: Columns, column: Column, words: impl Fn() -> AnyView + Send + 'static) -> impl IntoView {
    let here = column.clone();
    let pressed = move || columns.shown.with(|shown| shown.contains(&here));
    view! {
        <button
            type="button"
            class="chip button small"
            aria-pressed=move || if pressed() { "true" } else { "false" }
            on:click=move |_| columns.toggle(&column)
        >
            {words}
        </button>
    }
}
