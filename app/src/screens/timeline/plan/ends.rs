//! The two dates a buffer lies between, and the days it keeps free.

use super::item::Duration;
use super::sheet::Sheet;
use crate::parts::{SelectField, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::command::{Command, PlanCommand};
use campaign::model::{Item, ItemId};
use campaign::plan::Node;
use leptos::prelude::*;

/// Both ends. They are written once both are chosen.
#[component]
pub(super) fn Ends(sheet: Sheet, id: StoredValue<ItemId>, item: Memo<Item>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let (after, before) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    Effect::new(move |_| {
        item.with(|item| {
            after.set(item.after.clone());
            before.set(item.before.clone());
        });
    });
    let options = Signal::derive(move || {
        let none = (String::new(), reader.text("planner-choose"));
        core::iter::once(none).chain(sheet.nodes(&Node::Item(id.get_value()))).collect::<Vec<_>>()
    });
    let put = move || {
        let (after_now, before_now) = (after.get_untracked(), before.get_untracked());
        if after_now.is_empty() || before_now.is_empty() {
            return;
        }
        let item_now = item.get_untracked();
        let changed = Item { after: after_now, before: before_now, ..item_now.clone() };
        if !session.dispatch(Command::Plan(PlanCommand::SetBuffer(id.get_value(), Box::new(changed)))) {
            after.set(item_now.after);
            before.set(item_now.before);
        }
    };
    let set = move |end: RwSignal<String>| {
        move |path: String| {
            end.set(path);
            put();
        }
    };
    view! {
        <div class="form-row">
            <SelectField label=t!("planner-after") options value=after on_commit=set(after) disabled=session.read_only />
            <SelectField label=t!("planner-before") options value=before on_commit=set(before) disabled=session.read_only />
            <Duration id item label="planner-free" />
        </div>
    }
}
