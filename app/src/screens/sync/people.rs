//! Who comes: one box per person, with a legend that names them.

use super::hall::Hall;
use crate::parts::Check;
use crate::t;
use campaign::model::PersonId;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The boxes.
#[component]
pub(super) fn Attendees(
    /// Who comes now.
    comes: Signal<BTreeSet<PersonId>>,
    /// Somebody was ticked or unticked.
    on_change: Callback<(PersonId, bool)>,
) -> impl IntoView {
    let hall = expect_context::<Hall>();
    let one = move |(id, name): (String, String)| {
        let (id, asked) = (PersonId(id.clone()), PersonId(id));
        let checked = Signal::derive(move || comes.with(|comes| comes.contains(&asked)));
        view! { <Check label=Signal::stored(name) checked on_change=move |there| on_change.run((id.clone(), there)) /> }
    };
    view! {
        <fieldset class="sync-people">
            <legend>{t!("meeting-plan-attendees")}</legend>
            <For each=move || hall.people() key=Clone::clone children=one />
        </fieldset>
    }
}
