//! Evidence: links that back a reason, shown as links, each with the way to take it away.

use crate::parts::{Button, ButtonKind, Glyph, Icon, IconButton, TextField, use_reader};
use crate::session::{Notice, use_session};
use crate::t;
use campaign::args;
use campaign::command::{BriefCommand, Command};
use campaign::model::{Evidence, EvidenceId, is_address};
use campaign::view::brief_why::evidence_at;
use leptos::prelude::*;

/// The links beside a place.
#[component]
pub(super) fn EvidenceList(
    /// The place they back.
    place: String,
    /// Its name.
    label: Signal<String>,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let adding = RwSignal::new(false);
    let place = StoredValue::new(place);
    let links = Memo::new(move |_| {
        session.brief.with(|brief| {
            let owned = |(id, link): (&EvidenceId, &Evidence)| (id.clone(), link.clone());
            place.with_value(|place| evidence_at(brief, place).into_iter().map(owned).collect::<Vec<_>>())
        })
    });
    let name = move || reader.format("lock-evidence-of", &args! {"place" => label.get()});
    view! {
        <div class="evidence">
            <Show when=move || !links.with(Vec::is_empty)>
                <ul aria-label=move || format!("{}: {}", reader.text("lock-evidence"), label.get())>
                    <For each=move || links.get() key=|(id, _)| id.clone() children=|(id, link)| view! { <Linked id link /> } />
                </ul>
            </Show>
            <Show when=move || !session.read_only.get() && !adding.get()>
                <Button kind=ButtonKind::Act on_press=move |()| adding.set(true)>
                    <Icon glyph=Glyph::Link />
                    <span aria-hidden="true">{t!("lock-evidence-add")}</span>
                    <span class="visually-hidden">{name}</span>
                </Button>
            </Show>
            <Show when=move || adding.get()><NewLink place=place.get_value() adding /></Show>
        </div>
    }
}

#[component]
fn Linked(id: EvidenceId, link: Evidence) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let name = link.name().to_owned();
    let drop = move || {
        if session.dispatch(Command::Brief(BriefCommand::DropEvidence(id.clone()))) {
            session.notice.set(Some(Notice { undo: true, ..Notice::good("lock-evidence-dropped") }));
        }
    };
    let spoken = name.clone();
    view! {
        <li>
            {match link.address() {
                Some(address) => view! {
                    <a href=address.to_owned() target="_blank" rel="noopener noreferrer">{name}</a>
                }.into_any(),
                // What somebody else's program wrote is shown and not followed.
                None => view! { <span>{link.link.clone()}</span> }.into_any(),
            }}
            <Show when=move || !session.read_only.get()>
                <IconButton
                    glyph=Glyph::Close
                    small=true
                    label={
                        let spoken = spoken.clone();
                        move || reader.format("lock-evidence-drop", &args! {"name" => spoken.as_str()})
                    }
                    on_press={
                        let drop = drop.clone();
                        move |()| drop()
                    }
                />
            </Show>
        </li>
    }
}

#[component]
fn NewLink(place: String, adding: RwSignal<bool>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let (link, title, error) = (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(false));
    let keep = move |()| {
        let address = link.get_untracked().trim().to_owned();
        if !is_address(&address) {
            return error.set(true);
        }
        let id = EvidenceId::from_random(session.fresh());
        let add = BriefCommand::AddEvidence(id, place.clone(), address, title.get_untracked());
        if session.dispatch(Command::Brief(add)) {
            adding.set(false);
        }
    };
    view! {
        <div class="evidence-new">
            <TextField
                label=t!("lock-evidence-link")
                kind="url"
                value=link
                placeholder=|| "https://"
                on_commit=move |words| link.set(words)
                on_typing=move |words| {
                    error.set(false);
                    link.set(words);
                }
                error=Signal::derive(move || error.get().then(|| reader.text("lock-evidence-wrong")))
            />
            <TextField
                label=t!("lock-evidence-title")
                optional=true
                value=title
                on_commit=move |words| title.set(words)
                on_typing=move |words| title.set(words)
            />
            <div class="cluster">
                <Button kind=ButtonKind::Primary small=true on_press=keep>{t!("lock-evidence-keep")}</Button>
                <Button kind=ButtonKind::Quiet small=true on_press=move |()| adding.set(false)>{t!("brief-cancel")}</Button>
            </div>
        </div>
    }
}
