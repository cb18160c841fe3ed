//! A market's own words in a locked section: a proposal, who made it, and the word that decides it.

use super::lock::{about, decides};
use crate::parts::{Button, ButtonKind, Flag, TextField, Tone, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::command::{BriefCommand, Command};
use campaign::model::{MarketId, PersonId, SectionId, Stamp, StampId, StampKind};
use campaign::view::brief_lock::{Proposal, Standing, last_writer, proposal};
use campaign::view::people;
use leptos::prelude::*;

/// The proposal a market makes in a section; nothing where it makes none.
#[component]
pub(super) fn ProposalView(
    /// The section.
    section: SectionId,
    /// The market.
    market: MarketId,
    /// Name of the text.
    label: Signal<String>,
) -> impl IntoView {
    let session = use_session();
    let may = decides(session);
    let found = Memo::new(move |_| proposal(&about(session), &section, &market));
    let author = Memo::new(move |before: Option<&(String, String)>| {
        let Some(one) = found.get().filter(|one| one.standing == Standing::Open) else { return Default::default() };
        // What is being typed is in history after the pause; from then on these words need no second look.
        session.version.track();
        match before {
            Some((words, author)) if *words == one.words && !author.is_empty() => (words.clone(), author.clone()),
            _ if session.is_typing() => (one.words, String::new()),
            _ => (one.words.clone(), author_of(&one)),
        }
    });
    view! {
        {move || found.get().map(|one| {
            let open = one.standing == Standing::Open;
            let path = one.path.clone();
            view! {
                <div class="proposal" role="group" aria-label=move || format!("{}: {}", t!("lock-proposal").get(), label.get())>
                    {said(&one, may.get(), author)}
                    {(open && may.get()).then(|| view! { <Decide path label /> })}
                </div>
            }
        })}
    }
}

/// What has become of it, and who made it.
fn said(one: &Proposal, may: bool, author: Memo<(String, String)>) -> AnyView {
    match &one.standing {
        Standing::Open => {
            let waits = if may { "lock-waits-you" } else { "lock-waits" };
            let reader = use_reader();
            let no_why = one.why.is_empty();
            view! {
                <p><Flag tone=Tone::Accent>{t!("lock-proposal")}</Flag>" "<span class="sub">{move || author.get().1}</span></p>
                <p>{reader.text(waits)}</p>
                {no_why.then(|| view! { <p class="hint">{t!("lock-no-why")}</p> })}
            }
            .into_any()
        }
        Standing::Accepted(stamp) => decided(Tone::Good, "lock-standing-accepted", stamp),
        Standing::Declined(stamp) => decided(Tone::Bad, "lock-standing-declined", stamp),
    }
}

fn decided(tone: Tone, key: &'static str, stamp: &Stamp) -> AnyView {
    let reader = use_reader();
    let args_who = who(&stamp.author);
    let said = reader.format("lock-said", &args! {"who" => args_who, "words" => stamp.words.as_str()});
    view! { <p><Flag tone>{reader.text(key)}</Flag>" "{said}</p> }.into_any()
}

/// A person's name.
pub(super) fn who(person: &PersonId) -> String {
    let (session, reader) = (use_session(), use_reader());
    people::name(&about(session), person, reader.language.get())
}

/// Who wrote the words last, and when; from history, read again only when the words change.
fn author_of(one: &Proposal) -> String {
    let (session, reader) = (use_session(), use_reader());
    let history = untrack(|| session.history());
    let Some(entry) = last_writer(&history, &one.path) else { return String::new() };
    let printer = reader.printer();
    let when = printer.yours(entry.at, printer.zone());
    reader.format("lock-by", &args! {"who" => who(&entry.author), "when" => when})
}

/// Accept or decline, with a word that the market reads.
#[component]
fn Decide(path: String, label: Signal<String>) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let word = RwSignal::new(String::new());
    let error = RwSignal::new(false);
    let path = StoredValue::new(path);
    let decide = move |kind: StampKind| {
        let words = word.get_untracked();
        if words.trim().is_empty() {
            return error.set(true);
        }
        session.finish_typing();
        let id = StampId::from_random(session.fresh());
        session.dispatch(Command::Brief(BriefCommand::Say(id, kind, path.get_value(), words)));
    };
    let place = move || reader.format("lock-decide", &args! {"place" => label.get()});
    view! {
        <div class="proposal-decide" role="group" aria-label=place>
            <TextField
                label=t!("lock-word")
                value=word
                on_commit=move |words| word.set(words)
                on_typing=move |words| {
                    error.set(false);
                    word.set(words);
                }
                error=Signal::derive(move || error.get().then(|| reader.text("lock-word-missing")))
            />
            <div class="cluster">
                <Button kind=ButtonKind::Primary small=true on_press=move |()| decide(StampKind::Accepted)>{t!("lock-accept")}</Button>
                <Button small=true on_press=move |()| decide(StampKind::Declined)>{t!("lock-decline")}</Button>
            </div>
        </div>
    }
}
