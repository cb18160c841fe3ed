//! A list under its heading, with the button that adds to it and what stands there while it is empty.

use super::button::{Button, ButtonKind};
use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// The heading, the button, the rows.
#[component]
pub fn Listing(
    /// What is listed.
    title: Signal<String>,
    /// The words of the button that adds to it.
    add: Signal<String>,
    /// How much the button asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
    /// May this person add to it?
    may: Signal<bool>,
    /// Set when somebody wants to add to it.
    adding: RwSignal<bool>,
    /// Is there nothing in it?
    empty: Signal<bool>,
    /// What stands there then.
    #[prop(into)]
    nothing: ViewFn,
    /// The rows.
    children: ChildrenFn,
) -> impl IntoView {
    view! {
        <div class="list-head">
            <h2>{title}</h2>
            <Show when=move || may.get()>
                <Button kind on_press=move |()| adding.set(true)><Icon glyph=Glyph::Add />{add}</Button>
            </Show>
        </div>
        <Show when=move || !empty.get() fallback=nothing>
            <ul class="card rows">{children()}</ul>
        </Show>
    }
}
