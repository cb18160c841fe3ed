//! What is the same in every market: said beside the heading, kept in the master's text, and the way out of it,
//! which is to propose.

use super::columns::{Column, Columns};
use super::matrix::go_to;
use super::opening::{Opening, my_market};
use crate::parts::{Button, ButtonKind, Flag, Glyph, Icon, use_reader};
use crate::session::{Session, use_session};
use crate::t;
use campaign::command::{BriefCommand, Command};
use campaign::model::{SectionId, Sections};
use campaign::view::{brief_lock, label};
use leptos::prelude::*;

/// The sections that locks, whys and goals are about. Subscribes to these and no others.
pub(super) fn about(session: Session) -> Sections {
    Sections {
        campaign: session.campaign.get(),
        markets: session.markets.get(),
        people: session.people.get(),
        brief: session.brief.get(),
        ..Sections::default()
    }
}

/// Does the person here decide what is the same for everybody?
pub(super) fn decides(session: Session) -> Memo<bool> {
    let me = session.me.get_value();
    Memo::new(move |_| {
        let sections = Sections { people: session.people.get(), ..Sections::default() };
        !session.read_only.get() && brief_lock::may_decide(&sections, &me)
    })
}

/// Is the text at a path locked for the person here?
pub(super) fn locked_here(session: Session, path: String) -> Memo<bool> {
    let me = session.me.get_value();
    Memo::new(move |_| !brief_lock::may_write(&about(session), &me, &path))
}

/// The words of a button that stands many times on the page: short to see, with its place for those who hear it.
pub(super) fn named(words: Signal<String>, place: Signal<String>) -> impl IntoView {
    view! {
        <span aria-hidden="true">{words}</span>
        <span class="visually-hidden">{move || format!("{}: {}", words.get(), place.get())}</span>
    }
}

/// Whether the section is the same everywhere, and the switch for those who decide it.
#[component]
pub(super) fn LockLine(
    /// Which section.
    id: SectionId,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let may = decides(session);
    let id = StoredValue::new(id);
    let locked = Memo::new(move |_| session.brief.with(|brief| brief.is_locked(&id.get_value())));
    let heading = move || {
        let language = reader.language.get();
        session.brief.with(|brief| {
            brief.sections.get(&id.get_value()).map(|section| label::heading(section, language)).unwrap_or_default()
        })
    };
    let flip = move |()| {
        session.dispatch(Command::Brief(BriefCommand::SetNegotiable(id.get_value(), locked.get_untracked())));
    };
    view! {
        <div class="lock-line">
            {move || match locked.get() {
                true => view! { <Flag><Icon glyph=Glyph::Lock />{t!("lock-same")}</Flag> }.into_any(),
                false => view! { <Flag>{t!("lock-open")}</Flag> }.into_any(),
            }}
            <Show when=move || may.get()>
                <Button kind=ButtonKind::Act on_press=flip>
                    {named(
                        Signal::derive(move || reader.text(if locked.get() { "lock-make-open" } else { "lock-make-same" })),
                        Signal::derive(heading),
                    )}
                </Button>
            </Show>
        </div>
    }
}

/// Under a locked master: who may change it, and what everybody else can do.
#[component]
pub(super) fn LockNote(
    /// Path of the master's text.
    path: String,
    /// Its name.
    label: Signal<String>,
    /// Locked for the person here.
    locked: Memo<bool>,
) -> impl IntoView {
    let session = use_session();
    let (columns, opening) = (expect_context::<Columns>(), expect_context::<Opening>());
    let propose = move |()| {
        let section = path.split('/').nth(2).unwrap_or_default();
        match my_market(session) {
            // Somebody across markets has no text of their own: they say it in a thread.
            market if market.is_empty() => opening.about(path.clone(), (0, 0)),
            market => {
                columns.show(Column::Market(market.clone()));
                go_to(columns, format!("brief/sections/{section}/local/{market}"));
            }
        }
    };
    let propose = Callback::new(propose);
    view! {
            <Show when=move || locked.get()>
                <div class="lock-note">
                    <Icon glyph=Glyph::Lock />
                    <span>{t!("lock-only")}</span>
                    <Show when=move || !session.read_only.get()>
                        <Button kind=ButtonKind::Act on_press=propose>
    {named(t!("lock-propose"), label)}
                        </Button>
                    </Show>
                </div>
            </Show>
        }
}
