//! A section's heading: its name in the reader's language or its own, and what can be done with it.

use crate::parts::{Glyph, Icon, Menu, MenuItem, TextField, use_reader};
use crate::session::{Notice, use_session};
use crate::t;
use campaign::command::Command;
use campaign::language::Language;
use campaign::model::{SectionId, SectionKind};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlInputElement;

/// A section's name: people's own words, or the kind's.
pub(super) fn name(language: Language, kind: SectionKind, title: &str) -> String {
    match title {
        "" => language.text(&format!("label-section-{}", kind.code())),
        title => title.to_owned(),
    }
}

/// The heading.
#[component]
pub(super) fn SectionHead(
    /// Which section.
    id: SectionId,
    /// Its kind and its own title.
    head: Memo<(SectionKind, String)>,
) -> impl IntoView {
    let session = use_session();
    let reader = use_reader();
    let renaming = RwSignal::new(false);
    let words = move || head.with(|(kind, title)| name(reader.language.get(), *kind, title));
    let id = StoredValue::new(id);
    let rename = move |title: String| {
        session.dispatch(Command::RenameSection(id.get_value(), title));
        // The field may still be in the middle of its own key: close it after that.
        request_animation_frame(move || renaming.set(false));
    };
    let field = StoredValue::new(format!("rename-{}", id.get_value()));
    let begin = move |()| {
        renaming.set(true);
        // The field is on the page by the next frame.
        request_animation_frame(move || focus_inside(&field.get_value()));
    };
    let archive = move |()| {
        if session.dispatch(Command::ArchiveSection(id.get_value())) {
            session.notice.set(Some(Notice { undo: true, ..Notice::good("brief-archived") }));
        }
    };
    let shift = move |by: i64| {
        if let Some(order) = beside(&session.brief.get_untracked(), &id.get_value(), by) {
            session.dispatch(Command::MoveSection(id.get_value(), order));
        }
    };
    view! {
        <div class="brief-section-head">
            <h2 id=format!("heading-{}", id.get_value())>{words}</h2>
            <Show when=move || renaming.get()>
                <div id=field.get_value() on:focusout=move |_| request_animation_frame(move || renaming.set(false))>
                    <TextField label=t!("brief-rename") value=Signal::derive(words) on_commit=rename />
                </div>
            </Show>
            <Show when=move || !session.read_only.get()>
            <Menu label=t!("brief-section-menu") class="button quiet small more" trigger=|| view! { <Icon glyph=Glyph::More /> }>
                <MenuItem on_press=begin>{t!("brief-rename")}</MenuItem>
                <MenuItem on_press=move |()| shift(-1)>{t!("brief-move-up")}</MenuItem>
                <MenuItem on_press=move |()| shift(1)>{t!("brief-move-down")}</MenuItem>
                <MenuItem on_press=archive>{t!("brief-archive")}</MenuItem>
            </Menu>
            </Show>
        </div>
    }
}

/// Gives the focus to the field inside the element with this id.
fn focus_inside(id: &str) {
    let found = document().query_selector(&format!("#{id} input")).ok().flatten();
    if let Some(field) = found.and_then(|found| found.dyn_into::<HtmlInputElement>().ok()) {
        // Focusing and selecting fail only on a detached element.
        let _ = field.focus();
        field.select();
    }
}

/// An order number that puts a section past its neighbour; none at the ends.
fn beside(brief: &campaign::model::Brief, id: &SectionId, by: i64) -> Option<i64> {
    let list = brief.in_order();
    let at = list.iter().position(|(one, _)| *one == id)?;
    let neighbour = at.checked_add_signed(by as isize)?;
    let order = list.get(neighbour)?.1.order;
    Some(order + by)
}
