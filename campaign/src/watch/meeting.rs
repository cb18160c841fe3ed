//! Recaps that did not go out within two hours (S1-08): a word to the one who wrote.

use super::{Flag, FlagKind, Party};
use crate::meetings::{RecapState, recap_state};
use crate::model::Sections;
use crate::time::Instant;

/// One flag per meeting whose recap is late.
pub(super) fn recaps(sections: &Sections, now: Instant) -> Vec<Flag> {
    let held = sections.meetings.iter().filter(|(_, meeting)| !meeting.archived);
    let late = held.filter_map(|(id, meeting)| match recap_state(meeting, now) {
        RecapState::Late(due) => Some((id, meeting, due)),
        _ => None,
    });
    late.map(|(id, meeting, due)| {
        let mut flag = Flag::new(FlagKind::RecapLate, format!("meetings/{id}"), &due.to_iso(), due);
        flag.owner = meeting.recorder.clone();
        flag.due = Some(due);
        flag.who = Some(Party::Person(meeting.recorder.clone()));
        flag
    })
    .collect()
}
