//! News of the brief beside its words: locks, what people said about words, goals, evidence, templates.

use super::brief::text;
use super::digest::Pass;
use super::entry::{Entry, Field, GroupKind, What};
use crate::language::Language;
use crate::model::{Goal, GoalId, SectionId, StampKind, Template, TemplateId};
use crate::view::{Link, Value};

/// What can happen to the brief beside its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is named by the sentence in digest-brief.ftl under its key")]
pub enum BriefNews {
    Locked,
    Opened,
    Done,
    Reopened,
    Why,
    Accepted,
    Declined,
    GoalAdded,
    GoalArchived,
    EvidenceAdded,
    EvidenceArchived,
    TemplateAdded,
    TemplateArchived,
    TemplateRenamed,
}

impl BriefNews {
    /// A decision on a proposal is a decision; everything else is about the brief.
    pub(super) const fn group(self) -> GroupKind {
        match self {
            Self::Accepted | Self::Declined => GroupKind::Decided,
            _ => GroupKind::Words,
        }
    }

    /// The Fluent key of its sentence.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Locked => "digest-brief-locked",
            Self::Opened => "digest-brief-opened",
            Self::Done => "digest-brief-done",
            Self::Reopened => "digest-brief-reopened",
            Self::Why => "digest-brief-why",
            Self::Accepted => "digest-brief-accepted",
            Self::Declined => "digest-brief-declined",
            Self::GoalAdded => "digest-brief-goal-added",
            Self::GoalArchived => "digest-brief-goal-archived",
            Self::EvidenceAdded => "digest-brief-evidence-added",
            Self::EvidenceArchived => "digest-brief-evidence-archived",
            Self::TemplateAdded => "digest-brief-template-added",
            Self::TemplateArchived => "digest-brief-template-archived",
            Self::TemplateRenamed => "digest-brief-template-renamed",
        }
    }

    const fn of_stamp(kind: StampKind) -> Option<Self> {
        Some(match kind {
            StampKind::Done => Self::Done,
            StampKind::Reopened => Self::Reopened,
            StampKind::Why => Self::Why,
            StampKind::Accepted => Self::Accepted,
            StampKind::Declined => Self::Declined,
            StampKind::Unknown => return None,
        })
    }
}

/// All of it, in no order.
pub(super) fn news(pass: &Pass<'_>) -> Vec<Entry> {
    [locks(pass), said(pass), goals(pass), evidence(pass), templates(pass)].concat()
}

fn entry(pass: &Pass<'_>, what: BriefNews, path: String, command: &str) -> Option<Entry> {
    pass.entry(What::Brief(what), path, &[command])
}

fn locks(pass: &Pass<'_>) -> Vec<Entry> {
    let (before, after) = (&pass.before.brief, &pass.after.brief);
    let flipped = |id: &&SectionId| before.sections.contains_key(*id) && before.is_locked(id) != after.is_locked(id);
    let one = |id: &SectionId| {
        let what = if after.is_locked(id) { BriefNews::Locked } else { BriefNews::Opened };
        entry(pass, what, format!("brief/sections/{id}"), "section.lock")
    };
    after
        .sections
        .iter()
        .filter(|(_, section)| !section.archived)
        .map(|(id, _)| id)
        .filter(flipped)
        .filter_map(one)
        .collect()
}

fn said(pass: &Pass<'_>) -> Vec<Entry> {
    let (before, after) = (&pass.before.brief.stamps, &pass.after.brief.stamps);
    let new = after.iter().filter(|(id, stamp)| !stamp.archived && !before.contains_key(*id));
    new.filter_map(|(id, stamp)| {
        let mut entry = entry(pass, BriefNews::of_stamp(stamp.kind)?, format!("brief/stamps/{id}"), "brief.say")?;
        entry.link = Link::of(&stamp.place);
        let words = if stamp.words.is_empty() { Value::Empty } else { Value::Words(stamp.words.clone()) };
        entry.fields = vec![Field { path: stamp.place.clone(), before: Value::Empty, after: words }];
        if let Some(market) = stamp.place.split('/').nth(4).filter(|_| stamp.place.contains("/local/")) {
            entry.market = Some(market.into());
        }
        Some(entry)
    })
    .collect()
}

fn goals(pass: &Pass<'_>) -> Vec<Entry> {
    let (before, after) = (&pass.before.brief.goals, &pass.after.brief.goals);
    let changed = after.iter().filter(|(id, goal)| before.get(*id) != Some(*goal));
    changed.flat_map(|(id, goal)| one_goal(pass, id, before.get(id), goal)).collect()
}

fn one_goal(pass: &Pass<'_>, id: &GoalId, was: Option<&Goal>, now: &Goal) -> Vec<Entry> {
    let path = format!("brief/goals/{id}");
    match was {
        None if now.archived => return Vec::new(),
        None => return entry(pass, BriefNews::GoalAdded, path, "goal.add").into_iter().collect(),
        Some(was) if !was.archived && now.archived => {
            return entry(pass, BriefNews::GoalArchived, path, "goal.archive").into_iter().collect();
        }
        _ => {}
    }
    let none = Goal::default();
    let was = was.unwrap_or(&none);
    let texts = [("text", &was.text, &now.text), ("why", &was.why, &now.why)];
    let one = |(key, was, now): (
        &str,
        &std::collections::BTreeMap<Language, String>,
        &std::collections::BTreeMap<Language, String>,
    )| {
        Language::ALL
            .into_iter()
            .filter_map(|language| {
                let path = format!("{path}/{key}/{}", language.code());
                text(pass, path, was.get(&language), now.get(&language), None)
            })
            .collect::<Vec<_>>()
    };
    texts.into_iter().flat_map(one).collect()
}

fn evidence(pass: &Pass<'_>) -> Vec<Entry> {
    let (before, after) = (&pass.before.brief.evidence, &pass.after.brief.evidence);
    let changed = after.iter().filter(|(id, link)| before.get(*id) != Some(*link));
    changed
        .filter_map(|(id, link)| {
            let (what, command) = match (before.contains_key(id), link.archived) {
                (false, true) => return None,
                (_, true) => (BriefNews::EvidenceArchived, "evidence.archive"),
                (_, false) => (BriefNews::EvidenceAdded, "evidence.add"),
            };
            let mut entry = entry(pass, what, format!("brief/evidence/{id}"), command)?;
            entry.link = Link::of(&link.place);
            let after = Value::Words(link.name().to_owned());
            entry.fields = vec![Field { path: link.place.clone(), before: Value::Empty, after }];
            Some(entry)
        })
        .collect()
}

fn templates(pass: &Pass<'_>) -> Vec<Entry> {
    let one = |(id, was, now): (&TemplateId, Option<&Template>, Option<&Template>)| {
        let now = now?;
        let (what, command) = match was {
            None if now.archived => return None,
            None => (BriefNews::TemplateAdded, "template.add"),
            Some(_) if now.archived => (BriefNews::TemplateArchived, "template.archive"),
            Some(was) if was.name != now.name => (BriefNews::TemplateRenamed, "template.edit"),
            Some(_) => return None,
        };
        entry(pass, what, format!("templates/{id}"), command)
    };
    pass.changed(|sections| &sections.templates).filter_map(one).collect()
}
