//! The recap: a draft from what was written down in the meeting, in any language, with times on every clock; and
//! whether it went out within two hours (S1-08).

use super::lines::{learning_about, on_clocks, zones};
use crate::args;
use crate::language::Language;
use crate::model::{Meeting, MeetingId, MeetingOutcome, MeetingStage, OutcomeKind, Sections};
use crate::report::{Report, ReportBlock, joined};
use crate::time::{Instant, Zone};
use crate::view::people;

/// Within how many minutes after the end a recap goes out.
pub const RECAP_MINUTES: i64 = 120;

/// How a recap stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecapState {
    /// The meeting is not over.
    NotYet,
    /// It is due at this moment.
    Due(Instant),
    /// It was due at this moment and has not gone out.
    Late(Instant),
    /// It went out at this moment.
    Sent(Instant),
}

/// How the recap of a meeting stands at `now`. Two hours to the millisecond are in time.
#[must_use]
pub fn recap_state(meeting: &Meeting, now: Instant) -> RecapState {
    let Some(ended) = meeting.ended() else { return RecapState::NotYet };
    let due = ended.plus_minutes(RECAP_MINUTES);
    match meeting.recap_sent() {
        Some(sent) => RecapState::Sent(sent),
        None if now > due => RecapState::Late(due),
        None => RecapState::Due(due),
    }
}

/// The recap in a language, with the open risks and every market's response.
#[must_use]
pub fn recap(sections: &Sections, id: &MeetingId, language: Language) -> Report {
    let Some(meeting) = sections.meetings.get(id) else { return Report::default() };
    let zones = zones(sections, meeting.present());
    let kind = language.text(&format!("meeting-kind-{}", meeting.kind.code()));
    let args = args! {"kind" => kind, "campaign" => &sections.campaign.name};
    let mut blocks: Vec<ReportBlock> =
        OutcomeKind::ALL.iter().map(|of| outcomes(sections, meeting, *of, language, &zones)).collect();
    blocks.push(joined::risks(sections, language));
    blocks.push(next(sections, id, meeting, language));
    Report { title: language.format("report-recap-title", &args), about: about(sections, meeting, language), blocks }
}

fn about(sections: &Sections, meeting: &Meeting, language: Language) -> Vec<String> {
    let zones = zones(sections, meeting.present());
    let names: Vec<String> = meeting.present().map(|id| people::name(sections, id, language)).collect();
    let when = meeting.started().or(meeting.begins());
    let mut lines: Vec<String> = when.map(|at| on_clocks(language, &zones, at)).into_iter().collect();
    lines.push(language.format("report-attendees", &args! {"names" => language.list(&names)}));
    let recorder = people::name(sections, &meeting.recorder, language);
    lines.push(language.format("report-recorder", &args! {"name" => recorder}));
    lines
}

fn outcomes(
    sections: &Sections,
    meeting: &Meeting,
    kind: OutcomeKind,
    language: Language,
    zones: &[Zone],
) -> ReportBlock {
    let of_kind = meeting.results().into_iter().filter(|(_, one)| one.kind == Some(kind));
    ReportBlock {
        heading: language.text(&format!("report-outcome-{}", kind.code())),
        empty: language.text(&format!("report-outcome-none-{}", kind.code())),
        lines: of_kind.map(|(_, one)| outcome(sections, one, language, zones)).collect(),
        table: None,
    }
}

/// One outcome: its words; who does it by when, on every clock; whom a learning affects.
pub(crate) fn outcome(sections: &Sections, one: &MeetingOutcome, language: Language, zones: &[Zone]) -> String {
    let words = one.words.trim();
    if one.kind == Some(OutcomeKind::Action) {
        let who = people::name(sections, &one.owner, language);
        let args = args! {
            "words" => words,
            "who" => who,
            "when" => one.due.as_ref().map(|due| on_clocks(language, zones, due.due())).unwrap_or_default(),
        };
        let key = if one.due.is_some() { "report-action" } else { "report-action-undated" };
        return language.format(key, &args);
    }
    let learning = one.made.strip_prefix("learnings/").and_then(|id| sections.learnings.get(&id.into()));
    match learning {
        Some(learning) => {
            let about = learning_about(sections, learning, language);
            // A learning is prose and may have been put better since.
            language.format("report-learning", &args! {"words" => learning.words.trim(), "about" => about})
        }
        None => words.to_owned(),
    }
}

/// When the next one of this kind is, and who writes.
fn next(sections: &Sections, id: &MeetingId, meeting: &Meeting, language: Language) -> ReportBlock {
    let planned = |other: &&MeetingId| {
        let one = &sections.meetings[*other];
        *other != id && !one.archived && one.kind == meeting.kind && one.stage() == MeetingStage::Planned
    };
    let following = sections.meetings.keys().filter(planned).min_by_key(|other| sections.meetings[*other].begins());
    let line = |other: &MeetingId| {
        let one = &sections.meetings[other];
        let zones = zones(sections, one.present());
        let args = args! {
            "when" => one.begins().map(|at| on_clocks(language, &zones, at)).unwrap_or_default(),
            "name" => people::name(sections, &one.recorder, language),
        };
        language.format("report-next-line", &args)
    };
    ReportBlock {
        heading: language.text("report-next"),
        empty: language.text("report-next-none"),
        lines: following.map(line).into_iter().collect(),
        table: None,
    }
}

impl Meeting {
    /// "Weekly sync, Tue 8 Dec 2026".
    #[must_use]
    pub fn title(&self, language: Language) -> String {
        let kind = language.text(&format!("meeting-kind-{}", self.kind.code()));
        match self.begins() {
            Some(at) => {
                let day = language.civil_day(self.zone().civil(at), true);
                language.format("meeting-title", &args! {"kind" => kind, "day" => day})
            }
            None => kind,
        }
    }
}
