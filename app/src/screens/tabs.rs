//! A screen of tabs: its head, the tabs with what each shows, and which of them the address names.

use crate::parts::{TabPanel, Tabs};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// A tab: its name in the address, its words, what it shows.
#[derive(Clone, Copy)]
pub(super) struct Tab {
    pub(super) name: &'static str,
    pub(super) words: Signal<String>,
    pub(super) panel: fn() -> AnyView,
}

/// The name of the open tab: the first one, until a link from elsewhere asks for another (`?show=…`).
pub(super) fn open_tab(tabs: &[Tab]) -> RwSignal<&'static str> {
    let names: Vec<_> = tabs.iter().map(|tab| tab.name).collect();
    let query = use_query_map();
    let chosen = RwSignal::new(names.first().copied().unwrap_or_default());
    Effect::new(move |_| {
        let asked = query.with(|query| query.get("show"));
        if let Some(name) = names.iter().find(|name| asked.as_deref() == Some(**name)) {
            chosen.set(name);
        }
    });
    chosen
}

/// The tabs, and below them what the open one shows. The group is a name unique on the page.
pub(super) fn tabbed(
    group: &'static str,
    title: Signal<String>,
    tabs: &[Tab],
    chosen: RwSignal<&'static str>,
) -> AnyView {
    let list = tabs.iter().map(|tab| (tab.name, tab.words.into())).collect();
    let panel = |tab: &Tab| {
        let (key, panel) = (tab.name, tab.panel);
        view! { <TabPanel group key chosen>{panel()}</TabPanel> }
    };
    view! { <Tabs group label=title tabs=list chosen />{tabs.iter().map(panel).collect_view()} }.into_any()
}

/// A whole screen of tabs under a plain head. The group is the screen's class, too.
pub(super) fn tab_screen(
    group: &'static str,
    title: Signal<String>,
    sub: Signal<String>,
    tabs: &[Tab],
    chosen: RwSignal<&'static str>,
) -> AnyView {
    view! {
        <div class=format!("screen {group}")>
            <header class="page-head">
                <div><h1>{title}</h1><p class="sub">{sub}</p></div>
            </header>
            {tabbed(group, title, tabs, chosen)}
        </div>
    }
    .into_any()
}
