//! Settings: my clock and language, the campaign's name and markets, the people and their links, notices, this device.

mod calendar;
mod campaign_name;
mod device;
mod differences;
mod group;
mod invite;
mod market_card;
mod market_fields;
mod markets;
mod mine;
mod new_market;
mod notices;
mod people;
mod person;
mod remove;

pub use new_market::NewMarket;

use crate::t;
use campaign_name::CampaignName;
use device::ThisDevice;
use differences::DifferencesPanel;
use leptos::prelude::*;
use markets::Markets;
use mine::Mine;
use notices::Notices;
use people::People;

/// The screen.
#[component]
pub fn SettingsScreen() -> impl IntoView {
    view! {
        <div class="screen">
            <header class="page-head">
                <div><h1>{t!("settings-title")}</h1><p class="sub">{t!("settings-sub")}</p></div>
            </header>
            <div class="settings">
                <Mine />
                <CampaignName />
                <Markets />
                <DifferencesPanel />
                <People />
                <Notices />
                <ThisDevice />
            </div>
        </div>
    }
}
