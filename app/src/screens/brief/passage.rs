//! Where threads sit in a text, and bringing a passage into view.

use crate::parts::market_class;
use crate::prose::Mark;
use crate::session::Session;
use campaign::model::{Thread, ThreadId, markets_in_order};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlTextAreaElement;

/// The thread somebody is looking at.
#[derive(Clone, Copy, Default)]
pub(super) struct Focused(pub(super) RwSignal<Option<ThreadId>>);

/// Place of the thread's market in the campaign's order.
pub(super) fn market_place(session: Session, thread: &Thread) -> Option<usize> {
    session.markets.with(|markets| markets_in_order(markets).iter().position(|(id, _)| **id == thread.market))
}

/// The anchors of open threads in one text.
pub(super) fn marks(session: Session, path: String, focused: Focused) -> Signal<Vec<Mark>> {
    let trigger = session.words_trigger(&path);
    Memo::new_with_compare(
        move |_| {
            trigger.track();
            let on = focused.0.get();
            let threads = session.threads.get();
            threads
                .iter()
                .filter(|(_, thread)| thread.is_open() && thread.anchor.path == path)
                .filter_map(|(id, thread)| {
                    let found = session.find(&path, &thread.anchor.start, &thread.anchor.end)?;
                    let colour = market_place(session, thread).map(market_class).unwrap_or_default();
                    let on = if on.as_ref() == Some(id) { " on" } else { "" };
                    Some(Mark { start: found.start, end: found.end, class: format!("anchor {colour}{on}") })
                })
                .collect::<Vec<_>>()
        },
        |before, after| before != after,
    )
    .into()
}

/// The field of the text at a path, where it is on the page and can be seen.
fn field(path: &str) -> Option<HtmlTextAreaElement> {
    let found = document().query_selector(&format!("textarea[data-path=\"{path}\"]")).ok().flatten()?;
    found.dyn_into::<HtmlTextAreaElement>().ok().filter(|field| field.offset_height() > 0)
}

/// Whether the text a thread is about can be seen now.
pub(super) fn is_shown(thread: &Thread) -> bool {
    field(&thread.anchor.path).is_some()
}

/// Scrolls to a thread's passage and selects it in its field.
pub(super) fn bring_into_view(session: Session, thread: &Thread) {
    let anchor = &thread.anchor;
    let Some(field) = field(&anchor.path) else { return };
    // Focus and selection are a courtesy: a field that refuses them is still in view.
    let _ = field.focus();
    if let Some(found) = session.find(&anchor.path, &anchor.start, &anchor.end) {
        let _ = field.set_selection_range(found.start as u32, found.end as u32);
    }
}
