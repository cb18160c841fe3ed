//! What was learned before, beside the part of a template it is about: whoever begins with it sees it (S0-09).

use crate::parts::use_reader;
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::model::{SectionKind, TemplateKind};
use campaign::view::Reader;
use campaign::view::learnings::{LearningRow, beside};
use leptos::prelude::*;

/// The open learnings of one part, folded; nothing where there are none.
#[component]
pub(in crate::screens) fn LearnedBefore(
    /// Which template.
    template: TemplateKind,
    /// Of a brief: which section.
    #[prop(into)]
    section: Signal<SectionKind>,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let rows = Memo::new(move |_| {
        // Most parts have none: what they are told with is only read where there is one.
        let none = session
            .learnings
            .with(|all| !all.values().any(|one| one.is_open() && one.is_about(template, section.get())));
        if none {
            return Vec::new();
        }
        let sections = session.sections();
        let person = Reader::of(&sections, &session.me.get_value(), reader.language.get(), reader.zone.get());
        beside(&sections, template, section.get(), &person, reader.now.get_untracked())
    });
    let count = move || reader.format("learnings-beside-count", &args! {"count" => rows.with(Vec::len)});
    let line = |row: LearningRow| view! { <li><p>{row.words}</p><small>{row.about}" · "{row.by}</small></li> };
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <details class="learned">
                <summary>{t!("learnings-beside")}": "{count}</summary>
                <ul>{move || rows.get().into_iter().map(line).collect_view()}</ul>
            </details>
        </Show>
    }
}
