//! The feedback screen: every deliverable with where it stands; and one of them with its merged list.

use super::{Badge, Reader, people};
use crate::args;
use crate::language::when::Printer;
use crate::model::{Aspect, ItemId, PersonId, RecordId, Sections, Strength, SubmissionKind, ThreadId};
use crate::time::Instant;
use crate::watch::{self, Contradiction, MarketPace, Numbered, Stage, Submission};

/// One deliverable in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct FeedbackRow {
    /// Which.
    pub item: ItemId,
    /// What it is.
    pub title: String,
    /// Who hands it in.
    pub creator: String,
    /// The market.
    pub badge: Option<Badge>,
    /// How far it is.
    pub stage: Stage,
    /// The same in words.
    pub says: String,
    /// "round 1 of 2".
    pub round: String,
    /// One round more would be beyond what was agreed.
    pub at_cap: bool,
    /// Beyond it already.
    pub beyond_cap: bool,
    /// How many points wait to be sent.
    pub pending: usize,
    /// Two markets insist on different things.
    pub contradicted: bool,
    /// When it was last handed in, or is due: on the reader's clock.
    pub when: String,
    /// It is due and not handed in, or came late.
    pub late: bool,
    /// The reader is the one who answers.
    pub mine: bool,
}

/// The deliverables: what waits for feedback first, the reader's own before others'.
#[must_use]
pub fn rows(sections: &Sections, reader: &Reader, now: Instant) -> Vec<FeedbackRow> {
    let printer = reader.printer(now);
    let mut rows: Vec<(FeedbackRow, Option<Instant>)> = watch::submissions(sections)
        .iter()
        .map(|one| (row(sections, one, reader, &printer), one.due(sections)))
        .collect();
    rows.sort_by_key(|(row, due)| (row.stage, !row.mine, due.is_none(), *due, row.item.clone()));
    rows.into_iter().map(|(row, _)| row).collect()
}

fn row(sections: &Sections, one: &Submission<'_>, reader: &Reader, printer: &Printer) -> FeedbackRow {
    let list = watch::pending(sections, one);
    let rounds = i64::try_from(one.rounds.len()).unwrap_or(i64::MAX);
    let zone = super::timeline::zone_of(sections, one.item);
    let last = one.deliveries.last().map(|last| last.entry.when());
    let when = last.or_else(|| one.due(sections)).map(|at| printer.yours(at, zone));
    FeedbackRow {
        item: one.id.clone(),
        title: one.item.title.clone(),
        creator: one.creator().map(|creator| creator.name(sections, reader.language)).unwrap_or_default(),
        badge: people::badge(sections, &one.item.market),
        stage: one.stage(),
        says: reader.language.text(&format!("watch-stage-{}", one.stage().code())),
        round: round(one, printer),
        at_cap: rounds == one.cap,
        beyond_cap: rounds > one.cap,
        contradicted: list.iter().any(|point| point.contradicted),
        pending: list.len(),
        when: when.unwrap_or_default(),
        late: one.late(sections, printer.now()).is_some() && one.stage() != Stage::Accepted,
        mine: one.sender(sections) == reader.person,
    }
}

fn round(one: &Submission<'_>, printer: &Printer) -> String {
    let language = printer.language();
    match one.rounds.len() {
        0 => language.format("watch-round-none", &args! {"limit" => one.cap}),
        number => language.format("watch-round", &args! {"number" => number, "limit" => one.cap}),
    }
}

/// One deliverable with everything about it.
#[derive(Clone, Debug, PartialEq)]
pub struct FeedbackPage {
    /// As in the list.
    pub row: FeedbackRow,
    /// What was handed in, earliest first.
    pub deliveries: Vec<DeliveryLine>,
    /// How many rounds were agreed.
    pub cap: i64,
    /// The delivery that a round or a verdict answers; none while nothing was handed in.
    pub answers: Option<RecordId>,
    /// What is ready to be sent as one list: both markets' points, numbered.
    pub pending: Vec<Point>,
    /// The lists that went to the creator.
    pub rounds: Vec<RoundLine>,
    /// Who sends the list: one person.
    pub sender: PersonId,
    /// That person's name.
    pub sender_name: String,
    /// Fields on which markets insist on different things.
    pub contradictions: Vec<Contradiction>,
    /// How it ended, and with which words.
    pub verdict: Option<(Stage, String)>,
}

/// One thing handed in.
#[derive(Clone, Debug, PartialEq)]
pub struct DeliveryLine {
    /// Its line in the log.
    pub id: RecordId,
    /// When, on the reader's clock.
    pub when: String,
    /// "by the device's clock", where the relay did not see it come.
    pub clock: Option<String>,
    /// Where it is to be seen.
    pub link: String,
    /// What came with it.
    pub words: String,
}

/// One point of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// 1 for the first.
    pub number: usize,
    /// Its thread.
    pub thread: ThreadId,
    /// The hash of its words, for sending.
    pub fingerprint: String,
    /// What it is about, in words.
    pub aspect: String,
    /// The same.
    pub about: Aspect,
    /// How strongly it is meant, in words.
    pub strength: String,
    /// The same.
    pub meant: Strength,
    /// The market that says it.
    pub badge: Option<Badge>,
    /// In which words.
    pub words: String,
    /// It was on an earlier list and is still open.
    pub again: bool,
    /// Another market insists on the same field.
    pub contradicted: bool,
    /// The words are others than those that were sent.
    pub changed: bool,
    /// It has an outcome: the one sentence.
    pub outcome: Option<String>,
}

/// One list that went to the creator.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundLine {
    /// "round 1 of 2".
    pub words: String,
    /// Who sent it.
    pub by: String,
    /// When, on the reader's clock.
    pub when: String,
    /// The sentences before the list.
    pub intro: String,
    /// Its points.
    pub points: Vec<Point>,
}

/// One deliverable; none where there is no such one any more.
#[must_use]
pub fn page(sections: &Sections, item: &ItemId, reader: &Reader, now: Instant) -> Option<FeedbackPage> {
    let printer = reader.printer(now);
    let one = watch::submission(sections, item)?;
    let zone = super::timeline::zone_of(sections, one.item);
    let prefix = format!("timeline/{item}/on/");
    let delivery = |one: &watch::Delivery<'_>| DeliveryLine {
        id: one.id.clone(),
        when: printer.yours(one.entry.when(), zone),
        clock: one.entry.received.is_none().then(|| reader.language.text("watch-device-clock")),
        link: one.entry.link.clone(),
        words: one.entry.words.clone(),
    };
    let sender = one.sender(sections);
    let verdict = one.verdict.map(|verdict| {
        let stage = if verdict.kind == SubmissionKind::Accepted { Stage::Accepted } else { Stage::Returned };
        (stage, verdict.words.clone())
    });
    Some(FeedbackPage {
        row: row(sections, &one, reader, &printer),
        deliveries: one.deliveries.iter().map(delivery).collect(),
        cap: one.cap,
        answers: one.deliveries.last().map(|last| last.id.clone()),
        pending: watch::pending(sections, &one).iter().map(|it| point(sections, it, None, &printer)).collect(),
        rounds: rounds(sections, &one, &printer),
        sender_name: people::name(sections, &sender, reader.language),
        sender,
        contradictions: watch::contradictions(sections).into_iter().filter(|it| it.path.starts_with(&prefix)).collect(),
        verdict,
    })
}

/// The lists that went to the creator: what has been said otherwise since is marked.
pub(super) fn rounds(sections: &Sections, one: &Submission<'_>, printer: &Printer) -> Vec<RoundLine> {
    let language = printer.language();
    let zone = super::timeline::zone_of(sections, one.item);
    let line = |round: &watch::Round<'_>| {
        let named: Vec<(&str, &str)> = round.entries.iter().flat_map(|entry| entry.named()).collect();
        let threads = named.iter().filter_map(|(id, _)| {
            let (id, thread) = sections.threads.get_key_value(&ThreadId::from(*id))?;
            Some((id, thread, Aspect::of_path(&thread.anchor.path).map(|(_, aspect)| aspect).unwrap_or_default()))
        });
        let mut threads: Vec<_> = threads.collect();
        threads.sort_by_key(|(id, ..)| (*id).clone());
        threads.dedup_by_key(|(id, ..)| (*id).clone());
        let list = watch::numbered(sections, threads);
        let sent = |id: &ThreadId| named.iter().find(|(name, _)| *name == id.as_str()).map(|(_, hash)| *hash);
        let intros = round.entries.iter().map(|entry| entry.words.as_str()).filter(|words| !words.is_empty());
        RoundLine {
            words: language.format("watch-round", &args! {"number" => round.number, "limit" => one.cap}),
            by: people::name(sections, &round.by, language),
            when: printer.yours(round.at, zone),
            intro: intros.collect::<Vec<_>>().join("\n"),
            points: list.iter().map(|it| point(sections, it, sent(&it.thread), printer)).collect(),
        }
    };
    one.rounds.iter().map(line).collect()
}

fn point(sections: &Sections, it: &Numbered, sent: Option<&str>, printer: &Printer) -> Point {
    let language = printer.language();
    let thread = sections.threads.get(&it.thread);
    Point {
        number: it.number,
        thread: it.thread.clone(),
        fingerprint: it.fingerprint.clone(),
        aspect: language.text(&format!("watch-aspect-{}", it.aspect.code())),
        about: it.aspect,
        strength: language.text(&format!("word-{}", it.strength.code())),
        meant: it.strength,
        badge: people::badge(sections, &it.market),
        words: it.words.clone(),
        again: it.again,
        contradicted: it.contradicted,
        changed: sent.is_some_and(|hash| hash != it.fingerprint),
        outcome: thread.filter(|thread| thread.outcome.is_some()).map(|thread| thread.outcome_note.clone()),
    }
}

/// The pace of each market with its mark, for the table and the scatter of speed against rework.
#[must_use]
pub fn paces(sections: &Sections, now: Instant) -> Vec<(Option<Badge>, MarketPace)> {
    let found = watch::paces(sections, now).into_iter();
    found.map(|pace| (people::badge(sections, &pace.market), pace)).collect()
}
