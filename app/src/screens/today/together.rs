//! When the reader's market and each other one are at work at the same time, in words, and when that changes.

use super::morning::Morning;
use crate::parts::{Row, Rows, use_reader};
use crate::screens::seen::mark;
use crate::t;
use campaign::args;
use campaign::language::Printer;
use campaign::time::CivilTime;
use campaign::view::today::SharedHours;
use leptos::prelude::*;

/// The hours shared with every other market.
#[component]
pub(super) fn Together(morning: Morning) -> impl IntoView {
    let reader = use_reader();
    let list = morning.shared;
    view! {
        <Show when=move || !list.with(Vec::is_empty)>
            <h2 id="together">{t!("today-window-title")}</h2>
            <div class="waiting-on today-window" role="group" aria-labelledby="together">
                <Rows dense=true>
                    <For
                        each=move || list.get()
                        key=|one| (one.badge.id.clone(), one.badge.name.clone(), one.window.map(|window| window.from), one.change.map(|(day, _)| day))
                        children=move |one| view! { <SharedRow one=StoredValue::new(one) printer=Signal::derive(move || reader.printer()) /> }
                    />
                </Rows>
            </div>
        </Show>
    }
}

#[component]
fn SharedRow(one: StoredValue<SharedHours>, printer: Signal<Printer>) -> impl IntoView {
    let badge = one.with_value(|one| one.badge.clone());
    view! {
        <Row>
            {mark(Some(&badge))}
            <div class="row-text">
                <p>{move || one.with_value(|one| hours(one, &printer.get()))}</p>
                <small>{move || one.with_value(|one| change(one, &printer.get()))}</small>
            </div>
        </Row>
    }
}

/// "New York: Mon 23 Nov, 17:00–18:00 your time".
fn hours(one: &SharedHours, printer: &Printer) -> String {
    let (language, place) = (printer.language(), printer.language().place(one.badge.zone.name()));
    match one.window {
        None => language.format("today-window-none", &args! {"place" => place}),
        Some(window) => {
            let hours = format!("{}–{}", printer.clock(window.from), printer.clock(window.to));
            let args = args! {"place" => place, "day" => printer.day(window.from), "hours" => hours};
            let today = printer.day(window.from) == printer.day(printer.now());
            language.format(if today { "today-window-today" } else { "today-window-day" }, &args)
        }
    }
}

/// "From Sun 14 Mar 2027 it is 2 h a day".
fn change(one: &SharedHours, printer: &Printer) -> Option<String> {
    let (day, minutes) = one.change?;
    let language = printer.language();
    let day = language.civil_day(day.at(CivilTime::MIDNIGHT), true);
    Some(match minutes {
        0 => language.format("today-window-ends", &args! {"day" => day}),
        _ => language
            .format("today-window-changes", &args! {"day" => day, "length" => language.duration(minutes * 60_000)}),
    })
}
