//! One meeting: its head with the one thing to do now, the agenda, and beside it outcomes, recap or settings.

use super::agenda::AgendaView;
use super::hall::{Hall, mark};
use super::outcomes::{LogForm, Outcomes};
use super::recap::RecapView;
use super::settings::Settings;
use super::timer::Timer;
use crate::parts::{Button, ButtonKind};
use crate::t;
use campaign::args;
use campaign::command::{MeetingCommand, SyncCommand};
use campaign::model::{Meeting, MeetingId, MeetingStage};
use campaign::view::people;
use leptos::prelude::*;

/// The meeting being shown, shared by the parts of this page.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub(super) hall: Hall,
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
    let hall = expect_context::<Hall>();
    let id = StoredValue::new(id);
    let meeting =
        Memo::new(move |_| hall.session.meetings.with(|all| all.get(&id.get_value()).cloned().unwrap_or_default()));
    let stage = Memo::new(move |_| meeting.with(Meeting::stage));
    let room = Room { hall, id, stage, meeting };
    let back = format!("/campaign/{}/sync", hall.session.document());
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
                    <Show when=move || is(MeetingStage::Running) && hall.may()><LogForm room /></Show>
                    <Show when=move || !is(MeetingStage::Planned)><Outcomes room /></Show>
                    <Show when=move || !is(MeetingStage::Held) && hall.may()><Settings room /></Show>
                </div>
            </div>
        </div>
    }
}

#[component]
fn Head(room: Room) -> impl IntoView {
    let hall = room.hall;
    let language = move || hall.reader.language.get();
    let when = move || {
        let at = room.get(|meeting| meeting.started().or(meeting.begins()));
        at.map(|at| hall.reader.printer().yours(at, room.get(Meeting::zone)))
    };
    let there = move || {
        let at = room.get(|meeting| meeting.started().or(meeting.begins()))?;
        let printer = hall.reader.printer();
        let badges = hall.sections.with(people::badges);
        let all: Vec<String> = badges.iter().map(|badge| printer.in_zone(at, badge.zone)).collect();
        Some(hall.reader.format("meeting-there", &args! {"when" => all.join(" · ")}))
    };
    let writes = move || {
        let recorder = room.get(|meeting| meeting.recorder.clone());
        hall.sections.with(|sections| match sections.people.contains_key(&recorder) {
            true => {
                let name = people::name(sections, &recorder, language());
                hall.reader.format("meeting-writes", &args! {"name" => name})
            }
            false => hall.reader.text("meeting-nobody-writes"),
        })
    };
    let badge = move || {
        let recorder = room.get(|meeting| meeting.recorder.clone());
        mark(hall.sections.with(|sections| people::badge_of(sections, &recorder)))
    };
    let start = move |()| {
        hall.set(MeetingCommand::Start(room.id.get_value(), hall.record()));
    };
    let end = move |()| {
        hall.session.finish_typing();
        let close = MeetingCommand::Close(room.id.get_value(), hall.record(), hall.meeting());
        hall.act(SyncCommand::Meeting(close), "meeting-ended");
    };
    let tools = move || match (hall.may(), room.stage.get()) {
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
