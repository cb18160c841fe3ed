//! The brief a creator gets, in five fields (S1-28), typed together.

use super::detail::Shown;
use crate::parts::{Flag, Tone, use_reader};
use crate::prose::Prose;
use crate::session::use_session;
use crate::t;
use campaign::command::Command;
use campaign::model::BriefCard;
use leptos::prelude::*;

/// The five fields.
#[component]
pub(super) fn BriefCardFields(
    /// Whose.
    shown: Shown,
) -> impl IntoView {
    view! {
        <section aria-labelledby="card-heading">
            <h2 id="card-heading">{t!("creators-card")}</h2>
            <p class="hint">{t!("creators-card-about")}</p>
            <div class="card creator-card">
                {BriefCard::KEYS.map(|key| view! { <CardField shown key /> }).collect_view()}
            </div>
        </section>
    }
}

#[component]
fn CardField(shown: Shown, key: &'static str) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let path = shown.id.with_value(|id| format!("creators/{id}/card/{key}"));
    // Two people may have made this creator's neighbours apart: the text is opened where it is missing.
    if !session.read_only.get_untracked() && session.words_missing(&path) {
        session.dispatch(Command::OpenText(path.clone()));
    }
    let label = Signal::derive(move || reader.text(&format!("creators-card-{key}")));
    let hint = Signal::derive(move || reader.text(&format!("creators-card-{key}-hint")));
    let missing = Memo::new(move |_| shown.creator.with(|creator| creator.card.field(key).trim().is_empty()));
    let language = shown.creator.with_untracked(|creator| creator.language.code().to_owned());
    view! {
        <div class="creator-card-field">
            <div class="brief-text-head">
                <h3>{move || label.get()}</h3>
                {move || missing.get().then(|| view! { <Flag tone=Tone::Warn>{t!("creators-card-missing")}</Flag> })}
            </div>
            <Prose path label placeholder=hint lang=language />
        </div>
    }
}
