//! A screen of tabs: its head, the tabs with what each shows, and which of them the address names.

use crate::parts::{TabPanel, Tabs, said};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// A tab: its name in the address, the key of its words, what it shows.
pub(super) struct Tab {
    pub(super) name: &'static str,
    pub(super) words: &'static str,
    pub(super) panel: fn() -> AnyView,
}

/// The name of the open tab: the first one, until a link from elsewhere asks for another (`?show=…`).
pub(super) fn open_tab(tabs: &'static [Tab]) -> RwSignal<&'static str> {
    let query = use_query_map();
    let chosen = RwSignal::new(tabs.first().map_or("", |tab| tab.name));
    Effect::new(move |_| {
        let named = query.with(|query| query.get("show"));
        if let Some(tab) = tabs.iter().find(|tab| named.as_deref() == Some(tab.name)) {
            chosen.set(tab.name);
        }
    });
    chosen
}

/// The tabs, and below them what the open one shows. The group is a name unique on the page.
pub(super) fn tabbed(
    group: &'static str,
    title: &'static str,
    tabs: &'static [Tab],
    chosen: RwSignal<&'static str>,
) -> AnyView {
    let list = tabs.iter().map(|tab| (tab.name, said(tab.words).into())).collect();
    let panels = tabs.iter().map(|tab| view! { <TabPanel group key=tab.name chosen>{(tab.panel)()}</TabPanel> });
    view! { <Tabs group label=said(title) tabs=list chosen />{panels.collect_view()} }.into_any()
}

/// A whole screen of tabs under a plain head. The group is the screen's class, too.
pub(super) fn tab_screen(
    group: &'static str,
    (title, sub): (&'static str, &'static str),
    tabs: &'static [Tab],
    chosen: RwSignal<&'static str>,
) -> AnyView {
    view! {
        <div class=format!("screen {group}")>
            <header class="page-head">
                <div><h1>{said(title)}</h1><p class="sub">{said(sub)}</p></div>
            </header>
            {tabbed(group, title, tabs, chosen)}
        </div>
    }
    .into_any()
}
