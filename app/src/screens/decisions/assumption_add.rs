//! Writing an assumption down, and saying that one conflicts: the brand lead gets both positions.

use super::board::Board;
use crate::parts::{AreaField, Button, ButtonKind, Dialog, SelectField};
use crate::t;
use campaign::command::{AssumptionCommand, Command, EscalationCommand, WatchCommand};
use campaign::model::{AssumptionId, PersonId};
use leptos::prelude::*;

/// The dialog for a new one.
#[component]
pub(super) fn AddAssumption(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let board = expect_context::<Board>();
    let (words, owner, wrong) = (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(None));
    Effect::new(move |_| {
        if open.get() {
            words.set(String::new());
            owner.set(board.session.me.get_value().0);
            wrong.set(None);
        }
    });
    let say = move |said: String| {
        wrong.set(None);
        words.set(said);
    };
    let people = Signal::derive(move || board.or("decisions-assumption-nobody", board.people()));
    let add = move |()| {
        let said = words.get_untracked();
        wrong.set(board.missing(said.trim().is_empty(), "decisions-assumption-words-missing"));
        if said.trim().is_empty() {
            return;
        }
        let id = AssumptionId::from_random(board.session.fresh());
        let add = AssumptionCommand::Add(id, said, PersonId(owner.get_untracked()));
        if board.act(WatchCommand::Assumption(add), "decisions-assumption-done") {
            open.set(false);
        }
    };
    let footer =
        move || view! { <Button kind=ButtonKind::Primary on_press=add>{t!("decisions-assumption-add")}</Button> };
    view! {
        <Dialog open title=t!("decisions-assumption-add") footer=footer>
            <AreaField label=t!("decisions-assumption-words") value=words on_commit=say on_typing=Callback::new(say) error=wrong />
            <SelectField label=t!("decisions-assumption-owner") options=people value=owner on_commit=move |id| owner.set(id) />
        </Dialog>
    }
}

/// Which assumption conflicts, and the other position.
#[derive(Clone, Copy, Default)]
pub(super) struct Conflict {
    open: RwSignal<bool>,
    about: RwSignal<AssumptionId>,
    words: RwSignal<String>,
    error: RwSignal<Option<String>>,
}

impl Conflict {
    pub(super) fn begin(self, about: AssumptionId) {
        self.about.set(about);
        self.words.set(String::new());
        self.error.set(None);
        self.open.set(true);
    }
}

/// The dialog for a conflict.
#[component]
pub(super) fn ConflictDialog(conflict: Conflict) -> impl IntoView {
    let board = expect_context::<Board>();
    let stands = Memo::new(move |_| {
        board.sections.with(|all| all.assumptions.get(&conflict.about.get()).map(|it| it.words.trim().to_owned()))
    });
    let say = move |words: String| {
        conflict.error.set(None);
        conflict.words.set(words);
    };
    let raise = move |()| {
        let words = conflict.words.get_untracked();
        if words.trim().is_empty() {
            return conflict.error.set(board.missing(true, "decisions-missing-words"));
        }
        let raise = EscalationCommand::Raise {
            id: board.new_record(),
            path: format!("assumptions/{}", conflict.about.get_untracked()),
            theirs: stands.get_untracked().unwrap_or_default(),
            words,
        };
        let command = Command::Watch(WatchCommand::Escalation(raise));
        if board.act(command, "decisions-assumption-conflict-done") {
            conflict.open.set(false);
        }
    };
    let footer = move || {
        view! { <Button kind=ButtonKind::Primary on_press=raise>{t!("decisions-assumption-conflict-send")}</Button> }
    };
    view! {
        <Dialog open=conflict.open title=t!("decisions-assumption-conflicts") footer=footer>
            <blockquote class="decision-why">{move || stands.get()}</blockquote>
            <AreaField label=t!("decisions-assumption-conflict-words") value=conflict.words on_commit=say on_typing=Callback::new(say) error=conflict.error hint=t!("decisions-assumption-conflict-hint") />
        </Dialog>
    }
}
