//! Noting a letter to a creator: what about, and what we liked in their work; the creator reads the latter (S2-18).

use crate::parts::{AreaField, Button, ButtonKind, Dialog, TextField};
use crate::screens::seen::Seen;
use crate::t;
use campaign::args;
use campaign::command::{KpiCommand, SourcingCommand};
use campaign::model::CreatorId;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The letter being noted.
#[derive(Clone, Copy, Default)]
pub(super) struct Letter {
    open: RwSignal<bool>,
    about: RwSignal<(CreatorId, String)>,
    words: RwSignal<String>,
    liked: RwSignal<String>,
    wrong: RwSignal<Option<String>>,
}

impl Letter {
    /// Opens the dialog.
    pub(super) fn begin(self, id: CreatorId, name: String) {
        self.about.set((id, name));
        self.words.set(String::new());
        self.liked.set(String::new());
        self.wrong.set(None);
        self.open.set(true);
    }

    fn finish(self, seen: Seen) {
        let words = self.words.get_untracked();
        self.wrong.set(seen.missing(words.trim().is_empty(), "metrics-letter-words-missing"));
        let (entry, id) = (seen.new_record(), self.about.get_untracked().0);
        let wrote = SourcingCommand::Wrote(entry, id, words.clone(), self.liked.get_untracked());
        if !words.trim().is_empty() && seen.act(KpiCommand::Sourcing(wrote), "metrics-letter-added") {
            self.open.set(false);
        }
    }
}

/// The dialog.
#[component]
pub(super) fn LetterDialog(letter: Letter) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let title = Signal::derive(move || {
        let name = letter.about.with(|(_, name)| name.clone());
        seen.reader.format("metrics-letter-add-of", &args! {"name" => name})
    });
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=move |()| letter.finish(seen)>{t!("metrics-letter-add")}</Button> };
    let words = Callback::new(move |words| {
        letter.wrong.set(None);
        letter.words.set(words);
    });
    let liked = Callback::new(move |words| letter.liked.set(words));
    view! {
        <Dialog open=letter.open title footer=footer>
            <TextField label=t!("metrics-letter-words") value=letter.words on_commit=words on_typing=words error=letter.wrong />
            <AreaField label=t!("metrics-letter-liked") hint=TextProp::from(t!("metrics-letter-liked-hint")) value=letter.liked on_commit=liked on_typing=liked optional=true />
        </Dialog>
    }
}
