//! What waits for the reader although it is not news: calls without an answer, must-fix threads, overdue things.

use crate::model::{ItemKind, Sections, Strength, Thread};
use crate::story::{Digest, GroupKind, Reason};
use crate::time::Instant;
use crate::view::{Badge, Label, Link, Reader, people};

/// One thing that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    /// Why it waits for the reader.
    pub reason: Reason,
    /// Path of the thing.
    pub path: String,
    /// What it is, in words.
    pub title: String,
    /// Last words of a thread; "2 h late" of a thing that is due.
    pub says: String,
    /// The market it belongs to.
    pub badge: Option<Badge>,
    /// Since when, or when it was due.
    pub at: Instant,
    /// Where it is shown.
    pub link: Link,
}

/// What waits, beyond what the digest tells as news. Calls first, then by time.
#[must_use]
pub fn needs(sections: &Sections, digest: &Digest, reader: &Reader, now: Instant) -> Vec<Need> {
    let told: Vec<&Link> = digest.group(GroupKind::NeedsYou).iter().map(|entry| &entry.link).collect();
    let mut needs = threads(sections, reader);
    needs.extend(overdue(sections, reader, now));
    needs.extend(super::deciding::needs(sections, reader, now));
    needs.extend(super::meetings::meetings(sections, reader, now));
    needs.retain(|need| !told.contains(&&need.link));
    needs.sort_by_key(|need| (need.reason, need.at, need.path.clone()));
    needs
}

fn threads(sections: &Sections, reader: &Reader) -> Vec<Need> {
    let calls = crate::story::calls(sections, reader);
    let one = |(id, thread): (&crate::model::ThreadId, &Thread)| {
        let comments = thread.in_order();
        let (_, last) = comments.last()?;
        // Who spoke last waits for the others.
        let answered = last.author == reader.person;
        let called =
            comments.iter().any(|(_, said)| said.author != reader.person && crate::story::is_called(said, &calls));
        let must = thread.strength == Strength::MustFix
            && !reader.market.is_empty()
            && crate::story::concerns(sections, thread, reader);
        let reason = match (called && !answered, must) {
            (true, _) => Reason::Called,
            (_, true) => Reason::MustFix,
            _ => return None,
        };
        let path = format!("threads/{id}");
        Some(Need {
            reason,
            title: Label::of(sections, &path, reader.language).thing,
            says: last.body.trim().to_owned(),
            badge: people::badge(sections, &thread.market),
            at: last.at,
            link: Link::of(&path),
            path,
        })
    };
    sections.threads.iter().filter(|(_, thread)| thread.is_open()).filter_map(one).collect()
}

fn overdue(sections: &Sections, reader: &Reader, now: Instant) -> Vec<Need> {
    let one = |(id, item): (&crate::model::ItemId, &crate::model::Item)| {
        let at = item.due.as_ref()?.instant_in(crate::view::timeline::zone_of(sections, item));
        let path = format!("timeline/{id}");
        (at < now).then(|| Need {
            reason: Reason::Overdue,
            title: item.title.clone(),
            says: reader.printer(now).countdown(at),
            badge: people::badge(sections, &item.market),
            at,
            link: Link::of(&path),
            path,
        })
    };
    let open =
        sections.timeline.iter().filter(|(_, item)| !item.archived && !item.done && item.kind != ItemKind::Buffer);
    open.filter(|(_, item)| item.owner == reader.person).filter_map(one).collect()
}
