//! Feedback that comes every week at one time on one clock, so that a creator can plan around it (S1-32).

use super::cadence_add::AddCadence;
use super::desk::{Desk, mark};
use crate::parts::{Button, ButtonKind, Empty, Glyph, Icon};
use crate::t;
use campaign::args;
use campaign::command::{RuleCommand, WatchCommand};
use campaign::model::CadenceId;
use campaign::view::promises::{CadenceRow, cadences};
use leptos::prelude::*;

/// The list and its form.
#[component]
pub(super) fn Cadences() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let list = desk.see(cadences);
    let ids = Memo::new(move |_| list.with(|list| list.iter().map(|row| row.id.clone()).collect::<Vec<_>>()));
    let adding = RwSignal::new(false);
    view! {
        <div class="feedback-head">
            <h2>{t!("feedback-cadences")}</h2>
            <Show when=move || desk.may()>
                <Button on_press=move |()| adding.set(true)><Icon glyph=Glyph::Add />{t!("feedback-cadence-add")}</Button>
            </Show>
        </div>
        <Show
            when=move || !ids.with(Vec::is_empty)
            fallback=|| view! {
                <Empty glyph=Glyph::Turning title=t!("feedback-cadences-empty-title") text=t!("feedback-cadences-empty") />
            }
        >
            <ul class="card rows">
                <For each=move || ids.get() key=Clone::clone children=move |id| view! { <CadenceLine list id /> } />
            </ul>
        </Show>
        <AddCadence open=adding />
    }
}

#[component]
fn CadenceLine(list: Memo<Vec<CadenceRow>>, id: CadenceId) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let key = StoredValue::new(id.clone());
    let row = Memo::new(move |_| list.with(|list| list.iter().find(|row| row.id == id).cloned()));
    let end = move |()| {
        desk.act(WatchCommand::Rule(RuleCommand::ArchiveCadence(key.get_value())), "feedback-cadence-ended");
    };
    view! {
        <li class="row feedback-row" data-row="" tabindex="-1">
            {move || row.get().map(|row| facts(desk, row))}
            <Show when=move || desk.may()>
                <div class="feedback-actions cluster">
                    <Button small=true kind=ButtonKind::Quiet on_press=end>{t!("feedback-cadence-end")}</Button>
                </div>
            </Show>
        </li>
    }
}

fn facts(desk: Desk, row: CadenceRow) -> AnyView {
    let who = match row.creator.is_empty() {
        true => desk.reader.format("feedback-cadence-all", &args! {"by" => &row.by}),
        false => desk.reader.format("feedback-promise-who", &args! {"by" => &row.by, "to" => &row.creator}),
    };
    view! {
        <span>{mark(row.badge)}</span>
        <div class="row-text">
            <b>{row.every}</b>
            <p>{row.what}</p>
            <p>{who}</p>
            <details class="feedback-more">
                <summary>{t!("feedback-cadence-next")}</summary>
                <ol class="plain-list">{row.next.into_iter().map(|when| view! { <li>{when}</li> }).collect_view()}</ol>
            </details>
        </div>
    }
    .into_any()
}
