//! Escalations as the inbox shows them: the flags that escalate, grouped by the thing at their root, and one rule
//! that fires in several markets within a day as one group (S0-08).

use super::{Flag, FlagKind, Handled, Severity, State, handled};
use crate::model::{MarketId, PersonId, Sections};
use crate::time::Instant;
use std::collections::BTreeMap;

/// Flags that are one matter.
#[derive(Clone, Debug, PartialEq)]
pub struct Escalation {
    /// Stable name: the key of its first flag.
    pub key: String,
    /// The rule of its first flag.
    pub kind: FlagKind,
    /// How much it presses.
    pub severity: Severity,
    /// Path of the thing at its root.
    pub root: String,
    /// Its flags, in order.
    pub flags: Vec<Flag>,
    /// The markets it is about.
    pub markets: Vec<MarketId>,
    /// It happens in several markets at once.
    pub both: bool,
    /// The one person who looks after it.
    pub owner: PersonId,
    /// When it began.
    pub since: Instant,
    /// How far people are: as far as with the flag they are least far with.
    pub handled: Handled,
}

impl Escalation {
    /// The keys of its flags, as the commands that handle them need them.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        self.flags.iter().map(|flag| flag.key.clone()).collect()
    }
}

/// The inbox: what is open first, then what has a plan, then what is resolved; each by how much it presses.
#[must_use]
pub fn escalations(sections: &Sections, flags: &[Flag], now: Instant) -> Vec<Escalation> {
    let mut roots: BTreeMap<(&PersonId, &str), Vec<&Flag>> = BTreeMap::new();
    for flag in flags.iter().filter(|flag| flag.kind.escalates()) {
        roots.entry((&flag.owner, flag.root.as_str())).or_default().push(flag);
    }
    let mut groups = across(roots.into_values().collect());
    for group in &mut groups {
        group.sort_by(|one, two| (one.severity, one.since, &one.key).cmp(&(two.severity, two.since, &two.key)));
    }
    let mut list: Vec<Escalation> = groups.into_iter().filter_map(|group| escalation(sections, &group, now)).collect();
    let order = |one: &Escalation| (one.handled.state, one.severity, one.since, one.key.clone());
    list.sort_by_key(order);
    list
}

/// Joins groups of one rule that began within a day in different markets.
fn across(mut groups: Vec<Vec<&Flag>>) -> Vec<Vec<&Flag>> {
    groups.sort_by_key(|group| (group[0].kind, since(group), group[0].key.clone()));
    let mut joined: Vec<Vec<&Flag>> = Vec::new();
    // Only whole runs are compared, so that the order in which groups are met does not matter.
    let mut rest = groups.into_iter().peekable();
    while let Some(first) = rest.next() {
        let (kind, until) = (first[0].kind, since(&first).plus_days(1));
        let mut run = vec![first];
        while let Some(next) = rest.next_if(|next| next[0].kind == kind && since(next) < until) {
            run.push(next);
        }
        let mut markets: Vec<&MarketId> = run.iter().flatten().flat_map(|flag| &flag.markets).collect();
        markets.sort();
        markets.dedup();
        let owners = run.iter().flatten().map(|flag| &flag.owner);
        let one_owner = owners.clone().all(|owner| Some(owner) == run.iter().flatten().map(|flag| &flag.owner).next());
        match markets.len() > 1 && one_owner {
            true => joined.push(run.concat()),
            false => joined.extend(run),
        }
    }
    joined
}

fn since(group: &[&Flag]) -> Instant {
    group.iter().map(|flag| flag.since).min().unwrap_or_default()
}

fn escalation(sections: &Sections, flags: &[&Flag], now: Instant) -> Option<Escalation> {
    let first = flags.first()?;
    let mut markets: Vec<MarketId> = flags.iter().flat_map(|flag| flag.markets.clone()).collect();
    markets.sort();
    markets.dedup();
    let words = flags.iter().map(|flag| handled(sections, &flag.key, now));
    Some(Escalation {
        key: first.key.clone(),
        kind: first.kind,
        severity: first.severity,
        root: first.root.clone(),
        both: markets.len() > 1,
        markets,
        owner: first.owner.clone(),
        since: since(flags),
        handled: words.min_by_key(|word| (word.state, std::cmp::Reverse(word.at))).unwrap_or_default(),
        flags: flags.iter().map(|flag| (*flag).clone()).collect(),
    })
}

impl Escalation {
    /// Must the next sync talk about it (S0-17)?
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.handled.state != State::Resolved && self.handled.state.is_open()
    }
}
