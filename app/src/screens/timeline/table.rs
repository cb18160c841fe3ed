//! The same plan as a table, with the time of everybody who must know it.

use super::lane::Open;
use crate::parts::{Flag, Tone, use_reader};
use crate::screens::seen::named;
use crate::t;
use campaign::language::capitalised;
use campaign::model::Sections;
use campaign::time::Instant;
use campaign::view::Reader;
use campaign::view::timeline::{Row, rows};
use leptos::prelude::*;

/// The table.
#[component]
pub(super) fn Table(sections: Memo<Sections>, person: Signal<Reader>, minute: Memo<Instant>) -> impl IntoView {
    let reader = use_reader();
    let all = Memo::new(move |_| sections.with(|sections| rows(sections, &person.get(), minute.get())));
    if super::place::is_narrow() && super::place::item_in_address().is_none() {
        let today = reader.zone.with_untracked(|zone| zone.start_of_day(zone.civil(reader.now.get_untracked()).date()));
        let next = all.with_untracked(|all| all.iter().position(|row| row.at.is_none_or(|at| at >= today)));
        let row = next
            .filter(|place| *place > 0)
            .and_then(|place| all.with_untracked(|all| all.get(place).map(|row| row.id.clone())));
        if let Some(id) = row {
            super::place::scroll_to_row(&id);
        }
    }
    let head = [
        "timeline-what",
        "timeline-market",
        "timeline-owner",
        "timeline-due-yours",
        "timeline-due-theirs",
        "timeline-state",
    ];
    view! {
        <div class="table-wrap card plan-table" tabindex="0" role="group" aria-label=t!("timeline-table")>
            <table class="table cards">
                <caption class="visually-hidden">{t!("timeline-title")}</caption>
                <thead><tr>{head.map(|key| view! { <th scope="col">{move || reader.text(key)}</th> }).collect_view()}</tr></thead>
                <tbody>
                    <For each=move || all.get() key=|row| format!("{row:?}") children=|row| view! { <RowView row /> } />
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn RowView(row: Row) -> impl IntoView {
    let reader = use_reader();
    let market = match &row.badge {
        Some(badge) => named(badge),
        None => view! { <span>{t!("timeline-everybody")}</span> }.into_any(),
    };
    let owner = match row.owner.is_empty() {
        true => view! { <Flag tone=Tone::Warn>{t!("timeline-no-owner")}</Flag> }.into_any(),
        false => row.owner.into_any(),
    };
    let yours = match row.at {
        Some(at) => view! { <time datetime=at.to_iso() title=row.utc>{row.yours}</time> }.into_any(),
        None => view! { <span class="muted">{t!("timeline-no-date")}</span> }.into_any(),
    };
    let theirs = row.clocks.into_iter().map(|(_, clock)| view! { <div class="nowrap">{clock}</div> }).collect_view();
    let state = match (row.done, row.late) {
        (true, _) => view! { <Flag tone=Tone::Good>{t!("timeline-done")}</Flag> }.into_any(),
        (false, true) => view! { <Flag tone=Tone::Bad>{t!("timeline-late")}</Flag> }.into_any(),
        (false, false) => view! { <span class="muted">{t!("timeline-open")}</span> }.into_any(),
    };
    let label = move |key: &'static str| move || reader.text(key);
    let item = row.id.to_string();
    view! {
        <tr data-row tabindex="-1" data-item=item>
            <th scope="row"><Open id=row.id>{row.title}</Open><small class="row-kind">{capitalised(&row.kind)}</small></th>
            <td data-label=label("timeline-market")>{market}</td>
            <td data-label=label("timeline-owner")>{owner}</td>
            <td data-label=label("timeline-due-yours")>{yours}</td>
            <td data-label=label("timeline-due-theirs")><div>{theirs}</div></td>
            <td data-label=label("timeline-state")>{state}</td>
        </tr>
    }
}
