//! What is counted: curves of all markets against their own targets, how people read them, the tables that bring the
//! numbers, experiments, and how creators were found.

mod chart;
mod curves;
mod diagnosis;
mod experiment_add;
mod experiments;
mod import;
mod kpi_form;
mod letter;
mod pipeline;
mod readings;
mod report;
mod sourcing;
mod tables;
mod target_edit;
mod targets;

use crate::screens::seen::Seen;
use crate::screens::tabs::{Tab, open_tab, tab_screen};
use crate::session::use_session;
use crate::t;
use curves::CurvesTab;
use experiments::ExperimentsTab;
use import::ImportTab;
use leptos::prelude::*;
use readings::ReadingsTab;
use sourcing::SourcingTab;
use targets::TargetsTab;

/// The tab that is open; parts of one lead to another.
#[derive(Clone, Copy)]
pub(super) struct OpenTab(RwSignal<&'static str>);

impl OpenTab {
    /// Opens a tab.
    fn show(self, tab: &'static str) {
        self.0.set(tab);
    }
}

/// The screen.
#[component]
pub fn MetricsScreen() -> impl IntoView {
    provide_context(Seen::start(use_session()));
    let tabs = [
        Tab { name: "curves", words: t!("metrics-tab-curves"), panel: || view! { <CurvesTab /> }.into_any() },
        Tab { name: "targets", words: t!("metrics-tab-targets"), panel: || view! { <TargetsTab /> }.into_any() },
        Tab { name: "readings", words: t!("metrics-tab-readings"), panel: || view! { <ReadingsTab /> }.into_any() },
        Tab { name: "import", words: t!("metrics-tab-import"), panel: || view! { <ImportTab /> }.into_any() },
        Tab {
            name: "experiments",
            words: t!("metrics-tab-experiments"),
            panel: || view! { <ExperimentsTab /> }.into_any(),
        },
        Tab { name: "sourcing", words: t!("metrics-tab-sourcing"), panel: || view! { <SourcingTab /> }.into_any() },
    ];
    let chosen = open_tab(&tabs);
    provide_context(OpenTab(chosen));
    tab_screen("metrics", t!("metrics-title"), t!("metrics-sub"), &tabs, chosen)
}
