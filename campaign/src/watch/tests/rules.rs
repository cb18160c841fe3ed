//! The boundaries of the rules, and that they are the same for every market.

use super::*;
use crate::language::{Language, when::Printer};
use crate::model::{Handling, HandlingKind, Handoff, HandoffEntry, HandoffStep, Rules};
use crate::watch::{Flag, FlagKind, Reading, State, escalations, flags, flags_with, handled, sentence};

fn of(found: &[Flag], kind: FlagKind) -> Vec<&Flag> {
    found.iter().filter(|flag| flag.kind == kind).collect()
}

#[test]
fn six_hours_late_are_in_time_and_a_second_more_is_not_in_both_markets_alike() {
    let sections = sections();
    let due = moscow("2026-12-08T18:00");
    let limit = due.plus_hours(6);
    assert_eq!(flags(&sections, limit), []);
    let late = flags(&sections, Instant(limit.0 + 1_000));
    assert_eq!(late.len(), 2);
    assert_eq!(late[0].severity, late[1].severity);
    assert!(late.iter().all(|flag| flag.owner.as_str() == "p-timur" && flag.since == limit));
    // Long after, the same two keys and nothing new: they fired once.
    let keys = |found: &[Flag]| found.iter().map(|flag| flag.key.clone()).collect::<Vec<_>>();
    assert_eq!(keys(&late), keys(&flags(&sections, due.plus_days(3))));
    let groups = escalations(&sections, &late, due.plus_hours(7));
    assert_eq!((groups.len(), groups[0].both, groups[0].flags.len()), (1, true, 2));
}

#[test]
fn a_moved_deadline_is_another_epoch_and_what_came_in_time_is_no_flag() {
    let mut sections = sections();
    let now = moscow("2026-12-12T12:00");
    let before = flags(&sections, now);
    item(&mut sections, "i-ana", |item| item.due = due("2026-12-10T18:00", "Europe/Moscow"));
    let after = flags(&sections, now);
    assert!(after.iter().all(|flag| !before.iter().any(|old| old.key == flag.key && old.root == "timeline/i-ana")));
    log(&mut sections, "r-1", "i-ana", SubmissionKind::Received, moscow("2026-12-11T00:00"), "");
    log(&mut sections, "r-2", "i-vera", SubmissionKind::Received, moscow("2026-12-09T00:01"), "");
    let left = flags(&sections, now);
    assert_eq!(left.iter().map(|flag| flag.root.as_str()).collect::<Vec<_>>(), ["timeline/i-vera"]);
    // What came late stays as late as it came.
    let printer = Printer::new(Language::En, zone("America/New_York"), now);
    let said = sentence(&left[0], &sections, &printer);
    assert_eq!(said, "“Reel by Vera” by Vera is 6 h 1 min late; it was due Tue 8 Dec, 10:00 your time (18:00 Moscow).");
}

#[test]
fn the_third_round_escalates_where_two_were_agreed_and_not_where_three_were() {
    let mut sections = sections();
    let at = |hour: i64| moscow("2026-12-01T10:00").plus_hours(hour);
    for round in 1..=3 {
        let delivery = format!("r-d{round}");
        log(&mut sections, &delivery, "i-ana", SubmissionKind::Received, at(round * 10), "");
        log(&mut sections, &format!("r-s{round}"), "i-ana", SubmissionKind::Sent, at(round * 10 + 5), &delivery);
        let found = flags(&sections, at(round * 10 + 6));
        assert_eq!(of(&found, FlagKind::Rounds).len(), usize::from(round == 3), "round {round}");
    }
    log(&mut sections, "r-cap", "i-ana", SubmissionKind::Cap, at(0), "");
    Arc::make_mut(&mut sections.submissions).get_mut(&RecordId::from("r-cap")).unwrap().cap = 3;
    assert!(of(&flags(&sections, at(60)), FlagKind::Rounds).is_empty());
}

#[test]
fn thirty_per_cent_below_is_too_much_and_twenty_nine_point_nine_is_not() {
    let reading = |expected: f64, actual: f64| Reading {
        path: "kpis/k-1".to_owned(),
        what: "Reach".to_owned(),
        market: "m-us".into(),
        expected,
        actual,
        at: moscow("2026-12-08T10:00"),
    };
    let now = moscow("2026-12-08T12:00");
    for (expected, actual, fires) in [
        (1000.0, 700.0, true),
        (1000.0, 701.0, false),
        (0.06, 0.042, true),
        (10.0, 7.01, false),
        (0.0, 0.0, false),
        (100.0, f64::NAN, false),
    ] {
        let found = flags_with(&sections(), &[reading(expected, actual)], now);
        assert_eq!(of(&found, FlagKind::MetricGap).len(), usize::from(fires), "{actual} of {expected}");
    }
}

#[test]
fn thresholds_have_no_market_and_what_cannot_be_is_not_believed() {
    let json = serde_json::json!({"late_hours": 8, "rounds": -3, "m-us": {"late_hours": 1}});
    let rules: Rules = serde_json::from_value(json).unwrap();
    use crate::model::Threshold as T;
    assert_eq!((rules.get(T::LateHours), rules.get(T::Rounds), rules.get(T::MetricGap)), (8, 2, 30));
    let mut sections = sections();
    sections.rules = Arc::new(rules);
    let due = moscow("2026-12-08T18:00");
    assert_eq!(flags(&sections, due.plus_hours(8)), []);
    assert_eq!(flags(&sections, due.plus_hours(8).plus_minutes(1)).len(), 2);
}

#[test]
fn a_handoff_is_announced_a_day_before_then_late_then_unacknowledged_each_once() {
    let mut sections = sections();
    let handoff = Handoff {
        from: "p-marcus".into(),
        to: "people/p-olga".to_owned(),
        market: "m-us".into(),
        due: due("2026-12-04T12:00", "America/New_York"),
        ..Handoff::default()
    };
    Arc::make_mut(&mut sections.handoffs).insert("h-1".into(), handoff);
    let at = zone("America/New_York").exact("2026-12-04T12:00".parse().unwrap()).unwrap();
    let found = |sections: &Sections, now: Instant| {
        flags(sections, now).iter().map(|flag| (flag.kind, flag.owner.0.clone())).collect::<Vec<_>>()
    };
    assert_eq!(found(&sections, at.plus_days(-1)), []);
    assert_eq!(found(&sections, at.plus_hours(-23)), [(FlagKind::HandoffSoon, "p-olga".to_owned())]);
    assert_eq!(found(&sections, at.plus_minutes(1)), [(FlagKind::HandoffLate, "p-timur".to_owned())]);
    let step = |sections: &mut Sections, id: &str, kind, at| {
        let entry = HandoffEntry { kind, at, ..HandoffEntry::default() };
        let all = Arc::make_mut(&mut sections.handoffs);
        all.get_mut(&"h-1".into()).unwrap().entries.insert(RecordId::from(id), entry);
    };
    step(&mut sections, "r-1", HandoffStep::Sent, at);
    assert_eq!(found(&sections, at.plus_hours(24)), []);
    let unacknowledged = [(FlagKind::HandoffUnacknowledged, "p-timur".to_owned())];
    assert_eq!(found(&sections, at.plus_hours(24).plus_minutes(1)), unacknowledged);
    step(&mut sections, "r-2", HandoffStep::Acknowledged, at.plus_hours(30));
    assert_eq!(found(&sections, at.plus_hours(31)), []);
}

#[test]
fn this_conflicts_makes_one_escalation_to_the_brand_lead_until_it_is_settled() {
    let mut sections = sections();
    let at = moscow("2026-12-01T10:00");
    let raise = |by: &str, words: &str, at| Handling {
        kind: HandlingKind::Raised,
        path: "assumptions/a-1".to_owned(),
        theirs: "Everybody has a kettle".to_owned(),
        words: words.to_owned(),
        by: by.into(),
        at,
        ..Handling::default()
    };
    let add = |sections: &mut Sections, id: &str, entry| {
        Arc::make_mut(&mut sections.escalations).insert(RecordId::from(id), entry);
    };
    add(&mut sections, "r-1", raise("p-olga", "Not in Norilsk", at));
    add(&mut sections, "r-2", raise("p-marcus", "Nor in Miami", at.plus_hours(1)));
    let found = flags(&sections, at.plus_hours(2));
    assert_eq!((found.len(), found[0].owner.as_str(), found[0].number), (1, "p-priya", 2));
    assert_eq!(found[0].markets, [MarketId::from("m-ru"), MarketId::from("m-us")]);
    let settle = Handling {
        kind: HandlingKind::Resolved,
        flags: found[0].key.clone(),
        words: "Said without the kettle".to_owned(),
        at: at.plus_hours(3),
        ..Handling::default()
    };
    add(&mut sections, "r-3", settle);
    assert_eq!(flags(&sections, at.plus_hours(4)), []);
    add(&mut sections, "r-4", raise("p-olga", "Still not", at.plus_hours(5)));
    let again = flags(&sections, at.plus_hours(6));
    assert_eq!(again.len(), 1);
    assert_ne!(again[0].key, found[0].key);
}

#[test]
fn what_is_taken_is_open_what_is_planned_is_not_until_its_time_is_over() {
    let mut sections = sections();
    let now = moscow("2026-12-09T12:00");
    let key = flags(&sections, now)[0].key.clone();
    let state = |sections: &Sections, now| handled(sections, &key, now).state;
    assert_eq!(state(&sections, now), State::Open);
    let add = |sections: &mut Sections, id: &str, kind, minutes| {
        let entry = Handling {
            kind,
            flags: format!("other {key}"),
            at: now.plus_minutes(minutes),
            due: due("2026-12-10T12:00", "Europe/Moscow"),
            ..Handling::default()
        };
        Arc::make_mut(&mut sections.escalations).insert(RecordId::from(id), entry);
    };
    add(&mut sections, "r-1", HandlingKind::Taken, 1);
    assert_eq!(state(&sections, now), State::Taken);
    assert!(escalations(&sections, &flags(&sections, now), now)[0].is_open());
    add(&mut sections, "r-2", HandlingKind::Planned, 2);
    assert_eq!(state(&sections, now), State::Planned);
    assert_eq!(state(&sections, now.plus_days(2)), State::Open);
    add(&mut sections, "r-3", HandlingKind::Resolved, 3);
    assert_eq!(state(&sections, now.plus_days(2)), State::Resolved);
}

#[test]
fn every_rule_and_state_has_its_words_in_every_language() {
    for language in Language::ALL {
        let has = |key: String| assert!(language.catalog().has(&key), "{key} in {language}");
        for kind in FlagKind::ALL {
            has(format!("watch-flag-{}", kind.code()));
            has(format!("watch-rule-{}", kind.code()));
            has(format!("watch-severity-{}", kind.severity().code()));
        }
        for state in [State::Open, State::Taken, State::Planned, State::Resolved] {
            has(format!("watch-state-{}", state.code()));
        }
        for aspect in crate::model::Aspect::ALL {
            has(format!("watch-aspect-{}", aspect.code()));
        }
        for kind in crate::model::HandoffKind::ALL {
            has(format!("watch-handoff-{}", kind.code()));
            kind.checklist().iter().for_each(|point| has(format!("watch-check-{point}")));
        }
        for threshold in crate::model::Threshold::ALL {
            has(format!("watch-threshold-{}", threshold.code()));
            has(format!("label-{}", threshold.key().replace('_', "-")));
        }
        for verdict in crate::model::Verdict::ALL {
            has(format!("watch-verdict-{}", verdict.code()));
        }
    }
}
