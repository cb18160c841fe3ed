//! Texts that two people typed into without seeing each other's words. Every letter of both is kept, but nobody has read
//! the sentence they make together: it is shown for a look, until the reader has marked the morning as read.

use crate::document::{Entry, Hash, History};
use crate::model::PersonId;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// A text whose words come from two sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// Path of the text.
    pub path: String,
    /// Who wrote into it apart, in order of their ids.
    pub authors: Vec<PersonId>,
}

/// How many edits of one text are compared, newest first: what was apart longer ago has been read since.
const NEWEST: usize = 12;

/// The texts that were edited apart since `base`, at least one side of which the reader has not seen, in order of their
/// paths. Linear in history for each edit compared.
#[must_use]
pub fn merged(history: &History, base: &[Hash]) -> Vec<Merged> {
    let seen = history.ancestors(base);
    let mut texts: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in history.entries.iter().rev().filter(|entry| is_typing(entry)) {
        for path in entry.subjects() {
            let edits = texts.entry(path).or_default();
            if edits.len() < NEWEST {
                edits.push(entry);
            }
        }
    }
    let found = texts.into_iter().filter_map(|(path, edits)| {
        let authors = apart(history, &edits, &seen);
        (!authors.is_empty()).then(|| Merged { path: path.to_owned(), authors: authors.into_iter().collect() })
    });
    found.collect()
}

fn is_typing(entry: &Entry) -> bool {
    matches!(entry.command.as_str(), "text.edit" | "text.more")
}

/// Who edited a text apart from somebody else; nobody where one side is all there is, or all of it was seen.
fn apart(history: &History, edits: &[&Entry], seen: &HashSet<Hash>) -> BTreeSet<PersonId> {
    let mut authors = BTreeSet::new();
    let two = edits.iter().any(|edit| edit.author != edits[0].author);
    if !two || edits.iter().all(|edit| seen.contains(&edit.hash)) {
        return authors;
    }
    let below: Vec<HashSet<Hash>> = edits.iter().map(|edit| history.ancestors(&[edit.hash])).collect();
    for (newer, edit) in edits.iter().enumerate() {
        for (older, other) in edits.iter().enumerate().skip(newer + 1) {
            let knew = below[newer].contains(&other.hash) || below[older].contains(&edit.hash);
            let both_seen = seen.contains(&edit.hash) && seen.contains(&other.hash);
            if edit.author != other.author && !knew && !both_seen {
                authors.extend([edit.author.clone(), other.author.clone()]);
            }
        }
    }
    authors
}
