//! The year as twelve grids. One day at a time takes the keyboard; arrows walk from day to day, over the
//! edges of months too.

use super::Editing;
use crate::parts::use_reader;
use campaign::time::{CivilDate, DayKind};
use campaign::view::calendar::{DayCell, Month, month, months_later};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// Twelve months.
#[component]
pub(super) fn Year(editing: Editing, today: CivilDate) -> impl IntoView {
    let reader = use_reader();
    let months = Memo::new(move |_| {
        let (language, year) = (reader.language.get(), editing.year.get());
        editing.working.with(|working| {
            (1..=12).filter_map(|number| Some((number, month(working, language, year, number)?))).collect::<Vec<_>>()
        })
    });
    view! {
        <div class="months" node_ref=editing.days on:keydown=move |event| walk(&event, editing, reader.language.get_untracked().first_weekday())>
            <For
                each=move || months.get()
                key=|(number, month)| format!("{number} {month:?}")
                children=move |(_, month)| view! { <MonthGrid editing month today /> }
            />
        </div>
    }
}

#[component]
fn MonthGrid(editing: Editing, month: Month, today: CivilDate) -> impl IntoView {
    let heads = month.weekdays.into_iter().map(|(short, long)| view! { <th scope="col" abbr=long>{short}</th> });
    let week = |week: Vec<Option<DayCell>>| {
        let cells = week.into_iter().map(|cell| match cell {
            Some(cell) => view! { <td>{day(editing, cell, today)}</td> }.into_any(),
            None => view! { <td></td> }.into_any(),
        });
        view! { <tr>{cells.collect_view()}</tr> }
    };
    view! {
        <section class="month">
            <table role="grid" aria-label=month.title.clone()>
                <caption>{month.title.clone()}</caption>
                <thead><tr>{heads.collect_view()}</tr></thead>
                <tbody>{month.weeks.into_iter().map(week).collect_view()}</tbody>
            </table>
            // Every day says its own name; here they are for the eye.
            <p class="month-names" aria-hidden="true">{month.names.into_iter().map(|name| view! { <span>{name}</span> }).collect_view()}</p>
        </section>
    }
}

fn day(editing: Editing, cell: DayCell, today: CivilDate) -> AnyView {
    let date = cell.date;
    let kind = match cell.kind {
        DayKind::Off(_) => "cal-day off",
        DayKind::Weekend => "cal-day rest",
        DayKind::Short => "cal-day short",
        DayKind::WorkingWeekend => "cal-day worked",
        DayKind::Working => "cal-day",
    };
    let title = (!cell.name.is_empty()).then(|| cell.said.clone());
    view! {
        <button
            type="button"
            class=kind
            class:own=cell.own
            class:provisional=cell.provisional
            data-day=date.to_string()
            aria-label=cell.said
            aria-current=(date == today).then_some("date")
            title=title
            tabindex=move || if editing.at.get() == date { "0" } else { "-1" }
            on:click=move |_| editing.choose(date)
        >
            {date.day()}
        </button>
    }
    .into_any()
}

fn walk(event: &KeyboardEvent, editing: Editing, first_weekday: u8) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let at = editing.at.get_untracked();
    let into_week = i64::from((at.weekday() + 7 - first_weekday) % 7);
    let to = match event.key().as_str() {
        "ArrowLeft" => at.plus_days(-1),
        "ArrowRight" => at.plus_days(1),
        "ArrowUp" => at.plus_days(-7),
        "ArrowDown" => at.plus_days(7),
        "Home" => at.plus_days(-into_week),
        "End" => at.plus_days(6 - into_week),
        "PageUp" => months_later(at, if event.shift_key() { -12 } else { -1 }),
        "PageDown" => months_later(at, if event.shift_key() { 12 } else { 1 }),
        _ => return,
    };
    event.prevent_default();
    editing.step_to(to);
}
