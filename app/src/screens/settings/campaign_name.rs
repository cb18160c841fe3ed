//! What the campaign is called.

use super::group::Group;
use crate::parts::{TextField, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::command::Command;
use leptos::prelude::*;

/// The name, edited in place.
#[component]
pub(super) fn CampaignName() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let name = Signal::derive(move || session.campaign.with(|campaign| campaign.name.clone()));
    let error = RwSignal::new(None::<String>);
    let rename = move |words: String| {
        if words.trim().is_empty() {
            return error.set(Some(reader.language.get_untracked().text("settings-name-missing")));
        }
        error.set(None);
        session.dispatch(Command::RenameCampaign(words));
    };
    view! {
        <Group id="campaign" title=t!("settings-campaign") about=t!("settings-campaign-about")>
            <div class="card pad">
                <TextField label=t!("settings-campaign-name") value=name on_commit=rename error=error disabled=session.read_only />
            </div>
        </Group>
    }
}
