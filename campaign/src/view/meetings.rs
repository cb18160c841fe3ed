//! The list of meetings: what goes on, what comes, what was held and how its recap stands.

use super::{Badge, Reader, people};
use crate::meetings::{RecapState, recap_state};
use crate::model::{MeetingId, MeetingStage, Sections};
use crate::time::Instant;

/// One meeting.
#[derive(Clone, Debug, PartialEq)]
pub struct MeetingRow {
    /// Which.
    pub id: MeetingId,
    /// What it is for: "Weekly sync".
    pub kind: String,
    /// The same with its day.
    pub title: String,
    /// When it begins or began, on the reader's clock and on the one it is planned by.
    pub when: String,
    /// Who writes; none where nobody was chosen.
    pub recorder: Option<String>,
    /// The recorder's market.
    pub badge: Option<Badge>,
    /// How far it is.
    pub stage: MeetingStage,
    /// How its recap stands.
    pub recap: RecapState,
}

/// What goes on first, then what comes by its time, then what was held, the latest first.
#[must_use]
pub fn meetings(sections: &Sections, reader: &Reader, now: Instant) -> Vec<MeetingRow> {
    let printer = reader.printer(now);
    let live = sections.meetings.iter().filter(|(_, meeting)| !meeting.archived);
    let mut rows: Vec<(MeetingStage, i64, MeetingRow)> = live
        .map(|(id, meeting)| {
            let stage = meeting.stage();
            let at = meeting.started().or(meeting.begins()).unwrap_or_default();
            let known = sections.people.get(&meeting.recorder).is_some();
            let row = MeetingRow {
                id: id.clone(),
                kind: reader.language.text(&format!("meeting-kind-{}", meeting.kind.code())),
                title: meeting.title(reader.language),
                when: printer.yours(at, meeting.zone()),
                recorder: known.then(|| people::name(sections, &meeting.recorder, reader.language)),
                badge: people::badge_of(sections, &meeting.recorder),
                stage,
                recap: recap_state(meeting, now),
            };
            (stage, if stage == MeetingStage::Held { -at.0 } else { at.0 }, row)
        })
        .collect();
    rows.sort_by(|(one, at, row), (other, then, next)| (one, at, &row.id).cmp(&(other, then, &next.id)));
    rows.into_iter().map(|(_, _, row)| row).collect()
}
