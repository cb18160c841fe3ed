//! Taking somebody out: they leave the list, and the relay ends their access. Asked first, because the end
//! of access cannot be taken back without a new link.

use super::invite::sentence;
use super::people::Members;
use crate::device::api;
use crate::parts::{Button, ButtonKind, Dialog, use_reader};
use crate::session::{Notice, use_session};
use crate::t;
use campaign::args;
use campaign::command::Command;
use campaign::model::PersonId;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Who shall leave.
#[derive(Clone, Copy)]
pub(super) struct Removing {
    open: RwSignal<bool>,
    person: RwSignal<PersonId>,
    busy: RwSignal<bool>,
    trouble: RwSignal<Option<String>>,
}

impl Default for Removing {
    fn default() -> Self {
        Self {
            open: RwSignal::new(false),
            person: RwSignal::new(PersonId::default()),
            busy: RwSignal::new(false),
            trouble: RwSignal::new(None),
        }
    }
}

impl Removing {
    /// Asks whether this person shall leave.
    pub(super) fn ask(self, person: PersonId) {
        self.person.set(person);
        self.trouble.set(None);
        self.open.set(true);
    }
}

/// The question.
#[component]
pub(super) fn RemoveDialog() -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let (removing, members) = (expect_context::<Removing>(), expect_context::<Members>());
    let name = move || {
        let id = removing.person.get();
        session.people.with(|people| people.get(&id).map(|person| person.name.clone())).unwrap_or_default()
    };
    let remove = move |()| {
        let id = removing.person.get_untracked();
        removing.busy.set(true);
        spawn_local(async move {
            // Access first: somebody who left the list but still has it would be a lie.
            let answer = api::revoke(session.document(), &id.0).await;
            removing.busy.set(false);
            if let Err(error) = answer {
                return removing.trouble.set(Some(sentence(reader.language.get_untracked(), &error)));
            }
            if session.dispatch(Command::ArchivePerson(id)) {
                session.notice.set(Some(Notice::good("settings-person-removed")));
            }
            removing.open.set(false);
            members.ask(session);
        });
    };
    let footer = move || {
        view! {
            <Button on_press=move |()| removing.open.set(false)>{t!("settings-remove-keep")}</Button>
            <Button kind=ButtonKind::Danger busy=removing.busy on_press=remove>{t!("settings-person-remove")}</Button>
        }
    };
    view! {
        <Dialog open=removing.open title=move || reader.format("settings-remove-title", &args! {"name" => name()}) footer=footer>
            <p>{t!("settings-remove-what")}</p>
            <p class="error" role="alert">{move || removing.trouble.get()}</p>
        </Dialog>
    }
}
