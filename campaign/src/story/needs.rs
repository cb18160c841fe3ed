//! Why a piece of news needs the reader.

use super::brief_news::BriefNews;
use super::digest::Pass;
use super::entry::{Entry, Field, Reason, What};
use crate::document::Conflict;
use crate::model::{Comment, Sections, Strength};
use crate::time::Instant;
use crate::view::brief_lock;
use crate::view::{Link, Reader, Value};

/// Does a text call one of these names: `@ru-liaison`, `@p-olga`, `@Olga`?
#[must_use]
pub fn is_called(comment: &Comment, calls: &[String]) -> bool {
    let listed = comment.mentions.split_whitespace().map(str::to_owned);
    let written = comment.body.split('@').skip(1).map(|rest| {
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_')).unwrap_or(rest.len());
        rest[..end].trim_end_matches('-').to_lowercase()
    });
    listed.chain(written).any(|word| calls.contains(&word))
}

/// The names a reader answers to, their first name included.
#[must_use]
pub fn calls(sections: &Sections, reader: &Reader) -> Vec<String> {
    let mut calls = reader.calls(sections);
    let name = sections.people.get(&reader.person).map(|person| person.name.to_lowercase()).unwrap_or_default();
    calls.extend(name.split_whitespace().next().map(str::to_owned));
    calls
}

/// Why this needs the reader; none where it does not.
pub(super) fn reason(pass: &Pass<'_>, entry: &Entry, now: Instant) -> Option<Reason> {
    match &entry.link {
        Link::Thread(id) => {
            let thread = pass.after.threads.get(id).filter(|thread| thread.is_open())?;
            let before = pass.before.threads.get(id);
            let calls = calls(pass.after, pass.reader);
            let new =
                thread.comments.iter().filter(|(id, _)| !before.is_some_and(|was| was.comments.contains_key(*id)));
            let called = new.filter(|(_, comment)| !comment.archived && comment.author != pass.reader.person);
            if called.into_iter().any(|(_, comment)| is_called(comment, &calls)) {
                return Some(Reason::Called);
            }
            let here = !pass.reader.market.is_empty() && concerns(pass.after, thread, pass.reader);
            let own =
                thread.comments.values().min_by_key(|one| one.at).is_some_and(|one| one.author == pass.reader.person);
            (here && !own && thread.strength == Strength::MustFix).then_some(Reason::MustFix)
        }
        Link::Section(_) => proposed(pass, entry),
        Link::Item(id) => {
            let item = pass.after.timeline.get(id).filter(|item| !item.archived)?;
            let was = pass.before.timeline.get(id);
            let mine = item.owner == pass.reader.person || was.is_some_and(|was| was.owner == pass.reader.person);
            if !mine || item.done {
                return None;
            }
            let zone = pass.after.markets.get(&item.market).map_or(pass.reader.zone, |market| market.profile.zone);
            let overdue = item.due.as_ref().is_some_and(|due| due.instant_in(zone) < now);
            Some(if overdue { Reason::Overdue } else { Reason::Yours })
        }
        Link::Creator(id) => {
            let contact = &pass.after.creators.get(id)?.contact;
            (*contact == pass.reader.person && entry.what != What::CreatorArchived).then_some(Reason::Contact)
        }
        _ => None,
    }
}

/// A proposal waits for those who decide, and what they decided is the business of the market that made it.
fn proposed(pass: &Pass<'_>, entry: &Entry) -> Option<Reason> {
    if let What::Brief(BriefNews::Accepted | BriefNews::Declined) = entry.what {
        let own = !pass.reader.market.is_empty() && entry.market.as_ref() == Some(&pass.reader.market);
        return own.then_some(Reason::Yours);
    }
    let ["brief", "sections", section, "local", market] = entry.path.split('/').collect::<Vec<_>>()[..] else {
        return None;
    };
    let proposal = brief_lock::proposal(pass.after, &section.into(), &market.into())?;
    let decides = brief_lock::may_decide(pass.after, &pass.reader.person);
    (decides && proposal.standing == brief_lock::Standing::Open).then_some(Reason::Proposal)
}

/// Is the thread about the reader's market: it speaks for another market about a place of theirs, or is
/// anchored to their own?
pub(crate) fn concerns(sections: &Sections, thread: &crate::model::Thread, reader: &Reader) -> bool {
    let about = crate::view::Label::of(sections, &thread.anchor.path, reader.language).market;
    match about {
        Some(market) => market == reader.market,
        None => thread.market == reader.market,
    }
}

/// The fields with two values, as entries: those of the reader need them, the others are news of the plan.
pub(super) fn conflicts(pass: &Pass<'_>, conflicts: &[Conflict]) -> Vec<Entry> {
    let one = |conflict: &Conflict| {
        let last =
            conflict.values.iter().filter(|value| value.author != pass.reader.person).max_by_key(|value| value.at)?;
        let mut entry = pass.entry(What::Conflicting, conflict.path.clone(), &[])?;
        entry.author = last.author.clone();
        entry.when = last.at;
        entry.count = conflict.values.len();
        entry.market = crate::view::Label::of(pass.after, &conflict.path, pass.reader.language).market;
        let mut values = conflict.values.iter().map(|value| Value::read(pass.after, &conflict.path, &value.value));
        let (first, second) = (values.next()?, values.next()?);
        entry.fields = vec![Field { path: conflict.path.clone(), before: first, after: second }];
        entry.reason = of_reader(pass, conflict, &entry).then_some(Reason::Conflict);
        Some(entry)
    };
    conflicts.iter().filter_map(one).collect()
}

/// A conflict concerns the reader where they wrote one of the values, answer for the thing, or work there.
fn of_reader(pass: &Pass<'_>, conflict: &Conflict, entry: &Entry) -> bool {
    let reader = pass.reader;
    let wrote = conflict.values.iter().any(|value| value.author == reader.person);
    let owns = match &entry.link {
        Link::Item(id) => pass.after.timeline.get(id).is_some_and(|item| item.owner == reader.person),
        Link::Creator(id) => pass.after.creators.get(id).is_some_and(|creator| creator.contact == reader.person),
        _ => false,
    };
    let across = matches!(reader.role, crate::model::Role::Bridge | crate::model::Role::CampaignLead);
    wrote || owns || across || entry.market.as_ref().is_some_and(|market| *market == reader.market)
}
