//! Saying that a difference is meant: one sentence why, or it stays drift.

use crate::parts::list::focus_id;
use crate::parts::{AreaField, Button, ButtonKind, Dialog, use_reader};
use crate::session::{Notice, use_session};
use crate::t;
use campaign::command::{Command, StatementCommand};
use campaign::model::StatementId;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// Which difference is being explained.
#[derive(Clone, Copy)]
pub(in crate::screens) struct Intending {
    open: RwSignal<bool>,
    place: RwSignal<(String, String)>,
    why: RwSignal<String>,
}

impl Default for Intending {
    fn default() -> Self {
        Self { open: RwSignal::new(false), place: RwSignal::default(), why: RwSignal::default() }
    }
}

impl Intending {
    /// Opens the dialog about a path and what it is called.
    pub(in crate::screens) fn begin(self, path: String, title: String) {
        self.place.set((path, title));
        self.why.set(String::new());
        self.open.set(true);
    }
}

/// The dialog.
#[component]
pub(in crate::screens) fn IntendDialog(
    /// What it is about.
    intending: Intending,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let error = RwSignal::new(None::<String>);
    let done = move |()| {
        let why = intending.why.get_untracked();
        if why.trim().is_empty() {
            return error.set(Some(reader.language.get_untracked().text("drift-intend-missing")));
        }
        let id = StatementId::from_random(session.fresh());
        let path = intending.place.with_untracked(|(path, _)| path.clone());
        session.finish_typing();
        if session.dispatch(Command::State(StatementCommand::Intend(id, path, why))) {
            error.set(None);
            intending.open.set(false);
            session.notice.set(Some(Notice { undo: true, ..Notice::good("drift-done") }));
            // The row it was opened from goes.
            request_animation_frame(|| focus_id("drift"));
        }
    };
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=done>{t!("drift-intend-done")}</Button> };
    view! {
        <Dialog open=intending.open title=t!("drift-intend-title") footer=footer>
            <p class="sub">{move || intending.place.with(|(_, title)| title.clone())}</p>
            <AreaField
                label=t!("drift-intend-why")
                value=intending.why
                on_commit=move |words| intending.why.set(words)
                on_typing=move |words| intending.why.set(words)
                hint=TextProp::from(t!("drift-intend-hint"))
                error=error
            />
        </Dialog>
    }
}
