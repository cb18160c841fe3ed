//! Five scripted submissions, counted by hand (S2-05, S2-15).

use super::*;
use crate::model::Aspect;
use crate::watch::paces;

#[test]
fn five_submissions_give_the_medians_counted_by_hand() {
    let mut sections = sections();
    let at = |hours: i64| moscow("2026-12-01T00:00").plus_hours(hours);
    let template = sections.timeline[&"i-ana".into()].clone();
    // Market, hours to the first word, rounds, deliveries, hours until accepted.
    let script = [
        ("i-1", "m-us", 2, 1, 2, Some(20)),
        ("i-2", "m-us", 6, 2, 3, Some(60)),
        ("i-3", "m-us", 10, 0, 1, None),
        ("i-4", "m-ru", 5, 3, 4, Some(100)),
        ("i-5", "m-ru", 8, 2, 3, Some(50)),
    ];
    for (id, market, first, rounds, deliveries, accepted) in script {
        let mut item = template.clone();
        item.market = market.into();
        Arc::make_mut(&mut sections.timeline).insert(ItemId::from(id), item);
        for turn in 0..deliveries {
            log(&mut sections, &format!("r-{id}-d{turn}"), id, SubmissionKind::Received, at(turn * 12), "");
        }
        thread(
            &mut sections,
            &format!("t-{id}"),
            &Aspect::Sound.path(&id.into()),
            market,
            Strength::Should,
            at(first),
            "x",
        );
        for turn in 0..rounds {
            let (sent, of) = (format!("r-{id}-s{turn}"), format!("r-{id}-d{turn}"));
            log(&mut sections, &sent, id, SubmissionKind::Sent, at(turn * 12 + 11), &of);
        }
        if let Some(hours) = accepted {
            let last = format!("r-{id}-d{}", deliveries - 1);
            log(&mut sections, &format!("r-{id}-a"), id, SubmissionKind::Accepted, at(hours), &last);
        }
    }
    let found = paces(&sections, at(500));
    let told: Vec<_> = found
        .iter()
        .map(|pace| (pace.market.as_str(), pace.count, pace.first_feedback, pace.rounds, pace.rework, pace.cycle))
        .collect();
    assert_eq!(
        told,
        [
            ("m-ru", 2, Some(6.5), Some(2.5), Some(2.5), Some(75.0)),
            ("m-us", 3, Some(6.0), Some(1.0), Some(1.0), Some(40.0)),
        ]
    );
}
