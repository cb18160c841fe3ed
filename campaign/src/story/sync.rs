//! News of meetings and learnings: what is planned and held, what came out of it, what was learned.

use super::digest::Pass;
use super::entry::{Entry, Field, GroupKind, Reason, What};
use crate::model::{Learning, Meeting, MeetingStage, OutcomeKind};
use crate::view::Value;

/// What can happen to meetings and learnings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is named by the sentence in digest-sync.ftl under its key")]
pub enum SyncNews {
    Planned,
    Moved,
    Edited,
    CalledOff,
    Begun,
    Held,
    RecapSent,
    Point,
    PointGone,
    Outcome(OutcomeKind),
    LearningAdded,
    LearningTaken,
    LearningEdited,
    LearningApplied,
    LearningArchived,
}

impl SyncNews {
    pub(super) const fn group(self) -> GroupKind {
        match self {
            Self::Outcome(_) => GroupKind::Decided,
            Self::Planned | Self::Moved | Self::Edited | Self::CalledOff => GroupKind::Moved,
            _ => GroupKind::Said,
        }
    }

    /// The Fluent key of its sentence.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Planned => "digest-sync-planned",
            Self::Moved => "digest-sync-moved",
            Self::Edited => "digest-sync-edited",
            Self::CalledOff => "digest-sync-called-off",
            Self::Begun => "digest-sync-begun",
            Self::Held => "digest-sync-held",
            Self::RecapSent => "digest-sync-recap-sent",
            Self::Point => "digest-sync-point",
            Self::PointGone => "digest-sync-point-gone",
            Self::Outcome(OutcomeKind::Decision) => "digest-sync-decision",
            Self::Outcome(OutcomeKind::Action) => "digest-sync-action",
            Self::Outcome(OutcomeKind::Shift) => "digest-sync-shift",
            Self::Outcome(OutcomeKind::Learning) => "digest-sync-learning",
            Self::LearningAdded => "digest-sync-learning-added",
            Self::LearningTaken => "digest-sync-learning-taken",
            Self::LearningEdited => "digest-sync-learning-edited",
            Self::LearningApplied => "digest-sync-learning-applied",
            Self::LearningArchived => "digest-sync-learning-archived",
        }
    }
}

/// All of it, in no order.
pub(super) fn news(pass: &Pass<'_>) -> Vec<Entry> {
    let mut found = Vec::new();
    for (id, was, now) in pass.changed(|sections| &sections.meetings) {
        let Some(now) = now else { continue };
        found.extend(meeting(pass, format!("meetings/{id}"), was, now));
    }
    for (id, was, now) in pass.changed(|sections| &sections.learnings) {
        found.extend(now.and_then(|now| learning(pass, format!("learnings/{id}"), was, now)));
    }
    found
}

fn said(path: &str, words: &str) -> Vec<Field> {
    vec![Field { path: path.to_owned(), before: Value::Empty, after: Value::Words(words.trim().to_owned()) }]
}

/// The meeting itself in one entry, and one for each new line of its logs.
fn meeting(pass: &Pass<'_>, path: String, was: Option<&Meeting>, now: &Meeting) -> Vec<Entry> {
    let stood = was.is_some_and(|was| !was.archived);
    if now.archived {
        let gone = stood.then(|| pass.entry(What::Sync(SyncNews::CalledOff), path, &["meeting.archive"]));
        return gone.flatten().into_iter().collect();
    }
    let mut found: Vec<Entry> = itself(pass, &path, was.filter(|was| !was.archived), now).into_iter().collect();
    for (id, point) in now.points() {
        if was.is_none_or(|was| !was.agenda.contains_key(id)) {
            found.extend(line(pass, SyncNews::Point, format!("{path}/agenda/{id}"), &point.words));
        }
    }
    let known = |was: &Meeting, id| was.outcomes.contains_key(id);
    for (id, one) in now.results().into_iter().filter(|(id, _)| was.is_none_or(|was| !known(was, *id))) {
        // What became something else is told as what it became.
        let Some(kind) = one.kind.filter(|_| one.made.is_empty()) else { continue };
        let told = line(pass, SyncNews::Outcome(kind), format!("{path}/outcomes/{id}"), &one.words);
        found.extend(told.map(|entry| Entry { author: one.by.clone(), when: one.at, ..entry }));
    }
    found
}

fn line(pass: &Pass<'_>, what: SyncNews, path: String, words: &str) -> Option<Entry> {
    let mut entry = pass.entry(What::Sync(what), path, &["meeting.agenda", "meeting.log"])?;
    entry.fields = said(&entry.path, words);
    Some(entry)
}

fn itself(pass: &Pass<'_>, path: &str, was: Option<&Meeting>, now: &Meeting) -> Option<Entry> {
    let sent = |meeting: &Meeting| meeting.recap_sent().is_some();
    let held = |meeting: &Meeting| meeting.stage() == MeetingStage::Held;
    let begun = |meeting: &Meeting| meeting.stage() != MeetingStage::Planned;
    let new = |is: fn(&Meeting) -> bool| is(now) && !was.is_some_and(is);
    let edited =
        |was: &Meeting| (&was.recorder, was.minutes, &was.attendees) != (&now.recorder, now.minutes, &now.attendees);
    let (what, command) = match was {
        _ if new(sent) => (SyncNews::RecapSent, "meeting.recap"),
        _ if new(held) => (SyncNews::Held, "meeting.close"),
        _ if new(begun) => (SyncNews::Begun, "meeting.start"),
        None => (SyncNews::Planned, "meeting.plan"),
        Some(was) if was.start != now.start => (SyncNews::Moved, "meeting.move"),
        Some(was) if edited(was) => (SyncNews::Edited, "meeting.edit"),
        Some(was) if was.points().len() > now.points().len() => (SyncNews::PointGone, "meeting.agenda"),
        Some(_) => return None,
    };
    let mut entry = pass.entry(What::Sync(what), path.to_owned(), &[command])?;
    let due = |meeting: &Meeting| Value::deadline(meeting.start.as_ref(), meeting.zone());
    let before = was.map_or(Value::Empty, due);
    entry.fields = vec![Field { path: format!("{path}/start"), before, after: due(now) }];
    let comes = now.present().any(|person| *person == pass.reader.person);
    let asked = matches!(what, SyncNews::Planned | SyncNews::Moved) && comes;
    entry.reason = asked.then_some(Reason::Meeting);
    Some(entry)
}

fn learning(pass: &Pass<'_>, path: String, was: Option<&Learning>, now: &Learning) -> Option<Entry> {
    let what = match was.filter(|was| !was.archived) {
        None if now.archived => return None,
        None if now.origin.is_empty() => SyncNews::LearningAdded,
        None => SyncNews::LearningTaken,
        Some(_) if now.archived => SyncNews::LearningArchived,
        Some(was) if now.applied && !was.applied => SyncNews::LearningApplied,
        Some(_) => SyncNews::LearningEdited,
    };
    let mut entry = pass.entry(What::Sync(what), path, &["learning.add"])?;
    entry.fields = said(&format!("{}/words", entry.path), &now.words);
    Some(entry)
}
