//! Lists a reader walks with J and K (or the arrows): any element with `data-row` takes part,
//! so the shell's keys work on every screen without wiring.

use leptos::prelude::*;
use leptos::text_prop::TextProp;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

/// A list of rows on a card.
#[component]
pub fn Rows(
    /// What is listed, when no heading names it.
    #[prop(optional, into)]
    label: Option<TextProp>,
    /// Less air, for long lists.
    #[prop(optional)]
    dense: bool,
    /// [`Row`]s.
    children: Children,
) -> impl IntoView {
    view! {
        <ul class="card rows" class:dense=dense role="list" aria-label=label.map(|label| move || label.get())>
            {children()}
        </ul>
    }
}

/// One row: a mark, a text, an end. Enter on it presses its first link or button.
#[component]
pub fn Row(
    /// `.market`, `.flag` or an icon; then `.row-text`; then `.row-end`.
    children: Children,
) -> impl IntoView {
    view! {
        <li class="row" data-row="" tabindex="-1" on:keydown=move |event| {
            if event.key() == "Enter" && event.target() == event.current_target() {
                event.prevent_default();
                open(event.current_target().and_then(|row| row.dyn_into().ok()));
            }
        }>{children()}</li>
    }
}

/// Moves the focus by rows: 1 down, -1 up. Starts at the first (or last) row when none has the focus.
pub fn step(by: i32) {
    let rows = rows();
    let Ok(count) = i32::try_from(rows.len()) else { return };
    let next = match rows.iter().position(is_focused).and_then(|at| i32::try_from(at).ok()) {
        Some(at) => (at + by).clamp(0, (count - 1).max(0)),
        None if by > 0 => 0,
        None => count - 1,
    };
    if let Some(row) = usize::try_from(next).ok().and_then(|next| rows.get(next)) {
        focus(row);
    }
}

/// Moves the focus to the element with this id.
pub fn focus_id(id: &str) {
    if let Some(element) = document().get_element_by_id(id).and_then(|found| found.dyn_into().ok()) {
        focus(&element);
    }
}

fn rows() -> Vec<HtmlElement> {
    let Ok(found) = document().query_selector_all("main [data-row]") else { return Vec::new() };
    (0..found.length())
        .filter_map(|at| found.get(at)?.dyn_into::<HtmlElement>().ok())
        .filter(|row| row.offset_height() > 0)
        .collect()
}

fn is_focused(row: &HtmlElement) -> bool {
    document().active_element().is_some_and(|active| row.contains(Some(&active)))
}

fn focus(element: &HtmlElement) {
    // Focusing fails only on a detached element, and then there is nothing to move to.
    let _ = element.focus();
}

fn open(row: Option<Element>) {
    let first = row.and_then(|row| row.query_selector("a[href], button:not(:disabled)").ok().flatten());
    if let Some(element) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
        element.click();
    }
}
