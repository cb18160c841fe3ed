//! What one person should hear about while no browser of theirs is open. The relay's watchman sends exactly these,
//! each key once; what is not pressing waits for the one digest of the morning.

use super::{Flag, FlagKind, Severity, State, flags, handled, hushed, sentence, waits};
use crate::args;
use crate::model::Sections;
use crate::time::Instant;
use crate::view::{Label, Link, Reader};

/// One thing to tell somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// What is told once: the flag's key, or the call's.
    pub key: String,
    /// How it is told.
    pub urgency: Urgency,
    /// In the reader's language, on the reader's clock.
    pub words: String,
    /// Where it is shown.
    pub link: Link,
    /// Path of what it is about.
    pub path: String,
    /// When it came up.
    pub since: Instant,
    /// Not before this moment: nothing rings between 21:00 and 09:00 on the reader's clock (E8).
    pub not_before: Instant,
}

/// How something is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// By itself, as soon as the reader's quiet hours are over.
    Now,
    /// In the digest of the next morning.
    Morning,
}

/// What this reader should hear about at `now`, what presses first. Only what is theirs: the escalations they
/// own and nobody has taken, their own promises, handoffs that come to them, and calls they have not answered.
#[must_use]
pub fn notices(sections: &Sections, reader: &Reader, now: Instant) -> Vec<Notice> {
    let printer = reader.printer(now);
    let mine = flags(sections, now).into_iter().filter(|flag| flag.owner == reader.person);
    let open = mine.filter(|flag| handled(sections, &flag.key, now).state == State::Open);
    let mut list: Vec<Notice> = open
        .map(|flag| Notice {
            urgency: urgency(&flag),
            words: sentence(&flag, sections, &printer),
            link: Link::of(&flag.path),
            since: flag.since,
            not_before: hushed(reader.zone, flag.since.max(now)),
            path: flag.path,
            key: flag.key,
        })
        .collect();
    list.extend(calls(sections, reader, now));
    list.extend(super::decision::notices(sections, reader, now));
    list.extend(crate::view::daily::notices(sections, reader, now));
    list.sort_by(|one, two| (one.urgency, one.since, &one.key).cmp(&(two.urgency, two.since, &two.key)));
    list
}

fn urgency(flag: &Flag) -> Urgency {
    match (flag.severity, flag.kind) {
        // Four hours are over before the next morning.
        (Severity::Urgent, _) | (_, FlagKind::PromiseAtRisk | FlagKind::RecapLate) => Urgency::Now,
        _ => Urgency::Morning,
    }
}

/// Calls in threads that wait for the reader.
fn calls(sections: &Sections, reader: &Reader, now: Instant) -> Vec<Notice> {
    let whom = super::Party::Person(reader.person.clone());
    let waiting =
        waits(sections, now).into_iter().filter(|wait| wait.whom == whom && wait.about.starts_with("threads/"));
    waiting
        .map(|wait| {
            let title = Label::of(sections, &wait.about, reader.language).thing;
            let args = args! {"who" => wait.who.name(sections, reader.language), "title" => title};
            Notice {
                key: format!("call:{}:{}", wait.about, wait.since.0),
                urgency: Urgency::Morning,
                words: reader.language.format("watch-called", &args),
                link: Link::of(&wait.about),
                since: wait.since,
                not_before: hushed(reader.zone, now),
                path: wait.about,
            }
        })
        .collect()
}
