//! "Closure from … to … called …": several days in one go.

use super::Editing;
use crate::parts::{Button, TextField, use_reader};
use crate::t;
use campaign::time::{DayEdit, DayWork};
use campaign::view::calendar::closure;
use leptos::prelude::*;

/// The form.
#[component]
pub(super) fn Closure(editing: Editing) -> impl IntoView {
    let reader = use_reader();
    let empty = || RwSignal::new(String::new());
    let (from, to, name) = (empty(), empty(), empty());
    let error = RwSignal::new(None::<String>);
    let add = move |()| {
        let days =
            editing.working.with_untracked(|working| closure(working, &from.get_untracked(), &to.get_untracked()));
        match days {
            Ok(days) => {
                let first = days.first().copied();
                let edit = DayEdit { name: name.get_untracked().trim().to_owned(), ..DayEdit::plain(DayWork::Off) };
                if editing.write(days, Some(edit)) {
                    [from, to, name].iter().for_each(|field| field.set(String::new()));
                    if let Some(first) =
                        first.filter(|first| (editing.this_year..=editing.this_year + 1).contains(&first.year()))
                    {
                        editing.at.set(first);
                        editing.year.set(first.year());
                    }
                }
                error.set(None);
            }
            Err(why) => error.set(Some(why.sentence(reader.language.get_untracked()))),
        }
    };
    let keep = |field: RwSignal<String>| {
        Callback::new(move |words: String| {
            error.set(None);
            field.set(words);
        })
    };
    view! {
        <fieldset class="closure stack">
            <legend class="label">{t!("calendar-closure")}</legend>
            <div class="form-row">
                <TextField label=t!("calendar-closure-from") kind="date" value=from on_commit=keep(from) on_typing=keep(from) />
                <TextField label=t!("calendar-closure-to") kind="date" value=to on_commit=keep(to) on_typing=keep(to) />
                <TextField label=t!("calendar-day-name") value=name on_commit=keep(name) on_typing=keep(name) optional=true />
            </div>
            <p class="error" role="alert">{move || error.get()}</p>
            <p><Button on_press=add>{t!("calendar-closure-add")}</Button></p>
        </fieldset>
    }
}
