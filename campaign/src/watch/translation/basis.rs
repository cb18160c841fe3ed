//! What each translation was made from, read from history: one pass backwards carries a bit per translation from
//! every change that touched it down to everything that change had seen.

use crate::document::{Entry, Hash, History};
use crate::model::{Statement, StatementId};
use std::collections::{BTreeMap, HashMap};

/// Who types on after this long has begun another change.
const SITTING: i64 = 30;

/// Two texts: the master and what is made from it.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    pub(super) master: String,
    pub(super) translation: String,
}

/// What a translation was last made from.
#[derive(Clone, Debug, Default)]
pub(super) struct Basis {
    /// The heads of everything its makers had seen.
    pub(super) heads: Vec<Hash>,
    /// How many changes of the master they had not.
    pub(super) behind: usize,
}

/// The basis of each pair, in their order.
pub(super) fn of<'a>(
    history: &History,
    pairs: impl Iterator<Item = &'a Pair>,
    statements: &BTreeMap<StatementId, Statement>,
) -> Vec<Basis> {
    let pairs: Vec<&Pair> = pairs.collect();
    let places: HashMap<Hash, usize> =
        history.entries.iter().enumerate().map(|(place, entry)| (entry.hash, place)).collect();
    let edits = edits_by_path(history);
    // As many at once as there are bits in a word.
    pairs.chunks(128).flat_map(|pairs| some(history, &places, &edits, pairs, statements)).collect()
}

fn some(
    history: &History,
    places: &HashMap<Hash, usize>,
    edits: &HashMap<&str, Vec<usize>>,
    pairs: &[&Pair],
    statements: &BTreeMap<StatementId, Statement>,
) -> Vec<Basis> {
    let bits: HashMap<&str, u128> =
        pairs.iter().enumerate().map(|(bit, pair)| (pair.translation.as_str(), 1 << bit)).collect();
    let count = history.entries.len();
    // What the makers of each translation had seen, and which of it lies below something else they had seen.
    let (mut seen, mut below) = (vec![0_u128; count], vec![0_u128; count]);
    for (place, entry) in history.entries.iter().enumerate().rev() {
        seen[place] |= touched(entry, &bits, statements);
        for dep in entry.deps.iter().filter_map(|dep| places.get(dep)) {
            seen[*dep] |= seen[place];
            below[*dep] |= seen[place];
        }
    }
    let one = |(bit, pair): (usize, &&Pair)| {
        let bit = 1_u128 << bit;
        let mut heads = Vec::new();
        for (place, entry) in history.entries.iter().enumerate() {
            if seen[place] & bit != 0 && below[place] & bit == 0 {
                heads.push(entry.hash);
            }
        }
        // Words that no change of theirs brought (a file from elsewhere) have no basis to be behind of.
        let behind = match heads.is_empty() {
            true => 0,
            false => {
                let edits = edits.get(pair.master.as_str()).map(Vec::as_slice).unwrap_or_default();
                as_people_see(history, edits, |place| seen[place] & bit == 0)
            }
        };
        Basis { heads, behind }
    };
    pairs.iter().enumerate().map(one).collect()
}

/// The translations a change touched: it edited them, or said a word about them that still stands.
fn touched(entry: &Entry, bits: &HashMap<&str, u128>, statements: &BTreeMap<StatementId, Statement>) -> u128 {
    let all = || entry.subjects().filter_map(|path| bits.get(path)).fold(0, |all, bit| all | bit);
    match command(entry) {
        "translation.say" if entry.command != "undo" => {
            let id = entry.subjects().find_map(|path| path.strip_prefix("statements/"));
            let stands = id.and_then(|id| statements.get(&id.into())).is_some_and(|said| !said.archived);
            if stands { all() } else { 0 }
        }
        _ if is_edit(entry) => all(),
        // What fills several texts of a section at once names the section.
        "brief.fill" | "section.add" => {
            let under = |path: &&str| entry.subjects().any(|subject| is_under(path, subject));
            bits.iter().filter(|(path, _)| under(path)).fold(0, |all, (_, bit)| all | bit)
        }
        _ => 0,
    }
}

fn is_under(path: &str, place: &str) -> bool {
    path.strip_prefix(place).is_some_and(|rest| rest.starts_with('/'))
}

/// What was done; for an undo, what it took back.
fn command(entry: &Entry) -> &str {
    match entry.command.as_str() {
        "undo" => entry.subject.split(' ').next().unwrap_or_default(),
        command => command,
    }
}

fn is_edit(entry: &Entry) -> bool {
    matches!(command(entry), "text.edit" | "text.more" | "conflict.settle")
}

/// Where in history each text was edited.
fn edits_by_path(history: &History) -> HashMap<&str, Vec<usize>> {
    let mut edits: HashMap<&str, Vec<usize>> = HashMap::new();
    for (place, entry) in history.entries.iter().enumerate().filter(|(_, entry)| is_edit(entry)) {
        for path in entry.subjects() {
            edits.entry(path).or_default().push(place);
        }
    }
    edits
}

/// How many changes somebody would count among these edits: one sitting of one person is one change, however
/// often they paused.
fn as_people_see(history: &History, edits: &[usize], counts: impl Fn(usize) -> bool) -> usize {
    let mut changes = 0;
    let mut last: Option<(&Entry, bool)> = None;
    for place in edits {
        let (entry, counted) = (&history.entries[*place], counts(*place));
        let same = last.is_some_and(|(before, before_counted)| {
            let soon = entry.at.minutes_since(before.at) < SITTING;
            before_counted && entry.goes_on() && before.author == entry.author && soon
        });
        changes += usize::from(counted && !same);
        last = Some((entry, counted));
    }
    changes
}
