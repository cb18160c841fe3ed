//! Keeping this brief as a template, and taking over the templates of another campaign on this device with what was
//! learned about them (S0-09).

use crate::parts::{Button, SelectField, TextField, use_reader};
use crate::session::{Notice, use_session};
use crate::t;
use campaign::args;
use campaign::command::{BriefCommand, Command, LearningCommand, SyncCommand};
use campaign::model::TemplateId;
use campaign::view::brief_templates::from_brief;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The brief as it is, under a name.
#[component]
pub(super) fn SaveBrief() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let (name, error) = (RwSignal::new(String::new()), RwSignal::new(false));
    let save = move |()| {
        if name.with_untracked(|name| name.trim().is_empty()) {
            return error.set(true);
        }
        session.finish_typing();
        let template = from_brief(&untrack(|| session.sections()), &name.get_untracked());
        let id = TemplateId::from_random(session.fresh());
        if session.dispatch(Command::Brief(BriefCommand::AddTemplate(id, Box::new(template)))) {
            name.set(String::new());
            session.notice.set(Some(Notice { undo: true, ..Notice::good("templates-saved") }));
        }
    };
    view! {
        <section class="template-kind">
            <h3>{t!("templates-save")}</h3>
            <TextField
                label=t!("templates-name")
                value=name
                on_commit=move |words| name.set(words)
                on_typing=move |words| {
                    error.set(false);
                    name.set(words);
                }
                error=Signal::derive(move || error.get().then(|| reader.text("templates-name-empty")))
            />
            <div><Button small=true on_press=save>{t!("templates-save")}</Button></div>
        </section>
    }
}

/// The templates another campaign on this device keeps; there where there is another one.
#[component]
pub(super) fn FromElsewhere() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let said = RwSignal::new(None::<(usize, usize)>);
    let others = Memo::new(move |_| session.other_campaigns());
    let options = Signal::derive(move || {
        let none = (String::new(), reader.text("templates-from-choose"));
        [none].into_iter().chain(others.get()).collect::<Vec<_>>()
    });
    let take = move |document: String| {
        if document.is_empty() {
            return;
        }
        spawn_local(async move {
            let found = session.shared_by(&document).await;
            let add =
                |(id, template)| session.dispatch(Command::Brief(BriefCommand::AddTemplate(id, Box::new(template))));
            let templates = found.templates.into_iter().map(add).filter(|done| *done).count();
            let learn = |(id, learning)| {
                let take = LearningCommand::TakeOver(id, Box::new(learning), found.name.clone());
                session.dispatch(Command::Sync(SyncCommand::Learning(take)))
            };
            let learnings = found.learnings.into_iter().map(learn).filter(|done| *done).count();
            said.set(Some((templates, learnings)));
        });
    };
    let result = move || {
        said.get().map(|(templates, learnings)| {
            let came = match templates {
                0 => reader.text("templates-from-none"),
                count => reader.format("templates-from-count", &args! {"count" => count}),
            };
            match learnings {
                0 => came,
                count => format!("{came} {}", reader.format("learnings-taken", &args! {"count" => count})),
            }
        })
    };
    view! {
        <Show when=move || !others.with(Vec::is_empty)>
            <section class="template-kind">
                <SelectField label=t!("templates-from") options value=Signal::stored(String::new()) on_commit=take />
                <p class="hint" role="status">{result}</p>
            </section>
        </Show>
    }
}
