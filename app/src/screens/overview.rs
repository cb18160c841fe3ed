//! The state of the campaign in five blocks, and what launch waits for.

mod differences;
mod flags;
mod gate;
mod metrics;
mod milestones;
mod planned;
mod status;
mod waive;

use super::brief::translation::Translations;
use super::seen::{Seen, go_to_hash};
use crate::session::use_session;
use crate::t;
use campaign::view::launch::{LaunchPage, launch_page};
use campaign::view::overview::Block;
use campaign::watch::launch::Facts;
use leptos::prelude::*;

/// The screen: the gate, exactly the five blocks in the order the users gave (S0-14), and last what people say themselves.
#[component]
pub fn OverviewScreen() -> impl IntoView {
    let session = use_session();
    let seen = Seen::start(session);
    provide_context(seen);
    go_to_hash();
    view! {
        <div class="screen overview">
            <header class="page-head">
                <div><h1>{t!("overview-title")}</h1><p class="sub">{t!("overview-sub")}</p></div>
            </header>
            <gate::LaunchGate page=waiting(seen) />
            {Block::ALL.map(|block| view! { <OverviewBlock block /> }).into_iter().collect_view()}
            <status::StatusNotes />
        </div>
    }
}

/// What launch waits for. The brief is read again when a change arrives; what a day means, once an hour.
fn waiting(seen: Seen) -> Memo<LaunchPage> {
    let translations = Translations::watch(seen.session);
    let hour = Memo::new(move |_| seen.reader.now.get().0 / 3_600_000);
    Memo::new(move |_| {
        hour.track();
        let now = seen.reader.now.get_untracked();
        seen.sections.with(|sections| {
            seen.session.conflicts.with(|conflicts| {
                translations.0.with(|translations| {
                    launch_page(&Facts { sections, translations, conflicts, now }, &seen.person(sections))
                })
            })
        })
    })
}

/// One block under its heading.
#[component]
fn OverviewBlock(block: Block) -> impl IntoView {
    let (code, title) = (block.code(), StoredValue::new(format!("block-{}", block.code())));
    let (heading, content) = match block {
        Block::Milestones => (t!("overview-milestones"), view! { <milestones::Lines /> }.into_any()),
        Block::Metrics => (t!("overview-metrics"), view! { <metrics::MetricTable /> }.into_any()),
        Block::Differences => (t!("overview-differences"), view! { <differences::Alikeness /> }.into_any()),
        Block::Risks => (t!("overview-risks"), view! { <flags::RiskFlags /> }.into_any()),
        Block::Planned => (t!("overview-planned"), view! { <planned::PlannedActual /> }.into_any()),
    };
    view! {
        <section class="overview-block" id=code tabindex="-1" aria-labelledby=title.get_value()>
            <h2 id=title.get_value()>{heading}</h2>
            {content}
        </section>
    }
}
