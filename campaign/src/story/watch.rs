//! News of feedback, promises, handoffs, escalations, assumptions and rules: every new line of a log is told.

use super::digest::Pass;
use super::entry::{Entry, Field, Reason, What};
use crate::document::Scalar;
use crate::model::{Handling, HandlingKind, Handoff, Promise, PromiseKind, SubmissionEntry, SubmissionKind, Threshold};
use crate::time::StoredDeadline;
use crate::view::Value;
use crate::watch::Party;

pub(super) fn watched(pass: &Pass<'_>) -> Vec<Entry> {
    let mut found = Vec::new();
    for (id, was, now) in pass.changed(|sections| &sections.submissions) {
        found.extend(now.filter(|_| was.is_none()).and_then(|now| feedback(pass, format!("submissions/{id}"), now)));
    }
    for (id, was, now) in pass.changed(|sections| &sections.promises) {
        found.extend(now.and_then(|now| promise(pass, format!("promises/{id}"), was, now)));
    }
    for (id, was, now) in pass.changed(|sections| &sections.handoffs) {
        found.extend(now.and_then(|now| handoff(pass, format!("handoffs/{id}"), was, now)));
    }
    for (id, was, now) in pass.changed(|sections| &sections.escalations) {
        found.extend(now.filter(|_| was.is_none()).and_then(|now| escalation(pass, format!("escalations/{id}"), now)));
    }
    found.extend(assumptions(pass));
    found.extend(rules(pass));
    found
}

/// What is said after the thing's name.
fn after(path: &str, value: Value) -> Vec<Field> {
    vec![Field { path: path.to_owned(), before: Value::Empty, after: value }]
}

fn words(words: &str) -> Value {
    match words.trim() {
        "" => Value::Empty,
        words => Value::Words(words.to_owned()),
    }
}

fn due(pass: &Pass<'_>, who: Option<Party>, due: Option<&StoredDeadline>) -> Value {
    let zone = who.and_then(|who| who.zone(pass.after)).unwrap_or(pass.reader.zone);
    Value::deadline(due, zone)
}

fn feedback(pass: &Pass<'_>, path: String, now: &SubmissionEntry) -> Option<Entry> {
    let what = match now.kind {
        _ if now.archived => return None,
        SubmissionKind::Received => What::FeedbackReceived,
        SubmissionKind::Sent => What::FeedbackSent,
        SubmissionKind::Returned => What::FeedbackReturned,
        SubmissionKind::Cap => What::FeedbackCap,
        // Accepting is told as what it is for the plan: done.
        SubmissionKind::Accepted | SubmissionKind::Unknown => return None,
    };
    let mut entry = pass.entry(what, path, &[])?;
    let said = match now.kind {
        SubmissionKind::Cap => Value::Words(now.cap.to_string()),
        _ if now.link.is_empty() => words(&now.words),
        _ => words(&now.link),
    };
    entry.fields = after(&entry.path, said);
    entry.count = now.named().count();
    let item = pass.after.timeline.get(&now.item)?;
    entry.market = Some(item.market.clone()).filter(|market| !market.is_empty());
    entry.link = crate::view::Link::Feedback(now.item.clone());
    // What was handed in waits for the one who answers the creator.
    let contact = pass.after.creators.get(&item.creator).is_some_and(|it| it.contact == pass.reader.person);
    entry.reason = (what == What::FeedbackReceived && contact).then_some(Reason::Contact);
    Some(entry)
}

fn promise(pass: &Pass<'_>, path: String, was: Option<&Promise>, now: &Promise) -> Option<Entry> {
    let was = was.filter(|was| !was.archived);
    let new = now.in_order().into_iter().rev().find(|(id, _)| !was.is_some_and(|was| was.entries.contains_key(*id)));
    let what = match (was, new.map(|(_, entry)| entry.kind)) {
        (None, _) if now.archived => return None,
        (Some(_), _) if now.archived => What::PromiseArchived,
        (_, Some(PromiseKind::Kept)) => What::PromiseKept,
        (_, Some(PromiseKind::Slipped)) => What::PromiseSlipped,
        (None, _) => What::PromiseMade,
        (_, Some(PromiseKind::Started)) => What::PromiseStarted,
        _ => return None,
    };
    let mut entry = pass.entry(what, path, &[])?;
    entry.market = now.promiser().market(pass.after);
    entry.fields = after(&format!("{}/due", entry.path), due(pass, Some(now.promiser()), now.holds()));
    let mine = now.by == pass.reader.person || now.waiter() == Some(Party::Person(pass.reader.person.clone()));
    entry.reason = (mine && now.is_open()).then_some(Reason::Yours);
    Some(entry)
}

fn handoff(pass: &Pass<'_>, path: String, was: Option<&Handoff>, now: &Handoff) -> Option<Entry> {
    let was = was.filter(|was| !was.archived);
    let what = match was {
        None if now.archived => return None,
        Some(_) if now.archived => What::HandoffArchived,
        _ if now.acknowledged().is_some() && was.is_none_or(|was| was.acknowledged().is_none()) => {
            What::HandoffAcknowledged
        }
        _ if now.sent().is_some() && was.is_none_or(|was| was.sent().is_none()) => What::HandoffSent,
        None => What::HandoffAdded,
        Some(_) => What::HandoffEdited,
    };
    let mut entry = pass.entry(what, path, &[])?;
    entry.market = Some(now.market.clone()).filter(|market| !market.is_empty());
    entry.fields =
        after(&format!("{}/due", entry.path), due(pass, Some(Party::Person(now.from.clone())), now.due.as_ref()));
    let mine = Party::of_path(&now.to) == Some(Party::Person(pass.reader.person.clone()));
    entry.reason = (mine && now.acknowledged().is_none()).then_some(Reason::Yours);
    Some(entry)
}

fn escalation(pass: &Pass<'_>, path: String, now: &Handling) -> Option<Entry> {
    let what = match now.kind {
        _ if now.archived => return None,
        HandlingKind::Raised => What::EscalationRaised,
        HandlingKind::Taken => What::EscalationTaken,
        HandlingKind::Planned => What::EscalationPlanned,
        HandlingKind::Resolved => What::EscalationResolved,
        HandlingKind::Unknown => return None,
    };
    let mut entry = pass.entry(what, path, &[])?;
    entry.fields = after(&entry.path, words(&now.words));
    Some(entry)
}

fn assumptions(pass: &Pass<'_>) -> Vec<Entry> {
    let mut found = Vec::new();
    for (id, was, now) in pass.changed(|sections| &sections.assumptions) {
        let Some(now) = now else { continue };
        let path = format!("assumptions/{id}");
        let values = |one: &crate::model::Assumption| {
            [
                ("verdict", Scalar::from(one.verdict.code())),
                ("owner", one.owner.as_str().into()),
                ("words", one.words.trim().into()),
            ]
        };
        let (what, fields) = match was.filter(|was| !was.archived) {
            None if now.archived => continue,
            None => (What::AssumptionAdded, after(&path, words(&now.words))),
            Some(_) if now.archived => (What::AssumptionArchived, Vec::new()),
            Some(was) => (What::AssumptionEdited, pass.fields(&path, &values(was), &values(now))),
        };
        let mine = now.owner == pass.reader.person;
        found.extend(pass.entry(what, path, &[]).map(|mut entry| {
            entry.fields = fields;
            entry.reason = (mine && what == What::AssumptionAdded).then_some(Reason::Yours);
            entry
        }));
    }
    found
}

fn rules(pass: &Pass<'_>) -> Vec<Entry> {
    let (before, now) = (&pass.before.rules, &pass.after.rules);
    let mut found = Vec::new();
    for threshold in Threshold::ALL {
        let (was, is) = (before.get(threshold), now.get(threshold));
        let path = format!("rules/{}", threshold.key());
        if was != is
            && let Some(mut entry) = pass.entry(What::RuleChanged, path.clone(), &[])
        {
            let value = |number: i64| Value::Words(number.to_string());
            entry.fields = vec![Field { path, before: value(was), after: value(is) }];
            found.push(entry);
        }
    }
    for (id, cadence) in &now.cadences {
        let was = before.cadences.get(id).filter(|was| !was.archived);
        let what = match (was.is_some(), cadence.archived) {
            (false, false) => What::CadenceAdded,
            (true, true) => What::CadenceArchived,
            _ => continue,
        };
        found.extend(pass.entry(what, format!("rules/cadences/{id}"), &[]).map(|mut entry| {
            entry.fields = after(&entry.path, words(&cadence.what));
            entry.market = Some(cadence.market.clone()).filter(|market| !market.is_empty());
            entry
        }));
    }
    found
}
