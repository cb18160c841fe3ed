//! One group of settings: what it is about beside what can be set.

use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// A group with its heading and a sentence that explains it.
#[component]
pub(super) fn Group(
    /// Ties the heading to the group; unique on the screen.
    id: &'static str,
    /// The heading.
    #[prop(into)]
    title: TextProp,
    /// What it is for.
    #[prop(into)]
    about: TextProp,
    /// What can be set.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="settings-group" id=id aria-labelledby=format!("{id}-heading")>
            <header>
                <h2 id=format!("{id}-heading")>{move || title.get()}</h2>
                <p>{move || about.get()}</p>
            </header>
            <div class="stack">{children()}</div>
        </section>
    }
}
