//! The people of the campaign: who they are, what they do, where, in which language, and whether they have
//! joined. What the relay says about joining is asked once and after every link.

use super::group::Group;
use super::invite::{InviteDialog, Inviting};
use super::person::PersonRow;
use super::remove::{RemoveDialog, Removing};
use crate::device::api::{self, Member};
use crate::parts::{Button, ButtonKind, Glyph, Icon, Rows};
use crate::session::{Session, use_session};
use crate::t;
use campaign::model::{PersonId, Role};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Who may open the campaign, as the relay last said; none while it has not answered.
#[derive(Clone, Copy)]
pub(super) struct Members(pub(super) RwSignal<Option<Vec<Member>>>);

impl Members {
    /// Asks the relay; without an answer nothing is claimed.
    pub(super) fn ask(self, session: Session) {
        let document = session.document();
        spawn_local(async move {
            match api::members(document).await {
                // The screen may be gone by the time the answer is here.
                Ok(members) => drop(self.0.try_set(Some(members))),
                Err(error) => leptos::logging::log!("members are not known now: {error}"),
            }
        });
    }

    /// Brings a joined person's right on the relay in line with the role the campaign gives them. Without
    /// an answer the list goes on saying that the right is still the other one.
    pub(super) fn bring_in_line(self, session: Session, person: PersonId, role: Role) {
        if !matches!(self.of(&person), Some(Some(member)) if !member.removed && member.role != role.code()) {
            return;
        }
        spawn_local(async move {
            if let Err(error) = api::set_role(session.document(), &person.0, role.code()).await {
                leptos::logging::warn!("the relay did not take the new role: {error}");
            }
            self.ask(session);
        });
    }

    /// What the relay knows of a person.
    pub(super) fn of(self, person: &PersonId) -> Option<Option<Member>> {
        self.0.with(|members| {
            let members = members.as_ref()?;
            Some(members.iter().find(|member| member.person == person.0).cloned())
        })
    }
}

/// The list, and inviting.
#[component]
pub(super) fn People() -> impl IntoView {
    let session = use_session();
    let members = Members(RwSignal::new(None));
    let (inviting, removing) = (Inviting::default(), Removing::default());
    provide_context(members);
    provide_context(inviting);
    provide_context(removing);
    members.ask(session);
    let ids = Memo::new(move |_| {
        session.people.with(|people| {
            let mut list: Vec<_> = people.iter().filter(|(_, person)| !person.archived).collect();
            list.sort_by_cached_key(|(id, person)| (person.role, person.name.to_lowercase(), (*id).clone()));
            list.into_iter().map(|(id, _)| id.clone()).collect::<Vec<_>>()
        })
    });
    let may_invite = move || session.role.get().can_invite();
    view! {
        <Group id="people" title=t!("settings-people") about=t!("settings-people-about")>
            <Rows label=t!("settings-people")>
                <For each=move || ids.get() key=Clone::clone children=|id| view! { <PersonRow id /> } />
            </Rows>
            <Show when=may_invite fallback=|| view! { <p class="hint">{t!("settings-invite-not-allowed")}</p> }>
                <p>
                    <Button kind=ButtonKind::Primary on_press=move |()| inviting.somebody_new()>
                        <Icon glyph=Glyph::Invite />{t!("settings-invite")}
                    </Button>
                </p>
            </Show>
            <InviteDialog />
            <RemoveDialog />
        </Group>
    }
}
