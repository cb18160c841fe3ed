//! Under a section: its language versions that name different moments.

use crate::parts::{Button, Glyph, Icon, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::command::Command;
use campaign::language::Language;
use campaign::view::clarity;
use leptos::prelude::*;

/// Under a section: its language versions that name different moments, and one press that makes them agree.
#[component]
pub(super) fn Parity(
    /// Path of the section, `brief/sections/<id>/`.
    prefix: String,
    /// Which section.
    id: campaign::model::SectionId,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let hour = Memo::new(move |_| reader.now.get().0 / 3_600_000);
    // The section itself is read again only after a pause; the words of its texts are read at once.
    let triggers = Language::ALL.map(|language| session.words_trigger(&format!("{prefix}text/{}", language.code())));
    let found = Memo::new(move |_| {
        triggers.iter().for_each(Track::track);
        hour.track();
        let mut section = session.brief.with(|brief| brief.sections.get(&id).cloned().unwrap_or_default());
        for (language, text) in &mut section.text {
            *text = session.words(&format!("{prefix}text/{}", language.code()));
        }
        let source = session.campaign.with(|campaign| campaign.source_language);
        let (language, now) = (reader.language.get(), reader.now.get_untracked());
        session.markets.with(|markets| clarity::disagreements((&id, &section), source, markets, language, now))
    });
    let row = move |it: clarity::Disagreement| {
        let may = !session.read_only.get();
        let choice = move |choice: clarity::Choice| {
            let label = reader.format("lint-use", &args! {"moment" => choice.moment.as_str()});
            let take = move |()| {
                session.finish_typing();
                session.dispatch(Command::Reword(choice.places.clone()));
            };
            view! { <Button small=true on_press=take>{label}</Button> }
        };
        view! {
            <li class="parity">
                <Icon glyph=Glyph::Warning />
                <span>{it.message}</span>
                {may.then(|| it.choices.into_iter().map(choice).collect_view())}
            </li>
        }
    };
    view! {
        <Show when=move || !found.with(Vec::is_empty)>
            <ul class="parity-list" aria-label=t!("lint-parity-label")>
                {move || found.get().into_iter().map(row).collect_view()}
            </ul>
        </Show>
    }
}
