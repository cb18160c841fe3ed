//! The same days as a list, for those who read rather than look.

use super::Editing;
use crate::parts::{Button, ButtonKind, Flag, Tone, use_reader};
use crate::t;
use campaign::args;
use campaign::time::CivilDate;
use campaign::view::calendar::{SpecialDay, special_days};
use leptos::prelude::*;

/// Every day of the year that differs from the week.
#[component]
pub(super) fn List(editing: Editing) -> impl IntoView {
    let reader = use_reader();
    let days = Memo::new(move |_| {
        let year = editing.year.get();
        let (Ok(first), Ok(last)) = (CivilDate::new(year, 1, 1), CivilDate::new(year, 12, 31)) else {
            return Vec::new();
        };
        editing.working.with(|working| special_days(working, reader.language.get(), first, last))
    });
    let head = ["calendar-list-day", "calendar-list-what", "calendar-list-source", "calendar-list-change"];
    view! {
        <Show when=move || !days.with(Vec::is_empty) fallback=|| view! { <p class="hint">{t!("calendar-list-none")}</p> }>
            <div class="table-wrap" tabindex="0" role="group" aria-label=t!("calendar-list")>
                <table class="table cards">
                    <thead><tr>{head.map(|key| view! { <th scope="col">{move || reader.text(key)}</th> }).collect_view()}</tr></thead>
                    <tbody>
                        <For each=move || days.get() key=|day| format!("{day:?}") children=move |day| view! { <Line editing day /> } />
                    </tbody>
                </table>
            </div>
        </Show>
    }
}

#[component]
fn Line(editing: Editing, day: SpecialDay) -> impl IntoView {
    let reader = use_reader();
    let source = match (day.edit.is_some(), day.provisional) {
        (true, _) => view! { <Flag tone=Tone::Accent>{t!("calendar-key-own")}</Flag> }.into_any(),
        (_, true) => view! { <Flag tone=Tone::Warn>{t!("calendar-key-provisional")}</Flag> }.into_any(),
        _ => view! { <span class="muted">{t!("calendar-list-shipped")}</span> }.into_any(),
    };
    let (date, when) = (day.date, day.when.clone());
    let label = move || reader.format("calendar-list-change-of", &args! {"day" => &when});
    let cell = move |key: &'static str| move || reader.text(key);
    view! {
        <tr>
            <th scope="row">{day.when}</th>
            <td data-label=cell("calendar-list-what")>{day.name}</td>
            <td data-label=cell("calendar-list-source")>{source}</td>
            <td data-label=cell("calendar-list-change")>
                <Button kind=ButtonKind::Act disabled=editing.session.read_only on_press=move |()| editing.choose(date)>
                    <span class="visually-hidden">{label}</span>
                    <span aria-hidden="true">{t!("calendar-list-change")}</span>
                </Button>
            </td>
        </tr>
    }
}
