//! Blind definitions of success: one's own first, then everybody's beside each other, then one agreed definition.

use super::part::{part, when};
use crate::browser::draft;
use crate::parts::{AreaField, Button, ButtonKind, Flag, Tone};
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::agree::{self, DefinitionRow};
use campaign::args;
use campaign::command::{AgreeCommand, Command};
use campaign::model::PointKind;
use campaign::view::people;
use leptos::prelude::*;

const DRAFT: &str = "definition";

/// The part.
#[component]
pub(super) fn Definitions() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let me = seen.session.me.get_value();
    let all = Memo::new(move |_| seen.sections.with(|sections| agree::definitions(sections, &me)));
    let writes = Memo::new(move |_| all.with(|all| all.mine.is_none()) && seen.may());
    let agreed = Memo::new(move |_| {
        seen.sections.with(|all| {
            let point = all.agreement.points.get(&PointKind::Success);
            point.map(|point| point.words.trim().to_owned()).unwrap_or_default()
        })
    });
    let body = view! {
        <p class="hint">{t!("agree-definitions-blind")}</p>
        <Show when=move || writes.get()><Own /></Show>
        <ul class="agree-cards">
            {move || {
                let (all, empty) = (all.get(), agreed.with(String::is_empty));
                all.rows.into_iter().map(|row| card(seen, row, all.revealed, empty)).collect_view()
            }}
        </ul>
        <h3 class="agree-sub">{t!("agree-define-agreed")}</h3>
        {move || match agreed.get() {
            words if words.is_empty() => view! { <p class="muted">{t!("agree-define-agreed-none")}</p> }.into_any(),
            words => view! { <p class="agree-words">{words}</p> }.into_any(),
        }}
    };
    part("definitions", "agree-definitions", "agree-definitions-sub", body.into_any())
}

/// One's own, kept in this browser until it is handed in.
#[component]
fn Own() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let document = StoredValue::new(seen.session.document().to_string());
    let words = RwSignal::new(document.with_value(|document| draft::kept(document, DRAFT)));
    let take = move |said: String| {
        document.with_value(|document| draft::keep(document, DRAFT, &said));
        words.set(said);
    };
    let send = move |()| {
        let id = seen.new_record();
        if seen.act(AgreeCommand::Define(id, words.get_untracked()), "agree-define-sent") {
            document.with_value(|document| draft::keep(document, DRAFT, ""));
        }
    };
    let empty = Signal::derive(move || words.with(|words| words.trim().is_empty()));
    view! {
        <div class="form agree-form">
            <AreaField label=t!("agree-define") hint=t!("agree-define-hint") value=words on_commit=take on_typing=Callback::new(take) />
            <div class="form-end"><Button kind=ButtonKind::Primary on_press=send disabled=empty>{t!("agree-define-send")}</Button></div>
        </div>
    }
}

fn card(seen: Seen, row: DefinitionRow, revealed: bool, empty: bool) -> AnyView {
    let language = seen.reader.language.get();
    let (name, badge) =
        seen.sections.with(|all| (people::name(all, &row.person, language), people::badge_of(all, &row.person)));
    let flag = match row.entry {
        Some(_) => view! { <Flag tone=Tone::Good>{t!("agree-define-done")}</Flag> }.into_any(),
        None => view! { <Flag>{t!("agree-define-missing")}</Flag> }.into_any(),
    };
    let when = row.entry.as_ref().map(|(_, at)| when(seen, *at, badge.as_ref()));
    let body = match (&row.words, row.entry.is_some() && !revealed) {
        (Some(words), _) => Some(view! { <p class="agree-words">{words.clone()}</p> }.into_any()),
        (None, true) => Some(view! { <p class="muted">{t!("agree-define-hidden")}</p> }.into_any()),
        (None, false) => None,
    };
    let begin = row.words.filter(|_| revealed && empty && seen.may()).map(|words| {
        let says = seen.reader.format("agree-define-use", &args! {"who" => &name});
        let press = move |()| {
            let command = Command::WriteWords(PointKind::Success.path(), words.clone());
            seen.act(command, "agree-define-used");
        };
        view! { <p><Button small=true on_press=press>{says}</Button></p> }
    });
    view! {
        <li class="card pad">
            <p class="cluster">{mark(badge.as_ref())}<b>{name}</b>{flag}</p>
            {body}
            {when.map(|when| view! { <p class="small muted">{when}</p> })}
            {begin}
        </li>
    }
    .into_any()
}
