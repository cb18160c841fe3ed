//! Meetings that wait for the reader: one that begins within half an hour or is going on, a recap that is theirs.

use super::Need;
use crate::args;
use crate::meetings::{RecapState, recap_state};
use crate::model::{Meeting, MeetingId, MeetingStage, Sections};
use crate::story::Reason;
use crate::time::Instant;
use crate::view::{Link, Reader};

/// How many minutes before a meeting its people hear of it.
const AHEAD: i64 = 30;

pub(super) fn meetings(sections: &Sections, reader: &Reader, now: Instant) -> Vec<Need> {
    let live = sections.meetings.iter().filter(|(_, meeting)| !meeting.archived);
    live.filter_map(|(id, meeting)| soon(id, meeting, reader, now).or_else(|| recap(id, meeting, reader, now)))
        .collect()
}

fn need(id: &MeetingId, meeting: &Meeting, reader: &Reader, (reason, at, says): (Reason, Instant, String)) -> Need {
    let path = format!("meetings/{id}");
    let title = meeting.title(reader.language);
    Need { reason, title, says, badge: None, at, link: Link::of(&path), path }
}

fn soon(id: &MeetingId, meeting: &Meeting, reader: &Reader, now: Instant) -> Option<Need> {
    let begins = meeting.begins()?;
    let comes = meeting.present().any(|person| *person == reader.person);
    let says = match meeting.stage() {
        MeetingStage::Running => reader.language.text("meeting-going-on"),
        // An hour after its time it will hardly begin any more.
        MeetingStage::Planned if begins.plus_minutes(-AHEAD) <= now && now < begins.plus_hours(1) => {
            let printer = reader.printer(now);
            let args = args! {"when" => printer.yours(begins, meeting.zone()), "distance" => printer.relative(begins)};
            reader.language.format("meeting-soon", &args)
        }
        _ => return None,
    };
    comes.then(|| need(id, meeting, reader, (Reason::Meeting, begins, says)))
}

fn recap(id: &MeetingId, meeting: &Meeting, reader: &Reader, now: Instant) -> Option<Need> {
    if meeting.recorder != reader.person {
        return None;
    }
    let (reason, key, due) = match recap_state(meeting, now) {
        RecapState::Due(due) => (Reason::Meeting, "meeting-recap-due", due),
        RecapState::Late(due) => (Reason::Overdue, "meeting-recap-late", due),
        RecapState::NotYet | RecapState::Sent(_) => return None,
    };
    let says = reader.language.format(key, &args! {"when" => reader.printer(now).yours(due, reader.zone)});
    Some(need(id, meeting, reader, (reason, due, says)))
}
