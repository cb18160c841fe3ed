//! Writes meetings: planned, begun with one recorder, their outcomes as they are said, closed with the next one made.

use super::outcome::{self, OutcomeDraft};
use crate::command::CommandError;
use crate::command::error::{filled, known};
use crate::command::log::line;
use crate::document::{Context, Scalar, Writer};
use crate::meetings::{next_recorder, next_start};
use crate::model::{
    AgendaKind, Meeting, MeetingId, MeetingKind, MeetingStage, MomentKind, PersonId, RecordId, Sections,
};
use crate::time::StoredDeadline;

/// What can be done about a meeting.
#[derive(Clone, Debug, PartialEq)]
pub enum MeetingCommand {
    /// Plans one: kind, start, length, who comes, who writes; its logs stay empty.
    Plan(MeetingId, Box<Meeting>),
    /// It begins at another time.
    SetStart(MeetingId, Box<StoredDeadline>),
    /// It is planned to take so many minutes.
    SetMinutes(MeetingId, i64),
    /// Somebody comes, or does not.
    SetAttends(MeetingId, PersonId, bool),
    /// Somebody else writes.
    SetRecorder(MeetingId, PersonId),
    /// Puts a point on the agenda: its kind by name, and words. Only four kinds are taken (S1-19).
    Put(MeetingId, RecordId, String, String),
    /// Takes a point off the agenda.
    Drop(MeetingId, RecordId),
    /// It begins.
    Start(MeetingId, RecordId),
    /// Something came out of it.
    Log(MeetingId, RecordId, Box<OutcomeDraft>),
    /// It is over; the next one of its kind is made under this id.
    Close(MeetingId, RecordId, MeetingId),
    /// Its recap went out, in these words: the title in the first line.
    SendRecap(MeetingId, RecordId, String),
    /// It is called off.
    Archive(MeetingId),
}

impl MeetingCommand {
    pub(super) fn described(&self) -> (&'static str, String) {
        let (name, id) = match self {
            Self::Plan(id, _) => ("meeting.plan", id),
            Self::SetStart(id, _) => ("meeting.move", id),
            Self::SetMinutes(id, _) | Self::SetAttends(id, ..) => ("meeting.edit", id),
            Self::SetRecorder(id, _) => ("meeting.recorder", id),
            Self::Put(id, ..) | Self::Drop(id, _) => ("meeting.agenda", id),
            Self::Start(id, _) => ("meeting.start", id),
            // What it became elsewhere is found under its own path.
            Self::Log(id, record, draft) => {
                let made = outcome::made(draft, record).map(|made| format!(" {made}")).unwrap_or_default();
                return ("meeting.log", format!("meetings/{id}{made}"));
            }
            Self::Close(id, _, next) => return ("meeting.close", format!("meetings/{id} meetings/{next}")),
            Self::SendRecap(id, ..) => ("meeting.recap", id),
            Self::Archive(id) => ("meeting.archive", id),
        };
        (name, format!("meetings/{id}"))
    }

    pub(super) fn write(&self, writer: &mut Writer<'_>, context: &Context<'_>) -> Result<(), CommandError> {
        match self {
            Self::Plan(id, meeting) => plan(writer, context, id, meeting),
            Self::SetStart(id, start) => {
                open(writer, id)?;
                if start.due() <= context.at {
                    return Err(CommandError::TimeOver);
                }
                set(writer, id, "start", start.to_string().as_str())
            }
            Self::SetMinutes(id, minutes) => {
                open(writer, id)?;
                if !(5..=480).contains(minutes) {
                    return Err(CommandError::Malformed { field: "minutes", value: minutes.to_string() });
                }
                set(writer, id, "minutes", *minutes)
            }
            Self::SetAttends(id, person, comes) => {
                open(writer, id)?;
                known(writer, &format!("people/{person}"))?;
                writer.map(&format!("meetings/{id}/attendees"))?;
                set(writer, id, &format!("attendees/{person}"), *comes)
            }
            Self::SetRecorder(id, person) => {
                open(writer, id)?;
                known(writer, &format!("people/{person}"))?;
                set(writer, id, "recorder", person.as_str())
            }
            Self::Put(id, record, kind, words) => put(writer, context, id, record, kind, words),
            Self::Drop(id, record) => {
                open(writer, id)?;
                crate::command::archive(writer, &format!("meetings/{id}/agenda"), record.as_str())
            }
            Self::Start(id, record) => start(writer, context, id, record),
            Self::Log(id, record, draft) => outcome::log(writer, context, id, record, draft),
            Self::Close(id, record, next) => close(writer, context, id, record, next),
            Self::SendRecap(id, record, words) => match read(writer, id)?.0.stage() {
                MeetingStage::Held => {
                    let fields = [("kind", MomentKind::RecapSent.code().into()), ("words", words.trim().into())];
                    line(writer, context, &format!("meetings/{id}/moments"), record, &fields)
                }
                _ => Err(CommandError::MeetingNotOver),
            },
            Self::Archive(id) => crate::command::archive(writer, "meetings", id.as_str()),
        }
    }
}

fn set(writer: &mut Writer<'_>, id: &MeetingId, key: &str, value: impl Into<Scalar>) -> Result<(), CommandError> {
    Ok(writer.set(&format!("meetings/{id}/{key}"), value)?)
}

/// The meeting with everything around it.
pub(super) fn read(writer: &Writer<'_>, id: &MeetingId) -> Result<(Meeting, Sections), CommandError> {
    let sections = writer.sections()?;
    match sections.meetings.get(id).cloned() {
        Some(meeting) => Ok((meeting, sections)),
        None => Err(CommandError::Unknown(format!("meetings/{id}"))),
    }
}

/// The meeting, while it is not over: what was held is not written anew.
fn open(writer: &Writer<'_>, id: &MeetingId) -> Result<(Meeting, Sections), CommandError> {
    let (meeting, sections) = read(writer, id)?;
    match meeting.stage() {
        MeetingStage::Held => Err(CommandError::MeetingOver),
        _ => Ok((meeting, sections)),
    }
}

fn plan(writer: &mut Writer<'_>, context: &Context<'_>, id: &MeetingId, meeting: &Meeting) -> Result<(), CommandError> {
    writer.map("meetings")?;
    let Some(start) = &meeting.start else { return Err(CommandError::Empty("start")) };
    let path = format!("meetings/{id}");
    writer.entity(
        &path,
        &[
            ("kind", meeting.kind.code().into()),
            ("start", start.to_string().into()),
            ("minutes", meeting.length().into()),
            ("recorder", meeting.recorder.as_str().into()),
            ("by", context.author.as_str().into()),
        ],
    )?;
    for log in ["attendees", "agenda", "outcomes", "moments"] {
        writer.map(&format!("{path}/{log}"))?;
    }
    meeting.present().try_for_each(|person| set(writer, id, &format!("attendees/{person}"), true))
}

fn moment(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &MeetingId,
    record: &RecordId,
    kind: MomentKind,
) -> Result<(), CommandError> {
    line(writer, context, &format!("meetings/{id}/moments"), record, &[("kind", kind.code().into())])
}

fn put(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &MeetingId,
    record: &RecordId,
    kind: &str,
    words: &str,
) -> Result<(), CommandError> {
    open(writer, id)?;
    let Some(kind) = AgendaKind::parse(kind) else { return Err(CommandError::NotForAgenda) };
    let words = filled("words", words)?;
    let fields = [("kind", kind.code().into()), ("words", words.into())];
    line(writer, context, &format!("meetings/{id}/agenda"), record, &fields)
}

/// A meeting begins with exactly one recorder (S1-07).
fn start(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &MeetingId,
    record: &RecordId,
) -> Result<(), CommandError> {
    let (meeting, sections) = open(writer, id)?;
    if sections.people.get(&meeting.recorder).is_none_or(|person| person.archived) {
        return Err(CommandError::NoRecorder);
    }
    match meeting.stage() {
        MeetingStage::Planned => moment(writer, context, id, record, MomentKind::Started),
        _ => Ok(()),
    }
}

/// Ends the meeting, and makes the next one by its cadence where there is none yet (S1-15).
fn close(
    writer: &mut Writer<'_>,
    context: &Context<'_>,
    id: &MeetingId,
    record: &RecordId,
    next: &MeetingId,
) -> Result<(), CommandError> {
    let (meeting, _) = open(writer, id)?;
    if meeting.stage() != MeetingStage::Running {
        return Err(CommandError::MeetingNotBegun);
    }
    moment(writer, context, id, record, MomentKind::Ended)?;
    let sections = writer.sections()?;
    if has_next(&sections, meeting.kind) {
        return Ok(());
    }
    let Some(start) = meeting.start.as_ref().and_then(|start| next_start(meeting.kind, start, context.at)) else {
        return Ok(());
    };
    let attendees: Vec<PersonId> = meeting.present().cloned().collect();
    let recorder = next_recorder(&sections, meeting.kind, &attendees).unwrap_or_default();
    let following = Meeting {
        kind: meeting.kind,
        start: Some(start),
        minutes: meeting.length(),
        attendees: meeting.attendees.clone(),
        recorder,
        ..Meeting::default()
    };
    plan(writer, context, next, &following)
}

fn has_next(sections: &Sections, kind: MeetingKind) -> bool {
    let open = |meeting: &Meeting| !meeting.archived && meeting.stage() != MeetingStage::Held;
    sections.meetings.values().any(|meeting| meeting.kind == kind && open(meeting))
}
