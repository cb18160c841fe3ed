//! What is counted: curves of all markets against their own targets, how people read them, the tables that bring the
//! numbers, experiments, and how creators were found.

mod chart;
mod curves;
mod desk;
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

use crate::parts::{TabPanel, Tabs};
use crate::session::use_session;
use crate::t;
use curves::CurvesTab;
use desk::Desk;
use experiments::ExperimentsTab;
use import::ImportTab;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use readings::ReadingsTab;
use sourcing::SourcingTab;
use targets::TargetsTab;

const GROUP: &str = "metrics";
const TABS: [&str; 6] = ["curves", "targets", "readings", "import", "experiments", "sourcing"];

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
    provide_context(Desk::start(use_session()));
    let query = use_query_map();
    let chosen = RwSignal::new(TABS[0]);
    provide_context(OpenTab(chosen));
    // A link from elsewhere opens the list it speaks of.
    Effect::new(move |_| {
        let named = query.with(|query| query.get("show"));
        if let Some(tab) = TABS.into_iter().find(|tab| named.as_deref() == Some(*tab)) {
            chosen.set(tab);
        }
    });
    let tabs = vec![
        (TABS[0], t!("metrics-tab-curves").into()),
        (TABS[1], t!("metrics-tab-targets").into()),
        (TABS[2], t!("metrics-tab-readings").into()),
        (TABS[3], t!("metrics-tab-import").into()),
        (TABS[4], t!("metrics-tab-experiments").into()),
        (TABS[5], t!("metrics-tab-sourcing").into()),
    ];
    view! {
        <div class="screen metrics">
            <header class="page-head">
                <div><h1>{t!("metrics-title")}</h1><p class="sub">{t!("metrics-sub")}</p></div>
            </header>
            <Tabs group=GROUP label=t!("metrics-title") tabs chosen />
            <TabPanel group=GROUP key=TABS[0] chosen><CurvesTab /></TabPanel>
            <TabPanel group=GROUP key=TABS[1] chosen><TargetsTab /></TabPanel>
            <TabPanel group=GROUP key=TABS[2] chosen><ReadingsTab /></TabPanel>
            <TabPanel group=GROUP key=TABS[3] chosen><ImportTab /></TabPanel>
            <TabPanel group=GROUP key=TABS[4] chosen><ExperimentsTab /></TabPanel>
            <TabPanel group=GROUP key=TABS[5] chosen><SourcingTab /></TabPanel>
        </div>
    }
}
