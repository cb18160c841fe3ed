//! What a closeout promises: the same document gives the same words, and its counts are right.

use super::*;
use crate::document::Replica;
use crate::exchange::markdown;
use crate::language::Language;
use crate::model::{
    GateDeed, GateEntry, Item, ItemId, ItemKind, MarketId, PersonId, RecordId, Sections, SubmissionEntry,
    SubmissionKind,
};
use crate::time::Instant;
use std::sync::Arc;

/// Wed 18 Nov 2026, 09:00 in Moscow.
const MORNING: Instant = Instant(1_794_981_600_000);

#[test]
fn the_same_document_gives_the_same_closeout_in_every_language() {
    let sample = crate::sample::campaign(MORNING).unwrap();
    let read = |changes: Vec<&[u8]>| {
        let mut replica = Replica::expecting([7; 16], &PersonId::from("p-olga"));
        replica.receive(changes, MORNING).unwrap();
        replica.sections().unwrap()
    };
    let one = read(sample.changes.iter().map(Vec::as_slice).collect());
    let other = read(sample.changes.iter().rev().map(Vec::as_slice).collect());
    for language in Language::ALL {
        let report = closeout(&one, language, &Scope::whole(&one));
        let words = markdown::report(&report);
        assert_eq!(words, markdown::report(&closeout(&other, language, &Scope::whole(&other))));
        assert_eq!(words, markdown::report(&closeout(&one, language, &Scope::whole(&one))));
        assert!(!words.contains('⟦') && !words.contains("{$"), "{words}");
        // Every heading stands, and no block is lost.
        assert_eq!(words.matches("\n## ").count(), report.blocks.len());
    }
    // The words of the sync the sample held are in it.
    let words = markdown::report(&closeout(&one, Language::En, &Scope::whole(&one)));
    assert!(words.contains("Reposts across markets carry the label"), "{words}");
    assert!(words.contains("Ask for the subtitle language"), "{words}");
}

#[test]
fn where_nothing_was_said_every_part_says_so() {
    let report = closeout(&Sections::default(), Language::En, &Scope::whole(&Sections::default()));
    assert!(report.blocks.iter().all(|block| block.is_empty() && !block.empty.is_empty()));
}

#[test]
fn a_period_begins_with_its_first_moment_and_ends_before_its_last() {
    let scope = Scope::between(&Sections::default(), Instant(1000), Instant(2000));
    let holds: Vec<bool> = [999, 1000, 1999, 2000].map(|at| scope.holds(Some(Instant(at)))).into();
    assert_eq!(holds, [false, true, true, false]);
    assert!(!scope.holds(None) && Scope::default().holds(None));
}

fn line(id: &str, item: &str, kind: SubmissionKind, of: &str, at: i64) -> (RecordId, SubmissionEntry) {
    let entry =
        SubmissionEntry { item: item.into(), kind, of: of.into(), at: Instant(at), ..SubmissionEntry::default() };
    (id.into(), entry)
}

#[test]
fn the_rework_counter_counts_what_went_back() {
    use SubmissionKind::{Accepted, Received, Returned, Sent};
    let item = |id: &str, market: &str| {
        let item =
            Item { kind: ItemKind::Deliverable, creator: "cr-1".into(), market: market.into(), ..Item::default() };
        (ItemId::from(id), item)
    };
    let log = [
        // Handed in, went back, handed in again, accepted: one of two went back.
        line("r-1", "i-a", Received, "", 1),
        line("r-2", "i-a", Sent, "r-1", 2),
        line("r-3", "i-a", Received, "", 3),
        line("r-4", "i-a", Accepted, "r-3", 4),
        // Notes that went with a yes are no rework.
        line("r-5", "i-b", Received, "", 5),
        line("r-6", "i-b", Sent, "r-5", 6),
        line("r-7", "i-b", Accepted, "r-5", 7),
        // Turned down; and one that nobody has answered.
        line("r-8", "i-c", Received, "", 8),
        line("r-9", "i-c", Returned, "r-8", 9),
        line("r-10", "i-d", Received, "", 10),
    ];
    let sections = Sections {
        timeline: Arc::new([item("i-a", "m-ru"), item("i-b", "m-ru"), item("i-c", "m-us"), item("i-d", "m-us")].into()),
        submissions: Arc::new(log.into()),
        ..Sections::default()
    };
    let all = rework(&sections, &|_| true);
    let row = |market: &str, handed_in, rejected| Rework { market: MarketId::from(market), handed_in, rejected };
    assert_eq!(all, [row("m-ru", 3, 1), row("m-us", 2, 1)]);
    assert_eq!(rework(&sections, &|at| at.0 >= 8), [row("m-us", 2, 1)]);
    // Two of five are the users' forty per cent.
    let words = markdown::report(&closeout(&sections, Language::En, &Scope::whole(&sections)));
    assert!(words.contains("| Together | 5 | 2 | 40% |"), "{words}");
}

#[test]
fn what_was_waived_is_told_with_its_reason() {
    let mut sections = Sections::default();
    let mut plan = (*sections.plan).clone();
    let waiver = GateEntry {
        item: "i-1".into(),
        deed: Some(GateDeed::Waiver),
        words: "The client is on holiday".to_owned(),
        ..GateEntry::default()
    };
    let taken_back = GateEntry { archived: true, words: "Taken back".to_owned(), ..waiver.clone() };
    plan.gates.insert("g-1".into(), waiver);
    plan.gates.insert("g-2".into(), taken_back);
    sections.plan = Arc::new(plan);
    let words = markdown::report(&closeout(&sections, Language::En, &Scope::whole(&sections)));
    assert!(words.contains("The client is on holiday") && !words.contains("Taken back"), "{words}");
}

#[test]
fn a_stretch_of_time_tells_only_what_was_judged_in_it_and_the_closeout_says_who_and_when() {
    use crate::model::{Assumption, Judgement, Verdict};
    let judged = |words: &str, verdict, at: Option<i64>| {
        let entry = at.map(|at| {
            (RecordId::from("r-1"), Judgement { verdict, by: "p-1".into(), at: Instant(at), archived: false })
        });
        Assumption { words: words.to_owned(), verdict, verdicts: entry.into_iter().collect(), ..Assumption::default() }
    };
    let person = crate::model::Person { name: "Olga".to_owned(), ..Default::default() };
    let sections = Sections {
        people: Arc::new([("p-1".into(), person)].into()),
        assumptions: Arc::new(
            [
                ("a-1".into(), judged("Legal answers in two days", Verdict::Held, Some(999))),
                ("a-2".into(), judged("The mugs come in time", Verdict::Failed, Some(1000))),
                ("a-3".into(), judged("Nobody reads mail", Verdict::Held, None)),
                ("a-4".into(), judged("VK is enough", Verdict::Open, None)),
            ]
            .into(),
        ),
        ..Sections::default()
    };
    let told = |scope: &Scope| {
        let report = closeout(&sections, Language::En, scope);
        let heading = Language::En.text("report-assumptions");
        let block = report.blocks.into_iter().find(|block| block.heading == heading).unwrap();
        block.table.unwrap().rows
    };
    let month = told(&Scope::between(&sections, Instant(1000), Instant(2000)));
    assert_eq!(month.len(), 1);
    assert_eq!(month[0][..2], ["The mugs come in time", "did not hold"].map(str::to_owned));
    assert!(month[0][2].starts_with("Olga, Thu 1 Jan"), "{}", month[0][2]);
    let whole = told(&Scope::whole(&sections));
    assert_eq!(whole.len(), 4);
    assert!(whole[0][2].starts_with("Olga, ") && whole[2][2].is_empty());
}
