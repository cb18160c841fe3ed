//! News of risks, and of what may stay open at launch.

use super::digest::Pass;
use super::entry::{Entry, Field, Reason, What};
use crate::document::Scalar;
use crate::model::{MarketId, Risk, RiskLevel};
use crate::view::Value;

pub(super) fn news(pass: &Pass<'_>) -> Vec<Entry> {
    let mut found = Vec::new();
    for (id, was, now) in pass.changed(|sections| &sections.risks) {
        found.extend(now.and_then(|now| risk(pass, format!("risks/{id}"), was, now)));
    }
    for (id, was, now) in pass.changed(|sections| &sections.waivers) {
        let Some(now) = now else { continue };
        let what = match (was.is_some_and(|was| !was.archived), now.archived) {
            (false, false) => What::LaunchWaived,
            (true, true) => What::WaiverEnded,
            _ => continue,
        };
        found.extend(pass.entry(what, format!("waivers/{id}"), &[]).map(|mut entry| {
            entry.fields =
                vec![Field { path: entry.path.clone(), before: Value::Empty, after: Value::Words(now.reason.clone()) }];
            entry
        }));
    }
    found
}

fn risk(pass: &Pass<'_>, path: String, was: Option<&Risk>, now: &Risk) -> Option<Entry> {
    let was = was.filter(|was| !was.archived);
    let rated = was.is_some_and(|was| was.likelihood != now.likelihood || was.impact != now.impact);
    let (what, fields) = match was {
        None if now.archived => return None,
        None => (What::RiskAdded, Vec::new()),
        Some(_) if now.archived => (What::RiskArchived, Vec::new()),
        Some(was) => (if rated { What::RiskRated } else { What::RiskEdited }, changed(pass, &path, was, now)),
    };
    let mut entry = pass.entry(what, path, &[])?;
    if matches!(what, What::RiskRated | What::RiskEdited) && fields.is_empty() {
        return None;
    }
    entry.fields = fields;
    if what == What::RiskAdded {
        let combined = now.combined(now.likelihood.keys());
        let level = combined.map_or(Value::Empty, |level| Value::Word(format!("risks-level-{}", level.code())));
        entry.fields = vec![Field { path: entry.path.clone(), before: Value::Empty, after: level }];
    }
    let mine = now.owner == pass.reader.person && was.is_none_or(|was| was.owner != now.owner);
    entry.reason = (mine && what != What::RiskArchived).then_some(Reason::Yours);
    Some(entry)
}

/// The fields that differ: ratings first, then who and how far, then words.
fn changed(pass: &Pass<'_>, path: &str, was: &Risk, now: &Risk) -> Vec<Field> {
    let mut pairs: Vec<(String, Scalar, Scalar)> = Vec::new();
    let level = |level: Option<&RiskLevel>| Scalar::from(level.map_or("", |level| level.code()));
    for market in now.response.keys().chain(now.likelihood.keys()).collect::<std::collections::BTreeSet<&MarketId>>() {
        let each = [("likelihood", &was.likelihood, &now.likelihood), ("impact", &was.impact, &now.impact)];
        pairs.extend(each.map(|(key, before, after)| {
            (format!("{key}/{market}"), level(before.get(market)), level(after.get(market)))
        }));
    }
    let words = |risk: &Risk| {
        [
            ("status", risk.status.code().into()),
            ("owner", risk.owner.as_str().into()),
            ("title", risk.title.trim().into()),
            ("about", risk.about.trim().into()),
            ("note", risk.note.trim().into()),
        ]
    };
    let scalars: [(&str, Scalar); 5] = words(was);
    let after: [(&str, Scalar); 5] = words(now);
    pairs.extend(scalars.into_iter().zip(after).map(|((key, before), (_, after))| (key.to_owned(), before, after)));
    pairs.extend(
        now.response.keys().map(|market| {
            (format!("response/{market}"), was.response_of(market).into(), now.response_of(market).into())
        }),
    );
    let differing = pairs.into_iter().filter(|(_, before, after)| before != after);
    let field = |(key, before, after): (String, Scalar, Scalar)| {
        let path = format!("{path}/{key}");
        let before = Value::read(pass.before, &path, &before);
        Field { before, after: Value::read(pass.after, &path, &after), path }
    };
    differing.map(field).collect()
}
