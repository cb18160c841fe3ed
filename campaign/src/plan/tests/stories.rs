//! Stories 3 and 4, over real commands and a real document.

use super::*;
use crate::model::{BaselineId, ItemKind};
use crate::plan::template::Template;
use crate::plan::{self, Days, Node, Third, Why};
use crate::time::CivilDate;

fn story_3() -> Desk {
    let mut desk = Desk::new("2026-12-11T11:00", "2026-12-11T09:00");
    let sections = desk.sections();
    let mut fresh = numbered();
    for template in [Template::Checkpoints, Template::EightWeeks, Template::Kickoff] {
        let items = template.items(&sections, 4, &mut fresh);
        desk.plan(PlanCommand::ApplyTemplate(template, items));
    }
    desk
}

fn days(sections: &Sections) -> Vec<(ItemId, MarketId, CivilDate)> {
    let dated = sections.timeline.iter().filter(|(_, item)| item.kind != ItemKind::Buffer);
    dated
        .flat_map(|(id, item)| {
            let zone = plan::zone_of(sections, &item.market);
            let day = |due: &StoredDeadline| zone.civil(due.instant_in(zone)).date();
            let both = [item.start.as_ref(), item.due.as_ref()];
            both.into_iter().flatten().map(|due| (id.clone(), item.market.clone(), day(due))).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn a_plan_backwards_from_go_live_spares_days_off_and_moves_as_one() {
    let mut desk = story_3();
    let before = desk.sections();
    let thanksgiving: CivilDate = "2026-11-26".parse().unwrap();
    for (id, market, date) in days(&before) {
        assert!(Days::of_market(&before, &market).works(date), "{id}: {date}");
        assert!(date != thanksgiving, "{id}");
    }
    // Day 7 lies four days before go-live, and a day is the same in both markets.
    assert_eq!(desk.at("i-3", "Europe/Moscow"), "2026-12-04T18:00");
    assert_eq!(desk.at("i-7", "America/New_York"), "2026-12-04T18:00");
    assert_eq!(desk.at("i-1", "Europe/Moscow"), "2026-11-30T18:00");
    // The kickoff is 7 to 14 days before, on a day that both work.
    let kickoff = desk.at("i-13", "Europe/Moscow");
    assert!(("2026-11-27".."2026-12-05").contains(&&kickoff[..10]), "{kickoff}");
    assert!(plan::moves(&before).is_empty(), "a new plan has nothing to say: {:?}", plan::moves(&before));
    assert!(plan::compressions(&before).is_empty());

    desk.plan(PlanCommand::Pin(ItemId::from("i-2"), true));
    let lives = vec![
        (MarketId::from("m-ru"), due("2026-12-18T11:00", "Europe/Moscow")),
        (MarketId::from("m-us"), due("2026-12-18T09:00", "America/New_York")),
    ];
    let told = plan::moves_if(&desk.sections(), &lives);
    let baseline = BaselineId::from("b-1");
    let effects = desk.plan(PlanCommand::MoveGoLive { lives, reason: "Machines are late".to_owned(), baseline });
    assert_eq!(effects.changes.len(), 1);
    let after = desk.sections();
    for found in &told {
        let stands = found.node.due(&after).unwrap();
        assert_eq!(stands.deadline, found.to.deadline, "{:?}", found.node);
    }
    assert_eq!(told.len(), 10, "five checkpoints, four phases, the kickoff");
    assert_eq!(desk.at("i-2", "Europe/Moscow"), "2026-12-02T18:00");
    assert_eq!(desk.at("i-3", "Europe/Moscow"), "2026-12-11T18:00");
    for (id, market, date) in days(&after) {
        assert!(Days::of_market(&after, &market).works(date), "{id}: {date}");
    }
    // Taking it back brings every date back.
    let undo = effects.undo.unwrap();
    desk.replica.undo(&undo, NOW).unwrap();
    let back = desk.sections();
    assert_eq!(desk.at("i-3", "Europe/Moscow"), "2026-12-04T18:00");
    assert_eq!(back.markets, before.markets);
    assert!(back.plan.agreed().is_none());
}

#[test]
fn a_slip_eats_the_buffer_first_and_then_proposes() {
    let mut desk = Desk::new("2026-12-14T11:00", "2026-12-07T09:00");
    desk.buffer();
    desk.plan(PlanCommand::Agree(BaselineId::from("b-1"), String::new()));
    let buffer = |desk: &Desk| plan::buffers(&desk.sections()).remove(0);
    assert_eq!((buffer(&desk).state.total, buffer(&desk).state.eaten), (4, 0));
    let slip = |desk: &mut Desk, to: &str| {
        desk.can(Command::SetGoLive(MarketId::from("m-us"), Some(due(to, "America/New_York"))));
    };

    slip(&mut desk, "2026-12-09T09:00");
    let half = buffer(&desk);
    assert_eq!((half.state.percent(), half.state.third(), half.slipped), (50, Third::Yellow, Some(2)));
    // On the timeline it begins where it was planned to, with the eaten part inside.
    assert_eq!(half.from, due("2026-12-07T09:00", "America/New_York").due());
    assert!(plan::moves(&desk.sections()).is_empty());

    slip(&mut desk, "2026-12-14T09:00");
    let through = buffer(&desk);
    assert_eq!((through.state.percent(), through.state.third(), through.state.over()), (125, Third::Red, 1));
    let sections = desk.sections();
    let russia = Node::GoLive(MarketId::from("m-ru"));
    assert_eq!(russia.due(&sections).unwrap(), &due("2026-12-14T11:00", "Europe/Moscow"), "proposed, not moved");
    let moves = plan::moves(&sections);
    assert_eq!(moves.len(), 1);
    assert_eq!(moves[0].to, due("2026-12-15T11:00", "Europe/Moscow"));
    assert_eq!(moves[0].why, Why::After(Node::GoLive(MarketId::from("m-us"))));

    let nodes = vec![russia.clone()];
    let accept = PlanCommand::Accept { nodes, reason: String::new(), baseline: BaselineId::from("b-2") };
    desk.plan(accept.clone());
    let sections = desk.sections();
    assert_eq!(russia.due(&sections).unwrap(), &due("2026-12-15T11:00", "Europe/Moscow"));
    assert!(plan::moves(&sections).is_empty());
    // Once it is accepted it is no proposal any more.
    assert!(matches!(desk.try_to(Command::Plan(accept)), Err(CommandError::Unknown(_))));
    // Nobody said why: that stays a question until somebody does.
    let why = |desk: &Desk| desk.sections().plan.baselines[&BaselineId::from("b-2")].reason.clone();
    assert_eq!(why(&desk), "");
    desk.plan(PlanCommand::GiveReason(BaselineId::from("b-2"), "The US machines are late".to_owned()));
    assert_eq!(why(&desk), "The US machines are late");
    let again = PlanCommand::GiveReason(BaselineId::from("b-2"), "No".to_owned());
    assert!(desk.try_to(Command::Plan(again)).is_err(), "what was said stays");
}
