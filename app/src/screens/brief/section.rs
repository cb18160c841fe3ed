//! One section of the brief: its heading, its columns, its threads beside them.

use super::clear::Parity;
use super::columns::{Column, Columns};
use super::head::SectionHead;
use super::lock::LockLine;
use super::margin::Margin;
use super::text::TextColumn;
use crate::screens::learnings::beside::LearnedBefore;
use crate::session::use_session;
use campaign::model::{SectionId, TemplateKind};
use leptos::prelude::*;

/// A section with everything about it.
#[component]
pub(super) fn BriefSectionView(
    /// Which.
    id: SectionId,
) -> impl IntoView {
    let session = use_session();
    let columns = expect_context::<Columns>();
    let section = {
        let id = id.clone();
        Memo::new(move |_| session.brief.with(|brief| brief.sections.get(&id).cloned().unwrap_or_default()))
    };
    let head = Memo::new(move |_| section.with(|section| (section.kind, section.title.clone())));
    let prefix = format!("brief/sections/{id}/");
    let path = {
        let id = id.clone();
        move |column: &Column| match column {
            Column::Master(language) => format!("brief/sections/{id}/text/{}", language.code()),
            Column::Market(market) => format!("brief/sections/{id}/local/{market}"),
        }
    };
    view! {
        <section class="brief-section" tabindex="-1" id=format!("section-{id}") aria-labelledby=format!("heading-{id}")>
            <SectionHead id=id.clone() head=head />
            <LockLine id=id.clone() />
            <LearnedBefore template=TemplateKind::Brief section=Signal::derive(move || head.with(|(kind, _)| *kind)) />
            <div class="brief-body">
                <div class="brief-columns">
                    <For
                        each=move || columns.shown.get()
                        key=Clone::clone
                        children=move |column| view! { <TextColumn path=path(&column) column head=head /> }
                    />
                    <Parity prefix=prefix.clone() id=id.clone() />
                </div>
                <Margin prefix=prefix />
            </div>
        </section>
    }
}
