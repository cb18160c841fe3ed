//! The recap of a meeting that was held: its two hours, the draft in any language, what somebody made of it, and the
//! ways it leaves the app. What is edited is kept in this browser until it goes out, and then in the campaign.

use super::room::Room;
use crate::browser::draft;
use crate::parts::{AreaField, Button, ButtonKind, Notice, Segmented, Tone};
use crate::screens::report::{ReportActions, ReportView};
use crate::t;
use campaign::args;
use campaign::command::{MeetingCommand, SyncCommand};
use campaign::exchange::letter;
use campaign::language::Language;
use campaign::meetings::{RecapState, recap, recap_state};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// What somebody makes of the draft, in the language chosen.
#[derive(Clone, Copy)]
struct Edited {
    room: Room,
    language: RwSignal<Language>,
    words: RwSignal<Option<String>>,
}

impl Edited {
    fn new(room: Room, language: RwSignal<Language>) -> Self {
        let edited = Self { room, language, words: RwSignal::new(None) };
        Effect::new(move |_| {
            let (document, name) = edited.place(language.get());
            let kept = draft::kept(&document, &name);
            edited.words.set(Some(kept).filter(|words| !words.trim().is_empty()));
        });
        edited
    }

    fn place(self, language: Language) -> (String, String) {
        let document = self.room.seen.session.document().to_string();
        (document, format!("recap-{}-{}", self.room.id.get_value(), language.code()))
    }

    fn keep(self, words: &str) {
        let (document, name) = self.place(self.language.get_untracked());
        draft::keep(&document, &name, words);
    }

    fn write(self, words: String) {
        self.keep(&words);
        self.words.set(Some(words));
    }

    fn forget(self) {
        self.keep("");
        self.words.set(None);
    }
}

/// The card.
#[component]
pub(super) fn RecapView(
    /// The meeting shown.
    room: Room,
) -> impl IntoView {
    let seen = room.seen;
    let language = RwSignal::new(seen.reader.language.get_untracked());
    let report =
        Signal::derive(move || seen.sections.with(|sections| recap(sections, &room.id.get_value(), language.get())));
    let state = Memo::new(move |_| room.get(|meeting| recap_state(meeting, seen.reader.now.get())));
    let says = move || {
        let (key, tone, at) = match state.get() {
            RecapState::NotYet => return None,
            RecapState::Due(at) => ("meeting-recap-clock-due", Tone::Accent, at),
            RecapState::Late(at) => ("meeting-recap-clock-late", Tone::Bad, at),
            RecapState::Sent(at) => ("meeting-recap-clock-sent", Tone::Good, at),
        };
        let printer = seen.reader.printer();
        let left = seen.reader.language.get().duration(printer.now().0.saturating_sub(at.0));
        let args = args! {"when" => printer.yours(at, printer.zone()), "left" => left};
        let words = seen.reader.format(key, &args);
        Some(view! { <Notice tone><span>{words}</span></Notice> })
    };
    let sent = Memo::new(move |_| matches!(state.get(), RecapState::Sent(_)));
    let edited = Edited::new(room, language);
    let went = Memo::new(move |_| room.get(|meeting| meeting.recap_words().map(str::to_owned)));
    let own =
        Signal::derive(move || went.get().or_else(|| edited.words.get()).filter(|words| !words.trim().is_empty()));
    let drafted = move || untrack(|| own.get().unwrap_or_else(|| report.with(letter::words)));
    let send = move |()| {
        let send = MeetingCommand::SendRecap(room.id.get_value(), seen.new_record(), drafted());
        // The draft stays in this browser: undo brings it back as it was.
        seen.act(SyncCommand::Meeting(send), "meeting-recap-marked");
    };
    let editing = Memo::new(move |_| !sent.get() && edited.words.with(Option::is_some));
    // What was being written when somebody else sent the recap is not lost.
    let unsent = move || {
        let own = edited.words.get().filter(|_| sent.get()).filter(|own| went.get().as_deref() != Some(own.trim()));
        own.map(|words| view! { <h3>{t!("meeting-recap-unsent")}</h3><p class="recap-words">{words}</p> }.into_any())
    };
    let open = move || seen.may() && !sent.get();
    let languages = Language::ALL.map(|one| (one, TextProp::from(one.own_name()))).to_vec();
    view! {
        <section class="card pad stack" aria-labelledby="meeting-recap">
            <h2 id="meeting-recap">{t!("meeting-recap")}</h2>
            {says}
            <Show when=move || went.with(Option::is_none)>
                <Segmented label=t!("meeting-recap-language") options=languages.clone() value=language on_choose=move |one| language.set(one) />
            </Show>
            <div lang=move || went.with(Option::is_none).then(|| language.get().code())>
                {move || match (went.get(), editing.get()) {
                    (Some(words), _) => went_out(words),
                    (None, true) => view! { <Editing edited /> }.into_any(),
                    (None, false) => view! { <ReportView report deep=true /> }.into_any(),
                }}
            </div>
            {unsent}
            <div class="cluster">
                <ReportActions report own language=Signal::from(language) />
                <Show when=move || open() && !editing.get()>
                    <Button on_press=move |()| edited.write(drafted())>{t!("meeting-recap-edit")}</Button>
                </Show>
                <Show when=move || open() && editing.get()>
                    <Button on_press=move |()| edited.forget()>{t!("meeting-recap-anew")}</Button>
                </Show>
                <Show when=open>
                    <Button kind=ButtonKind::Primary on_press=send>{t!("meeting-recap-send")}</Button>
                </Show>
            </div>
        </section>
    }
}

fn went_out(words: String) -> AnyView {
    view! { <h3>{t!("meeting-recap-went")}</h3><p class="recap-words">{words}</p> }.into_any()
}

/// The words, to be changed before they go out.
#[component]
fn Editing(edited: Edited) -> impl IntoView {
    let words = Signal::derive(move || edited.words.get().unwrap_or_default());
    view! {
        <AreaField
            label=t!("meeting-recap-words")
            hint=TextProp::from(t!("meeting-recap-words-hint"))
            value=words
            on_commit=move |words| edited.write(words)
            on_typing=move |words| edited.write(words)
        />
    }
}
