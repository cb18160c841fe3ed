//! What is due for whom: the one place that asks `campaign`. Pure but for the replica it reads history from.
//!
//! Two kinds of notices: the morning digest of a person, one a working day; and what presses, as soon as it does,
//! but never in the reader's quiet hours. What presses is `campaign::watch`'s word, the same as in the browser.

use campaign::args;
use campaign::document::{Conflict, DocumentError, Replica};
use campaign::model::{PersonId, Section, Sections};
use campaign::story::{self, Away, Digest, GroupKind};
use campaign::time::Instant;
use campaign::view::Reader;
use campaign::view::people;
use campaign::view::today::{Need, needs};
use campaign::watch::{self, Urgency, flags, hushed, notices};

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

/// What presses now and is not hushed: exactly what the browser's `campaign::watch` says of the same document at
/// the same moment, under the keys of its flags.
#[must_use]
pub fn urgent(sections: &Sections, audience: Audience, reader: &Reader, now: Instant) -> Vec<Notice> {
    let printer = reader.printer(now);
    let readers = match audience {
        Audience::Person => vec![reader.clone()],
        Audience::Campaign => owners(sections, reader, now),
    };
    let mut told = Vec::new();
    for owner in &readers {
        let pressing = notices(sections, owner, now).into_iter();
        for notice in pressing.filter(|it| it.urgency == Urgency::Now && it.not_before <= now) {
            let name = people::name(sections, &owner.person, reader.language);
            let when = printer.yours(notice.since, reader.zone);
            told.push(Notice {
                key: notice.key,
                urgent: true,
                since: notice.since,
                title: notice.words,
                body: reader.language.format("notice-urgent-body", &args! {"when" => when, "owner" => name}),
            });
        }
    }
    told.sort_by(|one, two| (one.since, &one.key).cmp(&(two.since, &two.key)));
    // A proposal concerns several people, and a channel of the campaign hears of it once.
    told.dedup_by(|one, two| one.key == two.key);
    told
}

/// Everybody who has something to look after, with this reader's language and clock; nobody has what nobody owns.
fn owners(sections: &Sections, reader: &Reader, now: Instant) -> Vec<Reader> {
    let mut owners: Vec<PersonId> = flags(sections, now).into_iter().map(|flag| flag.owner).collect();
    owners.extend(watch::concerned(sections, now));
    owners.sort();
    owners.dedup();
    owners.into_iter().map(|person| Reader { person, ..reader.clone() }).collect()
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
    let attention = attention(sections, &digest, &needs, reader, now);
    let start = morning(sections, reader, now);
    let (key, since) = start.unwrap_or_else(|| (format!("digest/{}", reader.zone.civil(now).date()), now));
    let (title, body) = match digest.is_empty() && needs.is_empty() && attention.is_empty() {
        true => (String::new(), String::new()),
        false => {
            let told = Told { digest: &digest, needs: &needs, attention: &attention };
            (title(sections, reader), body(sections, &told, reader, now))
        }
    };
    Ok(Notice { key, urgent: false, since, title, body })
}

/// When there may be something to tell by itself next: a working day begins, or somebody's quiet hours end. What
/// the rules find in between is found by the look that comes anyway.
#[must_use]
pub fn next(sections: &Sections, readers: &[Reader], now: Instant) -> Option<Instant> {
    let mornings = readers.iter().filter_map(|reader| reader.calendar(sections).next_working_start(now));
    let loud = readers.iter().map(|reader| hushed(reader.zone, now)).filter(|at| *at > now);
    mornings.chain(loud).min()
}

/// What needs the reader's attention; a call only where it is told neither as news nor as waiting.
fn attention(
    sections: &Sections,
    digest: &Digest,
    needs: &[Need],
    reader: &Reader,
    now: Instant,
) -> Vec<watch::Notice> {
    let news = digest.group(GroupKind::NeedsYou);
    let told = |notice: &watch::Notice| {
        let elsewhere = || news.iter().any(|entry| entry.link == notice.link);
        notice.key.starts_with("call:") && (elsewhere() || needs.iter().any(|need| need.path == notice.path))
    };
    notices(sections, reader, now).into_iter().filter(|notice| !told(notice)).collect()
}

fn title(sections: &Sections, reader: &Reader) -> String {
    reader.language.format("notice-digest-title", &args! {"campaign" => &sections.campaign.name})
}

/// All that a digest tells.
struct Told<'a> {
    digest: &'a Digest,
    needs: &'a [Need],
    attention: &'a [watch::Notice],
}

/// The headline, what needs attention, then group after group, then what waits without being news.
fn body(sections: &Sections, told: &Told<'_>, reader: &Reader, now: Instant) -> String {
    let (language, printer) = (reader.language, reader.printer(now));
    let Told { digest, needs, attention } = told;
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
    if !attention.is_empty() {
        lines.extend([String::new(), language.text("notice-attention")]);
        for notice in *attention {
            line(&mut lines, notice.words.clone());
        }
    }
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
        for need in *needs {
            line(&mut lines, format!("{}: {} [{}]", need.title, need.says, story::reason(need.reason, language)));
        }
    }
    if left > 0 {
        lines.extend([String::new(), language.format("notice-more", &args! {"count" => left})]);
    }
    lines.join("\n").trim().to_owned()
}
