//! Writing a risk down: what could happen, what is known, who answers for it. The markets rate it afterwards.

use crate::parts::list::focus_id;
use crate::parts::{AreaField, Button, ButtonKind, Dialog, SelectField, TextField};
use crate::screens::seen::Seen;
use crate::t;
use campaign::command::{Command, DecideCommand, RiskCommand};
use campaign::model::{CaptureId, Risk, RiskId};
use campaign::view::captures::title_and_all;
use leptos::prelude::*;

/// What is being written down, and what it was captured as.
#[derive(Clone, Copy)]
pub(super) struct Adding {
    open: RwSignal<bool>,
    draft: RwSignal<Risk>,
    capture: RwSignal<Option<CaptureId>>,
    wrong: RwSignal<Option<String>>,
}

impl Default for Adding {
    fn default() -> Self {
        Self {
            open: RwSignal::new(false),
            draft: RwSignal::default(),
            capture: RwSignal::new(None),
            wrong: RwSignal::new(None),
        }
    }
}

impl Adding {
    /// Opens the form, empty.
    pub(super) fn begin(self, seen: &Seen) {
        self.open_with(seen, Risk::default(), None);
    }

    /// Opens the form with what was captured.
    pub(super) fn take(self, seen: &Seen, capture: CaptureId, words: &str) {
        let (title, about) = title_and_all(words);
        self.open_with(seen, Risk { title, about, ..Risk::default() }, Some(capture));
    }

    fn open_with(self, seen: &Seen, risk: Risk, capture: Option<CaptureId>) {
        self.draft.set(Risk { owner: seen.session.me.get_value(), ..risk });
        self.capture.set(capture);
        self.wrong.set(None);
        self.open.set(true);
    }
}

/// The dialog.
#[component]
pub(super) fn AddRisk(
    /// What is being written down.
    adding: Adding,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let Adding { open, draft, capture, wrong } = adding;
    let text = move |read: fn(&Risk) -> String| Signal::derive(move || draft.with(read));
    let title = move |words| {
        wrong.set(None);
        draft.update(|draft| draft.title = words);
    };
    let about = move |words| draft.update(|draft| draft.about = words);
    let add = move |()| {
        let risk = draft.get_untracked();
        if risk.title.trim().is_empty() {
            return wrong.set(Some(seen.reader.language.get_untracked().text("risks-add-missing")));
        }
        let id = RiskId::from_random(seen.session.fresh());
        let card = id.to_string();
        let command = match capture.get_untracked() {
            Some(capture) => Command::Decide(DecideCommand::MakeRisk(capture, id, Box::new(risk))),
            None => Command::Risk(RiskCommand::Add(id, Box::new(risk))),
        };
        if seen.act(command, "risks-added") {
            open.set(false);
            // The next thing to do is to rate it.
            request_animation_frame(move || focus_id(&card));
        }
    };
    let people = Signal::derive(move || seen.or("risks-nobody-option", seen.people()));
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=add>{t!("risks-add")}</Button> };
    view! {
        <Dialog open title=t!("risks-add") footer=footer>
            <TextField label=t!("risks-add-what") value=text(|risk| risk.title.clone()) on_commit=title on_typing=Callback::new(title) hint=t!("risks-add-hint") error=wrong />
            <AreaField label=t!("risks-add-about") value=text(|risk| risk.about.clone()) on_commit=about on_typing=Callback::new(about) optional=true />
            <SelectField label=t!("risks-add-owner") options=people value=text(|risk| risk.owner.to_string()) on_commit=move |id: String| draft.update(|draft| draft.owner = id.as_str().into()) />
        </Dialog>
    }
}
