//! History as a list of who did what when, and the sets of changes a reader has seen.

use super::Hash;
use crate::model::PersonId;
use crate::time::Instant;
use automerge::ChangeMetadata;
use std::collections::{HashMap, HashSet};

/// One change: one intent of one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its hash.
    pub hash: Hash,
    /// The changes it was made on top of.
    pub deps: Vec<Hash>,
    /// Who made it.
    pub author: PersonId,
    /// When, by the author's device clock, to the second.
    pub at: Instant,
    /// The command's name, e.g. `item.due`.
    pub command: String,
    /// What it was about: an entity's path, e.g. `timeline/i-1`.
    pub subject: String,
}

impl Entry {
    /// A change's description as a line of history.
    pub(super) fn of(meta: ChangeMetadata<'_>) -> Self {
        let message = meta.message.as_deref().unwrap_or_default();
        let (command, subject) = message.split_once(' ').unwrap_or((message, ""));
        let author = meta.author.as_ref().map(|author| String::from_utf8_lossy(author.as_bytes()).into_owned());
        Self {
            hash: meta.hash.0,
            deps: meta.deps.iter().map(|hash| hash.0).collect(),
            author: PersonId(author.unwrap_or_default()),
            at: Instant(meta.timestamp.saturating_mul(1000)),
            command: command.to_owned(),
            subject: subject.to_owned(),
        }
    }

    /// The paths it was about: one, or several with spaces. An undo carries the name of what it takes back first.
    pub fn subjects(&self) -> impl Iterator<Item = &str> {
        self.subject.split_whitespace().skip(usize::from(self.command == "undo"))
    }

    /// Did it go on with what the change of the same author before it was at?
    pub fn goes_on(&self) -> bool {
        self.command == "text.more"
    }
}

/// All changes in causal order: a change comes after everything it depends on.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// The changes.
    pub entries: Vec<Entry>,
}

impl History {
    /// The heads plus everything below them. Linear in the number of changes.
    pub fn ancestors(&self, heads: &[Hash]) -> HashSet<Hash> {
        let index: HashMap<Hash, usize> = self.entries.iter().enumerate().map(|(i, entry)| (entry.hash, i)).collect();
        let mut seen = HashSet::new();
        let mut stack: Vec<Hash> = heads.to_vec();
        while let Some(hash) = stack.pop() {
            if let Some(&at) = index.get(&hash)
                && seen.insert(hash)
            {
                stack.extend(self.entries[at].deps.iter().copied());
            }
        }
        seen
    }

    /// The heads of a set of changes that holds all its dependencies.
    pub fn heads_of(&self, set: &HashSet<Hash>) -> Vec<Hash> {
        let inner: HashSet<Hash> = self
            .entries
            .iter()
            .filter(|entry| set.contains(&entry.hash))
            .flat_map(|e| e.deps.iter().copied())
            .collect();
        self.entries.iter().map(|entry| entry.hash).filter(|hash| set.contains(hash) && !inner.contains(hash)).collect()
    }
}
