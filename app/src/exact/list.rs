//! What is unclear, below the field that says it, each with its way out.

use super::{Clear, Place, use_exact};
use crate::parts::{Button, ButtonKind, Glyph, Icon, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::language::lint::{Finding, Severity};
use leptos::prelude::*;

/// The findings of some words.
#[component]
pub fn Findings(
    /// The words.
    clear: Clear,
) -> impl IntoView {
    let (session, reader, exact) = (use_session(), use_reader(), use_exact());
    let may = Signal::derive(move || clear.place().takes(session));
    let row = move |finding: Finding| {
        let message = finding.message(reader.language.get());
        let name = reader.format("lint-fix-of", &args! {"text" => finding.text.as_str()});
        let severe = finding.severity == Severity::Error;
        view! {
            <li class:error-level=severe>
                <Icon glyph=Glyph::Warning />
                <span>{message}</span>
                {may.get().then(|| view! {
                    <Button kind=ButtonKind::Act on_press=move |()| exact.mend(clear, finding.clone())>
                        <span aria-hidden="true">{t!("lint-fix")}</span>
                        <span class="visually-hidden">{name}</span>
                    </Button>
                })}
            </li>
        }
    };
    view! {
        <Show when=move || !clear.findings.with(Vec::is_empty)>
            <ul class="lint-list" aria-label=t!("lint-known")>
                {move || clear.findings.get().into_iter().map(row).collect_view()}
            </ul>
        </Show>
    }
}

/// A field whose words are not prose of the document (a draft, a title), with what is unclear in it below.
#[component]
pub fn Unclear(
    /// What it is about, as a path.
    #[prop(into)]
    about: String,
    /// What stands in the field.
    #[prop(into)]
    words: Signal<String>,
    /// Takes other words.
    #[prop(into)]
    put: Callback<String>,
    /// The field.
    children: Children,
) -> impl IntoView {
    let exact = use_exact();
    let place = Place::draft(about, words, Some(put));
    let (focused, about) = (place.clone(), place.about.clone());
    let clear = Clear::watch(place);
    on_cleanup(move || exact.forget(&about));
    // The end is where a draft goes on.
    let end = move || words.with_untracked(|words| words.encode_utf16().count());
    view! {
        <div
            class="with-findings"
            on:focusin=move |_| exact.writes_at(focused.clone(), end())
            on:keydown=move |event| exact.key(&event, clear, end())
        >
            {children()}
            <Findings clear />
        </div>
    }
}

/// Words that were sent: their author sees what was unclear, and says it again in the next answer.
#[component]
pub fn Said(
    /// What they are about, as a path.
    #[prop(into)]
    about: String,
    /// What was said.
    words: String,
) -> impl IntoView {
    let clear = Clear::watch(Place::draft(about, Signal::stored(words), None));
    view! { <Findings clear /> }
}
