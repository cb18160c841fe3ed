//! Which address shows what, and the frame of an open campaign.

mod actions;
mod campaign_frame;
mod past;
mod settled;

use crate::browser::{clock, worker};
use crate::parts::{Reader, ToastBoard};
use crate::screens::{
    AgreeScreen, BriefScreen, ConversionScreen, CreatorsScreen, DecisionsScreen, FeedbackScreen, FindTimeScreen,
    JoinScreen, LearningsScreen, MetricsScreen, OverviewScreen, RisksScreen, SettingsScreen, StartScreen, SyncScreen,
    TimelineScreen, TodayScreen,
};
use crate::session::Account;
use crate::shell::Theme;
use crate::t;
use campaign_frame::CampaignFrame;
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use leptos_router::components::{ParentRoute, Redirect, Route, Router, Routes};
use leptos_router::path;
pub use past::LookBack;

/// How often "now" moves: often enough for a clock that shows minutes.
const TICK_MS: u32 = 10_000;

/// Mounts the app, and takes away what stood there while it loaded.
pub fn mount() {
    if let Some(loading) = document().get_element_by_id("loading") {
        loading.remove();
    }
    leptos::mount::mount_to_body(App);
    worker::register();
}

#[component]
fn App() -> impl IntoView {
    let account = Account::start();
    provide_context(account);
    let (now, held) = (RwSignal::new(clock::now()), RwSignal::new(false));
    let reader = Reader { language: account.language, zone: account.zone, now, held };
    provide_context(reader);
    provide_context(ToastBoard::default());
    let theme = RwSignal::new(Theme::default());
    provide_context(theme);
    settled::remember_choices(account, theme);
    Interval::new(TICK_MS, move || reader.tick(clock::now())).forget();
    view! {
        <Router>
            <Routes fallback=|| view! { <Nowhere /> }>
                <Route path=path!("/") view=Home />
                <Route path=path!("/start") view=StartScreen />
                <Route path=path!("/join") view=JoinScreen />
                <ParentRoute path=path!("/campaign/:document") view=CampaignFrame>
                    <Route path=path!("today") view=TodayScreen />
                    <Route path=path!("brief") view=BriefScreen />
                    <Route path=path!("timeline") view=TimelineScreen />
                    <Route path=path!("timeline/find-time") view=FindTimeScreen />
                    <Route path=path!("timeline/conversion") view=ConversionScreen />
                    <Route path=path!("creators") view=CreatorsScreen />
                    <Route path=path!("feedback") view=FeedbackScreen />
                    <Route path=path!("overview") view=OverviewScreen />
                    <Route path=path!("decisions") view=DecisionsScreen />
                    <Route path=path!("decisions/agree") view=AgreeScreen />
                    <Route path=path!("risks") view=RisksScreen />
                    <Route path=path!("metrics") view=MetricsScreen />
                    <Route path=path!("sync") view=SyncScreen />
                    <Route path=path!("learnings") view=LearningsScreen />
                    <Route path=path!("settings") view=SettingsScreen />
                    <Route path=path!("") view=|| view! { <Redirect path="today" /> } />
                </ParentRoute>
            </Routes>
        </Router>
    }
}

/// An address that is none of ours.
#[component]
fn Nowhere() -> impl IntoView {
    view! {
        <main class="page" id="main">
            <h1>{t!("frame-nowhere-title")}</h1>
            <p>{t!("frame-nowhere")}</p>
            <p><a href="/start">{t!("frame-to-start")}</a></p>
        </main>
    }
}

/// The campaign that was open last; without one, the first run.
#[component]
fn Home() -> impl IntoView {
    let account = expect_context::<Account>();
    move || {
        account.ready.get().then(|| match account.last() {
            Some(document) => view! { <Redirect path=format!("/campaign/{document}/today") /> }.into_any(),
            None => view! { <StartScreen /> }.into_any(),
        })
    }
}
