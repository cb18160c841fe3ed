//! Editing one kind of decision: its name, and what every role does about it.

use super::rights::deed_word;
use crate::parts::{Button, ButtonKind, Dialog, SelectField, TextField};
use crate::screens::seen::Seen;
use crate::t;
use campaign::agree::{PARTIES, party_name, right_title};
use campaign::command::AgreeCommand;
use campaign::model::{Right, RightDeed, RightId};
use leptos::prelude::*;

/// The dialog; open while a row is being edited.
#[component]
pub(super) fn EditRight(editing: RwSignal<Option<RightId>>) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let open = RwSignal::new(false);
    Effect::new(move |_| {
        if editing.with(Option::is_some) {
            open.set(true);
        }
    });
    Effect::new(move |_| {
        if !open.get() {
            editing.set(None);
        }
    });
    let right = Memo::new(move |_| {
        let id = editing.get()?;
        seen.sections.with(|all| all.agreement.rights.get(&id).cloned())
    });
    let title = Signal::derive(move || {
        let language = seen.reader.language.get();
        right.with(|right| right.as_ref().map(|right| right_title(right, language))).unwrap_or_default()
    });
    let rename = move |words: String| {
        if let Some(id) = editing.get_untracked() {
            seen.quietly(AgreeCommand::RenameRight(id, words));
        }
    };
    let archive = move |()| {
        if let Some(id) = editing.get_untracked()
            && seen.act(AgreeCommand::ArchiveRight(id), "agree-right-archived")
        {
            open.set(false);
        }
    };
    let footer = move || {
        view! { <Button kind=ButtonKind::Danger on_press=archive>{t!("agree-right-archive", "title" => title.get())}</Button> }
    };
    view! {
        <Dialog open title=t!("agree-right-edit", "title" => title.get()) footer=footer>
            <TextField label=t!("agree-right-name") value=title on_commit=rename />
            <div class="form-row">
                {PARTIES.map(|role| party(seen, role.code(), editing, right)).collect_view()}
            </div>
        </Dialog>
    }
}

/// What one role does.
fn party(seen: Seen, code: &'static str, editing: RwSignal<Option<RightId>>, right: Memo<Option<Right>>) -> AnyView {
    let label = Signal::derive(move || {
        let language = seen.reader.language.get();
        campaign::language::capitalised(&seen.sections.with(|all| party_name(all, code, language)))
    });
    let options = Signal::derive(move || {
        let deeds = RightDeed::ALL.map(|deed| (deed.code().to_owned(), deed_word(seen, deed).get()));
        seen.or("agree-right-nothing", deeds.to_vec())
    });
    let value = Signal::derive(move || {
        let deed = right.with(|right| right.as_ref().and_then(|right| right.deeds.get(code).copied()));
        deed.unwrap_or_default().code().to_owned()
    });
    let set = move |deed: String| {
        if let Some(id) = editing.get_untracked() {
            seen.quietly(AgreeCommand::SetRight(id, code.to_owned(), RightDeed::from_code(&deed)));
        }
    };
    view! { <SelectField label options value on_commit=set /> }.into_any()
}
