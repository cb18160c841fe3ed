//! Planning a meeting: what for, when, how long, who comes; who writes is proposed by whose turn it is.

use super::people::{Attendees, team};
use crate::parts::{Button, ButtonKind, Dialog, SelectField, TextField, WhenField};
use crate::screens::seen::Seen;
use crate::t;
use campaign::command::{MeetingCommand, SyncCommand};
use campaign::meetings::next_recorder;
use campaign::model::{Meeting, MeetingId, MeetingKind, PersonId};
use campaign::time::StoredDeadline;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The dialog.
#[component]
pub(super) fn PlanMeeting(
    /// Whether it is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let seen = expect_context::<Seen>();
    let draft = RwSignal::new(Meeting::default());
    let chosen = RwSignal::new(None::<PersonId>);
    let (wrong_start, wrong_people) = (RwSignal::new(None), RwSignal::new(None));
    Effect::new(move |_| {
        if open.get() {
            let attendees = untrack(|| team(seen)).into_iter().map(|(id, _)| (PersonId(id), true)).collect();
            draft.set(Meeting { minutes: MeetingKind::Sync.usual_minutes(), attendees, ..Meeting::default() });
            chosen.set(None);
            wrong_start.set(None);
            wrong_people.set(None);
        }
    });
    let comes = Signal::derive(move || draft.with(|draft| draft.present().cloned().collect::<BTreeSet<_>>()));
    let recorder = Memo::new(move |_| {
        let proposed = || {
            let people: Vec<PersonId> = comes.get().into_iter().collect();
            seen.sections.with(|sections| next_recorder(sections, draft.with(|draft| draft.kind), &people))
        };
        chosen.get().or_else(proposed).unwrap_or_default().to_string()
    });
    let kind = move |code: String| {
        let kind = MeetingKind::ALL.into_iter().find(|kind| kind.code() == code).unwrap_or_default();
        draft.update(|draft| (draft.kind, draft.minutes) = (kind, kind.usual_minutes()));
    };
    let minutes = move |words: String| {
        draft.update(|draft| draft.minutes = words.trim().parse().unwrap_or(draft.minutes).clamp(5, 480));
    };
    let start = move |start: Option<StoredDeadline>| {
        wrong_start.set(None);
        draft.update(|draft| draft.start = start);
    };
    let attends = Callback::new(move |(id, there): (PersonId, bool)| {
        wrong_people.set(None);
        draft.update(|draft| {
            draft.attendees.insert(id, there);
        });
    });
    let make = move |()| {
        let meeting = Meeting { recorder: PersonId(recorder.get_untracked()), ..draft.get_untracked() };
        let (no_start, nobody) = (meeting.start.is_none(), meeting.present().next().is_none());
        wrong_start.set(seen.missing(no_start, "meeting-plan-start-missing"));
        wrong_people.set(seen.missing(nobody, "meeting-plan-attendees-missing"));
        let plan = MeetingCommand::Plan(MeetingId::from_random(seen.session.fresh()), Box::new(meeting));
        if !no_start && !nobody && seen.act(SyncCommand::Meeting(plan), "meeting-planned") {
            open.set(false);
        }
    };
    let kinds = Signal::derive(move || {
        let one = |it: MeetingKind| (it.code().to_owned(), seen.reader.text(&format!("meeting-kind-{}", it.code())));
        MeetingKind::ALL.map(one).to_vec()
    });
    let people = Signal::derive(move || seen.or("meeting-plan-recorder-choose", team(seen)));
    let kind_now = Signal::derive(move || draft.with(|draft| draft.kind.code().to_owned()));
    let minutes_now = Signal::derive(move || draft.with(|draft| draft.minutes.to_string()));
    let footer = move || view! { <Button kind=ButtonKind::Primary on_press=make>{t!("meeting-plan")}</Button> };
    view! {
        <Dialog open title=t!("meeting-plan") footer=footer>
            <SelectField label=t!("meeting-plan-kind") options=kinds value=kind_now on_commit=kind />
            <WhenField label=t!("meeting-plan-start") value=Signal::derive(move || draft.with(|draft| draft.start.clone())) zone=seen.reader.zone on_commit=start />
            <p class="error" role="alert">{move || wrong_start.get()}</p>
            <TextField label=t!("meeting-plan-minutes") kind="number" value=minutes_now on_commit=minutes hint=t!("meeting-plan-minutes-hint") />
            <Attendees comes on_change=attends />
            <p class="error" role="alert">{move || wrong_people.get()}</p>
            <SelectField
                label=t!("meeting-plan-recorder")
                options=people
                value=recorder
                on_commit=move |id: String| chosen.set(Some(PersonId(id)).filter(|id| !id.is_empty()))
                hint=t!("meeting-plan-recorder-hint")
            />
        </Dialog>
    }
}
