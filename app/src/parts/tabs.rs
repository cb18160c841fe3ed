//! Tabs with their keyboard: arrows, Home and End move and choose; Tab goes on into the panel.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The tab list. Give each [`TabPanel`] the same `group`.
#[component]
pub fn Tabs(
    /// A name unique on the screen; ids are made of it.
    group: &'static str,
    /// What the tabs choose between.
    #[prop(into)]
    label: TextProp,
    /// Key and words of each tab.
    tabs: Vec<(&'static str, TextProp)>,
    /// The key of the open one.
    chosen: RwSignal<&'static str>,
) -> impl IntoView {
    let keys: Vec<&'static str> = tabs.iter().map(|(key, _)| *key).collect();
    let on_key = move |event: KeyboardEvent| {
        let at = keys.iter().position(|key| *key == chosen.get_untracked()).unwrap_or(0);
        let last = keys.len().saturating_sub(1);
        let next = match event.key().as_str() {
            "ArrowRight" => {
                if at == last {
                    0
                } else {
                    at + 1
                }
            }
            "ArrowLeft" => at.checked_sub(1).unwrap_or(last),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        if let Some(key) = keys.get(next) {
            chosen.set(key);
            super::list::focus_id(&format!("{group}-tab-{key}"));
        }
    };
    let tabs: Vec<_> = tabs
        .into_iter()
        .map(|(key, words)| {
            let open = move || chosen.get() == key;
            view! {
                <button
                    type="button"
                    role="tab"
                    class="tab"
                    id=format!("{group}-tab-{key}")
                    aria-controls=format!("{group}-panel-{key}")
                    aria-selected=move || if open() { "true" } else { "false" }
                    tabindex=move || if open() { "0" } else { "-1" }
                    on:click=move |_| chosen.set(key)
                >
                    {move || words.get()}
                </button>
            }
        })
        .collect();
    view! { <div class="tabs" role="tablist" aria-label=move || label.get() on:keydown=on_key>{tabs}</div> }
}

/// What a tab shows; built when it is open, gone when it is not.
#[component]
pub fn TabPanel(
    /// The group of its [`Tabs`].
    group: &'static str,
    /// The key of its tab.
    key: &'static str,
    /// The key of the open one.
    chosen: RwSignal<&'static str>,
    /// The panel.
    children: ChildrenFn,
) -> impl IntoView {
    let open = Memo::new(move |_| chosen.get() == key);
    view! {
        <div
            role="tabpanel"
            class="tab-panel"
            tabindex="0"
            id=format!("{group}-panel-{key}")
            aria-labelledby=format!("{group}-tab-{key}")
            hidden=move || !open.get()
        >
            {move || open.get().then(|| children())}
        </div>
    }
}
