//! What somebody does about an escalation: takes it, names the next step with its date, or says how it was settled.

use crate::parts::list::focus_id;
use crate::parts::{AreaField, Button, ButtonKind, Dialog, WhenField, use_reader};
use crate::session::{Notice, Session, use_session};
use crate::t;
use campaign::command::{Command, EscalationCommand, WatchCommand};
use campaign::model::RecordId;
use campaign::time::StoredDeadline;
use leptos::prelude::*;

/// How far it goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Step {
    /// Somebody looks after it.
    #[default]
    Take,
    /// There is a next step.
    Plan,
    /// It is settled.
    Resolve,
}

impl Step {
    /// The words on its button.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Take => "today-take",
            Self::Plan => "today-plan",
            Self::Resolve => "today-resolve",
        }
    }
}

/// What is being said about which escalation.
#[derive(Clone, Copy)]
pub(super) struct Handling {
    open: RwSignal<bool>,
    step: RwSignal<Step>,
    about: RwSignal<(Vec<String>, String)>,
    words: RwSignal<String>,
    due: RwSignal<Option<StoredDeadline>>,
    error: RwSignal<Option<String>>,
}

impl Default for Handling {
    fn default() -> Self {
        Self {
            open: RwSignal::new(false),
            step: RwSignal::default(),
            about: RwSignal::default(),
            words: RwSignal::default(),
            due: RwSignal::new(None),
            error: RwSignal::new(None),
        }
    }
}

impl Handling {
    /// Takes it at once, or asks for the words.
    pub(super) fn begin(self, session: Session, step: Step, flags: Vec<String>, title: String) {
        if step == Step::Take {
            let id = RecordId::from_random(session.fresh());
            return done(session, EscalationCommand::Take(id, flags));
        }
        self.about.set((flags, title));
        self.words.set(String::new());
        self.due.set(None);
        self.error.set(None);
        self.step.set(step);
        self.open.set(true);
    }

    fn finish(self, session: Session, missing: (String, String)) {
        let words = self.words.get_untracked();
        if words.trim().is_empty() {
            return self.error.set(Some(missing.0));
        }
        let (id, flags) = (RecordId::from_random(session.fresh()), self.about.get_untracked().0);
        let command = match (self.step.get_untracked(), self.due.get_untracked()) {
            (Step::Plan, Some(due)) if due.due() > crate::browser::clock::now() => {
                EscalationCommand::Plan(id, flags, words, Box::new(due))
            }
            (Step::Plan, _) => return self.error.set(Some(missing.1)),
            _ => EscalationCommand::Resolve(id, flags, words),
        };
        self.open.set(false);
        done(session, command);
    }
}

fn done(session: Session, command: EscalationCommand) {
    session.finish_typing();
    if session.dispatch(Command::Watch(WatchCommand::Escalation(command))) {
        session.notice.set(Some(Notice { undo: true, ..Notice::good("today-handled") }));
        // The row it was pressed in is another one now.
        request_animation_frame(|| focus_id("escalations"));
    }
}

/// The dialog that asks for the words.
#[component]
pub(super) fn HandleDialog(
    /// What it is about.
    handling: Handling,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let done = move |()| {
        let language = reader.language.get_untracked();
        handling.finish(session, (language.text("today-missing-words"), language.text("today-missing-when")));
    };
    let plans = move || handling.step.get() == Step::Plan;
    let pick = move |plan: &'static str, resolve: &'static str| {
        Signal::derive(move || reader.text(if plans() { plan } else { resolve }))
    };
    let (title, label) =
        (pick("today-plan-title", "today-resolve-title"), pick("today-plan-what", "today-resolve-what"));
    let words = pick("today-plan-done", "today-resolve-done");
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=done>{words}</Button> };
    view! {
        <Dialog open=handling.open title footer=footer>
            <p class="sub">{move || handling.about.with(|(_, title)| title.clone())}</p>
            <AreaField
                label
                value=handling.words
                on_commit=move |words| handling.words.set(words)
                on_typing=move |words| handling.words.set(words)
                error=handling.error
            />
            <Show when=plans>
                <WhenField label=t!("today-plan-when") value=handling.due zone=reader.zone on_commit=move |due| handling.due.set(due) />
            </Show>
        </Dialog>
    }
}
