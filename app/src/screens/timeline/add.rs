//! A new thing on the plan: its name first, everything else in the editor that opens.

use super::Chosen;
use crate::parts::{Button, ButtonKind, Dialog, Glyph, Icon, TextField};
use crate::session::use_session;
use crate::t;
use campaign::command::Command;
use campaign::model::{Item, ItemId};
use leptos::prelude::*;

/// The button and its dialog.
#[component]
pub(super) fn AddItem() -> impl IntoView {
    let session = use_session();
    let chosen = expect_context::<Chosen>();
    let (open, title) = (RwSignal::new(false), RwSignal::new(String::new()));
    let add = move |()| {
        let words = title.get_untracked();
        if words.trim().is_empty() {
            return;
        }
        let id = ItemId::from_random(session.fresh());
        let item = Item { title: words, owner: session.me.get_value(), ..Item::default() };
        if session.dispatch(Command::AddItem(id.clone(), Box::new(item))) {
            title.set(String::new());
            open.set(false);
            chosen.0.set(Some(id));
        }
    };
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=add>{t!("timeline-add-send")}</Button> };
    view! {
        <Show when=move || !session.read_only.get()>
            <Button kind=ButtonKind::Primary on_press=move |()| open.set(true)><Icon glyph=Glyph::Add />{t!("timeline-add")}</Button>
        </Show>
        <Dialog open title=t!("timeline-add") footer=footer>
            // Enter sends. Words that were not sent stay for the next opening.
            <form on:submit=move |event| {
                event.prevent_default();
                add(());
            }>
                <TextField
                    label=t!("timeline-what")
                    value=title
                    on_commit=move |words| title.set(words)
                    on_typing=Callback::new(move |words| title.set(words))
                    hint=t!("timeline-what-hint")
                />
            </form>
        </Dialog>
    }
}
