//! Who did it: finds for a thing the change of another person that the reader has not seen.

use crate::document::{Entry as Change, Hash, History};
use crate::model::PersonId;
use crate::time::Instant;
use std::collections::{HashMap, HashSet};

/// The changes the reader has not seen, by the thing they are about.
pub(super) struct News<'a> {
    reader: &'a PersonId,
    entries: Vec<&'a Change>,
    by_hash: HashMap<Hash, usize>,
    by_thing: HashMap<String, Vec<usize>>,
}

/// Who did something last, and when.
#[derive(Clone, Debug)]
pub(super) struct Deed {
    pub(super) author: PersonId,
    pub(super) when: Instant,
}

impl<'a> News<'a> {
    pub(super) fn of(history: &'a History, base: &[Hash], reader: &'a PersonId) -> Self {
        let seen = history.ancestors(base);
        let entries: Vec<&Change> = history.entries.iter().filter(|entry| !seen.contains(&entry.hash)).collect();
        let mut by_thing: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, entry) in entries.iter().enumerate() {
            for subject in entry.subjects() {
                by_thing.entry(thing(subject)).or_default().push(place);
            }
        }
        let by_hash = entries.iter().enumerate().map(|(place, entry)| (entry.hash, place)).collect();
        Self { reader, entries, by_hash, by_thing }
    }

    /// The changes of others that count: a read mark is no news.
    pub(super) fn others(&self) -> impl Iterator<Item = &'a Change> {
        self.entries.iter().copied().filter(|entry| entry.author != *self.reader && entry.command != "review.mark")
    }

    /// The last change of another person to the thing at this path which the reader had not seen when they
    /// touched it themselves; one of these commands if there is one. None where it is no news to the reader.
    pub(super) fn deed(&self, path: &str, commands: &[&str]) -> Option<Deed> {
        let thing = thing(path);
        let mut places = self.by_thing.get(&thing).cloned().unwrap_or_default();
        if path.starts_with("timeline/") || path.starts_with("markets/") {
            // A go-live that moves takes many dates along; that change names the whole timeline.
            places.extend(self.by_thing.get("timeline").into_iter().flatten());
            places.sort_unstable();
        }
        if places.is_empty() {
            return self.somebody();
        }
        let known = self.known(&places);
        let strange = |place: &&usize| {
            let entry = self.entries[**place];
            entry.author != *self.reader && !known.contains(*place)
        };
        let named = places
            .iter()
            .rev()
            .filter(strange)
            .find(|place| commands.contains(&self.entries[**place].command.as_str()));
        let found = named.or_else(|| places.iter().rev().find(strange))?;
        let entry = self.entries[*found];
        Some(Deed { author: entry.author.clone(), when: entry.at })
    }

    /// A thing changed and no change names it (an older Dateline's undo): whoever was last at work.
    fn somebody(&self) -> Option<Deed> {
        self.others().last().map(|entry| Deed { author: entry.author.clone(), when: entry.at })
    }

    /// What the reader had on their device when they last touched the thing.
    fn known(&self, places: &[usize]) -> HashSet<usize> {
        let own = places.iter().copied().filter(|place| self.entries[*place].author == *self.reader);
        let mut stack: Vec<usize> = own.collect();
        let mut known = HashSet::new();
        while let Some(place) = stack.pop() {
            if known.insert(place) {
                stack.extend(self.entries[place].deps.iter().filter_map(|hash| self.by_hash.get(hash).copied()));
            }
        }
        known
    }
}

/// The path of the thing a path lies in: the entity, or the text of the brief.
pub(super) fn thing(path: &str) -> String {
    let mut keys = path.split('/');
    let length = match (keys.next(), keys.next(), keys.next(), keys.next()) {
        (Some("brief"), Some("sections"), _, Some("text" | "local" | "why")) => 5,
        (Some("brief"), Some("goals"), _, Some("text" | "why")) => 5,
        (Some("brief"), Some("sections" | "goals" | "stamps" | "evidence"), ..) => 3,
        (Some("brief"), ..) => 4,
        (Some("rules"), Some("cadences"), ..) => 3,
        (Some("campaign"), ..) => 1,
        (Some("plan" | "agreement" | "decisions"), ..) => 3,
        _ => 2,
    };
    path.split('/').take(length).collect::<Vec<_>>().join("/")
}
