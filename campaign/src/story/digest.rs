//! Puts the digest together: one pass over what differs between two states of the campaign.

use super::entry::{Digest, Entry, Field, Group, GroupKind, What};
use super::news::{News, thing};
use super::{
    agree_news, agreed, brief, brief_news, calendar, circle, decide, measure, needs, plan, risk, statement, sync, talk,
    watch,
};
use crate::document::{Conflict, Hash, History, Scalar};
use crate::model::{PersonId, Sections};
use crate::time::Instant;
use crate::view::{Link, Reader, Value};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// What the digest is computed from.
#[derive(Clone, Copy, Debug)]
pub struct Away<'a> {
    /// All changes.
    pub history: &'a History,
    /// The heads of what the reader has seen, from [`super::base()`].
    pub base: &'a [Hash],
    /// The campaign as it stood at these heads.
    pub before: &'a Sections,
    /// The campaign now.
    pub after: &'a Sections,
    /// Fields that have two values now.
    pub conflicts: &'a [Conflict],
    /// Since when, from [`super::since()`].
    pub since: Instant,
}

/// What others did since the reader was away, what needs the reader first. A thing that was changed and
/// changed back is no news; the reader's own changes are none either.
#[must_use]
pub fn digest(away: &Away<'_>, reader: &Reader, now: Instant) -> Digest {
    let news = News::of(away.history, away.base, &reader.person);
    let pass = Pass { news: &news, before: away.before, after: away.after, reader };
    let mut entries = needs::conflicts(&pass, away.conflicts);
    let conflicting: HashSet<String> = entries.iter().map(|entry| thing(&entry.path)).collect();
    let more = [
        plan::items(&pass),
        plan::markets(&pass),
        calendar::calendars(&pass),
        agreed::plan(&pass),
        plan::head(&pass).into_iter().collect(),
        talk::threads(&pass),
        brief::sections(&pass),
        brief::adaptations(&pass),
        brief_news::news(&pass),
        circle::creators(&pass),
        circle::people(&pass),
        statement::statements(&pass),
        watch::watched(&pass),
        agree_news::news(&pass),
        measure::news(&pass),
        decide::decisions(&pass, away.since, now),
        risk::news(&pass),
        sync::news(&pass),
    ];
    entries.extend(more.into_iter().flatten().filter(|entry| !conflicting.contains(&thing(&entry.path))));
    statement::behind(&pass, away.history, &mut entries);
    for entry in &mut entries {
        entry.reason = entry.reason.or_else(|| needs::reason(&pass, entry, now));
    }
    let people: HashSet<&PersonId> = news.others().map(|change| &change.author).collect();
    Digest { since: away.since, changes: news.others().count(), people: people.len(), groups: grouped(entries) }
}

fn grouped(entries: Vec<Entry>) -> Vec<Group> {
    let mut groups: BTreeMap<GroupKind, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        let kind = if entry.reason.is_some() { GroupKind::NeedsYou } else { entry.what.group() };
        groups.entry(kind).or_default().push(entry);
    }
    for (kind, entries) in &mut groups {
        match kind {
            GroupKind::NeedsYou => {
                entries.sort_by_key(|entry| (entry.reason, std::cmp::Reverse(entry.when), entry.path.clone()))
            }
            _ => entries.sort_by_key(|entry| (std::cmp::Reverse(entry.when), entry.path.clone())),
        }
    }
    groups.into_iter().map(|(kind, entries)| Group { kind, entries }).collect()
}

/// One comparison of two states for one reader.
pub(super) struct Pass<'a> {
    pub(super) news: &'a News<'a>,
    pub(super) before: &'a Sections,
    pub(super) after: &'a Sections,
    pub(super) reader: &'a Reader,
}

impl<'a> Pass<'a> {
    /// An entry about the thing at a path, if somebody else did it and the reader has not seen it.
    pub(super) fn entry(&self, what: What, path: String, commands: &[&str]) -> Option<Entry> {
        let deed = self.news.deed(&path, commands)?;
        Some(Entry {
            what,
            link: Link::of(&path),
            path,
            fields: Vec::new(),
            diff: Vec::new(),
            count: 1,
            market: None,
            author: deed.author,
            when: deed.when,
            reason: None,
        })
    }

    /// The entities of one section that differ, with what they were and are.
    pub(super) fn changed<K: Ord + 'a, V: PartialEq + 'a>(
        &self,
        pick: impl Fn(&'a Sections) -> &'a Arc<BTreeMap<K, V>>,
    ) -> impl Iterator<Item = (&'a K, Option<&'a V>, Option<&'a V>)> {
        let (before, after) = (pick(self.before), pick(self.after));
        after.iter().map(|(id, now)| (id, before.get(id), Some(now))).filter(|(_, was, now)| was != now)
    }

    /// The fields that differ, in the order given.
    pub(super) fn fields(&self, path: &str, before: &[(&str, Scalar)], after: &[(&str, Scalar)]) -> Vec<Field> {
        let pairs = before.iter().zip(after).filter(|((_, was), (_, now))| was != now);
        pairs
            .map(|((key, was), (_, now))| {
                let path = format!("{path}/{key}");
                // A value names things as they were called then.
                let before = Value::read(self.before, &path, was);
                Field { before, after: Value::read(self.after, &path, now), path }
            })
            .collect()
    }

    /// The fields of something new that say something.
    pub(super) fn filled(&self, path: &str, after: &[(&str, Scalar)]) -> Vec<Field> {
        let field = |(key, now): &(&str, Scalar)| {
            let path = format!("{path}/{key}");
            Field { before: Value::Empty, after: Value::read(self.after, &path, now), path }
        };
        after.iter().map(field).filter(|field| field.after != Value::Empty).collect()
    }
}
