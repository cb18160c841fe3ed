//! The rules: one pass over the campaign, each rule the same for every market (S0-23, S0-24).

use super::{
    Flag, FlagKind, Party, Reading, Stage, contradictions, feedback::side, handling, meeting, metric, promise,
    submissions,
};
use crate::model::{Aspect, Handling, HandlingKind, ItemId, PersonId, RecordId, Role, Sections, Strength, Threshold};
use crate::time::Instant;
use std::collections::BTreeMap;

/// Everything that needs attention, what presses most first, then by when it began.
#[must_use]
pub fn flags(sections: &Sections, now: Instant) -> Vec<Flag> {
    flags_with(sections, &metric::readings(sections, now), now)
}

/// The same with numbers to hold against what was expected of them.
#[must_use]
pub fn flags_with(sections: &Sections, readings: &[Reading], now: Instant) -> Vec<Flag> {
    let mut found = deliverables(sections, now);
    found.extend(metric::gaps(&sections.rules, readings));
    found.extend(promise::flags(sections, now));
    found.extend(handoffs(sections, now));
    found.extend(must_fixes(sections, now));
    found.extend(contradicting(sections));
    found.extend(objections(sections));
    found.extend(meeting::recaps(sections, now));
    // A past moment knows nothing of what came later.
    found.retain(|flag| flag.since <= now);
    for flag in found.iter_mut().filter(|flag| flag.kind.escalates()) {
        flag.owner = owner(sections, flag.kind);
        flag.markets.sort();
        flag.markets.dedup();
    }
    found.sort_by(|one, two| (one.severity, one.since, &one.key).cmp(&(two.severity, two.since, &two.key)));
    found
}

/// Who looks after an escalation (S0-28): the bridge, of what conflicts in substance the brand lead (S1-25);
/// where there is none, the campaign lead, else the owner.
fn owner(sections: &Sections, kind: FlagKind) -> PersonId {
    let first = if kind == FlagKind::Objection { Role::BrandLead } else { Role::Bridge };
    let of = |role: Role| sections.people.iter().find(|(_, person)| !person.archived && person.role == role);
    let found = [first, Role::CampaignLead, Role::Owner].into_iter().find_map(of);
    found.map(|(id, _)| id.clone()).unwrap_or_default()
}

/// Late creators, and more rounds than agreed.
fn deliverables(sections: &Sections, now: Instant) -> Vec<Flag> {
    let mut found = Vec::new();
    let hours = sections.rules.get(Threshold::LateHours);
    for one in submissions(sections) {
        if matches!(one.stage(), Stage::Accepted | Stage::Returned) {
            continue;
        }
        let market = Some(one.item.market.clone()).filter(|market| !market.is_empty());
        let markets: Vec<_> = market.into_iter().collect();
        let path = format!("timeline/{}", one.id);
        // Six hours are in time, six hours and a moment are not.
        let limit = hours.saturating_mul(3_600_000);
        if let (Some(due), Some(late)) = (one.due(sections), one.late(sections, now).filter(|late| *late > limit)) {
            let mut flag = Flag::new(FlagKind::Late, format!("{path}/due"), &due.to_iso(), due.plus_hours(hours));
            (flag.due, flag.who, flag.limit) = (Some(due), one.creator(), hours);
            flag.number = late / 60_000;
            flag.markets = markets.clone();
            found.push(flag);
        }
        let agreed = usize::try_from(one.cap).unwrap_or_default();
        if let Some(beyond) = one.rounds.get(agreed) {
            let count = one.rounds.len();
            let mut flag = Flag::new(FlagKind::Rounds, path, &count.to_string(), beyond.at);
            (flag.who, flag.number, flag.limit) = (one.creator(), count as i64, one.cap);
            flag.markets = markets;
            found.push(flag);
        }
    }
    found
}

/// Handoffs that did not go, that nobody acknowledged, and those that come within a day (S0-34, S0-35).
fn handoffs(sections: &Sections, now: Instant) -> Vec<Flag> {
    let hours = sections.rules.get(Threshold::HandoffHours);
    let mut found = Vec::new();
    for (id, handoff) in sections.handoffs.iter().filter(|(_, handoff)| !handoff.archived) {
        let sender = Party::Person(handoff.from.clone());
        let receiver = Party::of_path(&handoff.to);
        let zone = sender.zone(sections);
        let due = handoff.due.as_ref().map(|due| zone.map_or(due.due(), |zone| due.instant_in(zone)));
        let (kind, since, epoch, who) = match (handoff.sent(), handoff.acknowledged(), due) {
            (_, Some(_), _) => continue,
            (Some(sent), None, _) if now > sent.at.plus_hours(hours) => {
                let since = sent.at.plus_hours(hours);
                (FlagKind::HandoffUnacknowledged, since, sent.at.to_iso(), receiver.clone())
            }
            (None, None, Some(due)) if now > due => (FlagKind::HandoffLate, due, due.to_iso(), Some(sender)),
            (None, None, Some(due)) if due < now.plus_days(1) && matches!(receiver, Some(Party::Person(_))) => {
                (FlagKind::HandoffSoon, due.plus_days(-1), due.to_iso(), Some(sender))
            }
            _ => continue,
        };
        let mut flag = Flag::new(kind, format!("handoffs/{id}"), &epoch, since);
        flag.markets = Some(handoff.market.clone()).filter(|market| !market.is_empty()).into_iter().collect();
        (flag.due, flag.who, flag.limit) = (due, who, hours);
        if let Some(Party::Person(person)) = receiver {
            flag.owner = person;
        }
        found.push(flag);
    }
    found
}

/// Must-fixes that are open too long.
fn must_fixes(sections: &Sections, now: Instant) -> Vec<Flag> {
    let hours = sections.rules.get(Threshold::MustFixHours);
    let open = sections.threads.iter().filter(|(_, thread)| thread.is_open() && thread.strength == Strength::MustFix);
    // What went to the creator is theirs to fix: nobody here lets it lie.
    let away: Vec<ItemId> =
        submissions(sections).into_iter().filter(|one| one.stage() == Stage::WithCreator).map(|one| one.id).collect();
    let with_creator = |path: &str| Aspect::of_path(path).is_some_and(|(item, _)| away.contains(&item));
    let old = open
        .filter(|(_, thread)| now > thread.at.plus_hours(hours))
        .filter(|(_, thread)| !with_creator(&thread.anchor.path));
    old.map(|(id, thread)| {
        let since = thread.at.plus_hours(hours);
        let mut flag = Flag::new(FlagKind::MustFixAge, format!("threads/{id}"), &thread.at.0.to_string(), since);
        flag.root = root_of(&thread.anchor.path).unwrap_or(flag.root);
        flag.markets = Some(thread.market.clone()).filter(|market| !market.is_empty()).into_iter().collect();
        (flag.who, flag.limit) = (Some(Party::Person(thread.author.clone())), hours);
        flag.due = Some(thread.at);
        flag
    })
    .collect()
}

/// The thing a place lies in.
fn root_of(path: &str) -> Option<String> {
    let keys = if path.starts_with("brief/") { 3 } else { 2 };
    (!path.is_empty()).then(|| path.split('/').take(keys).collect::<Vec<_>>().join("/"))
}

fn contradicting(sections: &Sections) -> Vec<Flag> {
    let one = |found: super::Contradiction| {
        let threads = || found.threads.iter().filter_map(|id| sections.threads.get(id));
        // It holds since the second market spoke.
        let first = threads().next().map(|thread| side(sections, thread))?;
        let since = threads().find(|thread| side(sections, thread) != first)?.at;
        let mut flag = Flag::new(FlagKind::Contradiction, found.path, &since.0.to_string(), since);
        flag.number = found.threads.len() as i64;
        flag.markets = found.markets;
        Some(flag)
    };
    contradictions(sections).into_iter().filter_map(one).collect()
}

/// What somebody raised and nobody settled: one per place, with all that was said since it began.
fn objections(sections: &Sections) -> Vec<Flag> {
    let mut raised: BTreeMap<&str, Vec<(&RecordId, &Handling)>> = BTreeMap::new();
    let log = sections.escalations.iter();
    for (id, entry) in log.filter(|(_, entry)| !entry.archived && entry.kind == HandlingKind::Raised) {
        raised.entry(entry.path.as_str()).or_default().push((id, entry));
    }
    raised.into_iter().filter_map(|(path, entries)| objection(sections, path, entries)).collect()
}

fn objection(sections: &Sections, path: &str, mut entries: Vec<(&RecordId, &Handling)>) -> Option<Flag> {
    entries.sort_by_key(|(id, entry)| (entry.at, (*id).clone()));
    let mut current: Option<Flag> = None;
    for (id, entry) in entries {
        // What was settled begins anew when somebody raises it again.
        let settled = |flag: &Flag| handling::settled(sections, &flag.key).is_some_and(|at| at <= entry.at);
        if current.as_ref().is_none_or(settled) {
            current = Some(Flag::new(FlagKind::Objection, path.to_owned(), id.as_str(), entry.at));
        }
        let Some(flag) = current.as_mut() else { continue };
        let who = Party::Person(entry.by.clone());
        flag.root = root_of(path)?;
        flag.markets.extend(who.market(sections));
        flag.what.clone_from(&entry.words);
        flag.who = Some(who);
        flag.number += 1;
    }
    current.filter(|flag| handling::settled(sections, &flag.key).is_none())
}
