//! Times: the next one across a change of clocks, the two hours of a recap, the minutes of a week.

use super::*;

#[test]
fn a_weekly_time_stays_on_its_clock_across_a_clock_change() {
    let before = start("2026-10-27T10:00", "America/New_York");
    let next = next_start(MeetingKind::Sync, &before, before.due()).unwrap();
    // New York leaves summer time on 1 Nov 2026: a week of 169 hours.
    assert_eq!(next.due().minutes_since(before.due()), 169 * 60);
    assert_eq!(zone("America/New_York").civil(next.due()).to_string(), "2026-11-03T10:00");
    assert_eq!(zone("Europe/Moscow").civil(next.due()).to_string(), "2026-11-03T18:00");
    // Closed three weeks late: the first one that still lies ahead.
    let late = next_start(MeetingKind::Performance, &before, before.due().plus_days(22)).unwrap();
    assert_eq!(zone("America/New_York").civil(late.due()).to_string(), "2026-11-24T10:00");
}

#[test]
fn a_monthly_review_keeps_its_weekday_of_the_month() {
    let next = |from: &str| {
        let from = start(from, "Europe/Moscow");
        zone("Europe/Moscow").civil(next_start(MeetingKind::Strategy, &from, from.due()).unwrap().due()).to_string()
    };
    assert_eq!(next("2026-12-08T18:00"), "2027-01-12T18:00");
    // A fifth Thursday is the last one where the month has four.
    assert_eq!(next("2026-12-31T09:30"), "2027-01-28T09:30");
}

fn ended_at(ended: Instant) -> Meeting {
    let moment = crate::model::MeetingMoment { kind: crate::model::MomentKind::Ended, at: ended, ..Default::default() };
    Meeting { moments: [(RecordId::from("r-e"), moment)].into(), recorder: "p-olga".into(), ..weekly() }
}

#[test]
fn a_recap_is_late_after_two_hours_and_not_before() {
    let ended = moscow("2026-12-08T18:20");
    let meeting = ended_at(ended);
    let after = |seconds: i64| Instant(ended.0 + seconds * 1000);
    let due = after(7200);
    assert_eq!(recap_state(&meeting, after(7199)), RecapState::Due(due));
    assert_eq!(recap_state(&meeting, after(7200)), RecapState::Due(due));
    assert_eq!(recap_state(&meeting, after(7201)), RecapState::Late(due));
    assert_eq!(recap_state(&weekly(), after(7201)), RecapState::NotYet);

    let sections =
        Sections { meetings: std::sync::Arc::new([(MeetingId::from("mt-1"), meeting)].into()), ..Sections::default() };
    let flags =
        |now| watch::flags(&sections, now).into_iter().map(|flag| (flag.kind.code(), flag.owner.0)).collect::<Vec<_>>();
    assert!(flags(after(7200)).is_empty());
    assert_eq!(flags(after(7201)), [("recap-late", "p-olga".to_owned())]);
}

#[test]
fn three_syncs_of_thirty_minutes_are_ninety() {
    let at = |id: &str, day: &str| {
        (MeetingId::from(id), Meeting { start: Some(start(day, "Europe/Moscow")), minutes: 30, ..Meeting::default() })
    };
    let meetings = [
        at("mt-1", "2026-12-07T10:00"),
        at("mt-2", "2026-12-09T10:00"),
        at("mt-3", "2026-12-13T23:30"),
        at("mt-4", "2026-12-14T00:00"),
    ];
    let sections = Sections { meetings: std::sync::Arc::new(meetings.into()), ..Sections::default() };
    let week = week_minutes(&sections, zone("Europe/Moscow"), moscow("2026-12-10T12:00"));
    assert_eq!(week, WeekMinutes { planned: 90, used: 0 });
}
