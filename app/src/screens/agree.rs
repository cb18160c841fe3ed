//! What we agreed first: everything that is settled before anybody executes, and what go-live still waits for.

mod alignment;
mod channels;
mod compliance;
mod definitions;
mod gate;
mod meetings;
mod part;
mod resolve;
mod rights;
mod rights_edit;
mod signatures;
mod tension_add;
mod tensions;
mod timer;

use crate::parts::said;
use crate::screens::seen::{Seen, go_to_hash};
use crate::session::use_session;
use crate::t;
use alignment::Alignment;
use channels::Channels;
use compliance::Compliance;
use definitions::Definitions;
use gate::LaunchGate;
use leptos::prelude::*;
use meetings::Meetings;
use rights::Rights;
use tensions::Tensions;

/// The parts of the screen, each with the key of its heading.
const PARTS: [(&str, &str); 7] = [
    ("alignment", "agree-alignment"),
    ("definitions", "agree-definitions"),
    ("tensions", "agree-tensions"),
    ("rights", "agree-rights"),
    ("channels", "agree-channels"),
    ("meetings", "agree-meetings"),
    ("checks", "agree-compliance"),
];

/// The screen.
#[component]
pub fn AgreeScreen() -> impl IntoView {
    let session = use_session();
    provide_context(Seen::start(session));
    let base = format!("/campaign/{}/decisions", session.document());
    go_to_hash();
    let jump = |(part, key): (&str, &'static str)| view! { <a href=format!("{base}/agree#{part}")>{said(key)}</a> };
    view! {
        <div class="screen agree">
            <p><a class="creator-back" href=base.clone()>{t!("agree-back")}</a></p>
            <header class="page-head">
                <div><h1>{t!("agree-title")}</h1><p class="sub">{t!("agree-sub")}</p></div>
            </header>
            <LaunchGate />
            <nav class="agree-jump cluster" aria-label=t!("agree-jump")>{PARTS.map(jump).collect_view()}</nav>
            <Alignment />
            <Definitions />
            <Tensions />
            <Rights />
            <Channels />
            <Meetings />
            <Compliance />
        </div>
    }
}
