//! One meeting: its head with the one thing to do now, the agenda, and beside it outcomes, recap or settings.

use super::agenda::AgendaView;
use super::outcomes::{LogForm, Outcomes};
use super::recap::RecapView;
use super::settings::Settings;
use super::timer::Timer;
use crate::parts::{Button, ButtonKind};
use crate::screens::seen::{Seen, mark_or_across};
use crate::t;
use campaign::args;
use campaign::command::{MeetingCommand, SyncCommand};
use campaign::model::{Meeting, MeetingId, MeetingStage};
use campaign::view::people;
use leptos::prelude::*;

/// The meeting being shown, shared by the parts of this page.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub(super) seen: Seen,
    pub(super) id: StoredValue<MeetingId>,
    pub(super) stage: Memo<MeetingStage>,
    meeting: Memo<Meeting>,
}

impl Room {
    /// A part of the meeting.
    pub(super) fn get<T>(self, read: impl Fn(&Meeting) -> T) -> T {
        self.meeting.with(read)
    }
}

/// The page.
#[component]
pub(super) fn RoomView(
    /// Which meeting.
    id: MeetingId,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let id = StoredValue::new(id);
    let meeting =
        Memo::new(move |_| seen.session.meetings.with(|all| all.get(&id.get_value()).cloned().unwrap_or_default()));
    let stage = Memo::new(move |_| meeting.with(Meeting::stage));
    let room = Room { seen, id, stage, meeting };
    let back = format!("/campaign/{}/sync", seen.session.document());
    let is = move |wanted: MeetingStage| stage.get() == wanted;
    view! {
        <div class="screen sync">
            <p><a class="creator-back" href=back>{t!("meeting-back")}</a></p>
            <Head room />
            <Show when=move || is(MeetingStage::Running)><Timer room /></Show>
            <div class="sync-page">
                <div class="stack">
                    <Show when=move || is(MeetingStage::Held)><RecapView room /></Show>
                    <AgendaView room />
                </div>
                <div class="stack">
                    <Show when=move || is(MeetingStage::Running) && seen.may()><LogForm room /></Show>
                    <Show when=move || !is(MeetingStage::Planned)><Outcomes room /></Show>
                    <Show when=move || !is(MeetingStage::Held) && seen.may()><Settings room /></Show>
                </div>
            </div>
        </div>
    }
}

#[component]
fn Head(room: Room) -> impl IntoView {
    let seen = room.seen;
    let language = move || seen.reader.language.get();
    let when = move || {
        let at = room.get(|meeting| meeting.started().or(meeting.begins()));
        at.map(|at| seen.reader.printer().yours(at, room.get(Meeting::zone)))
    };
    let there = move || {
        let at = room.get(|meeting| meeting.started().or(meeting.begins()))?;
        let printer = seen.reader.printer();
        let badges = seen.sections.with(people::badges);
        let all: Vec<String> = badges.iter().map(|badge| printer.in_zone(at, badge.zone)).collect();
        Some(seen.reader.format("meeting-there", &args! {"when" => all.join(" · ")}))
    };
    let writes = move || {
        let recorder = room.get(|meeting| meeting.recorder.clone());
        seen.sections.with(|sections| match sections.people.contains_key(&recorder) {
            true => {
                let name = people::name(sections, &recorder, language());
                seen.reader.format("meeting-writes", &args! {"name" => name})
            }
            false => seen.reader.text("meeting-nobody-writes"),
        })
    };
    let badge = move || {
        let recorder = room.get(|meeting| meeting.recorder.clone());
        mark_or_across(seen.sections.with(|sections| people::badge_of(sections, &recorder)).as_ref())
    };
    let start = move |()| {
        seen.quietly(SyncCommand::Meeting(MeetingCommand::Start(room.id.get_value(), seen.new_record())));
    };
    let end = move |()| {
        seen.session.finish_typing();
        let close =
            MeetingCommand::Close(room.id.get_value(), seen.new_record(), MeetingId::from_random(seen.session.fresh()));
        seen.act(SyncCommand::Meeting(close), "meeting-ended");
    };
    let tools = move || match (seen.may(), room.stage.get()) {
        (true, MeetingStage::Planned) => {
            view! { <Button kind=ButtonKind::Primary on_press=start>{t!("meeting-start")}</Button> }.into_any()
        }
        (true, MeetingStage::Running) => {
            view! { <Button kind=ButtonKind::Primary on_press=end>{t!("meeting-end")}</Button> }.into_any()
        }
        _ => ().into_any(),
    };
    view! {
        <header class="page-head">
            <div>
                <h1>{move || room.get(|meeting| meeting.title(language()))}</h1>
                <p class="sub">{when}</p>
                <p class="hint">{there}</p>
                <p class="cluster">{badge}{writes}</p>
            </div>
            <div class="page-tools">{tools}</div>
        </header>
    }
}
