//! Under a translation: how far it is, by how many changes the master has left it behind, what changed, and the
//! words a person may say about it.

use crate::parts::list::focus_id;
use crate::parts::{Button, ButtonKind, Diff, Flag, Tone, use_reader};
use crate::session::{Session, use_session};
use crate::t;
use campaign::args;
use campaign::command::{Command, StatementCommand};
use campaign::language::Language;
use campaign::model::{SectionId, StatementId, StatementKind};
use campaign::story::{shortened, word_diff};
use campaign::view::people;
use campaign::watch::translation::{Translation, TranslationState, text_path, translation_at, translations};
use leptos::prelude::*;

/// Every translation of the brief; computed again when a change arrives, not with every key.
#[derive(Clone, Copy)]
pub(in crate::screens) struct Translations(pub(in crate::screens) Memo<Vec<Translation>>);

impl Translations {
    /// Watches the open campaign.
    pub(in crate::screens) fn watch(session: Session) -> Self {
        Self(Memo::new(move |_| {
            let history = session.history();
            let sections = untrack(|| session.sections());
            translations(&sections, &history, &mut |path, heads| session.words_at(path, heads))
        }))
    }
}

/// The note under one text; nothing under the master's own language and where nothing is written.
#[component]
pub(super) fn TranslationNote(
    /// Path of the text.
    path: String,
    /// What the text is called.
    label: Signal<String>,
) -> impl IntoView {
    let (session, all) = (use_session(), expect_context::<Translations>());
    let id = format!("translation-{}", path.replace('/', "-"));
    let found = Memo::new(move |_| {
        let one = all.0.with(|all| translation_at(all, &path).cloned())?;
        (one.state != TranslationState::Untranslated).then_some(one)
    });
    let about = t!("translation-about", "text" => label.get());
    let name = StoredValue::new(id.clone());
    view! {
        <Show when=move || found.with(Option::is_some)>
            <div class="translation" id=name.get_value() tabindex="-1" role="group" aria-label=about>
                {move || found.get().map(|one| view! { <Standing one=one.clone() /><Behind one=one.clone() /> })}
                <Show when=move || !session.read_only.get()>
                    {move || found.get().map(|one| view! { <Words one label id=name.get_value() /> })}
                </Show>
            </div>
        </Show>
    }
}

/// The state, and who said so.
#[component]
fn Standing(one: Translation) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let tone = if one.state == TranslationState::Adapted { Tone::Good } else { Tone::Plain };
    let state = one.state.code();
    let said = one.said.map(|said| {
        move || {
            let sections = session.sections();
            let zone = people::badge_of(&sections, &said.by).map_or(reader.zone.get(), |badge| badge.zone);
            let who = people::name(&sections, &said.by, reader.language.get());
            let args = args! {"who" => who, "when" => reader.printer().yours(said.at, zone)};
            reader.format(&format!("translation-said-{}", said.kind.code()), &args)
        }
    });
    view! {
        <Flag tone>{move || reader.text(&format!("translation-{state}"))}</Flag>
        {(one.behind > 0).then(|| view! { <Flag tone=Tone::Warn>{t!("translation-behind", "count" => one.behind)}</Flag> })}
        {said.map(|said| view! { <small>{said}</small> })}
    }
}

/// What changed in the master since.
#[component]
fn Behind(one: Translation) -> impl IntoView {
    let session = use_session();
    (one.behind > 0).then(|| {
        let source = session.campaign.with_untracked(|campaign| campaign.source_language);
        let now = session.words(&text_path(&one.section, source));
        let pieces: Vec<_> = shortened(&word_diff(one.was.trim(), now.trim()), 6).iter().map(Into::into).collect();
        view! {
            <div class="translation-changed">
                <h3>{t!("translation-changed")}</h3>
                <p lang=source.code()><Diff pieces /></p>
            </div>
        }
    })
}

/// What a person may say about it.
#[component]
fn Words(one: Translation, label: Signal<String>, id: String) -> impl IntoView {
    let session = use_session();
    let (section, language) = (StoredValue::new(one.section), one.language);
    let say = move |kind: StatementKind| {
        let (id, more) = (id.clone(), section.get_value());
        Callback::new(move |()| {
            say(session, more.clone(), language, kind);
            // The pressed button goes; the focus stays with what it was about.
            let id = id.clone();
            request_animation_frame(move || focus_id(&id));
        })
    };
    let (other, words) = match one.state {
        TranslationState::Adapted => (StatementKind::Translated, "translation-mark-translated"),
        _ => (StatementKind::Adapted, "translation-mark-adapted"),
    };
    let reader = use_reader();
    view! {
        <div class="cluster">
            {(one.behind > 0).then(|| view! {
                <Button small=true on_press=say(StatementKind::StillCorrect)>
                    {t!("translation-still-correct")}<span class="visually-hidden">" "{label}</span>
                </Button>
            })}
            <Button kind=ButtonKind::Act on_press=say(other)>
                {move || reader.text(words)}<span class="visually-hidden">" "{label}</span>
            </Button>
        </div>
    }
}

fn say(session: Session, section: SectionId, language: Language, kind: StatementKind) {
    session.finish_typing();
    let id = StatementId::from_random(session.fresh());
    session.dispatch(Command::State(StatementCommand::Translation(id, section, language, kind)));
}
