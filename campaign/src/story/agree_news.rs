//! News of what is settled before execution: points, signatures, definitions, tensions, rights, channels, meetings,
//! confirmations. What somebody says about success is told without its words: the others may not have written theirs.

use super::brief::text;
use super::digest::Pass;
use super::entry::{Entry, Field, GroupKind, Reason, What};
use crate::agree;
use crate::document::Scalar;
use crate::model::{Agreement, Channel, PointKind, Resolution, Right, RightDeed, RightKind};
use crate::view::Value;
use std::collections::BTreeMap;

/// What can happen to an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is named by the sentence in digest-agree.ftl under its key")]
pub enum AgreeNews {
    Signed,
    Unsigned,
    Defined,
    TensionAdded,
    TensionArchived,
    Resolved,
    Reopened,
    RightAdded,
    RightEdited,
    RightArchived,
    ChannelAdded,
    ChannelEdited,
    ChannelArchived,
    Budget,
    Confirmed,
    Unconfirmed,
}

impl AgreeNews {
    /// What people put their name to is a decision; how they meet and write is the circle's business.
    pub(super) const fn group(self) -> GroupKind {
        match self {
            Self::TensionAdded | Self::TensionArchived | Self::Defined => GroupKind::Said,
            Self::ChannelAdded | Self::ChannelEdited | Self::ChannelArchived => GroupKind::People,
            Self::Budget => GroupKind::People,
            _ => GroupKind::Decided,
        }
    }

    /// The Fluent key of its sentence.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Signed => "digest-agree-signed",
            Self::Unsigned => "digest-agree-unsigned",
            Self::Defined => "digest-agree-defined",
            Self::TensionAdded => "digest-agree-tension-added",
            Self::TensionArchived => "digest-agree-tension-archived",
            Self::Resolved => "digest-agree-resolved",
            Self::Reopened => "digest-agree-reopened",
            Self::RightAdded => "digest-agree-right-added",
            Self::RightEdited => "digest-agree-right-edited",
            Self::RightArchived => "digest-agree-right-archived",
            Self::ChannelAdded => "digest-agree-channel-added",
            Self::ChannelEdited => "digest-agree-channel-edited",
            Self::ChannelArchived => "digest-agree-channel-archived",
            Self::Budget => "digest-agree-budget",
            Self::Confirmed => "digest-agree-confirmed",
            Self::Unconfirmed => "digest-agree-unconfirmed",
        }
    }
}

/// All of it, in no order.
pub(super) fn news(pass: &Pass<'_>) -> Vec<Entry> {
    if pass.before.agreement == pass.after.agreement {
        return Vec::new();
    }
    [points(pass), alignment(pass), tensions(pass), rights(pass), channels(pass), budget(pass), checks(pass)].concat()
}

/// The agreement as it was and is.
fn sides<'a>(pass: &Pass<'a>) -> (&'a Agreement, &'a Agreement) {
    (&pass.before.agreement, &pass.after.agreement)
}

/// The ids that came, went or differ: what they were where they stood, and what they are.
fn differ<'a, K: Ord, V: PartialEq>(
    was: &'a BTreeMap<K, V>,
    now: &'a BTreeMap<K, V>,
    gone: impl Fn(&V) -> bool + 'a,
) -> impl Iterator<Item = (&'a K, Option<&'a V>, Option<&'a V>)> {
    let stands = move |one: &&'a V| !gone(one);
    now.iter()
        .map(move |(id, one)| (id, was.get(id).filter(&stands), Some(one).filter(&stands)))
        .filter(|(_, was, now)| was != now)
}

fn entry(pass: &Pass<'_>, what: AgreeNews, path: String, command: &str, said: Value) -> Option<Entry> {
    let mut entry = pass.entry(What::Agree(what), path, &[command])?;
    entry.fields = vec![Field { path: entry.path.clone(), before: Value::Empty, after: said }];
    entry.market = crate::view::Label::of(pass.after, &entry.path, pass.reader.language).market;
    Some(entry)
}

fn words(words: &str) -> Value {
    match words.trim() {
        "" => Value::Empty,
        words => Value::Words(words.to_owned()),
    }
}

fn points(pass: &Pass<'_>) -> Vec<Entry> {
    let (was, now) = sides(pass);
    let of = |side: &Agreement, point| side.points.get(&point).map(|point| point.words.clone());
    let one = |point: PointKind| text(pass, point.path(), of(was, point).as_ref(), of(now, point).as_ref(), None);
    let mut found: Vec<Entry> = PointKind::ALL.into_iter().filter_map(one).collect();
    for entry in &mut found {
        // Whoever had signed signs again, or says why not.
        let mine = &pass.reader.market;
        let signed = !mine.is_empty() && agree::may_sign(pass.after, &pass.reader.person, mine);
        let earlier = signed && matches!(agree::standing(pass.after, mine), agree::Standing::Earlier(..));
        entry.reason = earlier.then_some(Reason::Yours);
    }
    found
}

fn alignment(pass: &Pass<'_>) -> Vec<Entry> {
    let (was, now) = sides(pass);
    let mut found = Vec::new();
    for (id, was, now) in differ(&was.signatures, &now.signatures, |one| one.archived) {
        let path = format!("agreement/signatures/{id}");
        found.extend(match (was, now) {
            (None, Some(now)) => entry(pass, AgreeNews::Signed, path, "agree.sign", Value::Market(now.market.clone())),
            (Some(was), None) => {
                entry(pass, AgreeNews::Unsigned, path, "agree.withdraw", Value::Market(was.market.clone()))
            }
            _ => None,
        });
    }
    for (id, was, now) in differ(&was.definitions, &now.definitions, |one| one.archived) {
        let (None, Some(now)) = (was, now) else { continue };
        let by = Value::Person(now.by.clone());
        found.extend(entry(pass, AgreeNews::Defined, format!("agreement/definitions/{id}"), "agree.define", by));
    }
    found
}

fn tensions(pass: &Pass<'_>) -> Vec<Entry> {
    let (was, now) = sides(pass);
    let mut found = Vec::new();
    for (id, was, now) in differ(&was.tensions, &now.tensions, |one| one.archived) {
        let path = format!("agreement/tensions/{id}");
        match (was, now) {
            (None, Some(now)) => {
                let made = entry(pass, AgreeNews::TensionAdded, path, "tension.add", words(&now.words));
                found.extend(made.map(|mut entry| {
                    let decides = agree::may_resolve(pass.after, &pass.reader.person);
                    entry.reason = (decides && agree::tension_state(pass.after, id).blocks()).then_some(Reason::Yours);
                    entry
                }));
            }
            (Some(_), None) => {
                found.extend(entry(pass, AgreeNews::TensionArchived, path, "tension.archive", Value::Empty));
            }
            (Some(was), Some(now)) => {
                found.extend(text(pass, format!("{path}/words"), Some(&was.words), Some(&now.words), None));
            }
            (None, None) => {}
        }
    }
    let gone = |one: &Resolution| one.archived;
    for (id, was, now) in differ(&was.resolutions, &now.resolutions, gone) {
        let path = format!("agreement/resolutions/{id}");
        found.extend(match (was, now) {
            (None, Some(now)) => entry(pass, AgreeNews::Resolved, path, "tension.resolve", words(&now.words)),
            (Some(_), None) => entry(pass, AgreeNews::Reopened, path, "tension.reopen", Value::Empty),
            _ => None,
        });
    }
    found
}

/// The roles and people whose deed differs, as fields of the row.
fn deeds(pass: &Pass<'_>, path: &str, was: &Right, now: &Right) -> Vec<Field> {
    let of = |right: &Right, party: &str| right.deeds.get(party).copied().unwrap_or_default();
    let value = |deed: RightDeed| match deed {
        RightDeed::None => Value::Empty,
        deed => Value::Word(format!("word-{}", deed.code())),
    };
    let parties: std::collections::BTreeSet<&String> = was.deeds.keys().chain(now.deeds.keys()).collect();
    let moved = parties.into_iter().filter(|party| of(was, party) != of(now, party));
    let titles = [("title", Scalar::from(was.title.as_str()))];
    let mut fields: Vec<Field> = moved
        .map(|party| Field {
            path: format!("{path}/deeds/{party}"),
            before: value(of(was, party)),
            after: value(of(now, party)),
        })
        .collect();
    fields.extend(pass.fields(path, &titles, &[("title", now.title.as_str().into())]));
    fields
}

fn rights(pass: &Pass<'_>) -> Vec<Entry> {
    let (was, now) = sides(pass);
    let mut found = Vec::new();
    for (id, was, now) in differ(&was.rights, &now.rights, |one: &Right| one.archived) {
        let path = format!("agreement/rights/{id}");
        found.extend(match (was, now) {
            // The rows every campaign begins with are nobody's decision.
            (None, Some(now)) if now.kind != RightKind::Free => None,
            (None, Some(_)) => entry(pass, AgreeNews::RightAdded, path, "right.add", Value::Empty),
            (Some(_), None) => entry(pass, AgreeNews::RightArchived, path, "right.archive", Value::Empty),
            (Some(was), Some(now)) => {
                let fields = deeds(pass, &path, was, now);
                changed(pass, AgreeNews::RightEdited, path, "right.edit", fields)
            }
            (None, None) => None,
        });
    }
    found
}

/// An entry with the fields that differ; none where none does.
fn changed(pass: &Pass<'_>, what: AgreeNews, path: String, command: &str, fields: Vec<Field>) -> Option<Entry> {
    if fields.is_empty() {
        return None;
    }
    let mut made = entry(pass, what, path, command, Value::Empty)?;
    made.fields = fields;
    Some(made)
}

fn channel_fields(channel: &Channel) -> [(&'static str, Scalar); 4] {
    [
        ("answer", channel.answer.as_str().into()),
        ("purpose", channel.purpose.as_str().into()),
        ("name", channel.name.as_str().into()),
        ("creators", channel.creators.into()),
    ]
}

fn channels(pass: &Pass<'_>) -> Vec<Entry> {
    let (was, now) = sides(pass);
    let mut found = Vec::new();
    for (id, was, now) in differ(&was.channels, &now.channels, |one: &Channel| one.archived) {
        let path = format!("agreement/channels/{id}");
        found.extend(match (was, now) {
            (None, Some(now)) => entry(pass, AgreeNews::ChannelAdded, path, "channel.add", words(&now.answer)),
            (Some(_), None) => entry(pass, AgreeNews::ChannelArchived, path, "channel.archive", Value::Empty),
            (Some(was), Some(now)) => {
                let fields = pass.fields(&path, &channel_fields(was), &channel_fields(now));
                changed(pass, AgreeNews::ChannelEdited, path, "channel.edit", fields)
            }
            (None, None) => None,
        });
    }
    found
}

fn budget(pass: &Pass<'_>) -> Vec<Entry> {
    let (was, now) = sides(pass);
    if was.meeting_minutes.unwrap_or(0) == now.meeting_minutes.unwrap_or(0) {
        return Vec::new();
    }
    let number = |number: i64| Value::Words(number.to_string());
    let said = now.meeting_minutes.filter(|minutes| *minutes > 0).map_or(Value::Empty, number);
    let path = "agreement/meeting_minutes".to_owned();
    entry(pass, AgreeNews::Budget, path, "meeting.budget", said).into_iter().collect()
}

fn checks(pass: &Pass<'_>) -> Vec<Entry> {
    let (was, now) = sides(pass);
    let mut found = Vec::new();
    for (id, was, now) in differ(&was.checks, &now.checks, |one| one.archived) {
        let path = format!("agreement/checks/{id}");
        found.extend(match (was, now) {
            (None, Some(now)) => {
                entry(pass, AgreeNews::Confirmed, path, "comply.confirm", Value::Market(now.market.clone()))
            }
            (Some(was), None) => {
                entry(pass, AgreeNews::Unconfirmed, path, "comply.withdraw", Value::Market(was.market.clone()))
            }
            _ => None,
        });
    }
    found
}
