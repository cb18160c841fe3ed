//! Time and people of a meeting that is still to come or going on; no Save button.

use super::people::{Attendees, team};
use super::room::Room;
use crate::parts::{Button, ButtonKind, SelectField, TextField, WhenField};
use crate::shell::use_way;
use crate::t;
use campaign::command::{MeetingCommand, SyncCommand};
use campaign::model::{MeetingStage, PersonId};
use campaign::time::StoredDeadline;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The card.
#[component]
pub(super) fn Settings(
    /// The meeting shown.
    room: Room,
) -> impl IntoView {
    let (seen, go) = (room.seen, use_way());
    let id = move || room.id.get_value();
    let start = move |start: Option<StoredDeadline>| {
        if let Some(start) = start {
            seen.quietly(SyncCommand::Meeting(MeetingCommand::SetStart(id(), Box::new(start))));
        }
    };
    let minutes = move |words: String| {
        if let Ok(minutes) = words.trim().parse() {
            seen.quietly(SyncCommand::Meeting(MeetingCommand::SetMinutes(id(), minutes)));
        }
    };
    let recorder = move |person: String| {
        if !person.is_empty() {
            seen.quietly(SyncCommand::Meeting(MeetingCommand::SetRecorder(id(), PersonId(person))));
        }
    };
    let attends = Callback::new(move |(person, comes)| {
        seen.quietly(SyncCommand::Meeting(MeetingCommand::SetAttends(id(), person, comes)));
    });
    let call_off = move |()| {
        if seen.act(SyncCommand::Meeting(MeetingCommand::Archive(id())), "meeting-called-off") {
            go.run(format!("/campaign/{}/sync", seen.session.document()));
        }
    };
    let people = Signal::derive(move || seen.or("meeting-plan-recorder-choose", team(seen)));
    let comes = Signal::derive(move || room.get(|meeting| meeting.present().cloned().collect::<BTreeSet<_>>()));
    let recorder_now = Signal::derive(move || room.get(|meeting| meeting.recorder.to_string()));
    let minutes_now = Signal::derive(move || room.get(|meeting| meeting.length().to_string()));
    let planned = Memo::new(move |_| room.stage.get() == MeetingStage::Planned);
    view! {
        <section class="card pad stack" aria-labelledby="meeting-settings">
            <h2 id="meeting-settings">{t!("meeting-settings")}</h2>
            <Show when=move || planned.get()>
                <WhenField label=t!("meeting-plan-start") value=Signal::derive(move || room.get(|meeting| meeting.start.clone())) zone=seen.reader.zone on_commit=start />
                <TextField label=t!("meeting-plan-minutes") kind="number" value=minutes_now on_commit=minutes hint=t!("meeting-plan-minutes-hint") />
            </Show>
            <SelectField label=t!("meeting-plan-recorder") options=people value=recorder_now on_commit=recorder hint=t!("meeting-plan-recorder-hint") />
            <Attendees comes on_change=attends />
            <Show when=move || planned.get()>
                <div><Button kind=ButtonKind::Quiet on_press=call_off>{t!("meeting-call-off")}</Button></div>
            </Show>
        </section>
    }
}
