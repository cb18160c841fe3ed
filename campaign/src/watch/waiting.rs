//! Who waits for whom and how long (S2-14), from promises, handoffs, calls in threads and deliverables; and the
//! chains these make. A circle of people who wait for each other is a chain that says so.

use super::{Party, Stage, submissions};
use crate::language::Language;
use crate::model::{Sections, Thread, ThreadId};
use crate::time::{Instant, Zone};
use crate::view::Reader;
use std::collections::{BTreeMap, BTreeSet};

/// One waits for another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wait {
    /// Who waits.
    pub who: Party,
    /// For whom.
    pub whom: Party,
    /// Since when.
    pub since: Instant,
    /// Path of what they wait for: a promise, a handoff, a thread, a deliverable.
    pub about: String,
}

/// Waits that hang together: the first waits for the second, the second for the third.
#[derive(Clone, Debug, PartialEq)]
pub struct Chain {
    /// Its waits, in order.
    pub waits: Vec<Wait>,
    /// The last one waits for somebody of the chain: nobody can move first.
    pub circle: bool,
}

impl Chain {
    /// How many people stand in it.
    #[must_use]
    pub fn length(&self) -> usize {
        self.waits.len() + usize::from(!self.circle)
    }

    /// Since when its oldest wait lasts.
    #[must_use]
    pub fn since(&self) -> Instant {
        self.waits.iter().map(|wait| wait.since).min().unwrap_or_default()
    }
}

/// Everybody who waits, the longest wait first. Nobody waits for themselves.
#[must_use]
pub fn waits(sections: &Sections, now: Instant) -> Vec<Wait> {
    let mut list = promised(sections);
    list.extend(handed(sections, now));
    list.extend(called(sections));
    list.extend(delivered(sections, now));
    list.retain(|wait| wait.who != wait.whom && wait.since <= now);
    list.sort_by(|one, two| (one.since, one).cmp(&(two.since, two)));
    list.dedup();
    list
}

fn promised(sections: &Sections) -> Vec<Wait> {
    let open = sections.promises.iter().filter(|(_, promise)| promise.is_open());
    open.filter_map(|(id, promise)| {
        Some(Wait {
            who: promise.waiter()?,
            whom: promise.promiser(),
            since: promise.at,
            about: format!("promises/{id}"),
        })
    })
    .collect()
}

/// The sender waits for the word that it arrived; the receiver waits for what is late.
fn handed(sections: &Sections, now: Instant) -> Vec<Wait> {
    let open = sections.handoffs.iter().filter(|(_, handoff)| !handoff.archived && handoff.acknowledged().is_none());
    open.filter_map(|(id, handoff)| {
        let (sender, receiver) = (Party::Person(handoff.from.clone()), Party::of_path(&handoff.to)?);
        let about = format!("handoffs/{id}");
        match (handoff.sent(), handoff.due.as_ref().map(|due| due.due())) {
            (Some(sent), _) => Some(Wait { who: sender, whom: receiver, since: sent.at, about }),
            (None, Some(due)) if due < now => Some(Wait { who: receiver, whom: sender, since: due, about }),
            _ => None,
        }
    })
    .collect()
}

/// Who spoke last in an open thread waits for everybody who was called and has not answered since.
fn called(sections: &Sections) -> Vec<Wait> {
    let people = sections.people.iter().filter(|(_, person)| !person.archived);
    let calls: Vec<_> = people
        .map(|(id, _)| (id, crate::story::calls(sections, &Reader::of(sections, id, Language::En, Zone::utc()))))
        .collect();
    let mut found = Vec::new();
    for (id, thread) in sections.threads.iter().filter(|(_, thread)| thread.is_open()) {
        for (person, calls) in &calls {
            found.extend(unanswered(id, thread, &Party::Person((*person).clone()), calls));
        }
    }
    found
}

fn unanswered(id: &ThreadId, thread: &Thread, party: &Party, calls: &[String]) -> Option<Wait> {
    let comments = thread.in_order();
    let own = |author: &crate::model::PersonId| Party::Person(author.clone()) == *party;
    let answered = comments.iter().rposition(|(_, comment)| own(&comment.author)).map_or(0, |place| place + 1);
    let (_, call) = comments[answered..].iter().find(|(_, comment)| crate::story::is_called(comment, calls))?;
    let who = Party::Person(call.author.clone());
    Some(Wait { who, whom: party.clone(), since: call.at, about: format!("threads/{id}") })
}

/// The creator waits for feedback, or the one who sends it for the creator.
fn delivered(sections: &Sections, now: Instant) -> Vec<Wait> {
    let one = |submission: super::Submission<'_>| {
        let creator = submission.creator()?;
        let sender = Party::Person(Some(submission.sender(sections)).filter(|sender| !sender.is_empty())?);
        let about = format!("timeline/{}", submission.id);
        match submission.stage() {
            Stage::AwaitsFeedback => {
                let since = submission.deliveries.last()?.entry.when();
                Some(Wait { who: creator, whom: sender, since, about })
            }
            Stage::WithCreator => {
                let since = submission.rounds.last()?.at;
                Some(Wait { who: sender, whom: creator, since, about })
            }
            Stage::Awaited => {
                let since = submission.due(sections).filter(|due| *due < now)?;
                Some(Wait { who: sender, whom: creator, since, about })
            }
            Stage::Returned | Stage::Accepted => None,
        }
    };
    submissions(sections).into_iter().filter_map(one).collect()
}

/// How far a chain is followed, and how many are told: a board is read by people.
const LINKS: usize = 12;
const CHAINS: usize = 200;

/// The chains, the longest first, then the oldest: as few as tell every wait. Between two people the oldest wait
/// stands for all.
#[must_use]
pub fn chains(waits: &[Wait]) -> Vec<Chain> {
    let mut graph: BTreeMap<&Party, BTreeMap<&Party, &Wait>> = BTreeMap::new();
    for wait in waits {
        let known = graph.entry(&wait.who).or_default().entry(&wait.whom).or_insert(wait);
        if wait.since < known.since {
            *known = wait;
        }
    }
    let waited_for = |party: &Party| waits.iter().any(|wait| wait.whom == *party);
    // Who is waited for by nobody begins a chain; who stands only in circles begins one where none came by.
    let (heads, others): (Vec<&Party>, Vec<&Party>) = graph.keys().copied().partition(|party| !waited_for(party));
    let mut found = Vec::new();
    for start in heads.into_iter().chain(others.iter().copied()) {
        let seen = found.iter().any(|chain: &Chain| chain.waits.iter().any(|wait| wait.who == *start));
        if !(waited_for(start) && seen) {
            follow(&graph, start, &mut Vec::new(), &mut found);
        }
    }
    found.sort_by_key(|chain| (std::cmp::Reverse(chain.length()), chain.since(), chain.waits.clone()));
    // Where paths cross, every way through is a chain; a board tells each wait, not each way.
    let mut told = BTreeSet::new();
    found.retain(|chain| chain.waits.iter().filter(|wait| told.insert((*wait).clone())).count() > 0);
    found
}

fn follow(
    graph: &BTreeMap<&Party, BTreeMap<&Party, &Wait>>,
    from: &Party,
    path: &mut Vec<Wait>,
    found: &mut Vec<Chain>,
) {
    let none = BTreeMap::new();
    let next = graph.get(from).unwrap_or(&none);
    if found.len() >= CHAINS {
        return;
    }
    if next.is_empty() || path.len() >= LINKS {
        found.push(Chain { waits: path.clone(), circle: false });
        return;
    }
    for (whom, wait) in next {
        path.push((*wait).clone());
        match path.iter().any(|earlier| earlier.who == **whom) {
            true => found.push(Chain { waits: path.clone(), circle: true }),
            false => follow(graph, whom, path, found),
        }
        path.pop();
    }
}
