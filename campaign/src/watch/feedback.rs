//! The threads of all markets about one deliverable, merged into one numbered list (S2-06), and the fields on
//! which two markets insist on different things (S1-27).

use super::Submission;
use crate::model::{Aspect, CreatorId, ItemId, MarketId, Sections, Strength, Thread, ThreadId};
use std::collections::BTreeMap;

/// One point of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbered {
    /// 1 for the first.
    pub number: usize,
    /// Its thread.
    pub thread: ThreadId,
    /// What it is about.
    pub aspect: Aspect,
    /// How strongly it is meant.
    pub strength: Strength,
    /// The market that says it; empty for people across markets.
    pub market: MarketId,
    /// In which words.
    pub words: String,
    /// The hash of these words, to be named when they are sent.
    pub fingerprint: String,
    /// It was on an earlier list already and is still open.
    pub again: bool,
    /// Another market insists on the same field.
    pub contradicted: bool,
}

/// A field on which several markets insist.
#[derive(Clone, Debug, PartialEq)]
pub struct Contradiction {
    /// Path of the field.
    pub path: String,
    /// The markets, in the order of their ids.
    pub markets: Vec<MarketId>,
    /// Their threads, earliest first.
    pub threads: Vec<ThreadId>,
}

/// Every thread of feedback about a deliverable, open or ended.
#[must_use]
pub fn threads_on<'a>(sections: &'a Sections, item: &ItemId) -> Vec<(&'a ThreadId, &'a Thread, Aspect)> {
    let about = |(id, thread): (&'a ThreadId, &'a Thread)| {
        let (of, aspect) = Aspect::of_path(&thread.anchor.path)?;
        (of == *item && !thread.archived).then_some((id, thread, aspect))
    };
    sections.threads.iter().filter_map(about).collect()
}

/// What is ready to be sent: open threads that are not on the list that answers the last delivery, numbered.
#[must_use]
pub fn pending(sections: &Sections, submission: &Submission<'_>) -> Vec<Numbered> {
    let last = submission.deliveries.last().map(|delivery| &delivery.id);
    let named = |thread: &ThreadId, current: bool| {
        let rounds = submission.rounds.iter().filter(|round| !current || Some(&round.of) == last);
        let mut pairs = rounds.flat_map(|round| &round.entries).flat_map(|entry| entry.named());
        pairs.any(|(id, _)| id == thread.as_str())
    };
    let open = threads_on(sections, &submission.id);
    let open = open.into_iter().filter(|(id, thread, _)| thread.is_open() && !named(id, true));
    let mut list = numbered(sections, open.collect());
    for point in &mut list {
        point.again = named(&point.thread, false);
    }
    list
}

/// These threads as one numbered list: by what they are about, the strongest first, then by when they came.
#[must_use]
pub fn numbered(sections: &Sections, mut threads: Vec<(&ThreadId, &Thread, Aspect)>) -> Vec<Numbered> {
    threads.sort_by_key(|(id, thread, aspect)| (*aspect, thread.strength, thread.at, (*id).clone()));
    let contradicted = contradictions(sections);
    let one = |(place, (id, thread, aspect)): (usize, (&ThreadId, &Thread, Aspect))| Numbered {
        number: place + 1,
        thread: id.clone(),
        aspect,
        strength: thread.strength,
        market: thread.market.clone(),
        words: thread.opening().to_owned(),
        fingerprint: thread.fingerprint(),
        again: false,
        contradicted: contradicted.iter().any(|found| found.threads.contains(id)),
    };
    threads.into_iter().enumerate().map(one).collect()
}

/// For which market a thread speaks: the one it names, its author's, or the one the work is for.
#[must_use]
pub fn side(sections: &Sections, thread: &Thread) -> MarketId {
    let author = || sections.people.get(&thread.author).map(|person| person.market.clone());
    let place = || {
        let mut parts = thread.anchor.path.split('/');
        match (parts.next()?, parts.next()?) {
            ("timeline", id) => sections.timeline.get(&ItemId::from(id)).map(|item| item.market.clone()),
            ("creators", id) => sections.creators.get(&CreatorId::from(id)).map(|creator| creator.market.clone()),
            _ => None,
        }
    };
    let named = Some(thread.market.clone());
    let mut sides = [named, author(), place()].into_iter().flatten();
    sides.find(|market| !market.is_empty()).unwrap_or_default()
}

/// The fields a creator reads on which must-fixes of two markets are open: feedback, and the brief card.
#[must_use]
pub fn contradictions(sections: &Sections) -> Vec<Contradiction> {
    let mut fields: BTreeMap<&str, Vec<(&ThreadId, &Thread)>> = BTreeMap::new();
    for (id, thread) in sections.threads.iter() {
        let path = thread.anchor.path.as_str();
        let card = path.starts_with("creators/") && path.contains("/card/");
        let insists = thread.is_open() && thread.strength == Strength::MustFix && !side(sections, thread).is_empty();
        if insists && (card || Aspect::of_path(path).is_some()) {
            fields.entry(path).or_default().push((id, thread));
        }
    }
    let several = |(path, mut threads): (&str, Vec<(&ThreadId, &Thread)>)| {
        threads.sort_by_key(|(id, thread)| (thread.at, (*id).clone()));
        let mut markets: Vec<MarketId> = threads.iter().map(|(_, thread)| side(sections, thread)).collect();
        markets.sort();
        markets.dedup();
        let threads = threads.into_iter().map(|(id, _)| id.clone()).collect();
        (markets.len() > 1).then(|| Contradiction { path: path.to_owned(), markets, threads })
    };
    fields.into_iter().filter_map(several).collect()
}
