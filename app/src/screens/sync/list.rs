//! All meetings: now and next, then those that were held with how their recaps stand.

use super::plan::PlanMeeting;
use crate::parts::{Button, ButtonKind, Empty, Flag, Glyph, Icon, Row, Rows, Tone};
use crate::screens::seen::{Seen, mark_or_across};
use crate::t;
use campaign::args;
use campaign::meetings::{RecapState, week_minutes};
use campaign::model::{MeetingId, MeetingStage};
use campaign::view::meetings::{MeetingRow, meetings};
use leptos::prelude::*;

/// The lists.
#[component]
pub(super) fn Meetings() -> impl IntoView {
    let seen = expect_context::<Seen>();
    let rows = Memo::new(move |_| {
        seen.sections.with(|sections| meetings(sections, &seen.person(sections), seen.minute.get()))
    });
    let planning = RwSignal::new(false);
    let week = move || {
        let zone = seen.reader.zone.get();
        let sum = seen.sections.with(|sections| week_minutes(sections, zone, seen.minute.get()));
        let minutes = |count: i64| seen.reader.format("count-minutes", &args! {"count" => count});
        let args = args! {"planned" => minutes(sum.planned), "used" => minutes(sum.used)};
        seen.reader.format("meeting-week", &args)
    };
    let of = move |held: bool| {
        rows.get().into_iter().filter(|row| (row.stage == MeetingStage::Held) == held).collect::<Vec<_>>()
    };
    view! {
        <div class="screen sync">
            <header class="page-head">
                <div><h1>{t!("shell-sync")}</h1><p class="sub">{t!("meeting-sub")}</p></div>
                <div class="page-tools">
                    <Show when=move || seen.may()>
                        <Button kind=ButtonKind::Primary on_press=move |()| planning.set(true)>
                            <Icon glyph=Glyph::Add />{t!("meeting-plan")}
                        </Button>
                    </Show>
                </div>
            </header>
            <Show when=move || !rows.with(Vec::is_empty)><p class="hint">{week}</p></Show>
            <section aria-labelledby="meeting-coming">
                <h2 id="meeting-coming">{t!("meeting-coming")}</h2>
                <Show
                    when=move || !of(false).is_empty()
                    fallback=|| view! { <Empty glyph=Glyph::Sync title=t!("meeting-none-title") text=t!("meeting-none") /> }
                >
                    <Rows><For each=move || of(false) key=key children=move |row| line(seen, row) /></Rows>
                </Show>
            </section>
            <Show when=move || !of(true).is_empty()>
                <section aria-labelledby="meeting-held">
                    <h2 id="meeting-held">{t!("meeting-held")}</h2>
                    <Rows><For each=move || of(true) key=key children=move |row| line(seen, row) /></Rows>
                </section>
            </Show>
            <PlanMeeting open=planning />
        </div>
    }
}

/// What makes a row another row.
fn key(row: &MeetingRow) -> (MeetingId, String, String, Option<String>, MeetingStage, RecapState) {
    (row.id.clone(), row.title.clone(), row.when.clone(), row.recorder.clone(), row.stage, row.recap)
}

fn line(seen: Seen, row: MeetingRow) -> AnyView {
    let href = format!("/campaign/{}/sync?meeting={}", seen.session.document(), row.id);
    let writes = match &row.recorder {
        Some(name) => seen.reader.format("meeting-writes", &args! {"name" => name}),
        None => seen.reader.text("meeting-nobody-writes"),
    };
    let stage = match row.stage {
        MeetingStage::Running => ("meeting-state-running", Tone::Accent),
        MeetingStage::Planned => ("meeting-state-planned", Tone::Plain),
        MeetingStage::Held => ("meeting-state-held", Tone::Good),
    };
    let state = row.recap;
    let recap = move || recap_words(seen, state).map(|(words, tone)| view! { " "<Flag tone>{words}</Flag> });
    view! {
        <Row>
            {mark_or_across(row.badge.as_ref())}
            <div class="row-text">
                <p><a class="row-link" href=href.clone()>{row.title.clone()}</a></p>
                <small>{row.when}</small>
                <small>{writes}</small>
                <Flag tone=stage.1>{move || seen.reader.text(stage.0)}</Flag>
                {recap}
            </div>
            <a class="row-end act" href=href>{t!("meeting-open")}<span class="visually-hidden">" "{row.title}</span></a>
        </Row>
    }
    .into_any()
}

/// How a recap stands, in a few words.
fn recap_words(seen: Seen, state: RecapState) -> Option<(String, Tone)> {
    let left = |due: campaign::time::Instant| {
        let distance = due.0.abs_diff(seen.minute.get().0);
        seen.reader.language.get().duration(i64::try_from(distance).unwrap_or(i64::MAX))
    };
    match state {
        RecapState::NotYet => None,
        RecapState::Due(due) => {
            Some((seen.reader.format("meeting-recap-state-due", &args! {"left" => left(due)}), Tone::Warn))
        }
        RecapState::Late(due) => {
            Some((seen.reader.format("meeting-recap-state-late", &args! {"left" => left(due)}), Tone::Bad))
        }
        RecapState::Sent(_) => Some((seen.reader.text("meeting-recap-state-sent"), Tone::Good)),
    }
}
