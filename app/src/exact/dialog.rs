//! The deadline composer (S0-27): who, what, when and on whose clock; what everybody reads on theirs.

use super::sentences::Sentences;
use super::{Exact, Target, use_exact};
use crate::parts::{Button, ButtonKind, Dialog, Glyph, Icon, SelectField, TextField, WhenField, use_reader};
use crate::session::use_session;
use crate::t;
use campaign::args;
use campaign::language::Language;
use campaign::model::Sections;
use campaign::time::{Instant, StoredDeadline, Zone};
use campaign::view::clarity::{self, deadline::Composed};
use leptos::prelude::*;

/// What is filled in beside the moment.
#[derive(Clone, Copy)]
struct Filled {
    who: RwSignal<String>,
    what: [RwSignal<String>; 3],
}

/// The dialog.
#[component]
pub fn ExactDialog() -> impl IntoView {
    let (reader, exact) = (use_reader(), use_exact());
    let filled = Filled { who: RwSignal::new(String::new()), what: [(); 3].map(|()| RwSignal::new(String::new())) };
    let mending = move || exact.target.with(|target| target.as_ref().is_some_and(|target| target.finding.is_some()));
    let footer = move || {
        let nothing = Signal::derive(move || exact.due.with(Option::is_none));
        mending().then(|| view! {
            <Button kind=ButtonKind::Primary disabled=nothing on_press=move |()| put_moment(exact)>{t!("lint-put")}</Button>
        })
    };
    let zone = Signal::derive(move || exact.target.with(|it| it.as_ref().map(|it| it.zone)).unwrap_or_default());
    view! {
        <Dialog open=exact.open title=t!("lint-dialog") footer=footer>
            {move || exact.target.with(|target| about(target.as_ref(), reader.language.get()))}
            <WhenField label=t!("lint-when") value=exact.due zone=zone on_commit=move |due| exact.due.set(due) />
            <Show when=move || !mending()><InWords /></Show>
            <Preview />
            <Who filled />
            <Outcome filled />
        </Dialog>
    }
}

/// The words that are replaced, and why.
fn about(target: Option<&Target>, language: Language) -> Option<AnyView> {
    let finding = target?.finding.as_ref()?;
    let instead = language.format("lint-dialog-about", &args! {"text" => finding.text.as_str()});
    Some(view! { <p class="sub">{instead}</p><p class="hint">{finding.message(language)}</p> }.into_any())
}

/// The exact moment in place of the unclear one.
fn put_moment(exact: Exact) {
    let (Some(target), Some(due)) = (exact.target.get_untracked(), exact.due.get_untracked()) else { return };
    let (Some(place), Some(finding)) = (&target.place, &target.finding) else { return };
    let zone = due.deadline.zone_of_record().unwrap_or(target.zone);
    let words = clarity::reworded(&place.about, finding, target.language, due.due(), zone).insert;
    place.reword(exact.session, finding.start_utf16, &finding.text, &words);
    exact.open.set(false);
}

/// "9am PST Friday" is typed faster than three fields are filled in, and says what is wrong with it.
#[component]
fn InWords() -> impl IntoView {
    let (reader, exact) = (use_reader(), use_exact());
    let typed = RwSignal::new(String::new());
    let read = move |words: String| {
        let zone = exact.target.with_untracked(|it| it.as_ref().map(|it| it.zone)).unwrap_or_default();
        let now = reader.now.get_untracked();
        if let Some(due) = clarity::deadline::in_words(&words, reader.language.get_untracked(), zone, now) {
            exact.due.set(Some(due));
        }
        typed.set(words);
    };
    let wrong = move || {
        let zone = exact.target.with(|it| it.as_ref().map(|it| it.zone)).unwrap_or_default();
        let language = reader.language.get();
        let found = clarity::unclear(&typed.get(), language, zone, reader.now.get_untracked());
        found.into_iter().map(|it| view! { <p class="hint">{it.message(language)}</p> }).collect_view()
    };
    view! {
        <TextField label=t!("lint-words") value=typed on_commit=read on_typing=read placeholder=t!("lint-words-hint") />
        {wrong}
    }
}

/// What will be written in place of the unclear words, and what that is in each market.
#[component]
fn Preview() -> impl IntoView {
    let (session, reader, exact) = (use_session(), use_reader(), use_exact());
    move || {
        let (target, due) = (exact.target.get()?, exact.due.get()?);
        let zone = due.deadline.zone_of_record().unwrap_or(target.zone);
        let written = target.finding.map(|finding| {
            let words = clarity::reworded("", &finding, target.language, due.due(), zone).insert;
            view! { <h3>{t!("lint-preview")}</h3><p class="thread-quote" lang=target.language.code()>{words}</p> }
        });
        let there = session.markets.with(|markets| clarity::in_markets(markets, reader.language.get(), due.due()));
        Some(view! {
            {written}
            <h3>{t!("lint-there")}</h3>
            <ul>{there.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        })
    }
}

/// Who does what.
#[component]
fn Who(filled: Filled) -> impl IntoView {
    let (session, reader) = (use_session(), use_reader());
    let options = Signal::derive(move || {
        let mut options = vec![(String::new(), reader.text("lint-nobody"))];
        options.extend(clarity::deadline::who(&session.sections()));
        options
    });
    let field = move |language: Language| {
        let what = filled.what[language as usize];
        let label = move || reader.format("lint-what-in", &args! {"language" => language.own_name()});
        view! { <TextField label value=what on_commit=move |words| what.set(words) on_typing=move |words| what.set(words) placeholder=t!("lint-what-hint") optional=true /> }
    };
    view! {
        <SelectField label=t!("lint-who") options value=filled.who on_commit=move |who| filled.who.set(who) />
        {Language::ALL.map(field).collect_view()}
    }
}

/// Three sentences, and what is worth knowing before they are sent.
#[component]
fn Outcome(filled: Filled) -> impl IntoView {
    let (session, reader, exact) = (use_session(), use_reader(), use_exact());
    let put = Callback::new(move |words: String| {
        let Some(target) = exact.target.get_untracked() else { return };
        if let Some(place) = &target.place {
            let old = target.finding.as_ref().map(|finding| finding.text.as_str()).unwrap_or_default();
            place.reword(session, target.caret, old, &words);
            exact.open.set(false);
        }
    });
    move || {
        let (target, due) = (exact.target.get()?, exact.due.get()?);
        let composed = composed(filled, &target, due, &session.sections());
        let takes = target.place.as_ref().is_some_and(|place| place.takes(session));
        let warnings = composed.warnings(reader.language.get(), now(reader));
        let sentences = Language::ALL.map(|language| (language, composed.sentence(language))).to_vec();
        let warned = !warnings.is_empty();
        Some(view! {
            {warned.then(|| view! {
                <ul class="lint-list" aria-label=t!("lint-warnings")>
                    {warnings.into_iter().map(|line| view! { <li><Icon glyph=Glyph::Warning /><span>{line}</span></li> }).collect_view()}
                </ul>
            })}
            <Sentences sentences put=takes.then_some(put) />
        })
    }
}

fn now(reader: crate::parts::Reader) -> Instant {
    reader.now.get_untracked()
}

fn composed(filled: Filled, target: &Target, due: StoredDeadline, sections: &Sections) -> Composed {
    let zone: Zone = due.deadline.zone_of_record().unwrap_or(target.zone);
    let what = filled.what.map(|words| words.get());
    Composed::new(&filled.who.get(), what, (due, zone), sections, &target.recipients)
}
