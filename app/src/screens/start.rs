//! The first run, and the list of campaigns on this device: start one, look at the sample, bring one in.

mod begin;
mod chosen;
mod day;
mod known;
mod open;
mod practice;

use crate::parts::{Glyph, Icon};
use crate::shell::PlainPage;
use crate::t;
use begin::BeginForm;
use campaign::model::Market;
use day::StartDay;
use known::KnownCampaigns;
use leptos::prelude::*;
use open::{ImportChoice, SampleChoice};
use practice::Practice;

/// The screen.
#[component]
pub fn StartScreen() -> impl IntoView {
    let beginning = RwSignal::new(false);
    let markets = RwSignal::new(Vec::<Market>::new());
    view! {
        <PlainPage>
            <div class="start">
                <section class="start-hero">
                    <h1>{t!("start-title")}</h1>
                    <p>{t!("start-promise")}</p>
                </section>
                <StartDay markets />
                <Show when=move || !beginning.get() fallback=move || view! { <BeginForm markets beginning /> }>
                    <KnownCampaigns />
                    <section class="start-choices" aria-label=t!("start-choices")>
                        <button type="button" class="card choice primary" on:click=move |_| beginning.set(true)>
                            <Icon glyph=Glyph::Milestone />
                            <b>{t!("start-begin")}</b>
                            <p>{t!("start-begin-hint")}</p>
                        </button>
                        <SampleChoice />
                        <ImportChoice />
                    </section>
                    <Practice />
                </Show>
            </div>
        </PlainPage>
    }
}
