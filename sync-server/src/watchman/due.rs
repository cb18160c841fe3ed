//! What is due for whom: the one place that asks `campaign`. Pure but for the replica it reads history from.
//!
//! Two kinds of notices: the morning digest of a person, one a working day; and what became overdue, at once.

use campaign::args;
use campaign::document::{Conflict, DocumentError, Replica};
use campaign::model::{Item, ItemKind, PersonId, Section, Sections};
use campaign::story::{self, Away, Digest};
use campaign::time::Instant;
use campaign::view::Reader;
use campaign::view::people;
use campaign::view::timeline::zone_of;
use campaign::view::today::{Need, needs};

/// Lines of a digest; the app has the rest.
const LINES: usize = 30;

/// One thing to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it is about, the same for as long as it is the same thing.
    pub key: String,
    /// Does it not wait for the morning?
    pub urgent: bool,
    /// Since when there is something to tell.
    pub since: Instant,
    /// The first line; empty where there is nothing to say after all.
    pub title: String,
    /// The rest.
    pub body: String,
}

/// Who is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The reader, about what they answer for.
    Person,
    /// Everybody, in the reader's language: what anybody answers for.
    Campaign,
}

/// What has become overdue and is still open, with a key that changes when the date does.
#[must_use]
pub fn urgent(sections: &Sections, audience: Audience, reader: &Reader, now: Instant) -> Vec<Notice> {
    let late = open(sections).filter(|(_, item, due)| *due < now && concerns(item, audience, reader));
    let printer = reader.printer(now);
    let tell = |(id, item, due): (String, &Item, Instant)| {
        let owner = people::name(sections, &item.owner, reader.language);
        let when = printer.yours(due, zone_of(sections, item));
        Notice {
            key: format!("overdue/{id}/{}", due.0),
            urgent: true,
            since: due,
            title: reader.language.format("notice-overdue-title", &args! {"title" => &item.title}),
            body: reader.language.format("notice-overdue-body", &args! {"when" => when, "owner" => owner}),
        }
    };
    late.map(tell).collect()
}

/// Which morning it is for the reader: its digest's key, and when their working day began. None outside it.
#[must_use]
pub fn morning(sections: &Sections, reader: &Reader, now: Instant) -> Option<(String, Instant)> {
    let calendar = reader.calendar(sections);
    let (start, _) = calendar.shift_at(now)?;
    Some((format!("digest/{}", calendar.zone.civil(start).date()), start))
}

/// The morning's digest: what happened since the reader's last working day ended, and what waits for them.
pub fn digest(
    replica: &mut Replica,
    sections: &Sections,
    reader: &Reader,
    now: Instant,
) -> Result<Notice, DocumentError> {
    let conflicts: Vec<Conflict> = Section::ALL.into_iter().flat_map(|it| replica.conflicts(it)).collect();
    let history = replica.history();
    let review = sections.reviews.get(&reader.person);
    let calendar = reader.calendar(sections);
    let last_end = calendar.last_working_day_end(now).unwrap_or(now);
    let base = story::base(&history, review, &reader.person, last_end);
    let before = replica.sections_at(&base)?;
    let since = story::since(review, last_end);
    let away = Away { history: &history, base: &base, before: &before, after: sections, conflicts: &conflicts, since };
    let digest = story::digest(&away, reader, now);
    let needs = needs(sections, &digest, reader, now);
    let start = morning(sections, reader, now);
    let (key, since) = start.unwrap_or_else(|| (format!("digest/{}", reader.zone.civil(now).date()), now));
    let (title, body) = match digest.is_empty() && needs.is_empty() {
        true => (String::new(), String::new()),
        false => (title(sections, reader), body(sections, &digest, &needs, reader, now)),
    };
    Ok(Notice { key, urgent: false, since, title, body })
}

/// When something becomes due by itself next: somebody's morning, or a date.
#[must_use]
pub fn next(sections: &Sections, readers: &[Reader], now: Instant) -> Option<Instant> {
    let mornings = readers.iter().filter_map(|reader| reader.calendar(sections).next_working_start(now));
    // Late is after the moment, not at it.
    let dates = open(sections).filter(|(_, _, due)| *due >= now).map(|(_, _, due)| Instant(due.0 + 1));
    mornings.chain(dates).min()
}

fn open(sections: &Sections) -> impl Iterator<Item = (String, &Item, Instant)> {
    let items = sections.timeline.iter();
    let open = items.filter(|(_, item)| !item.archived && !item.done && item.kind != ItemKind::Buffer);
    open.filter_map(|(id, item)| {
        let due = item.due.as_ref()?.instant_in(zone_of(sections, item));
        Some((format!("timeline/{id}"), item, due))
    })
}

fn concerns(item: &Item, audience: Audience, reader: &Reader) -> bool {
    let owner: &PersonId = &item.owner;
    audience == Audience::Campaign || *owner == reader.person
}

fn title(sections: &Sections, reader: &Reader) -> String {
    reader.language.format("notice-digest-title", &args! {"campaign" => &sections.campaign.name})
}

/// The headline, then group after group, then what waits without being news.
fn body(sections: &Sections, digest: &Digest, needs: &[Need], reader: &Reader, now: Instant) -> String {
    let (language, printer) = (reader.language, reader.printer(now));
    let mut lines = Vec::new();
    if !digest.is_empty() {
        lines.push(story::headline(digest, sections, &printer));
        lines.push(story::summary(digest, &printer));
    }
    let (mut said, mut left) = (0, 0);
    let mut line = |lines: &mut Vec<String>, words: String| {
        if said < LINES {
            lines.push(format!("• {words}"))
        } else {
            left += 1
        }
        said += 1;
    };
    for group in &digest.groups {
        lines.extend([String::new(), language.text(group.kind.key())]);
        for entry in &group.entries {
            let told = story::tell(entry, sections, &printer);
            let why = told.reason.map(|why| format!(" [{why}]")).unwrap_or_default();
            line(&mut lines, format!("{} ({}, {}){why}", told.sentence, told.who, told.when));
        }
    }
    if !needs.is_empty() {
        lines.extend([String::new(), language.text("notice-waiting")]);
        for need in needs {
            line(&mut lines, format!("{}: {} [{}]", need.title, need.says, story::reason(need.reason, language)));
        }
    }
    if left > 0 {
        lines.extend([String::new(), language.format("notice-more", &args! {"count" => left})]);
    }
    lines.join("\n").trim().to_owned()
}
