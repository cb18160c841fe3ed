//! Feedback that comes every week at one time on one clock, so that a creator can plan around it (S1-32).

use super::cadence_add::AddCadence;
use crate::parts::{Button, ButtonKind, Empty, Glyph, Listing};
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::args;
use campaign::command::{RuleCommand, WatchCommand};
use campaign::model::CadenceId;
use campaign::view::promises::{CadenceRow, cadences};
use leptos::prelude::*;

/// The list and its form.
#[component]
pub(super) fn Cadences() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let list = seen.see(cadences);
    let ids = Memo::new(move |_| list.with(|list| list.iter().map(|row| row.id.clone()).collect::<Vec<_>>()));
    let adding = RwSignal::new(false);
    view! {
        <Listing
            title=t!("feedback-cadences")
            add=t!("feedback-cadence-add")
            may=Signal::derive(move || seen.may())
            adding
            empty=Signal::derive(move || ids.with(Vec::is_empty))
            nothing=|| view! { <Empty glyph=Glyph::Turning title=t!("feedback-cadences-empty-title") text=t!("feedback-cadences-empty") /> }
        >
            <For each=move || ids.get() key=Clone::clone children=move |id| view! { <CadenceLine list id /> } />
        </Listing>
        <AddCadence open=adding />
    }
}

#[component]
fn CadenceLine(list: Memo<Vec<CadenceRow>>, id: CadenceId) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let key = StoredValue::new(id.clone());
    let row = Memo::new(move |_| list.with(|list| list.iter().find(|row| row.id == id).cloned()));
    let end = move |()| {
        seen.act(WatchCommand::Rule(RuleCommand::ArchiveCadence(key.get_value())), "feedback-cadence-ended");
    };
    view! {
        <li class="row feedback-row" data-row="" tabindex="-1">
            {move || row.get().map(|row| facts(seen, row))}
            <Show when=move || seen.may()>
                <div class="feedback-actions cluster">
                    <Button small=true kind=ButtonKind::Quiet on_press=end>{t!("feedback-cadence-end")}</Button>
                </div>
            </Show>
        </li>
    }
}

fn facts(seen: Seen, row: CadenceRow) -> AnyView {
    let who = match row.creator.is_empty() {
        true => seen.reader.format("feedback-cadence-all", &args! {"by" => &row.by}),
        false => seen.reader.format("feedback-promise-who", &args! {"by" => &row.by, "to" => &row.creator}),
    };
    view! {
        <span>{mark(row.badge.as_ref())}</span>
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
