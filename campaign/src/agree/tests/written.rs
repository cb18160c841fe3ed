//! Tensions, blind definitions, decision rights, meetings, confirmations.

use super::*;
use crate::agree::{
    LaunchPoint, RightFlaw, TensionState, compliance, compliance_points, definitions, flaws, launch_points,
    meeting_week, tension_state,
};
use crate::model::{Meeting, MeetingId, ResolutionKind, RightDeed};
use crate::time::StoredDeadline;

fn tension(desk: &mut Desk) {
    desk.goals();
    let add = AgreeCommand::AddTension("tn-1".into(), "g-ru".into(), "g-us".into(), "One feed.".to_owned());
    desk.agree("p-olga", add);
}

fn resolve(id: &str, kind: ResolutionKind, market: &str, why: &str) -> Command {
    Command::Agree(AgreeCommand::Resolve(id.into(), "tn-1".into(), kind, market.into(), why.to_owned()))
}

#[test]
fn an_open_tension_keeps_the_launch_until_the_brand_lead_decides_and_again_when_a_goal_changes() {
    let mut desk = desk();
    tension(&mut desk);
    let waits = |sections: &Sections| launch_points(sections).contains(&LaunchPoint::Tension("tn-1".into()));
    assert!(waits(&desk.sections()));
    let decided = resolve("r-1", ResolutionKind::Priority, "m-ru", "Trust first: growth follows it.");
    for who in ["p-olga", "p-dana", "p-timur"] {
        assert!(matches!(desk.act(who, decided.clone()), Err(CommandError::NotTheBrandLead)), "{who}");
    }
    desk.act("p-priya", resolve("r-0", ResolutionKind::Priority, "m-ru", " ")).unwrap_err();
    desk.act("p-priya", resolve("r-0", ResolutionKind::Phased, "", "First one.")).unwrap_err();
    desk.done("p-priya", decided);
    let sections = desk.sections();
    assert_eq!(tension_state(&sections, &"tn-1".into()), TensionState::Resolved("r-1".into()));
    assert!(!waits(&sections));
    desk.write("brief/goals/g-us/text/en", "Twice as fast.");
    let sections = desk.sections();
    assert_eq!(tension_state(&sections, &"tn-1".into()), TensionState::Earlier("r-1".into()));
    assert!(launch_points(&sections).contains(&LaunchPoint::TensionEarlier("tn-1".into())));
    desk.done("p-priya", resolve("r-2", ResolutionKind::Parallel, "m-ru", "Two campaigns."));
    let sections = desk.sections();
    assert_eq!(tension_state(&sections, &"tn-1".into()), TensionState::Resolved("r-2".into()));
    assert!(sections.agreement.resolutions[&"r-2".into()].market.is_empty());
    desk.agree("p-priya", AgreeCommand::Reopen("r-2".into()));
    assert_eq!(tension_state(&desk.sections(), &"tn-1".into()), TensionState::Open);
    desk.done("p-dana", Command::Brief(BriefCommand::ArchiveGoal("g-us".into())));
    assert_eq!(tension_state(&desk.sections(), &"tn-1".into()), TensionState::Moot);
}

#[test]
fn where_nobody_is_brand_lead_the_campaign_lead_decides_else_the_owner() {
    let mut desk = desk();
    tension(&mut desk);
    desk.done("p-dana", Command::SetRole("p-priya".into(), Role::Member));
    assert!(desk.act("p-priya", resolve("r-1", ResolutionKind::Parallel, "", "Why not.")).is_err());
    desk.done("p-dana", resolve("r-2", ResolutionKind::Parallel, "", "Both, apart."));
    assert!(!tension_state(&desk.sections(), &"tn-1".into()).blocks());
}

#[test]
fn what_others_wrote_is_hidden_until_one_s_own_is_handed_in_once() {
    let mut desk = desk();
    let define = |id: &str, words: &str| Command::Agree(AgreeCommand::Define(id.into(), words.to_owned()));
    let asked = |sections: &Sections| {
        launch_points(sections).into_iter().filter(|one| matches!(one, LaunchPoint::DefinitionMissing(_))).count()
    };
    assert_eq!(asked(&desk.sections()), 0, "nobody has begun");
    desk.done("p-olga", define("r-olga", "People write back."));
    let sections = desk.sections();
    // The owner leads where nobody leads the campaign; the bridge is not asked.
    assert_eq!(asked(&sections), 3);
    let seen = definitions(&sections, &"p-marcus".into());
    assert_eq!((seen.revealed, seen.complete, seen.mine), (false, false, None));
    assert!(seen.rows.iter().all(|row| row.words.is_none()));
    assert!(seen.rows.iter().any(|row| row.person.as_str() == "p-olga" && row.entry.is_some()));
    assert!(matches!(desk.act("p-olga", define("r-two", "Better.")), Err(CommandError::AlreadyDefined)));
    desk.done("p-marcus", define("r-marcus", "Saves per post."));
    let sections = desk.sections();
    let seen = definitions(&sections, &"p-marcus".into());
    let olga = seen.rows.iter().find(|row| row.person.as_str() == "p-olga").unwrap();
    assert_eq!((seen.revealed, olga.words.as_deref()), (true, Some("People write back.")));
    assert!(!definitions(&sections, &"p-timur".into()).revealed);
    desk.done("p-priya", define("r-priya", "The name is known."));
    desk.done("p-dana", define("r-dana", "In budget."));
    let sections = desk.sections();
    assert!(definitions(&sections, &"p-timur".into()).revealed, "all are in");
    assert_eq!(asked(&sections), 0);
}

#[test]
fn a_fresh_campaign_has_the_two_rows_and_exactly_one_decides_in_each() {
    let mut desk = desk();
    let sections = desk.sections();
    let decides = |id: &str| crate::agree::parties(&sections.agreement.rights[&id.into()], RightDeed::Decides);
    assert_eq!(decides("rt-positioning"), ["brand-lead"]);
    assert_eq!(decides("rt-adaptation"), ["market-lead"]);
    assert!(!launch_points(&sections).iter().any(|point| matches!(point, LaunchPoint::Decider(..))));
    let positioning = "rt-positioning";
    let set = |party: &str, deed| AgreeCommand::SetRight(positioning.into(), party.to_owned(), deed);
    desk.agree("p-dana", set("bridge", RightDeed::Decides));
    let sections = desk.sections();
    let right = &sections.agreement.rights[&positioning.into()];
    assert_eq!(crate::agree::parties(right, RightDeed::Decides), ["bridge"]);
    assert_eq!(flaws(&sections, right), []);
    desk.agree("p-dana", set("bridge", RightDeed::None));
    desk.done("p-dana", Command::ArchivePerson("p-marcus".into()));
    assert!(desk.act("p-dana", Command::Agree(set("p-nobody", RightDeed::Informed))).is_err());
    let sections = desk.sections();
    let found: Vec<RightFlaw> = launch_points(&sections)
        .into_iter()
        .filter_map(|point| match point {
            LaunchPoint::Decider(_, flaw) => Some(flaw),
            _ => None,
        })
        .collect();
    assert_eq!(found, [RightFlaw::NoDecider, RightFlaw::Nobody("market-lead".to_owned(), Some("m-us".into())),]);
    assert!(
        open(&sections).contains(
            &"Local adaptation: nobody in United States holds the role that decides (market lead).".to_owned()
        )
    );
}

#[test]
fn two_who_name_a_decider_apart_are_both_shown_and_never_silently_one() {
    let mut one = desk();
    let all = one.all();
    let mut other = Replica::expecting([9; 16], &PersonId::from("p-priya"));
    other.receive(all.iter().map(Vec::as_slice), Instant(1)).unwrap();
    let set = |party: &str| {
        Command::Agree(AgreeCommand::SetRight("rt-positioning".into(), party.to_owned(), RightDeed::Decides))
    };
    one.done("p-dana", set("bridge"));
    other.apply(&set("owner"), Instant(2)).unwrap();
    one.replicas.push((PersonId::from("p-priya"), other));
    let sections = one.sections();
    let flaw = flaws(&sections, &sections.agreement.rights[&"rt-positioning".into()]);
    assert_eq!(flaw, [RightFlaw::SeveralDeciders(vec!["bridge".to_owned(), "owner".to_owned()])]);
}

#[test]
fn three_meetings_of_thirty_minutes_are_thirty_over_a_budget_of_sixty() {
    let mut desk = desk();
    let mut sections = desk.sections();
    let meeting = |day: &str| Meeting {
        minutes: 30,
        start: Some(StoredDeadline::local(day.parse().unwrap(), utc()).unwrap()),
        ..Meeting::default()
    };
    let planned = ["2026-12-07T10:00", "2026-12-09T10:00", "2026-12-13T10:00", "2026-12-14T10:00"];
    let planned = (0..).zip(planned).map(|(id, day): (i32, &str)| (MeetingId(format!("mt-{id}")), meeting(day)));
    sections.meetings = std::sync::Arc::new(planned.collect());
    let sunday = StoredDeadline::local("2026-12-13T12:00".parse().unwrap(), utc()).unwrap().due();
    assert_eq!(
        (meeting_week(&sections, sunday, utc()).planned, meeting_week(&sections, sunday, utc()).budget),
        (90, None)
    );
    desk.agree("p-dana", AgreeCommand::SetBudget(60));
    sections.agreement = desk.sections().agreement;
    assert_eq!(meeting_week(&sections, sunday, utc()).planned_over(), Some(30), "the Monday after is another week");
    desk.agree("p-dana", AgreeCommand::SetBudget(90));
    sections.agreement = desk.sections().agreement;
    assert_eq!(meeting_week(&sections, sunday, utc()).planned_over(), None, "ninety of ninety is what was agreed");
}

#[test]
fn a_market_s_list_is_its_country_s_and_every_point_is_confirmed_by_somebody() {
    let mut desk = desk();
    let count = |sections: &Sections, market: &str| {
        launch_points(sections)
            .into_iter()
            .find_map(|point| match point {
                LaunchPoint::Compliance(id, count) if id.as_str() == market => Some(count),
                _ => None,
            })
            .unwrap_or(0)
    };
    assert_eq!(compliance_points("").len(), 3);
    let points = compliance_points("RU");
    assert!(points.contains(&"ru-erid"));
    assert_eq!(count(&desk.sections(), "m-ru"), points.len());
    for (number, point) in points.iter().enumerate() {
        let confirm = AgreeCommand::Confirm(RecordId(format!("r-{number}")), "m-ru".into(), (*point).to_owned());
        desk.agree("p-olga", confirm);
    }
    let sections = desk.sections();
    assert_eq!((count(&sections, "m-ru"), count(&sections, "m-us")), (0, compliance_points("US").len()));
    let first = compliance(&sections, &"m-ru".into()).remove(0);
    assert_eq!(first.by.map(|(_, by, _)| by), Some("p-olga".into()));
    desk.agree("p-olga", AgreeCommand::Unconfirm("r-0".into()));
    assert_eq!(count(&desk.sections(), "m-ru"), 1);
}

#[test]
fn every_point_of_every_country_is_worded_in_every_language() {
    for country in ["", "RU", "US", "MX", "ES", "GB", "BR"] {
        for point in compliance_points(country) {
            assert!(Language::En.catalog().has(&format!("comply-{point}")), "{point}");
        }
    }
}
