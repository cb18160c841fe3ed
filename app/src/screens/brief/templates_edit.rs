//! Editing a template of this campaign: its name, and its words in every language, typed by several at once.

use crate::parts::{Button, TextField, use_reader};
use crate::prose::Prose;
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::command::{BriefCommand, Command};
use campaign::language::Language;
use campaign::model::TemplateId;
use leptos::prelude::*;

/// The editor.
#[component]
pub(super) fn TemplateEditor(
    /// Which.
    id: TemplateId,
    /// None leads back to the library.
    editing: RwSignal<Option<TemplateId>>,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let id = StoredValue::new(id);
    let name = Memo::new(move |_| {
        session.templates.with(|all| all.get(&id.get_value()).map(|one| one.name.clone()).unwrap_or_default())
    });
    let error = RwSignal::new(false);
    let rename = move |words: String| match words.trim() {
        "" => error.set(true),
        _ => {
            error.set(false);
            session.dispatch(Command::Brief(BriefCommand::RenameTemplate(id.get_value(), words)));
        }
    };
    let parts = Memo::new(move |_| {
        session.templates.with(|all| {
            let template = all.get(&id.get_value());
            let parts = template.map(campaign::model::Template::in_order).unwrap_or_default();
            let owned = parts.into_iter().map(|(key, part)| (key.clone(), part.section, part.title.clone()));
            owned.collect::<Vec<_>>()
        })
    });
    let part = move |(key, section, title): (String, campaign::model::SectionKind, String)| {
        let heading = match title.as_str() {
            "" => reader.text(&format!("label-section-{}", section.code())),
            title => title.to_owned(),
        };
        let texts = Language::ALL.map(|language| {
            let path = format!("templates/{}/parts/{key}/text/{}", id.get_value(), language.code());
            let args = args! {"part" => heading.as_str(), "language" => language.own_name()};
            let label = reader.format("templates-text-of", &args);
            let shown = label.clone();
            view! {
                <p class="hint" aria-hidden="true">{shown}</p>
                <Prose path label=Signal::stored(label) lang=language.code() />
            }
        });
        view! { <div class="template-part">{texts.collect_view()}</div> }
    };
    view! {
        <TextField
            label=t!("templates-name")
            value=name
            on_commit=rename
            error=Signal::derive(move || error.get().then(|| reader.text("templates-name-empty")))
        />
        {move || parts.get().into_iter().map(part).collect_view()}
        <div class="form-end"><Button on_press=move |()| editing.set(None)>{t!("templates-edit-end")}</Button></div>
    }
}
