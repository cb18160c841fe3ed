//! Inviting a colleague: who they are, then one link that makes exactly that person of whoever opens it first.

use super::people::Members;
use super::person::{language_options, market_options, role_options};
use crate::device::DeviceError;
use crate::device::api::{self, Link};
use crate::parts::{Button, ButtonKind, Dialog, SelectField, ShareLink, TextField, use_reader};
use crate::session::{Session, use_session};
use crate::t;
use campaign::args;
use campaign::command::Command;
use campaign::language::Language;
use campaign::model::{MarketId, Person, PersonId, Role};
use campaign::time::Instant;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::text_prop::TextProp;

/// Days a link may wait to be opened.
const DAYS: [u32; 4] = [1, 7, 14, 30];

/// Who is being invited, and how far that is.
#[derive(Clone, Copy)]
pub(super) struct Inviting {
    open: RwSignal<bool>,
    /// The person the link is for; none while they are only described.
    person: RwSignal<Option<PersonId>>,
    draft: RwSignal<Person>,
    days: RwSignal<u32>,
    link: RwSignal<Option<Link>>,
    busy: RwSignal<bool>,
    wrong_name: RwSignal<Option<String>>,
    trouble: RwSignal<Option<String>>,
}

impl Default for Inviting {
    fn default() -> Self {
        Self {
            open: RwSignal::new(false),
            person: RwSignal::new(None),
            draft: RwSignal::new(Person::default()),
            days: RwSignal::new(14),
            link: RwSignal::new(None),
            busy: RwSignal::new(false),
            wrong_name: RwSignal::new(None),
            trouble: RwSignal::new(None),
        }
    }
}

impl Inviting {
    /// Somebody who is not in the campaign yet.
    pub(super) fn somebody_new(self) {
        self.begin(None);
        self.draft.set(Person { role: Role::MarketLead, ..Person::default() });
    }

    /// Another link for somebody who is: a second device, or a link that was lost.
    pub(super) fn again(self, person: PersonId) {
        self.begin(Some(person));
    }

    fn begin(self, person: Option<PersonId>) {
        self.person.set(person);
        self.link.set(None);
        self.trouble.set(None);
        self.wrong_name.set(None);
        self.open.set(true);
    }
}

/// Puts the described person into the campaign, once. Their id is what the link makes of whoever opens it.
fn put(session: Session, inviting: Inviting) -> Option<PersonId> {
    if let Some(person) = inviting.person.get_untracked() {
        return Some(person);
    }
    let id = PersonId::from_random(session.fresh());
    session.dispatch(Command::AddPerson(id.clone(), inviting.draft.get_untracked())).then(|| {
        inviting.person.set(Some(id.clone()));
        id
    })
}

fn make(session: Session, inviting: Inviting, members: Members, language: Language) {
    let new = inviting.person.with_untracked(Option::is_none);
    if new && inviting.draft.with_untracked(|person| person.name.trim().is_empty()) {
        return inviting.wrong_name.set(Some(language.text("settings-name-missing")));
    }
    let Some(id) = put(session, inviting) else { return };
    let person = session.people.with_untracked(|people| people.get(&id).cloned()).unwrap_or_default();
    let invite = api::Invite {
        person: id.0,
        role: person.role.code().to_owned(),
        name: person.name,
        language: person.language.code().to_owned(),
        days: inviting.days.get_untracked(),
    };
    inviting.busy.set(true);
    spawn_local(async move {
        let answer = api::invite(session.document(), &invite).await;
        inviting.busy.set(false);
        match answer {
            Ok(link) => {
                inviting.link.set(Some(link));
                members.ask(session);
            }
            Err(error) => inviting.trouble.set(Some(sentence(language, &error))),
        }
    });
}

/// Why there is no link now, and what to do.
pub(super) fn sentence(language: Language, error: &DeviceError) -> String {
    match error {
        DeviceError::Offline => language.text("settings-link-offline"),
        DeviceError::Refused { message, .. } if !message.is_empty() => message.clone(),
        other => language.text(other.key()),
    }
}

/// The dialog.
#[component]
pub(super) fn InviteDialog() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let (inviting, members) = (expect_context::<Inviting>(), expect_context::<Members>());
    let press = move |()| make(session, inviting, members, reader.language.get_untracked());
    let footer = move || {
        view! {
            <Show
                when=move || inviting.link.with(Option::is_none)
                fallback=move || view! { <Button on_press=move |()| inviting.open.set(false)>{t!("settings-invite-done")}</Button> }
            >
                <Button kind=ButtonKind::Primary busy=inviting.busy on_press=press>{t!("settings-invite-make")}</Button>
            </Show>
        }
    };
    let name = move || {
        let person = inviting.person.get();
        person
            .and_then(|id| session.people.with(|people| people.get(&id).map(|person| person.name.clone())))
            .unwrap_or_default()
    };
    view! {
        <Dialog open=inviting.open title=t!("settings-invite") footer=footer>
            {move || match inviting.link.get() {
                Some(link) => view! {
                    <p>{move || reader.format("settings-invite-ready", &args! {"name" => name()})}</p>
                    <ShareLink
                        link=link.link
                        expires=Instant(link.expires)
                        label=move || reader.format("settings-invite-link-of", &args! {"name" => name()})
                    />
                    <p class="hint">{t!("settings-invite-how")}</p>
                }
                .into_any(),
                None => view! { <Describe inviting /> }.into_any(),
            }}
            <p class="error" role="alert">{move || inviting.trouble.get()}</p>
        </Dialog>
    }
}

/// Who the link is for, and how long it waits.
#[component]
fn Describe(inviting: Inviting) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let days = Signal::derive(move || {
        let say = |days: u32| reader.format("count-days", &args! {"count" => days});
        DAYS.map(|days| (days.to_string(), say(days))).to_vec()
    });
    let set_days = move |value: String| inviting.days.set(value.parse().unwrap_or(14));
    let known = move || {
        let id = inviting.person.get();
        id.and_then(|id| session.people.with(|people| people.get(&id).map(|person| person.name.clone())))
    };
    view! {
        <p class="muted">{t!("settings-invite-about")}</p>
        {move || match known() {
            Some(name) => view! { <p><b>{name}</b></p> }.into_any(),
            None => view! { <NewPerson inviting /> }.into_any(),
        }}
        <SelectField
            label=t!("settings-invite-days")
            options=days
            value=Signal::derive(move || inviting.days.get().to_string())
            on_commit=set_days
        />
    }
}

/// The four things to know of a colleague.
#[component]
fn NewPerson(inviting: Inviting) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let draft = inviting.draft;
    let text = move |read: fn(&Person) -> String| Signal::derive(move || draft.with(read));
    let set_name = move |name: String| {
        inviting.wrong_name.set(None);
        draft.update(|person| person.name = name);
    };
    let set_role = move |code: String| draft.update(|person| person.role = Role::from_code(&code).unwrap_or_default());
    let set_language =
        move |code: String| draft.update(|person| person.language = Language::parse(&code).unwrap_or_default());
    view! {
        <div class="form">
            <TextField
                label=t!("settings-person-name")
                value=text(|one| one.name.clone())
                on_commit=set_name
                on_typing=set_name
                error=inviting.wrong_name
            />
            <SelectField
                label=t!("settings-person-role")
                options=Signal::derive(move || role_options(session, reader, None))
                value=text(|one| one.role.code().to_owned())
                on_commit=set_role
            />
            <SelectField
                label=t!("settings-person-market")
                options=Signal::derive(move || market_options(session, reader))
                value=text(|one| one.market.0.clone())
                on_commit=move |market| draft.update(|person| person.market = MarketId(market))
            />
            <SelectField
                label=t!("settings-person-language")
                options=Signal::stored(language_options())
                value=text(|one| one.language.code().to_owned())
                on_commit=set_language
            />
            <TextField
                label=t!("settings-person-reach")
                hint=TextProp::from(t!("settings-person-reach-hint"))
                value=text(|one| one.reach.clone())
                on_commit=move |reach| draft.update(|person| person.reach = reach)
                on_typing=move |reach| draft.update(|person| person.reach = reach)
                optional=true
            />
        </div>
    }
}
