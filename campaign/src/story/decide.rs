//! News of decisions: what was written down, proposed, answered and decided, and what silence decided; money that came
//! or moved, what was captured, daily logs.

use super::digest::Pass;
use super::entry::{Entry, Field, GroupKind, Reason, What};
use crate::model::{Capture, Decision, MarketId, Proposal, ProposalKind};
use crate::time::Instant;
use crate::view::{Link, Value, budget};
use crate::watch::{self, Standing};

/// What can happen to decisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is named by the sentence in digest-decide.ftl under its key")]
pub enum DecideNews {
    Recorded,
    Edited,
    Proposed,
    Answered,
    Decided,
    Default,
    Withdrawn,
    Budget,
    Captured,
    Sorted,
    PutAside,
    Logged,
}

impl DecideNews {
    pub(super) const fn group(self) -> GroupKind {
        match self {
            Self::Recorded | Self::Decided | Self::Default | Self::Withdrawn => GroupKind::Decided,
            Self::Budget => GroupKind::Moved,
            _ => GroupKind::Said,
        }
    }

    /// The Fluent key of its sentence.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Recorded => "digest-decide-recorded",
            Self::Edited => "digest-decide-edited",
            Self::Proposed => "digest-decide-proposed",
            Self::Answered => "digest-decide-answered",
            Self::Decided => "digest-decide-decided",
            Self::Default => "digest-decide-default",
            Self::Withdrawn => "digest-decide-withdrawn",
            Self::Budget => "digest-decide-budget",
            Self::Captured => "digest-decide-captured",
            Self::Sorted => "digest-decide-sorted",
            Self::PutAside => "digest-decide-put-aside",
            Self::Logged => "digest-decide-logged",
        }
    }
}

pub(super) fn decisions(pass: &Pass<'_>, since: Instant, now: Instant) -> Vec<Entry> {
    let (before, after) = (&pass.before.decisions, &pass.after.decisions);
    let mut found = Vec::new();
    for (id, decision) in after.log.iter().filter(|(id, it)| before.log.get(*id) != Some(*it)) {
        found.extend(recorded(pass, format!("decisions/log/{id}"), before.log.get(id), decision));
    }
    for (id, proposal) in after.proposals.iter().filter(|(id, it)| before.proposals.get(*id) != Some(*it)) {
        found.extend(proposed(pass, format!("decisions/proposals/{id}"), before.proposals.get(id), proposal, now));
    }
    for (id, entry) in after.budgets.iter().filter(|(id, it)| !before.budgets.contains_key(*id) && !it.archived) {
        // What a decision moved is told with the decision.
        if entry.decision.is_empty() {
            let amount = budget::money(pass.reader.language, entry.amount, &entry.currency);
            found.extend(told(pass, DecideNews::Budget, format!("decisions/budgets/{id}"), &amount, &entry.words));
        }
    }
    for (id, log) in after.days.iter().filter(|(id, it)| !before.days.contains_key(*id) && !it.archived) {
        let mut entry = told(pass, DecideNews::Logged, format!("decisions/days/{id}"), "", "");
        if let Some(entry) = &mut entry {
            entry.count = log.lines().len();
            entry.market = Some(log.market.clone());
        }
        found.extend(entry);
    }
    for (id, was, now) in pass.changed(|sections| &sections.captures) {
        found.extend(now.and_then(|now| captured(pass, format!("captures/{id}"), was, now)));
    }
    found.extend(by_default(pass, since, now));
    found
}

/// A piece of news with what stands after it, and what is said with that.
fn told(pass: &Pass<'_>, news: DecideNews, path: String, after: &str, with: &str) -> Option<Entry> {
    let mut entry = pass.entry(What::Decide(news), path, &[])?;
    entry.fields = said(&entry.path, after, with);
    Some(entry)
}

fn said(path: &str, after: &str, with: &str) -> Vec<Field> {
    let field = |words: &str| {
        let after = if words.trim().is_empty() { Value::Empty } else { Value::Words(words.trim().to_owned()) };
        Field { path: path.to_owned(), before: Value::Empty, after }
    };
    vec![field(after), field(with)]
}

fn recorded(pass: &Pass<'_>, path: String, was: Option<&Decision>, now: &Decision) -> Option<Entry> {
    match was.filter(|was| !was.archived) {
        None if now.archived => None,
        None => told(pass, DecideNews::Recorded, path, &now.what, &now.why),
        Some(_) if now.archived => told(pass, DecideNews::PutAside, path, "", ""),
        Some(_) => told(pass, DecideNews::Edited, path, &now.why, ""),
    }
}

fn proposed(pass: &Pass<'_>, path: String, was: Option<&Proposal>, now: &Proposal, at: Instant) -> Option<Entry> {
    let was = was.filter(|was| !was.archived);
    let new = now.in_order().into_iter().rev().find(|(id, _)| !was.is_some_and(|was| was.entries.contains_key(*id)));
    let standing = watch::standing(pass.after, now, at);
    let (news, said) = match (was, new.map(|(_, entry)| entry)) {
        (None, _) if now.archived => return None,
        (Some(_), _) if now.archived => (DecideNews::PutAside, None),
        (_, Some(entry)) if entry.kind == ProposalKind::Decided => (DecideNews::Decided, Some(entry)),
        (_, Some(entry)) if entry.kind == ProposalKind::Withdrawn => (DecideNews::Withdrawn, Some(entry)),
        (None, _) => (DecideNews::Proposed, None),
        (_, Some(entry)) => (DecideNews::Answered, Some(entry)),
        _ => return None,
    };
    let choice = said.and_then(|entry| now.choice(entry.option)).unwrap_or_default();
    let words = said.map(|entry| entry.words.as_str()).unwrap_or_default();
    // An answer without an option says its words.
    let (choice, words) = if choice.is_empty() { (words, "") } else { (choice.as_str(), words) };
    let choice = if news == DecideNews::Proposed { now.title.as_str() } else { choice };
    let mut entry = told(pass, news, path, choice, words)?;
    entry.market = some(&now.market);
    entry.reason = match standing {
        Standing::Waiting if pass.reader.market == now.market => Some(Reason::Input),
        Standing::Heard if pass.reader.person == now.decider => Some(Reason::Decide),
        _ => None,
    };
    Some(entry)
}

/// What silence decided: nobody's change, and news to everybody, also to who proposed it.
fn by_default(pass: &Pass<'_>, since: Instant, now: Instant) -> Vec<Entry> {
    let one = |(id, proposal, at): (&crate::model::ProposalId, &Proposal, Instant)| {
        let path = format!("decisions/proposals/{id}");
        Entry {
            what: What::Decide(DecideNews::Default),
            link: Link::of(&path),
            fields: said(&path, &proposal.choice(proposal.default).unwrap_or_default(), &proposal.default_why),
            path,
            diff: Vec::new(),
            count: 1,
            market: some(&proposal.market),
            author: proposal.decider.clone(),
            when: at,
            reason: None,
        }
    };
    watch::defaults(pass.after, since, now).into_iter().map(one).collect()
}

fn some(market: &MarketId) -> Option<MarketId> {
    Some(market.clone()).filter(|market| !market.is_empty())
}

fn captured(pass: &Pass<'_>, path: String, was: Option<&Capture>, now: &Capture) -> Option<Entry> {
    match was.filter(|was| !was.archived) {
        None if now.archived => None,
        None => {
            let kind = pass.reader.language.text(&format!("capture-kind-{}", now.kind.code()));
            told(pass, DecideNews::Captured, path, &now.words, &kind)
        }
        Some(_) if now.archived => told(pass, DecideNews::PutAside, path, "", ""),
        // What it became is told as what it is now.
        Some(was) if was.became != now.became => None,
        Some(was) if was.kind != now.kind => {
            let kind = pass.reader.language.text(&format!("capture-kind-{}", now.kind.code()));
            told(pass, DecideNews::Sorted, path, &kind, "")
        }
        Some(_) => None,
    }
}
