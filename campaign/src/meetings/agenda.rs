//! What a meeting is about, from what happened since the last one of its kind: exactly what changed, exactly what is
//! open, exactly what was learned (S0-11, S0-17, S1-15). Nothing of it is stored.

use super::{cadence, lines};
use crate::args;
use crate::document::{Hash, History};
use crate::model::{
    AgendaKind, Meeting, MeetingId, MeetingKind, OutcomeKind, PersonId, RecordId, Role, Sections, Verdict,
};
use crate::story::{self, Away, Entry};
use crate::time::Instant;
use crate::view::{Badge, Link, Reader, escalations, people};

/// The agenda of one meeting for one reader.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agenda {
    /// What it begins from: the last meeting of this kind, or a week ago.
    pub since: Instant,
    /// Its blocks in order.
    pub blocks: Vec<AgendaBlock>,
}

/// One block of an agenda.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaBlock {
    /// Which.
    pub kind: BlockKind,
    /// What is in it.
    pub lines: Vec<AgendaLine>,
}

/// The blocks the users named, and what the longer meetings look at instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BlockKind {
    /// "What's different this week".
    Different,
    /// Numbers against their targets.
    Numbers,
    /// What is taken for granted.
    Assumptions,
    /// "What needs to shift".
    Shift,
    /// "What have we learned that affects the other market".
    Learned,
}

impl BlockKind {
    /// The name in Fluent keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Different => "different",
            Self::Numbers => "numbers",
            Self::Assumptions => "assumptions",
            Self::Shift => "shift",
            Self::Learned => "learned",
        }
    }

    /// The agenda template of a kind of meeting.
    #[must_use]
    pub const fn of(kind: MeetingKind) -> &'static [Self] {
        match kind {
            MeetingKind::Sync => &[Self::Different, Self::Shift, Self::Learned],
            MeetingKind::Performance => &[Self::Numbers, Self::Shift, Self::Learned],
            MeetingKind::Strategy => &[Self::Numbers, Self::Assumptions, Self::Different, Self::Learned],
        }
    }
}

/// One line of an agenda.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaLine {
    /// Path of what it is about; stable.
    pub path: String,
    /// What it says.
    pub words: String,
    /// Who, when, how far.
    pub about: String,
    /// The market it is about.
    pub badge: Option<Badge>,
    /// Where it is shown.
    pub link: Link,
    /// What a person put here: which kind, and its id to take it back.
    pub point: Option<(AgendaKind, RecordId)>,
}

/// From where on the agenda of this meeting speaks: the heads of what was known when the last one of its kind was
/// closed, and when that was; for the first one, a week before `now`.
#[must_use]
pub fn agenda_base(sections: &Sections, history: &History, id: &MeetingId, now: Instant) -> (Vec<Hash>, Instant) {
    if let Some((last, held)) = cadence::last_held(sections, id) {
        let path = format!("meetings/{last}");
        let closes = |entry: &&crate::document::Entry| {
            entry.command == "meeting.close" && entry.subjects().next() == Some(path.as_str())
        };
        if let Some(entry) = history.entries.iter().rev().find(closes) {
            return (vec![entry.hash], held.ended().unwrap_or(entry.at));
        }
    }
    let since = now.plus_days(-7);
    let known: Vec<Hash> = history.entries.iter().filter(|entry| entry.at <= since).map(|entry| entry.hash).collect();
    (history.heads_of(&history.ancestors(&known)), since)
}

/// The agenda. What the reader did themselves is on it too: the others have not heard of it.
#[must_use]
pub fn agenda(away: &Away<'_>, id: &MeetingId, reader: &Reader, now: Instant) -> Agenda {
    let Some(meeting) = away.after.meetings.get(id) else { return Agenda::default() };
    let everybody =
        Reader { person: PersonId::default(), role: Role::Viewer, market: Default::default(), ..reader.clone() };
    let block = |kind: &BlockKind| {
        let mut lines = match kind {
            BlockKind::Different => different(away, &everybody, now),
            BlockKind::Numbers => lines::numbers(away.after, reader),
            BlockKind::Assumptions => assumptions(away.after, reader),
            BlockKind::Shift => [open_flags(away.after, reader, now), unfinished(away.after, id, reader)].concat(),
            BlockKind::Learned => learned(away, reader),
        };
        lines.extend(points(away.after, meeting, id, *kind, reader, now));
        AgendaBlock { kind: *kind, lines }
    };
    Agenda { since: away.since, blocks: BlockKind::of(meeting.kind).iter().map(block).collect() }
}

/// What changed: the digest for somebody who was away since the last one. Meetings and learnings have their own place.
fn different(away: &Away<'_>, everybody: &Reader, now: Instant) -> Vec<AgendaLine> {
    let printer = everybody.printer(now);
    let digest = story::digest(away, everybody, now);
    let line = |entry: &Entry| {
        let told = story::tell(entry, away.after, &printer);
        AgendaLine {
            path: entry.path.clone(),
            words: told.sentence,
            about: format!("{}, {}", told.who, told.when),
            badge: told.badge,
            link: entry.link.clone(),
            point: None,
        }
    };
    let elsewhere = |entry: &&Entry| !entry.path.starts_with("meetings/") && !entry.path.starts_with("learnings/");
    digest.entries().filter(elsewhere).map(line).collect()
}

/// What drifts and has neither been settled nor got a plan (S0-17).
fn open_flags(sections: &Sections, reader: &Reader, now: Instant) -> Vec<AgendaLine> {
    let open = escalations::inbox(sections, reader, now).into_iter().filter(|card| card.state.is_open());
    open.map(|card| AgendaLine {
        path: card.key,
        words: card.sentence,
        about: format!("{}, {}", card.owner, card.says),
        badge: if card.markets.len() == 1 { card.markets.into_iter().next() } else { None },
        link: card.link,
        point: None,
    })
    .collect()
}

/// What the last one asked somebody to do and what is not done.
fn unfinished(sections: &Sections, id: &MeetingId, reader: &Reader) -> Vec<AgendaLine> {
    let Some((_, last)) = cadence::last_held(sections, id) else { return Vec::new() };
    let one = |outcome: &crate::model::MeetingOutcome| {
        let item = sections.timeline.get(&outcome.made.strip_prefix("timeline/")?.into())?;
        (outcome.kind == Some(OutcomeKind::Action) && !item.archived && !item.done).then(|| AgendaLine {
            path: outcome.made.clone(),
            words: item.title.clone(),
            about: reader
                .language
                .format("meeting-unfinished", &args! {"who" => people::name(sections, &item.owner, reader.language)}),
            badge: people::badge_of(sections, &item.owner),
            link: Link::of(&outcome.made),
            point: None,
        })
    };
    last.results().into_iter().filter_map(|(_, outcome)| one(outcome)).collect()
}

/// What was learned since and matters beyond the market it was learned in.
fn learned(away: &Away<'_>, reader: &Reader) -> Vec<AgendaLine> {
    let new = away.after.learnings.iter().filter(|(id, one)| one.is_open() && !away.before.learnings.contains_key(*id));
    let beyond = new.filter(|(_, one)| {
        let home = away.after.people.get(&one.by).map(|person| person.market.clone()).unwrap_or_default();
        one.named().next().is_none() || one.named().any(|market| *market != home)
    });
    beyond
        .map(|(id, one)| AgendaLine {
            path: format!("learnings/{id}"),
            words: one.words.trim().to_owned(),
            about: lines::learning_about(away.after, one, reader.language),
            badge: people::badge_of(away.after, &one.by),
            link: Link::Learning(id.clone()),
            point: None,
        })
        .collect()
}

fn assumptions(sections: &Sections, reader: &Reader) -> Vec<AgendaLine> {
    let open = sections.assumptions.iter().filter(|(_, one)| !one.archived && one.verdict == Verdict::Open);
    open.map(|(id, one)| AgendaLine {
        path: format!("assumptions/{id}"),
        words: one.words.trim().to_owned(),
        about: people::name(sections, &one.owner, reader.language),
        badge: people::badge_of(sections, &one.owner),
        link: Link::Assumption(id.clone()),
        point: None,
    })
    .collect()
}

/// What people put on the agenda: learnings where learnings are, everything else where things shift, or last.
fn points(
    sections: &Sections,
    meeting: &Meeting,
    id: &MeetingId,
    kind: BlockKind,
    reader: &Reader,
    now: Instant,
) -> Vec<AgendaLine> {
    let blocks = BlockKind::of(meeting.kind);
    let shifts = if blocks.contains(&BlockKind::Shift) { BlockKind::Shift } else { BlockKind::Different };
    let home = |point: AgendaKind| if point == AgendaKind::Learning { BlockKind::Learned } else { shifts };
    let printer = reader.printer(now);
    let all = meeting.points().into_iter().filter_map(|(record, point)| Some((record, point, point.kind?)));
    all.filter(|(_, _, of)| home(*of) == kind)
        .map(|(record, point, of)| AgendaLine {
            path: format!("meetings/{id}/agenda/{record}"),
            words: point.words.clone(),
            about: format!(
                "{}, {}",
                people::name(sections, &point.by, reader.language),
                printer.yours(point.at, reader.zone)
            ),
            badge: people::badge_of(sections, &point.by),
            link: Link::Meeting(id.clone()),
            point: Some((of, record.clone())),
        })
        .collect()
}
