//! Who comes: one box per person, with a legend that names them.

use crate::parts::Check;
use crate::screens::seen::{Choices, Seen};
use crate::t;
use campaign::model::{PersonId, Role};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The people who work on the campaign, by name.
pub(super) fn team(seen: Seen) -> Choices {
    let looks_on =
        |id: &str| seen.sections.with(|all| all.people.get(&id.into()).is_none_or(|one| one.role == Role::Viewer));
    seen.people().into_iter().filter(|(id, _)| !looks_on(id)).collect()
}

/// The boxes.
#[component]
pub(super) fn Attendees(
    /// Who comes now.
    comes: Signal<BTreeSet<PersonId>>,
    /// Somebody was ticked or unticked.
    on_change: Callback<(PersonId, bool)>,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let one = move |(id, name): (String, String)| {
        let (id, asked) = (PersonId(id.clone()), PersonId(id));
        let checked = Signal::derive(move || comes.with(|comes| comes.contains(&asked)));
        view! { <Check label=Signal::stored(name) checked on_change=move |there| on_change.run((id.clone(), there)) /> }
    };
    view! {
        <fieldset class="sync-people">
            <legend>{t!("meeting-plan-attendees")}</legend>
            <For each=move || team(seen) key=Clone::clone children=one />
        </fieldset>
    }
}
