//! The small choice for one day: nobody works, short until, a working day, or as shipped.

use super::Editing;
use crate::parts::{Button, Dialog, TextField};
use crate::t;
use campaign::args;
use campaign::time::{CivilDate, CivilTime, DayEdit, DayWork};
use campaign::view::calendar::{month, shipped_name};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The dialog; open while a day is chosen. Closing it puts the keyboard back on the day.
#[component]
pub(super) fn DayDialog(editing: Editing) -> impl IntoView {
    let open = RwSignal::new(false);
    Effect::new(move |_| open.set(editing.chosen.with(Option::is_some)));
    Effect::new(move |before: Option<bool>| {
        let now = open.get();
        if before == Some(true) && !now {
            editing.chosen.set(None);
            editing.focus();
        }
        now
    });
    let title = TextProp::from(move || editing.chosen.get().map(|date| said(editing, date)).unwrap_or_default());
    let body = move || editing.chosen.get().map(|date| view! { <Choice editing date /> });
    view! { <Dialog open title>{body}</Dialog> }
}

/// The day and what it is now.
fn said(editing: Editing, date: CivilDate) -> String {
    let language = editing.reader.language.get();
    let month = editing.working.with(|working| month(working, language, date.year(), date.month()));
    let cells = month.into_iter().flat_map(|month| month.weeks).flatten().flatten();
    cells.filter(|cell| cell.date == date).map(|cell| cell.said).next().unwrap_or_default()
}

#[component]
fn Choice(editing: Editing, date: CivilDate) -> impl IntoView {
    let reader = editing.reader;
    let edit = editing.working.with_untracked(|working| working.days.get(&date).cloned());
    let (opens, closes) = editing.working.with_untracked(|working| (working.opens, working.closes));
    let early = edit.as_ref().and_then(|edit| edit.until).unwrap_or_else(|| an_hour_before(closes));
    let name = RwSignal::new(edit.as_ref().map(|edit| edit.name.clone()).unwrap_or_default());
    let until = RwSignal::new(early.to_string());
    let error = RwSignal::new(None::<String>);
    let now = edit.as_ref().map(|edit| edit.work);
    let write = move |work: DayWork, until: Option<CivilTime>| {
        let edit = DayEdit { work, until, name: name.get_untracked().trim().to_owned() };
        if editing.write(vec![date], Some(edit)) {
            editing.chosen.set(None);
        }
    };
    let short = move |()| match until.get_untracked().get(..5).and_then(|text| text.parse::<CivilTime>().ok()) {
        Some(time) if closes <= opens || (opens < time && time < closes) => write(DayWork::Short, Some(time)),
        _ => {
            let args = args! {"opens" => opens.to_string(), "closes" => closes.to_string()};
            error.set(Some(reader.language.get_untracked().format("calendar-until-wrong", &args)));
        }
    };
    let shipped = move || {
        let kind = editing.working.with(|working| shipped_name(working, reader.language.get(), date));
        reader.format("calendar-set-shipped", &args! {"kind" => kind})
    };
    let clear = move |()| {
        if editing.write(vec![date], None) {
            editing.chosen.set(None);
        }
    };
    let keep = move |words: String| name.set(words);
    let keep_until = move |words: String| {
        error.set(None);
        until.set(words);
    };
    let mark = move |work: DayWork| (now == Some(work)).then(|| view! { <span aria-hidden="true">"✓"</span> });
    view! {
        <div class="form day-choice">
            <p><Button on_press=move |()| write(DayWork::Off, None)>{mark(DayWork::Off)}{t!("calendar-set-off")}</Button></p>
            <div class="cluster day-short">
                <TextField label=t!("calendar-until") kind="time" value=until on_commit=keep_until on_typing=Callback::new(keep_until) error=error />
                <Button on_press=short>{mark(DayWork::Short)}{t!("calendar-set-short")}</Button>
            </div>
            <p><Button on_press=move |()| write(DayWork::Working, None)>{mark(DayWork::Working)}{t!("calendar-set-working")}</Button></p>
            <p><Button disabled=now.is_none() on_press=clear>{shipped}</Button></p>
            <TextField
                label=t!("calendar-day-name")
                value=name
                on_commit=keep
                on_typing=Callback::new(keep)
                hint=t!("calendar-day-name-hint")
                optional=true
            />
        </div>
    }
}

fn an_hour_before(closes: CivilTime) -> CivilTime {
    CivilTime::new((closes.hour() + 23) % 24, closes.minute()).unwrap_or(closes)
}
