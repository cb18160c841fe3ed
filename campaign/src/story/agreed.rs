//! News of what holds the plan together: what was agreed, what waits for what, what was said at checkpoints.

use super::digest::Pass;
use super::entry::{Entry, Field, What};
use crate::model::{GateDeed, PersonId};
use crate::time::Instant;
use crate::view::{Link, Value};

pub(super) fn plan(pass: &Pass<'_>) -> Vec<Entry> {
    let mut news = agreed(pass);
    news.extend(gates(pass));
    news.extend(links(pass));
    news.extend(window(pass));
    news
}

/// An entry of a log says itself who made it when; one's own is no news.
fn logged(pass: &Pass<'_>, what: What, path: String, words: &str, (author, at): (&PersonId, Instant)) -> Option<Entry> {
    if *author == pass.reader.person {
        return None;
    }
    let after = if words.is_empty() { Value::Empty } else { Value::Words(words.to_owned()) };
    Some(Entry {
        what,
        link: Link::of(&path),
        fields: vec![Field { path: path.clone(), before: Value::Empty, after }],
        path,
        diff: Vec::new(),
        count: 1,
        market: None,
        author: author.clone(),
        when: at,
        reason: None,
    })
}

fn agreed(pass: &Pass<'_>) -> Vec<Entry> {
    let (before, after) = (&pass.before.plan.baselines, &pass.after.plan.baselines);
    let new = after.iter().filter(|(id, entry)| before.get(*id) != Some(*entry) && !entry.archived);
    let one = |(id, entry): (&crate::model::BaselineId, &crate::model::Baseline)| {
        let reason = entry.reason.trim();
        let what = match (entry.first, reason.is_empty()) {
            (_, false) => What::PlanChanged,
            (true, true) => What::PlanAgreed,
            (false, true) => What::PlanUnexplained,
        };
        logged(pass, what, format!("plan/baselines/{id}"), reason, (&entry.author, entry.at))
    };
    new.filter_map(one).collect()
}

fn gates(pass: &Pass<'_>) -> Vec<Entry> {
    let (before, after) = (&pass.before.plan.gates, &pass.after.plan.gates);
    let new = after.iter().filter(|(id, entry)| !before.contains_key(*id) && !entry.archived);
    let one = |(id, entry): (&crate::model::GateEntryId, &crate::model::GateEntry)| {
        let what = match entry.deed? {
            GateDeed::Evidence => What::GateEvidence,
            GateDeed::SignOff => What::GateSigned,
            GateDeed::Waiver => What::GateWaived,
        };
        let mut made = logged(pass, what, format!("plan/gates/{id}"), &entry.words, (&entry.author, entry.at))?;
        made.link = Link::Item(entry.item.clone());
        made.market = Some(entry.market.clone()).filter(|market| !market.is_empty());
        Some(made)
    };
    new.filter_map(one).collect()
}

fn links(pass: &Pass<'_>) -> Vec<Entry> {
    let (before, after) = (&pass.before.plan.links, &pass.after.plan.links);
    let one = |(id, link): (&crate::model::DependencyId, &crate::model::Dependency)| {
        let stood = before.get(id).is_some_and(|was| !was.archived);
        let (what, command) = match (stood, link.archived) {
            (false, false) => (What::LinkAdded, "plan.link"),
            (true, true) => (What::LinkRemoved, "plan.unlink"),
            _ => return None,
        };
        let mut made = pass.entry(what, format!("plan/links/{id}"), &[command])?;
        made.link = Link::of(&link.to);
        Some(made)
    };
    after.iter().filter_map(one).collect()
}

fn window(pass: &Pass<'_>) -> Option<Entry> {
    let (was, is) = (pass.before.plan.window_hours, pass.after.plan.window_hours);
    if was == is {
        return None;
    }
    let path = "plan/window_hours".to_owned();
    let mut made = pass.entry(What::WindowEdited, path.clone(), &["plan.window"])?;
    let hours = |hours: i64| if hours == 0 { Value::Empty } else { Value::Words(hours.to_string()) };
    made.fields = vec![Field { path, before: hours(was), after: hours(is) }];
    Some(made)
}
