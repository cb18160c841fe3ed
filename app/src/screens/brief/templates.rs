//! The template library: what comes with Dateline, what this campaign keeps, and what another one on this device
//! has (S0-26).

use super::templates_edit::TemplateEditor;
use super::templates_share::{FromElsewhere, SaveBrief};
use crate::parts::{Button, ButtonKind, Dialog, Flag, Glyph, Icon, share, use_reader};
use crate::screens::learnings::beside::LearnedBefore;
use crate::session::{Notice, Session, use_session};
use crate::t;
use campaign::args;
use campaign::command::{BriefCommand, Command};
use campaign::language::Language;
use campaign::model::{SectionId, Template, TemplateId, TemplateKind};
use campaign::view::brief_templates::{fillings, shipped};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The button in the page's head, and the library behind it.
#[component]
pub(super) fn Templates() -> impl IntoView {
    let open = RwSignal::new(false);
    let editing = RwSignal::new(None::<TemplateId>);
    Effect::new(move |_| {
        if !open.get() {
            editing.set(None);
        }
    });
    view! {
        <div id="templates" tabindex="-1">
            <Button on_press=move |()| open.set(true)><Icon glyph=Glyph::Brief />{t!("templates-title")}</Button>
        </div>
        <Dialog open title=t!("templates-title") wide=true>
            {move || match editing.get() {
                Some(id) => view! { <TemplateEditor id editing /> }.into_any(),
                None => view! { <Library editing open /> }.into_any(),
            }}
        </Dialog>
    }
}

#[component]
fn Library(editing: RwSignal<Option<TemplateId>>, open: RwSignal<bool>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let may = move || !session.read_only.get();
    let of_kind = move |kind: TemplateKind| {
        let ours = session.templates.get();
        let mut list: Vec<(Option<TemplateId>, Template)> = ours
            .iter()
            .filter(|(_, template)| !template.archived && template.kind == kind)
            .map(|(id, template)| (Some(id.clone()), template.clone()))
            .collect();
        list.sort_by(|(_, one), (_, other)| one.name.cmp(&other.name));
        let from_here = shipped(reader.language.get()).into_iter().map(|(_, template)| (None, template));
        list.extend(from_here.filter(|(_, template)| template.kind == kind));
        list
    };
    view! {
        <p class="sub">{t!("templates-sub")}</p>
        {TemplateKind::ALL.map(|kind| view! {
            <section class="template-kind">
                <h3>{move || reader.text(&format!("templates-kind-{}", kind.code()))}</h3>
                <ul>
                    {move || of_kind(kind).into_iter().map(|(id, template)| view! {
                        <li><TemplateRow id template editing open /></li>
                    }).collect_view()}
                </ul>
            </section>
        }).collect_view()}
        <Show when=may><SaveBrief /><FromElsewhere /></Show>
    }
}

/// One template: what is in it, and what can be done with it.
#[component]
fn TemplateRow(
    id: Option<TemplateId>,
    template: Template,
    editing: RwSignal<Option<TemplateId>>,
    open: RwSignal<bool>,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let (name, ours) = (template.name.clone(), id.is_some());
    let named = move |key: &str| reader.format(key, &args! {"name" => name.as_str()});
    let (edit, archive, using) = (named("templates-edit"), named("templates-archive"), named("templates-use"));
    let (copying, keeping) = (named("templates-copy"), named("templates-keep"));
    let language = reader.language.get();
    let parts = template.in_order().into_iter().map(|(_, part)| {
        let heading = match part.title.as_str() {
            "" => reader.text(&format!("label-section-{}", part.section.code())),
            title => title.to_owned(),
        };
        let words = part.text.get(&language).cloned().unwrap_or_default();
        let heading = (template.kind == TemplateKind::Brief).then(|| view! { <h4>{heading}</h4> });
        view! {
            {heading}
            <p class="template-words">{words}</p>
            <LearnedBefore template=template.kind section=Signal::stored(part.section) />
        }
    });
    let parts = parts.collect_view();
    let kept = StoredValue::new(template.clone());
    let keep = move |()| {
        let id = TemplateId::from_random(session.fresh());
        let add = BriefCommand::AddTemplate(id.clone(), Box::new(kept.get_value()));
        if session.dispatch(Command::Brief(add)) {
            editing.set(Some(id));
        }
    };
    let id = StoredValue::new(id);
    let begin = move |()| editing.set(id.get_value());
    let drop = move |()| {
        if let Some(id) = id.get_value()
            && session.dispatch(Command::Brief(BriefCommand::ArchiveTemplate(id)))
        {
            session.notice.set(Some(Notice { undo: true, ..Notice::good("templates-archived") }));
        }
    };
    let may = !session.read_only.get();
    let is_brief = template.kind == TemplateKind::Brief;
    view! {
        <details class="template">
            <summary><b>{template.name.clone()}</b>{(!ours).then(|| view! { " "<Flag>{t!("templates-shipped")}</Flag> })}</summary>
            {parts}
        </details>
        <div class="cluster template-acts">
            {(may && is_brief).then(|| view! {
                <Button small=true kind=ButtonKind::Primary on_press=move |()| use_template(session, kept, open)>{using}</Button>
            })}
            {(!is_brief).then(|| view! { <Button small=true on_press=move |()| copy(session, kept, reader.language.get_untracked())>{copying}</Button> })}
            {(may && !ours).then(|| view! { <Button small=true on_press=keep>{keeping}</Button> })}
            {(may && ours).then(|| view! {
                <Button small=true on_press=begin>{edit}</Button>
                <Button small=true kind=ButtonKind::Quiet on_press=drop>{archive}</Button>
            })}
        </div>
    }
}

/// Fills what is empty, and says so.
fn use_template(session: Session, template: StoredValue<Template>, open: RwSignal<bool>) {
    session.finish_typing();
    let mut fresh = || SectionId::from_random(session.fresh());
    let sections = untrack(|| session.sections());
    let fill = template.with_value(|template| fillings(&sections, template, &mut fresh));
    if fill.is_empty() {
        return session.notice.set(Some(Notice::good("templates-nothing")));
    }
    if session.dispatch(Command::Brief(BriefCommand::Fill(fill))) {
        session.notice.set(Some(Notice { undo: true, ..Notice::good("templates-used") }));
        open.set(false);
    }
}

/// Puts the words in the reader's language on the clipboard, to send them where the team talks.
fn copy(session: Session, template: StoredValue<Template>, language: Language) {
    let words = template.with_value(|template| {
        let of = |(_, part): (&String, &campaign::model::TemplatePart)| part.text.get(&language).cloned();
        template.in_order().into_iter().filter_map(of).collect::<Vec<_>>().join("\n\n")
    });
    spawn_local(async move {
        let done = share::copy(&words).await;
        session.notice.set(Some(match done {
            true => Notice::good("templates-copied"),
            false => Notice::bad("templates-copy-not"),
        }));
    });
}
