//! The sample's agreement: signed by all, one tension open, told in the morning.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use campaign::agree::{LaunchPoint, Standing, launch_points, meeting_week, signatures};
use campaign::command::{AgreeCommand, Command};
use campaign::document::Replica;
use campaign::language::Language;
use campaign::model::{PersonId, PointKind, Sections};
use campaign::sample;
use campaign::story::{self, Away, Reason};
use campaign::time::{Instant, Zone};
use campaign::view::{Link, Reader, creator::creator_page, launch::agreed};
use campaign::watch::launch::Check;

/// Wed 9 Dec 2026, 09:00 in Moscow.
const MORNING: Instant = Instant(1_796_796_000_000);

fn open(now: Instant, person: &str) -> Replica {
    let sample = sample::campaign(now).unwrap();
    Replica::load([7; 16], &PersonId::from(person), [sample.bytes.as_slice()], []).unwrap()
}

#[test]
fn the_sample_s_launch_is_signed_by_all_and_waits_for_one_tension_and_mexico_s_list() {
    for day in [0, 40, 200] {
        let now = MORNING.plus_days(day);
        let sections = open(now, "p-olga").sections().unwrap();
        let standing = signatures(&sections);
        assert_eq!(standing.len(), 3);
        assert!(standing.iter().all(|(_, one)| matches!(one, Standing::Signed(_))), "day {day}: {standing:?}");
        let expected = [LaunchPoint::Tension("tn-ending".into()), LaunchPoint::Compliance("m-mx".into(), 3)];
        assert_eq!(launch_points(&sections), expected, "day {day}");
        let week = meeting_week(&sections, now, Zone::utc());
        assert_eq!((week.budget, week.planned_over()), (Some(60), None));
    }
}

#[test]
fn a_creator_reads_the_channels_of_their_market_and_none_of_the_others() {
    let sections = open(MORNING, "p-olga").sections().unwrap();
    let names = |creator: &str| {
        let page = creator_page(&sections, &creator.into(), MORNING, None).unwrap();
        page.channels.into_iter().map(|channel| channel.name).collect::<Vec<_>>()
    };
    assert_eq!(names("cr-vera"), ["Telegram, Ксения", "Письмо Ольге"]);
    assert_eq!(names("cr-maya"), ["Email to Marcus"]);
}

#[test]
fn whoever_signed_reads_in_the_morning_that_a_point_changed_and_that_it_needs_them() {
    let mut replica = open(MORNING, "p-timur");
    let base = replica.heads();
    let before = replica.sections().unwrap();
    let words = Command::WriteWords(PointKind::Success.path(), "And nobody counts sales.".to_owned());
    replica.apply(&words, MORNING.plus_minutes(5)).unwrap();
    let (after, history) = (replica.sections().unwrap(), replica.history());
    let now = MORNING.plus_minutes(90);
    let away = Away { history: &history, base: &base, before: &before, after: &after, conflicts: &[], since: MORNING };
    let told = |who: &str| {
        let reader = Reader::of(&after, &PersonId::from(who), Language::Ru, Zone::utc());
        let digest = story::digest(&away, &reader, now);
        let found: Vec<_> = digest.entries().cloned().collect();
        let printer = reader.printer(now);
        found
            .iter()
            .map(|one| (one.reason, one.link.clone(), story::tell(one, &after, &printer).sentence))
            .collect::<Vec<_>>()
    };
    let olga = told("p-olga");
    assert_eq!(olga.len(), 1, "{olga:?}");
    assert_eq!((olga[0].0, &olga[0].1), (Some(Reason::Yours), &Link::Agreement("point-success".to_owned())));
    assert!(olga[0].2.contains("как выглядит успех"), "{}", olga[0].2);
    assert_eq!(told("p-june")[0].0, None);
    let gate = launch_points(&after);
    assert_eq!(gate.iter().filter(|point| matches!(point, LaunchPoint::SignedEarlier(..))).count(), 3);
}

#[test]
fn every_kind_of_news_about_the_agreement_is_told_without_a_missing_word() {
    let mut replica = open(MORNING, "p-guest");
    let (after, history) = (replica.sections().unwrap(), replica.history());
    let first = vec![history.entries[0].hash];
    let before = replica.sections_at(&first).unwrap();
    let away =
        Away { history: &history, base: &first, before: &before, after: &after, conflicts: &[], since: Instant(0) };
    for language in Language::ALL {
        let reader = Reader::of(&after, &PersonId::from("p-guest"), language, Zone::utc());
        let digest = story::digest(&away, &reader, MORNING);
        let about = digest.entries().filter(|entry| entry.path.starts_with("agreement/"));
        let told: Vec<String> =
            about.map(|entry| story::tell(entry, &after, &reader.printer(MORNING)).sentence).collect();
        assert!(told.len() > 30, "{}", told.len());
        assert!(told.iter().all(|one| !one.contains('⟦') && !one.contains('{')), "{told:#?}");
    }
}

#[test]
fn the_launch_gate_holds_every_open_point_once_under_its_check() {
    let sections = open(MORNING, "p-olga").sections().unwrap();
    let points = agreed(&sections, Language::En).unwrap();
    let found: Vec<_> = points.iter().map(|point| (point.check, point.key.as_str())).collect();
    let expected = [(Check::Tensions, "tensions:tension:tn-ending"), (Check::Confirmed, "confirmed:compliance:m-mx")];
    assert_eq!(found, expected);
    let fresh = agreed(&Sections::default(), Language::En).unwrap();
    let keys: std::collections::BTreeSet<_> = fresh.iter().map(|point| point.key.clone()).collect();
    assert_eq!((fresh.len(), keys.len()), (4, 4), "{fresh:?}");
    assert!(fresh.iter().all(|point| point.check == Check::Aligned));
}

#[test]
fn a_waiver_for_a_missing_signature_ends_when_what_should_be_signed_changes() {
    let mut replica = open(MORNING, "p-olga");
    let id = replica.sections().unwrap().agreement.signatures.keys().find(|id| id.as_str().ends_with("ru")).cloned();
    replica.apply(&Command::Agree(AgreeCommand::Withdraw(id.unwrap())), MORNING).unwrap();
    let hash = |replica: &Replica| {
        let points = agreed(&replica.sections().unwrap(), Language::En).unwrap();
        points.into_iter().find(|point| point.key == "aligned:signature:m-ru").unwrap().hash
    };
    let before = hash(&replica);
    let other = Command::WriteWords("agreement/tensions/tn-ending/words".to_owned(), "And one sound.".to_owned());
    replica.apply(&other, MORNING).unwrap();
    assert_eq!(hash(&replica), before);
    let words = Command::WriteWords(PointKind::Failure.path(), "Or later.".to_owned());
    replica.apply(&words, MORNING).unwrap();
    assert_ne!(hash(&replica), before);
}
