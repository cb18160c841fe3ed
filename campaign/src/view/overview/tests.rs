//! The five blocks in their order, and each of them a function of the document alone.

use super::*;
use crate::command::{Command, RiskCommand};
use crate::document::Replica;
use crate::language::Language;
use crate::model::{ItemId, PersonId, RiskLevel, RiskStatus};
use crate::sample;
use crate::time::Zone;
use crate::watch::launch::{Check, Facts};
use proptest::prelude::*;
use std::sync::LazyLock;

/// Wed 18 Nov 2026, 09:00 in Moscow.
const MORNING: Instant = Instant(1_794_981_600_000);

fn device(author: &str) -> Replica {
    static SAMPLE: LazyLock<Vec<u8>> = LazyLock::new(|| sample::campaign(MORNING).unwrap().bytes);
    Replica::load([7; 16], &PersonId::from(author), [SAMPLE.as_slice()], []).unwrap()
}

fn seen(replica: &Replica) -> Overview {
    let sections = replica.sections().unwrap();
    let reader = Reader::of(&sections, &PersonId::from("p-olga"), Language::En, Zone::parse("Europe/Moscow").unwrap());
    overview(&sections, &reader, MORNING)
}

#[test]
fn exactly_five_blocks_in_the_order_the_users_gave() {
    let codes = Block::ALL.map(Block::code);
    assert_eq!(codes, ["milestones", "metrics", "differences", "risks", "planned"]);
}

#[test]
fn the_sample_fills_every_block_it_has_facts_for() {
    let found = seen(&device("p-olga"));
    assert_eq!(found.milestones.len(), 3);
    for line in &found.milestones {
        assert!(line.steps.iter().filter(|step| step.go_live).count() == 1, "{line:?}");
        assert!(line.steps.iter().filter(|step| step.state == StepState::Next).count() <= 1);
        assert!(line.steps.windows(2).all(|two| two[0].place <= two[1].place), "in the order of time");
        assert!(line.steps.iter().all(|step| (0..=1000).contains(&step.place)));
    }
    assert!(!found.alike.same);
    assert!(found.alike.meant.len() >= 2);
    let risks: Vec<&str> = found.flags.risks.iter().map(|risk| risk.id.as_str()).collect();
    assert_eq!(risks[..2], ["rk-holiday", "rk-instagram"], "critical ones first, by title");
    assert!(found.flags.risks.iter().all(|risk| risk.level.is_serious()));
    assert!(!found.flags.escalations.is_empty());
    assert!(found.planned.agreed.is_some());
    // The US go-live slipped by two working days after the plan was agreed.
    assert!(found.planned.moved.iter().any(|row| row.days > 0), "{:?}", found.planned);
}

#[test]
fn the_sample_is_not_ready_and_one_of_its_points_may_stay_open() {
    let replica = device("p-olga");
    let sections = replica.sections().unwrap();
    let reader = Reader::of(&sections, &PersonId::from("p-olga"), Language::En, Zone::parse("Europe/Moscow").unwrap());
    let facts = Facts { sections: &sections, translations: &[], conflicts: &[], now: MORNING };
    let page = crate::view::launch::launch_page(&facts, &reader);
    assert!(
        !page.ready && (30..=90).contains(&page.score),
        "a score that says nothing: {} {:?}",
        page.score,
        page.costs
    );
    assert!(page.costs.unwrap().starts_with("Costs most: “"));
    let points = |check: Check| page.checks.iter().find(|line| line.check == check).unwrap().points.clone();
    assert!(
        points(Check::Exact).iter().any(|point| point.says.contains("end of Tuesday")),
        "{:?}",
        points(Check::Exact)
    );
    let waived: Vec<_> = points(Check::Filled).into_iter().filter_map(|point| point.waiver).collect();
    assert_eq!(waived.len(), 1);
    assert!(waived[0].says.starts_with("Waived by Dana, "), "{}", waived[0].says);
    assert!(points(Check::Owned).iter().any(|point| point.says == "Nobody answers for it"));
}

#[test]
fn what_is_resolved_or_left_out_leaves_the_flags_at_once() {
    let mut replica = device("p-dana");
    let risks =
        |replica: &Replica| seen(replica).flags.risks.iter().map(|risk| risk.id.to_string()).collect::<Vec<_>>();
    assert!(risks(&replica).contains(&"rk-instagram".to_owned()));
    let done = RiskCommand::SetStatus("rk-instagram".into(), RiskStatus::Resolved);
    replica.apply(&Command::Risk(done), MORNING).unwrap();
    replica.apply(&Command::Risk(RiskCommand::Archive("rk-holiday".into())), MORNING).unwrap();
    let left = risks(&replica);
    assert!(!left.contains(&"rk-instagram".to_owned()) && !left.contains(&"rk-holiday".to_owned()), "{left:?}");
}

#[derive(Clone, Debug)]
enum Deed {
    Done(usize, bool),
    Archive(usize),
    Rate(usize, usize, usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        (any::<usize>(), any::<bool>()).prop_map(|(item, done)| Deed::Done(item, done)),
        any::<usize>().prop_map(Deed::Archive),
        (0..5_usize, 0..3_usize, 0..4_usize).prop_map(|(risk, market, level)| Deed::Rate(risk, market, level)),
    ]
}

fn command(sections: &Sections, deed: &Deed) -> Command {
    let item = |at: usize| -> ItemId { sections.timeline.keys().nth(at % sections.timeline.len()).unwrap().clone() };
    match deed {
        // A checkpoint whose gate is open cannot be done; that it is refused changes nothing.
        Deed::Done(at, done) => Command::SetDone(item(*at), *done),
        Deed::Archive(at) => Command::ArchiveItem(item(*at)),
        Deed::Rate(risk, market, level) => {
            let risk = sections.risks.keys().nth(risk % sections.risks.len()).unwrap().clone();
            let market = sections.markets.keys().nth(*market).unwrap().clone();
            Command::Risk(RiskCommand::SetImpact(risk, market, Some(RiskLevel::ALL[*level])))
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    /// Whatever people did: another device that has the same document shows the same, and the counts are those of
    /// the items as they stand (S0-06).
    #[test]
    fn status_is_a_function_of_the_document(deeds in proptest::collection::vec(deed(), 1..12)) {
        let mut replica = device("p-dana");
        for deed in &deeds {
            let command = command(&replica.sections().unwrap(), deed);
            let _ = replica.apply(&command, MORNING);
        }
        let found = seen(&replica);
        let saved = replica.save();
        let again = Replica::load([9; 16], &PersonId::from("p-lucia"), [saved.as_slice()], []).unwrap();
        prop_assert_eq!(&seen(&again), &found);
        let sections = replica.sections().unwrap();
        for line in &found.milestones {
            let kind = |item: &&crate::model::Item| {
                use crate::model::ItemKind as K;
                matches!(item.kind, K::Milestone | K::Checkpoint) && !item.archived && item.due.is_some()
            };
            let mine = sections.timeline.values().filter(kind).filter(|item| item.market.is_empty() || item.market == line.badge.id);
            prop_assert_eq!(line.done, mine.filter(|item| item.done).count());
        }
        for risk in &found.flags.risks {
            let ids: Vec<_> = sections.markets.keys().collect();
            prop_assert_eq!(sections.risks[&risk.id].combined(ids), Some(risk.level));
        }
    }
}

#[test]
fn a_note_in_people_s_own_words_says_whose_it_is_and_changes_nothing_that_is_computed() {
    let mut replica = device("p-olga");
    let before = seen(&replica);
    let say = |replica: &mut Replica, entry: &str, words: &str, at: Instant| {
        replica.apply(&Command::SetStatus("m-ru".into(), entry.into(), words.to_owned()), at).unwrap();
    };
    say(&mut replica, "r-1", " The films are cut. ", MORNING);
    let line = |replica: &Replica, now: Instant| {
        let sections = replica.sections().unwrap();
        let reader =
            Reader::of(&sections, &PersonId::from("p-june"), Language::En, Zone::parse("America/New_York").unwrap());
        statuses(&sections, &reader, now).into_iter().find(|line| line.market.as_str() == "m-ru").unwrap()
    };
    let told = line(&replica, MORNING);
    assert_eq!((told.words.as_str(), told.stale), ("The films are cut.", None));
    assert_eq!(told.says, "Written by Olga, Wed 18 Nov, 01:00 your time (09:00 Moscow)");
    let old = line(&replica, MORNING.plus_days(8)).stale.unwrap();
    assert_eq!(old, "8 days old: it may no longer be so");
    assert_eq!(seen(&replica), before, "nothing is computed from it");
    say(&mut replica, "r-2", "", MORNING.plus_minutes(1));
    assert_eq!(line(&replica, MORNING).words, "");
}
