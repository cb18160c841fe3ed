//! One column of one section: a text that several people type into, with its anchors marked.

use super::beside::Beside;
use super::columns::Column;
use super::head::name;
use super::lock::locked_here;
use super::opening::Opening;
use super::passage::{Focused, marks};
use super::translation::TranslationNote;
use super::why::Change;
use crate::parts::{Button, ButtonKind, Flag, Glyph, Icon, MarketName, Tone, market_class, use_reader};
use crate::prose::Prose;
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::command::Command;
use campaign::model::{SectionKind, markets_in_order};
use leptos::prelude::*;

/// The column.
#[component]
pub(super) fn TextColumn(
    /// Path of its text.
    path: String,
    /// Which column this is.
    column: Column,
    /// Kind and title of the section.
    head: Memo<(SectionKind, String)>,
) -> impl IntoView {
    let session = use_session();
    let reader = use_reader();
    // Two people who added a section and a market apart left a pair without its text: it is made when
    // somebody goes there to write, not by everybody who looks.
    let make = {
        let path = path.clone();
        move |_| {
            if !session.read_only.get_untracked() && session.words_missing(&path) {
                session.dispatch(Command::OpenText(path.clone()));
            }
        }
    };
    let column = StoredValue::new(column);
    let market = Memo::new(move |_| column.with_value(|column| market_of(session, column)));
    let whose = move || match (column.get_value(), market.get()) {
        (Column::Master(language), _) => reader.format("brief-master-in", &args! {"language" => language.own_name()}),
        (Column::Market(_), Some((_, _, name))) => name,
        (Column::Market(id), None) => id.0,
    };
    let label = Signal::derive(move || {
        let section = head.with(|(kind, title)| name(reader.language.get(), *kind, title));
        format!("{section}, {}", whose())
    });
    let placeholder = Signal::derive(move || match column.get_value() {
        Column::Master(_) => reader.text("brief-master-placeholder"),
        Column::Market(_) => reader.text("brief-local-placeholder"),
    });
    let lang = match column.get_value() {
        Column::Master(language) => language.code().to_owned(),
        Column::Market(_) => String::new(),
    };
    let focused = expect_context::<Focused>();
    let anchors = marks(session, path.clone(), focused);
    let selected = RwSignal::new((0, 0));
    let of = path.clone();
    let (locked, change) = (locked_here(session, path.clone()), Change::watch(session, path.clone()));
    let opening = expect_context::<Opening>();
    let chosen = {
        let path = path.clone();
        move |()| opening.about(path.clone(), selected.get_untracked())
    };
    let trigger = session.words_trigger(&path);
    let empty = {
        let path = path.clone();
        Memo::new(move |_| {
            trigger.track();
            session.brief.track();
            session.words(&path).trim().is_empty()
        })
    };
    let kind = Signal::derive(move || head.with(|(kind, _)| *kind));
    let passage = move || selected.with(|(start, end)| start < end);
    let inherits = move || empty.get() && matches!(column.get_value(), Column::Market(_));
    view! {
        <div
            class="brief-text"
            class:locked=locked
            on:focusin=move |event| {
                make(event);
                change.enter();
            }
            on:focusout=move |_| change.leave()
        >
            <div class="brief-text-head">
                {move || match market.get() {
                    Some((at, letter, name)) => view! { <MarketName letter colour=market_class(at) name /> }.into_any(),
                    None => view! { <span>{whose}</span> }.into_any(),
                }}
                <Show when=inherits><Flag>{t!("brief-inherits")}</Flag></Show>
                <Show when=move || empty.get() && !inherits()><Flag tone=Tone::Warn>{t!("brief-empty-flag")}</Flag></Show>
            </div>
            <Prose path=path.clone() label placeholder lang marks=anchors locked on_select=move |range| selected.set(range) />
            <TranslationNote path=of label />
            <Beside path column=column.get_value() kind label locked change />
            <div class="brief-text-foot">
                <Show when=move || !session.read_only.get()>
                    <Button kind=ButtonKind::Act on_press=chosen.clone()>
                        <Icon glyph=Glyph::Thread />
                        {move || reader.text(if passage() { "brief-comment-passage" } else { "brief-comment" })}
                        <span class="visually-hidden">{move || label.get()}</span>
                    </Button>
                </Show>
            </div>
        </div>
    }
}

/// Place, letter and name of a column's market.
fn market_of(session: crate::session::Session, column: &Column) -> Option<(usize, String, String)> {
    let Column::Market(id) = column else { return None };
    session.markets.with(|markets| {
        let at = markets_in_order(markets).iter().position(|(one, _)| *one == id)?;
        let profile = &markets.get(id)?.profile;
        Some((at, profile.letter.clone(), profile.name.clone()))
    })
}
