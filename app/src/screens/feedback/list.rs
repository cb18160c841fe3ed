//! The table of what creators hand in: where each stands, in which round, and since when it waits. A column of cards
//! on a phone.

use crate::parts::{Empty, Flag, Glyph, Tone};
use crate::screens::address::address;
use crate::screens::seen::{Seen, mark};
use crate::t;
use campaign::args;
use campaign::language::capitalised;
use campaign::model::ItemId;
use campaign::view::Link;
use campaign::view::feedback::{FeedbackRow, rows};
use campaign::watch::Stage;
use leptos::prelude::*;

/// The table.
#[component]
pub(super) fn SubmissionTable() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let list = seen.see(rows);
    let ids = Memo::new(move |_| list.with(|list| list.iter().map(|row| row.item.clone()).collect::<Vec<_>>()));
    view! {
        <Show
            when=move || !ids.with(Vec::is_empty)
            fallback=|| view! {
                <Empty glyph=Glyph::Thread title=t!("feedback-empty-title") text=t!("feedback-empty") />
            }
        >
            <div class="card table-wrap">
                <table class="table cards feedback-table">
                    <caption class="visually-hidden">{t!("feedback-tab-work")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t!("feedback-what")}</th>
                            <th scope="col">{t!("feedback-creator")}</th>
                            <th scope="col">{t!("feedback-state")}</th>
                            <th scope="col">{t!("feedback-round")}</th>
                            <th scope="col">{t!("feedback-since")}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || ids.get() key=Clone::clone children=move |id| view! { <SubmissionRow list id /> } />
                    </tbody>
                </table>
            </div>
        </Show>
    }
}

#[component]
fn SubmissionRow(list: Memo<Vec<FeedbackRow>>, id: ItemId) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let href = address(seen.session, &Link::Feedback(id.clone()));
    let row = Memo::new(move |_| list.with(|list| list.iter().find(|row| row.item == id).cloned()));
    let get = move |read: fn(FeedbackRow) -> String| move || row.get().map(read).unwrap_or_default();
    view! {
        <tr data-row="" tabindex="-1" on:keydown=crate::screens::creators::open_row>
            <th scope="row"><a href=href>{get(|row| row.title)}</a></th>
            <td data-label=t!("feedback-creator")>
                <span class="feedback-who">{move || row.get().and_then(|row| mark(row.badge.as_ref()))}{get(|row| row.creator)}</span>
            </td>
            <td data-label=t!("feedback-state")><div class="feedback-marks">{move || row.get().map(|row| state(seen, row))}</div></td>
            <td data-label=t!("feedback-round")>
                <div class="feedback-marks">{move || row.get().map(|row| round(&row))}</div>
            </td>
            <td data-label=t!("feedback-since")>
                <div class="feedback-marks">
                    {get(|row| row.when)}
                    {move || row.get().filter(|row| row.late).map(|_| view! { <Flag tone=Tone::Bad>{t!("feedback-late")}</Flag> })}
                </div>
            </td>
        </tr>
    }
}

fn state(seen: Seen, row: FeedbackRow) -> AnyView {
    let tone = match row.stage {
        Stage::AwaitsFeedback => Tone::Warn,
        Stage::Accepted => Tone::Good,
        Stage::Returned => Tone::Bad,
        Stage::Awaited | Stage::WithCreator => Tone::Plain,
    };
    let yours = row.mine && row.stage == Stage::AwaitsFeedback;
    let pending = (row.pending > 0).then(|| seen.reader.format("feedback-pending", &args! {"count" => row.pending}));
    view! {
        <Flag tone>{capitalised(&row.says)}</Flag>
        {yours.then(|| view! { <Flag tone=Tone::Accent>{t!("feedback-yours")}</Flag> })}
        {row.contradicted.then(|| view! { <Flag tone=Tone::Bad>{t!("feedback-contradicted")}</Flag> })}
        {pending.map(|words| view! { <small>{words}</small> })}
    }
    .into_any()
}

/// The round, and whether one more is more than was agreed.
pub(super) fn round(row: &FeedbackRow) -> AnyView {
    let flag = match (row.beyond_cap, row.at_cap) {
        (true, _) => Some(view! { <Flag tone=Tone::Bad>{t!("feedback-beyond-cap")}</Flag> }.into_any()),
        (_, true) => Some(view! { <Flag tone=Tone::Warn>{t!("feedback-at-cap")}</Flag> }.into_any()),
        _ => None,
    };
    view! { <span>{capitalised(&row.round)}</span>{flag} }.into_any()
}
