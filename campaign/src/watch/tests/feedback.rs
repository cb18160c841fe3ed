//! One numbered list, one sender, one round; and the fields on which two markets insist.

use super::*;
use crate::model::Aspect;
use crate::watch::{FlagKind, Stage, contradictions, flags, pending, submission};

fn path(aspect: Aspect) -> String {
    aspect.path(&"i-ana".into())
}

#[test]
fn threads_of_both_markets_are_one_list_and_two_senders_make_one_round() {
    let mut sections = sections();
    let at = moscow("2026-12-01T10:00");
    log(&mut sections, "r-1", "i-ana", SubmissionKind::Received, at, "");
    let caption = path(Aspect::Caption);
    thread(&mut sections, "t-1", &caption, "m-us", Strength::MustFix, at.plus_hours(1), "Shorter");
    thread(&mut sections, "t-2", &caption, "m-ru", Strength::MustFix, at.plus_hours(2), "Longer");
    thread(&mut sections, "t-3", &path(Aspect::Opening), "m-ru", Strength::Idea, at.plus_hours(3), "Quieter");
    thread(&mut sections, "t-4", &path(Aspect::Caption), "m-ru", Strength::Praise, at.plus_hours(4), "Nice");
    let one = submission(&sections, &"i-ana".into()).unwrap();
    assert_eq!((one.stage(), one.sender(&sections).as_str()), (Stage::AwaitsFeedback, "p-marcus"));
    let list = pending(&sections, &one);
    let order: Vec<_> = list.iter().map(|point| (point.number, point.thread.as_str(), point.contradicted)).collect();
    assert_eq!(order, [(1, "t-3", false), (2, "t-1", true), (3, "t-2", true), (4, "t-4", false)]);
    let found = contradictions(&sections);
    assert_eq!((found.len(), found[0].markets.len(), found[0].path.as_str()), (1, 2, caption.as_str()));
    let flag = &flags(&sections, at.plus_hours(5))[0];
    assert_eq!(
        (flag.kind, flag.since, flag.root.as_str()),
        (FlagKind::Contradiction, at.plus_hours(2), "timeline/i-ana")
    );

    let threads = list.iter().take(3).map(|point| format!("{}={}", point.thread, point.fingerprint));
    let sent = threads.collect::<Vec<_>>().join(" ");
    for id in ["r-2", "r-3"] {
        log(&mut sections, id, "i-ana", SubmissionKind::Sent, at.plus_hours(6), "r-1");
        Arc::make_mut(&mut sections.submissions).get_mut(&RecordId::from(id)).unwrap().threads.clone_from(&sent);
    }
    let one = submission(&sections, &"i-ana".into()).unwrap();
    assert_eq!((one.rounds.len(), one.stage()), (1, Stage::WithCreator));
    assert_eq!(pending(&sections, &one).len(), 1, "what was not on the list still waits");

    log(&mut sections, "r-4", "i-ana", SubmissionKind::Received, at.plus_hours(9), "");
    let one = submission(&sections, &"i-ana".into()).unwrap();
    let again: Vec<_> = pending(&sections, &one).iter().map(|point| point.again).collect();
    assert_eq!(again, [true, true, true, false]);
}

#[test]
fn the_time_of_the_relay_counts_before_that_of_the_device() {
    let mut sections = sections();
    let at = moscow("2026-12-01T10:00");
    log(&mut sections, "r-1", "i-ana", SubmissionKind::Received, at, "");
    let entry = Arc::make_mut(&mut sections.submissions).get_mut(&RecordId::from("r-1")).unwrap();
    entry.received = Some(at.plus_minutes(9));
    assert_eq!(entry.when(), at.plus_minutes(9));
}

#[test]
fn other_words_have_another_fingerprint() {
    let mut sections = sections();
    let at = moscow("2026-12-01T10:00");
    thread(&mut sections, "t-1", &path(Aspect::Sound), "m-us", Strength::Should, at, "Louder");
    let before = sections.threads[&"t-1".into()].fingerprint();
    thread(&mut sections, "t-1", &path(Aspect::Sound), "m-us", Strength::MustFix, at, "Louder");
    assert_ne!(before, sections.threads[&"t-1".into()].fingerprint());
}
