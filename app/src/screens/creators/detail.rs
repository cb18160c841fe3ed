//! One creator: facts, brief card, what is due, and their link.

use super::card::BriefCardFields;
use super::facts::Facts;
use super::items::Items;
use super::link::CreatorLink;
use super::receipts::Receipts;
use super::release::ReleasePanel;
use crate::parts::{Button, ButtonKind, Flag, Glyph, Icon, TextField, Tone, use_reader};
use crate::session::{Notice, use_session};
use crate::shell::use_way;
use crate::t;
use campaign::command::Command;
use campaign::model::{Creator, CreatorId};
use campaign::view::creator_list::contact_of;
use leptos::prelude::*;

/// The creator being shown, shared by the parts of this page.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    pub(super) id: StoredValue<CreatorId>,
    pub(super) creator: Memo<Creator>,
}

/// The page of one creator.
#[component]
pub(super) fn CreatorDetail(
    /// Who.
    id: CreatorId,
) -> impl IntoView {
    let (session, go) = (use_session(), use_way());
    let key = StoredValue::new(id);
    let creator = Memo::new(move |_| {
        session.creators.with(|creators| key.with_value(|id| creators.get(id).cloned())).unwrap_or_default()
    });
    let shown = Shown { id: key, creator };
    let back = format!("/campaign/{}/creators", session.document());
    let list = StoredValue::new(back.clone());
    let archive = move |()| {
        if session.dispatch(Command::ArchiveCreator(key.get_value())) {
            session.notice.set(Some(Notice { undo: true, ..Notice::good("creators-archived") }));
            go.run(list.get_value());
        }
    };
    view! {
        <div class="screen">
            <p><a class="creator-back" href=back>{t!("creators-back")}</a></p>
            <Name shown />
            <Missing shown />
            <div class="creator-page">
                <div class="stack">
                    <BriefCardFields shown />
                    <ReleasePanel shown />
                    <Items shown />
                </div>
                <div class="stack">
                    <Facts shown />
                    <CreatorLink shown />
                    <Receipts shown />
                    <Show when=move || !session.read_only.get()>
                        <p>
                            <Button kind=ButtonKind::Danger small=true on_press=archive>
                                <Icon glyph=Glyph::Archive />{t!("creators-archive")}
                            </Button>
                        </p>
                    </Show>
                </div>
            </div>
        </div>
    }
}

/// The name, edited in place; also the heading of the page.
#[component]
fn Name(shown: Shown) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let error = RwSignal::new(None::<String>);
    let name = Signal::derive(move || shown.creator.with(|creator| creator.name.clone()));
    let rename = move |words: String| {
        if words.trim().is_empty() {
            return error.set(Some(reader.language.get_untracked().text("creators-name-missing")));
        }
        error.set(None);
        session.dispatch(Command::SetCreator(shown.id.get_value(), "name", words));
    };
    view! {
        <header class="page-head">
            <h1 class="visually-hidden">{name}</h1>
            <TextField title=true label=t!("creators-name") value=name on_commit=rename error=error disabled=session.read_only />
        </header>
    }
}

/// What stops this creator from being briefed by one person: no contact, or two chosen apart.
#[component]
fn Missing(shown: Shown) -> impl IntoView {
    let session = use_session();
    let missing = Memo::new(move |_| {
        session.people.with(|people| shown.creator.with(|creator| contact_of(creator, people).is_none()))
    });
    let twice = Memo::new(move |_| {
        let path = shown.id.with_value(|id| format!("creators/{id}/contact"));
        session.conflicts.with(|conflicts| conflicts.iter().any(|conflict| conflict.path == path))
    });
    view! {
        <div class="cluster">
            {move || missing.get().then(|| view! { <Flag tone=Tone::Bad>{t!("creators-contact-missing")}</Flag> })}
            {move || twice.get().then(|| view! { <Flag tone=Tone::Bad>{t!("creators-contact-twice")}</Flag> })}
        </div>
    }
}
