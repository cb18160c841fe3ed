//! The brief: the master in each language and every market's own words, side by side, with the threads
//! about them in the margin.

mod about;
mod adaptations;
mod answer;
mod beside;
mod clear;
mod columns;
mod comment;
pub(super) mod drift;
pub(super) mod drift_reason;
mod filter;
mod goals;
mod head;
mod jump;
mod lock;
mod margin;
mod matrix;
mod mentions;
mod opening;
mod passage;
mod proposal;
mod section;
mod templates;
mod templates_edit;
mod templates_share;
mod text;
mod thread;
pub(super) mod translation;
mod why;
mod why_evidence;

use crate::parts::{Button, ButtonKind, Empty, Glyph};
use crate::session::use_session;
use crate::t;
use adaptations::Adaptations;
use campaign::command::Command;
use campaign::model::{SectionId, SectionKind};
use columns::{ColumnChips, Columns};
use drift::DriftPanel;
use filter::{ThreadFilter, ThreadFilters};
use goals::Goals;
use leptos::prelude::*;
use margin::OtherThreads;
use matrix::MatrixPanel;
use opening::{OpenThreadDialog, Opening};
use section::BriefSectionView;
use templates::Templates;
use translation::Translations;

/// The screen.
#[component]
pub fn BriefScreen() -> impl IntoView {
    let session = use_session();
    let columns = Columns::start(session);
    provide_context(columns);
    provide_context(Translations::watch(session));
    provide_context(Opening::default());
    let (focused, filter) = (passage::Focused::default(), ThreadFilter::default());
    provide_context(focused);
    provide_context(filter);
    jump::follow_address(session, filter, focused);
    let ids = Memo::new(move |_| {
        session.brief.with(|brief| brief.in_order().into_iter().map(|(id, _)| id.clone()).collect::<Vec<_>>())
    });
    let may = move || !session.read_only.get();
    view! {
        <div class="brief-page">
            <header class="page-head"><div>
                <h1>{t!("brief-title")}</h1>
                <p class="sub">{t!("brief-sub")}</p></div>
                <Templates />
            </header>
            <ColumnChips columns />
            <DriftPanel />
            <ThreadFilters />
            <div class="brief">
                <MatrixPanel />
                <Goals />
                <Show when=move || !ids.with(Vec::is_empty) fallback=Nothing>
                    <For each=move || ids.get() key=Clone::clone children=|id| view! { <BriefSectionView id /> } />
                </Show>
                <Show when=may><AddSection /></Show>
                <Adaptations />
                <OtherThreads />
            </div>
            <OpenThreadDialog />
        </div>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    let session = use_session();
    let usual = move |()| {
        for (at, kind) in SectionKind::ALL.into_iter().filter(|kind| *kind != SectionKind::Free).enumerate() {
            let id = SectionId::from_random(session.fresh());
            session.dispatch(Command::AddSection(id, kind, String::new(), (at as i64 + 1) * 10));
        }
    };
    view! {
        <Empty glyph=Glyph::Brief title=t!("brief-empty-title") text=t!("brief-empty")>
            <Button kind=ButtonKind::Primary on_press=usual>{t!("brief-empty-start")}</Button>
        </Empty>
    }
}

#[component]
fn AddSection() -> impl IntoView {
    let session = use_session();
    let add = move |()| {
        let last =
            session.brief.with_untracked(|brief| brief.in_order().last().map_or(0, |(_, section)| section.order));
        let id = SectionId::from_random(session.fresh());
        session.dispatch(Command::AddSection(id, SectionKind::Free, String::new(), last + 10));
    };
    view! { <p><Button on_press=add>{t!("brief-add-section")}</Button></p> }
}
