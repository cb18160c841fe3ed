//! A choice among a few, all visible: a radio group drawn as one bar. Arrow keys move, as in any radio group.

use super::unique::unique;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// A segmented choice. Values are compared, labels are shown.
#[component]
pub fn Segmented<T>(
    /// What is chosen, read aloud before the options.
    #[prop(into)]
    label: TextProp,
    /// The options in order.
    options: Vec<(T, TextProp)>,
    /// The one chosen now.
    #[prop(into)]
    value: Signal<T>,
    /// The reader chose another.
    #[prop(into)]
    on_choose: Callback<T>,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let name = unique("choice");
    let options: Vec<_> = options
        .into_iter()
        .map(|(option, words)| {
            let (name, chosen) = (name.clone(), option.clone());
            view! {
                <label>
                    <input
                        type="radio"
                        name=name
                        prop:checked=move || value.get() == chosen
                        on:change=move |_| on_choose.run(option.clone())
                    />
                    {move || words.get()}
                </label>
            }
        })
        .collect();
    view! { <div class="segmented" role="radiogroup" aria-label=move || label.get()>{options}</div> }
}
